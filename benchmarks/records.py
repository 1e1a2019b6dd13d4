"""Clean many JSON-lines records with one process and with two, and compare: order, completeness, memory, time.

    python benchmarks/records.py [--records 200000] [--jobs 2]

The records are made from samples/. What must hold: the output of both runs is the same, byte for byte; every record is there,
in order; peak memory of all processes together stays under 400 MB; and two processes on two free cores are at least 1.6
times as fast as one.
"""

from __future__ import annotations

import argparse
import hashlib
import itertools
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.margin import paths, read  # noqa: E402

MEMORY, RATIO = 400, 1.6


class Measured(NamedTuple):
    seconds: float
    cpu: float
    megabytes: float
    digest: str
    records: int
    in_order: bool


def main() -> int:
    parser = argparse.ArgumentParser(description="Clean many records with one process and with several.")
    parser.add_argument("--records", type=int, default=200_000)
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "in.jsonl"
        make(source, options.records)
        print(f"{options.records:,} records, {source.stat().st_size / 1e6:.1f} MB")
        one, many = (measured(source, jobs) for jobs in (1, options.jobs))
    for jobs, run in ((1, one), (options.jobs, many)):
        pace = options.records / run.seconds
        print(f"--jobs {jobs}: {run.seconds:.1f} s ({run.cpu:.1f} s CPU), {pace:,.0f} records/s, peak {run.megabytes:.0f} MB")
    checks = {
        "same output": one.digest == many.digest,
        "every record": one.records == many.records == options.records,
        "in order": one.in_order and many.in_order,
        f"under {MEMORY} MB": max(one.megabytes, many.megabytes) < MEMORY,
        f"{one.seconds / many.seconds:.2f} times as fast (wanted: {RATIO})": one.seconds / many.seconds >= RATIO,
    }
    for name, good in checks.items():
        print(f"{'good' if good else 'BAD':<5}{name}")
    return 0 if all(checks.values()) else 1


def make(target: Path, records: int) -> None:
    texts = itertools.cycle([read(path).text for path in paths()])
    with target.open("w", encoding="utf-8") as stream:
        for number, text in zip(range(records), texts, strict=False):
            stream.write(json.dumps({"id": number, "text": text, "score": 1.0}, ensure_ascii=False) + "\n")


def measured(source: Path, jobs: int) -> Measured:
    command = [sys.executable, "-m", "cleaner", "--jsonl", "--jobs", str(jobs), str(source)]
    begin, before = time.monotonic(), os.times()
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    peak: list[float] = [0.0]
    watch = threading.Thread(target=watched, args=(process, peak))
    watch.start()
    digest, records, in_order = hashlib.sha256(), 0, True
    assert process.stdout is not None
    for line in process.stdout:
        digest.update(line)
        in_order = in_order and line.startswith(b'{"id": %d,' % records)
        records += 1
    process.wait()
    seconds, after = time.monotonic() - begin, os.times()
    watch.join()
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return Measured(seconds, cpu, peak[0], digest.hexdigest(), records, in_order)


def watched(process: subprocess.Popen[bytes], peak: list[float]) -> None:
    """Follow the memory of a process and its children. Pages that they share count once."""
    while process.poll() is None:
        peak[0] = max(peak[0], sum(map(memory, [process.pid, *children(process.pid)])))
        time.sleep(0.1)


def children(process: int) -> list[int]:
    try:
        return [int(child) for child in Path(f"/proc/{process}/task/{process}/children").read_text().split()]
    except OSError:
        return []


def memory(process: int) -> float:
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("Pss:")), 0.0)


if __name__ == "__main__":
    sys.exit(main())
