"""What cleaning does to the output of real extractors, on a checkout of the public article extraction benchmark.

    python benchmarks/accuracy.py DIR [--markdown]

DIR holds `ground-truth.json` and `output/*.json`, as the benchmark by Scrapinghub has them. For every extractor the
table gives the benchmark's own figures before -> after cleaning:

  F1, precision, recall   on 4-word shingles, per page, then the mean over pages; F1 is taken of the two means
  accuracy                share of pages whose words are exactly those of the article

and three of ours, which tell debris from content:

  removed   share of the shingles that are not the article's which cleaning took out: mean over pages with at least 4
  lost      share of the article's shingles that cleaning took out, over all pages
  pure      share of pages with fewer than 4 shingles that are not the article's, before -> after
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from cleaner import clean

WORD = re.compile(r"\w+")
LENGTH = 4

Shingles = Counter[tuple[str, ...]]


class Figures(NamedTuple):
    precision: float
    recall: float
    accuracy: float

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def shingles(text: str, *, fold: bool) -> Shingles:
    words = WORD.findall(text.lower() if fold else text)
    count = max(1, len(words) - LENGTH + 1) if words else 0
    return Counter(tuple(words[start : start + LENGTH]) for start in range(count))


def matches(true: str, text: str) -> tuple[float, float, float]:
    """Precision, recall and exactness of one page."""
    want, got = shingles(true, fold=False), shingles(text, fold=False)
    hit = (want & got).total()
    if not want and not got:
        return 1.0, 1.0, 1.0
    exact = WORD.findall(true) == WORD.findall(text)
    return hit / got.total() if got else 0.0, hit / want.total() if want else 0.0, float(exact)


def figures(pages: list[tuple[str, str]]) -> Figures:
    rows = [matches(true, text) for true, text in pages]
    return Figures(*(sum(column) / len(rows) for column in zip(*rows, strict=True)))


def debris(pages: list[tuple[str, str, str]]) -> tuple[float, float, float, float]:
    """Removed, lost, pure before, pure after."""
    shares: list[float] = []
    content = lost = pure_before = pure_after = 0
    for true, before, after in pages:
        gold, old, new = shingles(true, fold=True), shingles(before, fold=True), shingles(after, fold=True)
        # The first two lines are the headline and its deck, which some gold texts leave out: neither counts.
        neutral = {s for line in [line for line in before.split("\n") if line.strip()][:2] for s in shingles(line, fold=True)}
        dirt = Counter({s: n for s, n in (old - gold).items() if s not in neutral})
        left = (dirt & (new - gold)).total()
        content += (old & gold).total()
        lost += max(0, (old & gold).total() - (new & gold).total())
        pure_before += dirt.total() < LENGTH
        pure_after += left < LENGTH
        if dirt.total() >= LENGTH:
            shares.append(1 - left / dirt.total())
    pages_count = len(pages)
    return sum(shares) / len(shares) if shares else 0.0, lost / content, pure_before / pages_count, pure_after / pages_count


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("directory", type=Path)
    parser.add_argument("--markdown", action="store_true", help="print a Markdown table")
    args = parser.parse_args()
    pages_known = json.loads((args.directory / "ground-truth.json").read_text("utf-8"))
    truth = {key: page["articleBody"] for key, page in pages_known.items()}
    head = ("extractor", "F1", "precision", "recall", "accuracy", "removed", "lost", "pure")
    plain = "{:17} {:>15} {:>15} {:>15} {:>15} {:>8} {:>8} {:>16}"
    row = "| " + " | ".join(["{}"] * len(head)) + " |" if args.markdown else plain
    print(row.format(*head))
    if args.markdown:
        print(row.format("---", *["---:"] * (len(head) - 1)))
    for path in sorted((args.directory / "output").glob("*.json")):
        data = json.loads(path.read_text("utf-8"))
        texts = {key: page.get("articleBody") or "" for key, page in data.get("output", data).items()}
        pages = [(true, texts.get(key, ""), clean(texts.get(key, ""))) for key, true in truth.items()]
        before, after = figures([(t, b) for t, b, _ in pages]), figures([(t, a) for t, _, a in pages])
        removed, lost, pure, purer = debris(pages)
        both = [f"{x:.3f} → {y:.3f}" for x, y in ((before.f1, after.f1), *zip(before, after, strict=True))]
        print(row.format(path.stem, *both, f"{removed:.0%}", f"{lost:.2%}", f"{pure:.0%} → {purer:.0%}"))


if __name__ == "__main__":
    main()
