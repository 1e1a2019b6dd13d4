"""Memory and speed of learning: python benchmarks/learning.py [BLOCKS] [SITES]

Counts BLOCKS blocks (1,000,000), nine of ten of them different, on pages of SITES sites (1,000) in mixed order.
"""

from __future__ import annotations

import resource
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from cleaner.profiles import Profile

PER_PAGE = 20


def main() -> None:
    blocks = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    sites = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000
    profile, start = Profile("benchmark"), time.perf_counter()
    for page in range(blocks // PER_PAGE):
        site = f"site{page * 7919 % sites}.example"
        own = [f"Sentence {n} of page {page} is long enough to stand for a paragraph of news." for n in range(PER_PAGE - 2)]
        lines = [f"Printed every day at {site} for all of you", *own, f"All rights in these pages are with {site} alone."]
        profile.add("\n".join(lines), site)
    seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    small = profile.trimmed()
    print(f"{blocks:,} blocks of {sites:,} sites in {seconds:.0f} s; the process had at most {peak / 1024:.0f} MB")
    print(f"proved {len(small):,} of {2 * sites:,} lines on {len(small.sites):,} sites; file {len(small.dumps()) / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
