"""How fast cleaning is, next to what people do instead: all measured in turns in one run, medians of rounds.

    python benchmarks/speed.py [FILE.jsonl[.gz]] [--source trafilatura] [--texts 400] [--rounds 5] [--html DIR] [--check]

FILE holds one record a line with the text in `text`, or in `sources` under the name of an extractor; without it the
project's samples are repeated. The table gives megabytes (of characters) and the ratio to cleaning with all kinds on:

  clean            all kinds
  no language      all kinds but `language`
  explain          with the report
  set lookup       lines, case folded, looked up in a set: the floor
  regex list       fifteen patterns such as people write by hand, line by line
  ftfy             `ftfy.fix_text`, if it is installed
  langdetect       once per paragraph, on a part of the texts
  trafilatura      extraction of the pages `DIR/*.html[.gz]`, in milliseconds a page, next to cleaning what it extracted

Below it: time per kind, the first call, and peak memory. `--check` compares `Phrasebook.find` with `find_slowly` on every
line instead, and exits with 1 if any answer differs.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import re
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import cleaner  # noqa: E402
from cleaner import library  # noqa: E402
from cleaner.document import Document, split_lines  # noqa: E402
from cleaner.filters import FILTERS  # noqa: E402

REGEX_LIST = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"^(read|see) (more|also|next)\b.*",
        r"^related( posts| articles| stories)?:?.*$",
        r"^you (may|might) also like.*",
        r"^(share|tweet|pin)( this)?( on .*)?$",
        r"^(sign up|subscribe) (for|to) .*newsletter.*",
        r"^leave a (comment|reply).*",
        r"your email address will not be published.*",
        r"^(photo|image|picture)( credit| by|:).*",
        r"^\(?(getty images|reuters|ap photo).*\)?$",
        r"^advertisement.*$",
        r"^(tags?|categories|filed under):.*",
        r"all rights reserved\.?$",
        r"^click here .*",
        r"^(posted|published|updated) (on|by|at) .*",
        r"^\d+ comments?$",
    )
]
SET = frozenset(("advertisement", "share", "tweet", "related", "read more", "leave a comment", "sign up"))
PART = 40
"""Texts that langdetect is timed on: it is slow."""


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure how fast cleaning is.")
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--source", default="trafilatura")
    parser.add_argument("--texts", type=int, default=400)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--html", type=Path)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    found = list(texts(options.file, options.source, options.texts))
    print(f"{len(found)} texts, {size(found):.1f} MB, {sum(text.count(chr(10)) for text in found):,} lines")
    if options.check:
        return check(found)
    compare(found, options.rounds)
    by_kind(found)
    if options.html:
        found = sorted([*options.html.glob("*.html"), *options.html.glob("*.html.gz")])
        if not found:
            parser.error(f"no pages (*.html, *.html.gz) in {options.html}")
        beside_extraction(found)
    first_call()
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
    return 0


def texts(path: Path | None, source: str, most: int) -> Iterator[str]:
    if path is None:
        paths = sorted((ROOT / "samples").glob("*/*.txt"))
        pages = ["".join(line[2:] for line in path.read_text("utf-8").splitlines(keepends=True)) for path in paths]
        yield from (pages[number % len(pages)] for number in range(most))
        return
    opened = gzip.open if path.suffix == ".gz" else open
    taken = 0
    with opened(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            text = record.get("text") or record.get("sources", {}).get(source)
            if text and taken < most:
                taken += 1
                yield text


def size(found: Sequence[str]) -> float:
    return sum(map(len, found)) / 1e6


def compare(found: Sequence[str], rounds: int) -> None:
    quiet = cleaner.Cleaner(skip=["language"])
    runs: dict[str, tuple[Callable[[str], object], Sequence[str]]] = {
        "clean": (cleaner.clean, found),
        "no language": (quiet.clean, found),
        "explain": (cleaner.explain, found),
        "set lookup": (set_lookup, found),
        "regex list": (regex_list, found),
        "langdetect": (langdetect_each(), found[:PART]),
    }
    try:
        import ftfy
    except ImportError:
        print("ftfy is not installed")
    else:
        runs["ftfy"] = (ftfy.fix_text, found)
    for text in found:  # what is read on first use is read now
        cleaner.explain(text)
    times = {name: [0.0] * rounds for name in runs}  # seconds per MB
    for number in range(rounds):
        for place, text in enumerate(found):  # text by text: the clock of a small machine changes from second to second
            for name, (work, some) in runs.items():
                if place < len(some):
                    began = time.process_time()
                    work(text)
                    times[name][number] += (time.process_time() - began) / size(some)
    for name, taken in times.items():
        spread = f"{1 / max(taken):.2f} to {1 / min(taken):.2f}"
        ratios = [other / clean for other, clean in zip(taken, times["clean"], strict=True)]
        times_as_fast = f"{statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f}) times as fast"
        print(f"{name:<14}{1 / statistics.median(taken):9.2f} MB/s ({spread}); clean is {times_as_fast}")


def set_lookup(text: str) -> int:
    return sum(line.strip().casefold() in SET for line in text.splitlines())


def regex_list(text: str) -> str:
    return "\n".join(line for line in text.split("\n") if not any(pattern.search(line) for pattern in REGEX_LIST))


def langdetect_each() -> Callable[[str], object]:
    import langdetect

    def detect(text: str) -> None:
        for line in text.splitlines():
            try:
                langdetect.detect(line)
            except langdetect.LangDetectException:
                continue

    return detect


def by_kind(found: Sequence[str]) -> None:
    """Print where the time goes: looking blocks up, and each filter on its own."""
    book = library.builtin()
    began = time.process_time()
    docs = [Document(split_lines(text), book.find_all) for text in found]
    print(f"lines and phrases: {1e6 * (time.process_time() - began) / size(found) / 1000:.1f} ms/MB")
    for kind, claims in FILTERS.items():
        began = time.process_time()
        for doc in docs:
            list(claims(doc))
        print(f"  {kind:<12}{1e3 * (time.process_time() - began) / size(found):8.1f} ms/MB")


def beside_extraction(pages: Sequence[Path]) -> None:
    import trafilatura

    extracting = cleaning = again = 0.0
    for page in pages:
        html = gzip.decompress(page.read_bytes()) if page.suffix == ".gz" else page.read_bytes()
        began = time.process_time()
        text = trafilatura.extract(html) or ""
        between = time.process_time()
        cleaner.clean(text)
        behind = time.process_time()
        cleaner.clean(text)
        extracting += between - began
        cleaning += behind - between
        again += time.process_time() - behind
    first, later = 100 * cleaning / extracting, 100 * again / extracting
    print(f"trafilatura {1000 * extracting / len(pages):.1f} ms a page; cleaning takes {first:.1f} % of that")
    print(f"and {later:.1f} % when the phrases that the page needs have been read")


ARTICLE = """Harbour bridge to close for six weeks

