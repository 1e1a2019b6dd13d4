"""End runs at random moments, by signals and closed pipes, and look at what they leave.

    python benchmarks/kills.py [--kills 200] [--seed 1]

Each run cleans files in place, or records to a file or a pipe, with one process or two. It is ended by SIGINT, SIGTERM or a
closed pipe at a random moment between its start and its end. What must hold: the exit status is that of the signal (or
success, if the run was faster); standard error has no traceback; every file is the old one or the new one, whole; and no
other file is there. (While Python itself starts, before it has read a line of ours, it answers SIGINT with a traceback of
its own. Such runs are counted apart: no program in Python can change that.)
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

DEBRIS = "The bridge opens on Monday.\n\nAdvertisement\n\nTolls stay as they are.\n"
CLEAN = "The bridge opens on Monday.\n\nTolls stay as they are.\n"
RECORD = '{"id": %d, "text": "The bridge opens on Monday.\\n\\nAdvertisement\\n\\nTolls stay as they are."}\n'
FILES, RECORDS = 200, 2000


class Ended(NamedTuple):
    status: int
    err: bytes
    closed: bool


def main() -> int:
    parser = argparse.ArgumentParser(description="End runs at random moments and look at what they leave.")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    counts: Counter[str] = Counter()
    bad = 0
    with tempfile.TemporaryDirectory() as folder:
        lengths = {(mode, jobs): measured(mode, jobs, Path(folder)) for mode in MODES for jobs in (1, 2)}
        for number in range(options.kills):
            how, jobs = chance.choice(("INT", "TERM", "PIPE")), chance.choice((1, 2))
            mode = "to a pipe" if how == "PIPE" else chance.choice(list(MODES))
            moment = chance.uniform(0, lengths[mode, jobs])
            verdict = one(mode, jobs, how, moment, Path(folder))
            counts[verdict.partition(":")[0]] += 1
            if verdict.startswith("BAD"):
                bad += 1
                print(f"{number}: {mode}, --jobs {jobs}, {how} after {moment:.3f} s: {verdict}")
    for verdict, count in sorted(counts.items()):
        print(f"{count:5} {verdict}")
    return 1 if bad else 0


def in_place(folder: Path) -> list[str]:
    for number in range(FILES):
        (folder / f"{number}.txt").write_text(DEBRIS)
    return ["--in-place", *sorted(map(str, folder.glob("*.txt")))]


def to_file(folder: Path) -> list[str]:
    (folder / "in.jsonl").write_text("".join(RECORD % number for number in range(RECORDS)))
    return ["--jsonl", "--output", str(folder / "out"), str(folder / "in.jsonl")]


def to_pipe(folder: Path) -> list[str]:
    (folder / "in.jsonl").write_text("".join(RECORD % number for number in range(RECORDS)))
    return ["--jsonl", str(folder / "in.jsonl")]


MODES = {"in place": in_place, "to a file": to_file, "to a pipe": to_pipe}


def emptied(folder: Path) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()


def started(mode: str, jobs: int, folder: Path) -> subprocess.Popen[bytes]:
    emptied(folder)
    command = [sys.executable, "-m", "cleaner", "--jobs", str(jobs), *MODES[mode](folder)]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "stdin": subprocess.DEVNULL}
    return subprocess.Popen(command, cwd=ROOT, **pipes)  # type: ignore[call-overload, no-any-return]


def measured(mode: str, jobs: int, folder: Path) -> float:
    begin = time.monotonic()
    _, err = started(mode, jobs, folder).communicate()
    assert not err, err
    return time.monotonic() - begin


def one(mode: str, jobs: int, how: str, moment: float, folder: Path) -> str:
    """Run and end it; say what came of it."""
    process = started(mode, jobs, folder)
    assert process.stdout is not None
    assert process.stderr is not None
    end = time.monotonic() + moment
    os.set_blocking(process.stdout.fileno(), False)
    out = b""
    while time.monotonic() < end:  # somebody must read, or the run waits
        out += process.stdout.read(1 << 16) or b""
        time.sleep(0.001)
    if how == "PIPE":
        process.stdout.close()
    else:
        process.send_signal(getattr(signal, f"SIG{how}"))
        os.set_blocking(process.stdout.fileno(), True)
        out += process.stdout.read()
    err = process.stderr.read()
    return judged(mode, how, process.wait(), err, out, folder)


def judged(mode: str, how: str, status: int, err: bytes, out: bytes, folder: Path) -> str:
    if b"Traceback" in err or b"Error" in err:
        ours = b"cleaner" in err
        return f"BAD traceback: {err.decode()}" if ours else "ended while Python started, before our first line"
    if err:
        return f"BAD message: {err.decode()}"
    number = getattr(signal, f"SIG{how}")
    if status not in (0, -number, 128 + number):
        return f"BAD status: {status}"
    wrong = wrong_files(folder) or (wrong_lines(out) if mode == "to a pipe" else "")
    return f"BAD {wrong}" if wrong else f"good, {'done before' if status == 0 else 'ended'} ({how})"


def wrong_files(folder: Path) -> str:
    for path in folder.rglob("*"):
        if path.name.startswith("."):
            return f"left over: {path.name}"
        if path.suffix == ".txt" and path.read_text() not in (DEBRIS, CLEAN):
            return f"half a file: {path.name}"
    new = folder / "out" / "in.jsonl"
    return f"half a file: {new.name}" if new.exists() and wrong_lines(new.read_bytes(), whole=True) else ""


def wrong_lines(out: bytes, *, whole: bool = False) -> str:
    """Check that records come out in order and, but for the last one that a pipe took, whole."""
    lines = out.decode().split("\n")
    want = [RECORD.replace(r"Advertisement\n\n", "").rstrip() % number for number in range(RECORDS)] + [""]
    good = lines == want if whole else lines[:-1] == want[: len(lines) - 1]
    return "" if good else "records that are wrong or out of order"


if __name__ == "__main__":
    sys.exit(main())
