"""Completion scripts for shells, made from the parsers, so that they know every option."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from cleaner.cli.learn import parser as learn_parser
from cleaner.cli.options import Parser, parser
from cleaner.kinds import KINDS

__all__ = ["script"]

# What the value of an option is called says how it is completed; there is nothing for free text.
_FILE, _FOLDER, _KIND = "FILE", "DIR", "KIND"


def script(shell: str) -> str:
    """Return the script for `bash`, `zsh` or `fish`, to be sourced or saved where the shell looks for completions."""
    return {"bash": _bash, "zsh": _zsh, "fish": _fish}[shell]()


def _options(it: Parser) -> Iterator[argparse.Action]:
    # argparse has no public way to ask a parser for its options; every completion package reads this list.
    return (action for action in it._actions if action.option_strings)


def _words(action: argparse.Action) -> list[str]:
    """Return the values that an option can have, if they can be listed."""
    if action.choices is not None:
        return [str(choice) for choice in action.choices]
    return list(KINDS) if action.metavar == _KIND else []


# Where nothing is in COMPREPLY, bash completes file names, as it does for other commands: with spaces, ~ and all.
_BASH = """\
# bash completion for cleaner; try: source <(cleaner --completion bash)
_cleaner() {{
  local cur="${{COMP_WORDS[COMP_CWORD]}}" prev="${{COMP_WORDS[COMP_CWORD-1]}}" list=""
  COMPREPLY=()
  if [[ " ${{COMP_WORDS[*]:1:COMP_CWORD-1}} " == *" -- "* ]]; then return; fi
  # --color=auto is three words here.
  if [[ "$cur" == "=" ]]; then cur=""; elif [[ "$prev" == "=" ]]; then prev="${{COMP_WORDS[COMP_CWORD-2]}}"; fi
  if [[ "$cur" == *,* ]]; then list="${{cur%,*}},"; fi
  if [[ "${{COMP_WORDS[1]}}" == learn ]]; then
{learn}
    return
  fi
{main}
}}
complete -o default -F _cleaner cleaner
"""


def _bash() -> str:
    return _BASH.format(learn=_bash_options(learn_parser(), "    "), main=_bash_options(parser(), "  "))


def _bash_options(it: Parser, indent: str) -> str:
    lines = ['case "$prev" in']
    for action in _options(it):
        if action.nargs == 0:
            continue
        reply = ""
        if words := " ".join(_words(action)):
            reply = f'COMPREPLY=($(compgen -W "{words}" -- "$cur")); '
            if action.metavar == _KIND:
                reply = f'COMPREPLY=($(compgen -P "$list" -W "{words}" -- "${{cur##*,}}")); '
        elif action.metavar == _FOLDER:
            reply = "compopt +o default -o dirnames 2>/dev/null; "  # bash 3 has no compopt, and completes files
        lines.append(f"  {'|'.join(action.option_strings)}) {reply}return ;;")
    names = " ".join(name for action in _options(it) for name in action.option_strings)
    lines += ["esac", f'if [[ "$cur" == -* ]]; then COMPREPLY=($(compgen -W "{names}" -- "$cur")); fi']
    return "\n".join(indent + line for line in lines)


def _zsh() -> str:
    lines = ["#compdef cleaner", "# zsh completion for cleaner; save it as _cleaner in a directory of $fpath", "_cleaner() {"]
    lines += ['  if [[ "$words[2]" == learn ]]; then', "    shift words; (( CURRENT-- ))"]
    lines += [_zsh_arguments(learn_parser(), "    "), "    return", "  fi", _zsh_arguments(parser(), "  "), "}"]
    # As a file in $fpath this is the body of the function; sourced, it has to make itself known.
    lines.append('if [[ "$funcstack[1]" == _cleaner ]]; then _cleaner "$@"; else compdef _cleaner cleaner; fi')
    return "\n".join([*lines, ""])


def _zsh_arguments(it: Parser, indent: str) -> str:
    lines = ["_arguments -s -S"]
    for action in _options(it):
        text = _zsh_text(action.help or "")
        many = "*" if action.default == [] or action.metavar == _KIND else ""
        for name in action.option_strings:
            joined = "" if action.nargs == 0 else "=" if name.startswith("--") else "+"
            lines.append(f"  '{many}{name}{joined}[{text}]{_zsh_value(action)}'")
    return " \\\n".join(indent + line for line in [*lines, "  '*:file:_files'"])


def _zsh_value(action: argparse.Action) -> str:
    if action.nargs == 0:
        return ""
    label = str(action.metavar).lower()
    words = " ".join(_words(action))
    if action.metavar == _KIND:
        return f":{label}:_sequence compadd - {words}"
    if words:
        return f":{label}:({words})"
    return f":{label}:" + {_FILE: "_files", _FOLDER: "_files -/"}.get(str(action.metavar), "")


def _zsh_text(text: str) -> str:
    for sign in "\\[]:":
        text = text.replace(sign, "\\" + sign)
    return text.replace("'", "'\\''")


def _fish() -> str:
    lines = ["# fish completion for cleaner; try: cleaner --completion fish | source"]
    seen = "__fish_seen_subcommand_from learn"
    for it, where in ((parser(), f"not {seen}"), (learn_parser(), seen)):
        for action in _options(it):
            names = " ".join(f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}" for name in action.option_strings)
            text = (action.help or "").replace("\\", "\\\\").replace("'", "\\'")
            lines.append(f"complete -c cleaner -n '{where}' {names}{_fish_value(action)} -d '{text}'")
    return "\n".join([*lines, ""])


def _fish_value(action: argparse.Action) -> str:
    if action.nargs == 0:
        return ""
    words = " ".join(_words(action))
    if action.metavar == _KIND:
        return f" -x -a '(__fish_append , {words})'"
    if words:
        return f" -x -a '{words}'"
    return {_FILE: " -r -F", _FOLDER: " -x -a '(__fish_complete_directories)'"}.get(str(action.metavar), " -x")
