"""--explain: one line per removal; with --verbose, also what a rule wanted and the guard refused."""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.cli.messages import visible
from cleaner.report import Report

__all__ = ["explained"]

WIDTH = 100


def explained(name: str, text: str, report: Report, *, verbose: bool) -> str:
    """Return the lines for one document, in the order of the text."""
    told = [(r.start, f'{r.kind}: "{_short(r.text)}" ({r.strength}; {r.rule})') for r in report.removed if r.text.strip()]
    if verbose:
        told += [(r.start, f'stays: "{_short(r.text)}" ({r.reason}; {r.rule})') for r in report.refused]
    return "".join(f"{visible(name)}:{line}: {visible(what)}\n" for line, what in _numbered(text, sorted(told)))


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= WIDTH else words[: WIDTH - 1] + "…"


def _numbered(text: str, told: list[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Turn offsets into line numbers."""
    line, place = 1, 0
    for start, what in told:
        line += text.count("\n", place, start)
        place = start
        yield line, what
