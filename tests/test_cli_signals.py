"""Ended from outside: quietly, with the status that shells expect, and with whole files only."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.command import CLEAN, DEBRIS, env

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals as Unix has them")

RECORD = '{"text": "The bridge opens on Monday.\\n\\nAdvertisement\\n\\nTolls stay as they are."}\n'


def usual() -> None:
    """Take signals as usual, whatever those who run the tests do: nohup and background jobs of scripts ignore some."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)


def start(*args: str, stdin: int = subprocess.PIPE) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "cleaner", *args]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdin=stdin, stdout=pipe, stderr=pipe, env=env(), preexec_fn=usual)


def fed(*args: str) -> subprocess.Popen[bytes]:
    """Start a run on records and wait until it has written something, so that it is in the midst of its work."""
    process = start("--jsonl", *args)
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(RECORD.encode() * 600)  # little enough for what comes out to fit into the pipe
    process.stdin.flush()
    assert process.stdout.read(1) == b"{"
    return process


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_signals_end_it_at_once(jobs: str, number: signal.Signals) -> None:
    process = fed("--jobs", jobs)
    process.send_signal(number)
    begin = time.monotonic()
    _, err = process.communicate()
    assert (process.returncode, err) == (-number, b"")
    assert time.monotonic() - begin < 5


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_closed_pipe_ends_it_quietly(jobs: str) -> None:
    process = fed("--jobs", jobs)
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdout.close()
    try:
        process.stdin.write(RECORD.encode() * 20_000)
        process.stdin.close()
    except BrokenPipeError:
        pass
    assert process.stderr is not None
    assert process.stderr.read() == b""
    assert process.wait() == -signal.SIGPIPE


@pytest.mark.parametrize("status", [130, 141, 143])
def test_shells_see_the_usual_status(status: int) -> None:
    code = f"from cleaner.cli import signals; signals.leave({status})"
    command = f"'{sys.executable}' -c '{code}'; echo $?"
    done = subprocess.run(["bash", "-c", command], capture_output=True, env=env(), check=False)
    assert done.stdout.split()[-1] == str(status).encode()


def test_an_ignored_interrupt_stays_ignored() -> None:
    """As for commands that a script starts in the background."""
    code = "import signal, subprocess, sys; signal.signal(2, signal.SIG_IGN); subprocess.run(sys.argv[1:], check=True)"
    command = [sys.executable, "-c", code, sys.executable, "-c"]
    inner = "import os, cleaner.cli as cli; cli.main = lambda: os.kill(os.getpid(), 2) or 0; cli.entry()"
    assert subprocess.run([*command, inner], capture_output=True, env=env(), check=True).returncode == 0


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_only_whole_files_are_left(jobs: str, number: signal.Signals, tmp_path: Path) -> None:
    names = [tmp_path / f"{index}.txt" for index in range(600)]
    for name in names:
        name.write_text(DEBRIS)
    process = start("--in-place", "--jobs", jobs, *map(str, names))
    while names[20].read_text() == DEBRIS and process.poll() is None:
        time.sleep(0.002)
    process.send_signal(number)
    _, err = process.communicate()
    assert (process.returncode, err) == (-number, b"")
    assert sorted(tmp_path.iterdir()) == sorted(names)
    texts = {name.read_text() for name in names}
    assert texts == {CLEAN, DEBRIS}


def test_half_written_records_leave_nothing(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.jsonl"
    os.mkfifo(pipe)
    out = tmp_path / "out"
    process = start("--jsonl", "--output", str(out), str(pipe))
    with pipe.open("wb") as stream:
        stream.write(RECORD.encode() * 500)
        stream.flush()
        while not (out.exists() and any(out.iterdir())):
            time.sleep(0.002)
        process.send_signal(signal.SIGTERM)
        process.communicate()
    assert process.returncode == -signal.SIGTERM
    assert list(out.iterdir()) == []


@pytest.mark.skipif(not Path("/proc").exists(), reason="no /proc here")
def test_workers_end_when_the_parent_is_killed() -> None:
    process = fed("--jobs", "2")
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
    assert len(children) == 2
    process.kill()
    process.wait()
    end = time.monotonic() + 5
    while any(alive(child) for child in children) and time.monotonic() < end:
        time.sleep(0.01)
    assert not any(alive(child) for child in children)


def alive(process: str) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False
