"""Completion in the shells themselves, where they are installed."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cleaner.cli import learn, options
from tests.command import DEBRIS, run

NAME = "a ferry.txt"
TYPED = {
    "--che": "--check",
    "--only rel": "--only related",
    "--only captions,sh": "--only captions,sharing",
    "--skip=captions,sh": "--skip=captions,sharing",
    "--color=al": "--color=always",
    "--on-error k": "--on-error keep",
    "a\\ ": NAME,
    "--report a\\ ": f"--report {NAME}",
    "--output a": "--output along/",
    "--stats -- -o": "--stats -- -one.txt",
    "learn --url": "learn --url-field",
    "learn --output a\\ ": f"learn --output {NAME}",
    "learn --jobs": "learn --jobs",
}
"""What is typed, and what a shell makes of it."""


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("along").mkdir()
    for name in (NAME, "-one.txt"):
        Path(name).write_text(DEBRIS)


def script(shell: str) -> str:
    return run("--completion", shell).out.decode()


def completed(setup: str, *command: str) -> list[str]:
    """Return what an interactive shell hands to a command when the tab key is pressed behind each of what is `TYPED`."""
    import pty

    Path("setup.sh").write_text(f"{setup}\ncleaner() {{ printf '%s ' \"$@\" >> words; echo >> words; }}\n")
    process, terminal = pty.fork()
    if process == 0:
        os.execvpe(command[0], command, {**os.environ, "TERM": "dumb", "PS1": "", "HOME": str(Path.cwd())})
    try:
        os.write(terminal, b". ./setup.sh; echo rea''dy\n")
        wait(terminal, b"ready\r")
        for typed in TYPED:
            os.write(terminal, f"cleaner {typed}\t\n echo do''ne\n".encode())
            wait(terminal, b"done\r")
    finally:
        os.write(terminal, b"\x03exit\n")
        os.close(terminal)
        os.waitpid(process, 0)
    return [line.rstrip() for line in Path("words").read_text().splitlines()]


def wait(terminal: int, sign: bytes) -> None:
    """Read what a shell writes up to `sign`."""
    seen, end = b"", time.monotonic() + 30
    while sign not in seen:
        assert select.select([terminal], [], [], max(0.0, end - time.monotonic()))[0], seen
        seen += os.read(terminal, 4096)


@pytest.mark.skipif(not shutil.which("bash") or sys.platform == "win32", reason="no bash here")
def test_bash() -> None:
    Path("completion").write_text(script("bash"))
    assert completed(". ./completion", "bash", "--norc", "--noprofile", "-i") == list(TYPED.values())


@pytest.mark.skipif(not shutil.which("zsh"), reason="no zsh here")
def test_zsh() -> None:
    Path("functions").mkdir()
    Path("functions/_cleaner").write_text(script("zsh"))
    found = completed("fpath=($PWD/functions $fpath); autoload -U compinit; compinit -u -D", "zsh", "-f", "-i")
    # Behind these signs more may follow; who goes on with a space does not see them.
    assert [line.rstrip("=,/") for line in found] == [words.rstrip("/") for words in TYPED.values()]


@pytest.mark.skipif(not shutil.which("fish"), reason="no fish here")
@pytest.mark.parametrize(("typed", "words"), TYPED.items())
def test_fish(typed: str, words: str) -> None:
    Path("completion").write_text(script("fish"))
    code = 'source completion; complete -C "cleaner $argv[1]"'
    done = subprocess.run(["fish", "--no-config", "-c", code, "--", typed], capture_output=True, text=True, check=False)
    offered = [line.split("\t")[0] for line in done.stdout.splitlines()]
    if words == typed:
        assert not offered
    else:
        assert [words.endswith(word) for word in offered].count(True) == 1


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_scripts_know_every_option(shell: str) -> None:
    for it in (options.parser(), learn.parser()):
        for action in it._actions:
            for name in action.option_strings:
                assert (f"-l {name[2:]} " if shell == "fish" and name.startswith("--") else name.lstrip("-")) in script(shell)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_scripts_are_good_shell(shell: str) -> None:
    try:
        done = subprocess.run([shell, "-n"], input=script(shell).encode(), capture_output=True, check=False)
    except FileNotFoundError:
        pytest.skip(f"{shell} is not installed here")
    assert (done.returncode, done.stderr) == (0, b"")