March 3, 2024

PORT HALLAM — The bridge over the harbour will close to all traffic on Monday for six weeks, the city's engineer said.

"We found cracks in two of the bearings," said Ruth Ames, who has looked after the bridge since 2011. "They aren’t dangerous
today, but they would be in five years."

Advertisement

Drivers will be sent over the old ferry road, which adds about 12 minutes. The bridge is to open again on April 14.

Related: Council weighs a second bridge
"""
STARTS = 15


def first_call() -> None:
    """Print what the import and the first call in a process take, each over what Python takes anyway: the shortest of some.

    Packages are installed with their bytecode, so the processes may use it, whatever the environment says.
    """
    code = (
        "import time; a = time.perf_counter(); import cleaner; b = time.perf_counter()\n"
        f"cleaner.clean({ARTICLE!r}); c = time.perf_counter(); print(b - a, c - b, c - a)"
    )
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-c", code]
    runs = [subprocess.run(command, capture_output=True, cwd=ROOT, env=environment, check=True) for _ in range(STARTS)]
    loading, first, both = (1000 * min(times) for times in zip(*(map(float, run.stdout.split()) for run in runs), strict=True))
    print(f"import {loading:.1f} ms, first call {first:.1f} ms, both {both:.1f} ms")


def check(found: Sequence[str]) -> int:
    book = library.builtin()
    blocks = sorted({line.strip() for text in found for line in text.splitlines()} - {""})
    wrong = [block for block in blocks if book.find(block) != book.find_slowly(block)]
    for block in wrong[:20]:
        print(f"differs: {block[:120]}")
    print(f"{len(blocks):,} different lines, {len(wrong)} looked up differently")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
