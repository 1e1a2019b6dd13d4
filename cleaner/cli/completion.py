"""Completion scripts for shells, made from the parser, so that they know every option."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from cleaner.cli.options import parser
from cleaner.kinds import KINDS

__all__ = ["script"]

# What completes the value of an option: words, or files, or directories; nothing for free text.
_FILES = {"--config", "--profile", "--report"}
_DIRECTORIES = {"--output"}
_KINDS = {"--only", "--skip"}


def script(shell: str) -> str:
    """Return the script for `bash`, `zsh` or `fish`, to be sourced or saved where the shell looks for completions."""
    return {"bash": _bash, "zsh": _zsh, "fish": _fish}[shell]()


def _options() -> Iterator[argparse.Action]:
    # argparse has no public way to ask a parser for its options; every completion package reads this list.
    return (action for action in parser()._actions if action.option_strings)


def _words(action: argparse.Action) -> list[str]:
    """Return the values that an option can have, if they can be listed."""
    if action.choices is not None:
        return [str(choice) for choice in action.choices]
    return list(KINDS) if action.option_strings[-1] in _KINDS else []


def _bash() -> str:
    cases: list[str] = []
    for action in _options():
        if action.nargs == 0:
            continue
        name, words = action.option_strings[-1], " ".join(_words(action))
        reply = "COMPREPLY=()"
        if words:
            reply = f'COMPREPLY=($(compgen -W "{words}" -- "$cur"))'
        elif name in _FILES:
            reply = 'COMPREPLY=($(compgen -f -- "$cur"))'
        elif name in _DIRECTORIES:
            reply = 'COMPREPLY=($(compgen -d -- "$cur"))'
        cases.append(f"    {'|'.join(action.option_strings)}) {reply}; return ;;")
    names = " ".join(name for action in _options() for name in action.option_strings)
    return "\n".join(
        [
            "# bash completion for cleaner; try: source <(cleaner --completion bash)",
            "_cleaner() {",
            '  local cur="${COMP_WORDS[COMP_CWORD]}" prev="${COMP_WORDS[COMP_CWORD-1]}"',
            '  case "$prev" in',
            *cases,
            "  esac",
            '  if [[ "$cur" == -* ]]; then',
            f'    COMPREPLY=($(compgen -W "{names}" -- "$cur"))',
            "  else",
            '    COMPREPLY=($(compgen -f -- "$cur"))',
            "  fi",
            "}",
            "complete -o filenames -F _cleaner cleaner",
            "",
        ]
    )


def _zsh() -> str:
    lines = ["#compdef cleaner", "# zsh completion for cleaner; save it as _cleaner in a directory of $fpath"]
    lines += ["_cleaner() {", "  _arguments -s \\"]
    for action in _options():
        text = _zsh_text(action.help or "")
        many = "*" if action.default == [] or action.option_strings[-1] == "--only" else ""
        for name in action.option_strings:
            lines.append(f"    '{many}{name}[{text}]{_zsh_value(action)}' \\")
    # As a file in $fpath this is the body of the function; sourced, it has to make itself known.
    ending = 'if [[ "$funcstack[1]" == _cleaner ]]; then _cleaner "$@"; else compdef _cleaner cleaner; fi'
    return "\n".join([*lines, "    '*:file:_files'", "}", ending, ""])


def _zsh_value(action: argparse.Action) -> str:
    if action.nargs == 0:
        return ""
    name, label = action.option_strings[-1], str(action.metavar).lower()
    if words := _words(action):
        return f":{label}:({' '.join(words)})"
    if name in _FILES:
        return f":{label}:_files"
    return f":{label}:_files -/" if name in _DIRECTORIES else f":{label}:"


def _zsh_text(text: str) -> str:
    for sign in "\\[]:":
        text = text.replace(sign, "\\" + sign)
    return text.replace("'", "'\\''")


def _fish() -> str:
    lines = ["# fish completion for cleaner; try: cleaner --completion fish | source"]
    for action in _options():
        names = " ".join(f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}" for name in action.option_strings)
        text = (action.help or "").replace("\\", "\\\\").replace("'", "\\'")
        lines.append(f"complete -c cleaner {names}{_fish_value(action)} -d '{text}'")
    return "\n".join([*lines, ""])


def _fish_value(action: argparse.Action) -> str:
    if action.nargs == 0:
        return ""
    name = action.option_strings[-1]
    if words := _words(action):
        return f" -x -a '{' '.join(words)}'"
    if name in _DIRECTORIES:
        return " -x -a '(__fish_complete_directories)'"
    return " -r -F" if name in _FILES else " -x"
