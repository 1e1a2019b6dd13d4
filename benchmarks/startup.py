"""What starting costs: CPU time of short runs, next to that of `python -c pass`, measured in turns.

    python benchmarks/startup.py [--rounds 15]

What must hold: `cleaner --help`, and cleaning one short text, cost at most 90 ms of CPU more than an empty Python.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LIMIT = 90.0
TEXT = b"The bridge opens on Monday.\n\nAdvertisement\n\nTolls stay as they are.\n"
RUNS = {
    "python -c pass": ["-c", "pass"],
    "cleaner --help": ["-m", "cleaner", "--help"],
    "cleaner --list": ["-m", "cleaner", "--list"],
    "cleaner < short.txt": ["-m", "cleaner"],
}


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure what starting costs.")
    parser.add_argument("--rounds", type=int, default=15)
    rounds = parser.parse_args().rounds
    found: dict[str, list[float]] = {name: [] for name in RUNS}
    for _ in range(rounds + 1):
        for name, command in RUNS.items():
            found[name].append(cpu([sys.executable, *command]))
    base = found["python -c pass"]
    bad = 0
    for name, times in found.items():
        # The first round fills caches; of the others, those that were disturbed least count.
        more = min(times[1:]) - min(base[1:])
        middle = statistics.median(times[1:]) - statistics.median(base[1:])
        bad += more > LIMIT
        print(f"{name:<22}{min(times[1:]):6.1f} ms, {more:+6.1f} ms (medians: {middle:+.1f} ms)")
    return 1 if bad else 0


def cpu(command: list[str]) -> float:
    before = spent()
    subprocess.run(command, input=TEXT, stdout=subprocess.DEVNULL, cwd=ROOT, check=True)
    return 1000 * (spent() - before)


def spent() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


if __name__ == "__main__":
    sys.exit(main())
