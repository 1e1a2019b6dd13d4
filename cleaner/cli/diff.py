"""--diff: what would change, as a unified diff that `patch` and `git apply` take."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from cleaner.cli.messages import visible
from cleaner.report import Report

__all__ = ["diff"]

CONTEXT = 3
_COLORS = {"-": "\x1b[31m", "+": "\x1b[32m", "@": "\x1b[36m"}
_BOLD, _RESET = "\x1b[1m", "\x1b[m"


class Line(NamedTuple):
    """A line as `patch` knows lines: up to a line feed, whatever other line ends the text has."""

    sign: str
    text: str


def diff(name: str, text: str, report: Report, *, color: bool) -> str:
    """Return the diff of one document, empty if it has no debris."""
    if not report.removed:
        return ""
    lines = [line for sign, part in _parts(text, report) for line in _split(sign, part)]
    name = visible(name)
    told = [Line("", f"--- a/{name}\n"), Line("", f"+++ b/{name}\n"), *_hunks(lines)]
    return "".join(_painted(line) if color else _plain(line) for line in told)


def _parts(text: str, report: Report) -> Iterator[tuple[str, str]]:
    """Cut the text into stretches of whole lines that stay (" "), go ("-") or come ("+")."""
    place = 0
    for start, end in _stretches(text, report):
        yield " ", text[place:start]
        yield "-", text[start:end]
        yield "+", _kept(text, report, start, end)
        place = end
    yield " ", text[place:]


def _stretches(text: str, report: Report) -> list[tuple[int, int]]:
    """Widen the removals to whole lines, and join those that meet.

    Only other line ends than line feeds (a lone carriage return, U+2028) make a removal part of a line.
    """
    found: list[tuple[int, int]] = []
    for removal in report.removed:
        start = text.rfind("\n", 0, removal.start) + 1
        end = removal.end if text.endswith("\n", 0, removal.end) else (text.find("\n", removal.end) + 1 or len(text))
        if found and start <= found[-1][1]:
            start, end = found[-1][0], max(end, found.pop()[1])
        found.append((start, end))
    return found


def _kept(text: str, report: Report, start: int, end: int) -> str:
    parts, place = [], start
    for removal in report.removed:
        if start <= removal.start < end:
            parts.append(text[place : removal.start])
            place = removal.end
    return "".join([*parts, text[place:end]])


def _split(sign: str, text: str) -> Iterator[Line]:
    *whole, rest = text.split("\n")
    yield from (Line(sign, f"{line}\n") for line in whole)
    if rest:
        yield Line(sign, rest)


def _hunks(lines: list[Line]) -> Iterator[Line]:
    """Yield the changed lines with their surroundings, under headers that say where they are."""
    changed = [number for number, line in enumerate(lines) if line.sign != " "]
    old = new = done = 0
    while changed:
        first = last = changed[0]
        while changed and changed[0] - last <= 2 * CONTEXT:
            last = changed.pop(0)
        start, end = max(done, first - CONTEXT), min(len(lines), last + CONTEXT + 1)
        old += start - done  # only lines that stay are between hunks
        new += start - done
        hunk = lines[start:end]
        removed, added = sum(line.sign != "+" for line in hunk), sum(line.sign != "-" for line in hunk)
        yield Line("", f"@@ -{_range(old, removed)} +{_range(new, added)} @@\n")
        yield from hunk
        old, new, done = old + removed, new + added, end


def _range(before: int, count: int) -> str:
    # An empty range is named by the line in front of it.
    return f"{before + 1 if count else before},{count}"


def _plain(line: Line) -> str:
    return f"{line.sign}{line.text}" + ("" if line.text.endswith("\n") else "\n\\ No newline at end of file\n")


def _painted(line: Line) -> str:
    color = _COLORS.get(line.sign or line.text[0], "") if line.sign or line.text.startswith("@@") else _BOLD
    if not color:
        return _plain(line)
    end = "\n" if line.text.endswith("\n") else ""
    return f"{color}{line.sign}{line.text.removesuffix(end) if end else line.text}{_RESET}" + (
        end or "\n\\ No newline at end of file\n"
    )
