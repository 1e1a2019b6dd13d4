"""--diff: what would change, as a unified diff that `patch` and `git apply` take."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from cleaner.cli.streams import encode
from cleaner.report import Report

__all__ = ["diff"]

CONTEXT = 3
_COLORS = {"-": "\x1b[31m", "+": "\x1b[32m"}
_BOLD, _CYAN, _RESET = "\x1b[1m", "\x1b[36m", "\x1b[m"
_NO_NEWLINE = "\\ No newline at end of file\n"


class Line(NamedTuple):
    """A line as `patch` knows lines: up to a line feed, whatever other line ends the text has."""

    sign: str
    text: str


def diff(name: str, text: str, report: Report, *, color: bool, bom: bool = False) -> str:
    """Return the diff of one document, empty if it has no debris; `bom`: its file begins with a byte order mark."""
    if not report.removed:
        return ""
    if bom:  # for `patch` it is a part of the first line
        removed = (r._replace(start=r.start + 1, end=r.end + 1) for r in report.removed)
        text, report = f"\ufeff{text}", report._replace(removed=tuple(removed))
    head = [_header(f"--- {_file(f'a/{name}')}", _BOLD, color), _header(f"+++ {_file(f'b/{name}')}", _BOLD, color)]
    return "".join([*head, *_hunks(list(_compared(text, report)), color)])


def _file(name: str) -> str:
    """Return a file name as `patch` and `git` spell it: with a tab behind one with spaces, in quotes where it has to be."""
    if name.isprintable():
        return name + "\t" * (" " in name)
    return f'"{"".join(map(_escaped, name))}"'


def _escaped(sign: str) -> str:
    if sign.isprintable() and sign not in '"\\':
        return sign
    return "".join(f"\\{byte:03o}" for byte in encode(sign))


def _header(text: str, paint: str, color: bool) -> str:
    return f"{paint}{text}{_RESET}\n" if color else f"{text}\n"


def _lines(text: str, report: Report) -> Iterator[tuple[str, str]]:
    """Yield each line with what stays of it. Only other line ends than line feeds leave a part of one."""
    removals, number, start = report.removed, 0, 0
    while start < len(text):
        end = text.find("\n", start) + 1 or len(text)
        kept, place = [], start
        while number < len(removals) and removals[number].start < end:
            kept.append(text[place : removals[number].start])
            place = min(removals[number].end, end)
            if removals[number].end > end:
                break
            number += 1
        yield text[start:end], "".join([*kept, text[place:end]])
        start = end


def _compared(text: str, report: Report) -> Iterator[Line]:
    """Yield all lines: those that stay (" "), go ("-"), and come ("+": what is left of lines that lose a part)."""
    old: list[str] = []
    new = ""
    for line, kept in _lines(text, report):
        if kept == line and new.endswith("\n") >= bool(new):
            yield from (Line("-", gone) for gone in old)
            yield from (Line("+", come) for come in _split(new))
            yield Line(" ", line)
            old, new = [], ""
        else:  # also a line that the rest of the line before runs into
            old.append(line)
            new += kept
    yield from (Line("-", gone) for gone in old)
    yield from (Line("+", come) for come in _split(new))


def _split(text: str) -> list[str]:
    *whole, rest = text.split("\n")
    return [f"{line}\n" for line in whole] + ([rest] if rest else [])


def _hunks(lines: list[Line], color: bool) -> Iterator[str]:
    """Yield the changed lines with their surroundings, under headers that say where they are."""
    old = new = done = 0
    for first, last in _groups(number for number, line in enumerate(lines) if line.sign != " "):
        start, end = max(done, first - CONTEXT), min(len(lines), last + CONTEXT + 1)
        hunk = lines[start:end]
        old, new = old + start - done, new + start - done  # only lines that stay are between hunks
        gone, come = sum(line.sign != "+" for line in hunk), sum(line.sign != "-" for line in hunk)
        yield _header(f"@@ -{_range(old, gone)} +{_range(new, come)} @@", _CYAN, color)
        yield from (_shown(line, color) for line in hunk)
        old, new, done = old + gone, new + come, end


def _groups(changed: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Join changed lines that are near each other: their surroundings would meet."""
    first = last = -1
    for number in changed:
        if first >= 0 and number - last > 2 * CONTEXT:
            yield first, last
            first = number
        first, last = (number if first < 0 else first), number
    yield first, last


def _range(before: int, count: int) -> str:
    # An empty range is named by the line in front of it.
    return f"{before + 1 if count else before},{count}"


def _shown(line: Line, color: bool) -> str:
    text, end = (line.text[:-1], "\n") if line.text.endswith("\n") else (line.text, f"\n{_NO_NEWLINE}")
    paint = _COLORS.get(line.sign) if color else None
    return f"{paint}{line.sign}{text}{_RESET}{end}" if paint else f"{line.sign}{text}{end}"
