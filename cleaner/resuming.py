"""Where the article goes on below a heading of other stories: the form of what stands above the heading shows it.

Teasers under "Related" have no full stops, and neither have the minutes of a match, the steps of a guide or the terms of a
glossary, which go on below.
"""

from __future__ import annotations

from cleaner import layout
from cleaner.document import Document
from cleaner.patterns import lazy

__all__ = ["goes_on"]

_DATES = 2
"""Days above a heading that make it sure that entries have some. Only ever keeps."""


def goes_on(doc: Document, heading: int, index: int) -> bool:
    """Whether the form of what stands above a heading of other stories shows that the article goes on at `index` below it: the
    next of its entries, questions, sections or days.
    """
    return (
        layout.begins(doc, index)
        or _next_entry(doc, index)
        or _next_question(doc, heading, index)
        or _next_number(doc, heading, index)
        or _next_day(doc, heading, index)
        or _next_minute(doc, heading, index)
        or _next_subhead(doc, heading, index)
        or bool(_BREAK.fullmatch(doc.blocks[index]))
    )


def _next_entry(doc: Document, index: int) -> bool:
    """Whether a short line heads an entry that has the form of others; remarks of readers have their days there."""
    return doc.blocks[index].count(" ") < layout.LONGEST_TERM and not layout.dated(doc, index) and layout.entry(doc, index)


def _next_question(doc: Document, heading: int, index: int) -> bool:
    """Whether a question has its answer below, as several above the heading have."""
    if not layout.asked(doc, index) or index + 1 == len(doc) or not layout.answered(doc, index + 1):
        return False
    above = range(max(0, heading - layout.NEAR), heading - 1)
    return sum(layout.asked(doc, line) and layout.answered(doc, line + 1) for line in above) >= layout.ENTRIES


def _next_number(doc: Document, heading: int, index: int) -> bool:
    """Whether a section has the number that follows the last one above the heading."""
    number = layout.number(doc, index)
    if number < 2:
        return False
    above = range(index - 1, max(-1, heading - 1 - layout.NEAR), -1)
    last = next((line for line in above if layout.number(doc, line)), heading)
    return last < heading and layout.number(doc, last) == number - 1


def _next_day(doc: Document, heading: int, index: int) -> bool:
    """Whether a day or a time heads a paragraph, as several of its kind above the heading do, or as a day right below it
    does: in cards it stands beside a title.
    """
    kind = layout.dated(doc, index)
    if not kind or index + 1 == len(doc) or not layout.tells(doc, index + 1):
        return False
    if kind == "day" and index == heading + 1:
        return True
    second, end = _days(doc, kind)
    return second < heading <= end


def _days(doc: Document, kind: str) -> tuple[int, int]:
    """Return the second day (or time) that heads a paragraph, and where those end above which paragraphs stand, as
    they do in timelines; above those of cards stand titles.
    """
    name = f"entries by {kind}"
    if name not in doc.memo:
        dated = (line for line in sorted(doc.hits) if layout.dated(doc, line) == kind)
        days = [line for line in dated if line + 1 < len(doc) and layout.tells(doc, line + 1)]
        second = days[_DATES - 1] if len(days) >= _DATES else len(doc)
        doc.memo[name] = second, next((line for line in days[1:] if not doc.told(line - 1)), len(doc))
    found: tuple[int, int] = doc.memo[name]
    return found


def _next_minute(doc: Document, heading: int, index: int) -> bool:
    """Whether a line begins with a minute or a time, as several above the heading do: "81' Goal", "4 p.m. Check in"."""
    clock = _clock(doc.blocks[index])
    if not clock:
        return False
    above = range(max(0, heading - layout.NEAR), heading)
    return sum(_clock(doc.blocks[line]) == clock for line in above) >= layout.ENTRIES


def _clock(block: str) -> str:
    """Return the marks of the minute or time that a block begins with, nothing if there is none."""
    found = _MINUTE.match(block)
    return "".join(mark for mark in found.group(1) if not mark.isdecimal()) if found else ""


_MINUTE = lazy(r"(\d{1,3}(?:['’′](?=[ +])|[:h.]\d\d(?= )| ?[ap]\.?m\.?(?= )))")


def _next_subhead(doc: Document, heading: int, index: int) -> bool:
    """Whether a subhead is marked as several above the heading are, and what it heads is neither known nor another one."""
    level = doc.heading_level(index)
    if not level or index + 1 == len(doc) or not _heads(doc, index):
        return False
    above = range(max(0, heading - layout.NEAR), heading)
    return sum(doc.heading_level(line) == level and _heads(doc, line) for line in above) >= _SUBHEADS


def _heads(doc: Document, index: int) -> bool:
    """Whether a subhead that nothing is known about heads a list or a paragraph: cards have links below their titles."""
    below = index + 1
    return index not in doc.hits and (doc.bullet(below) or layout.tells(doc, below)) and not doc.heading_level(below)


_SUBHEADS = 2
"""Subheads of the article that are marked alike. Only ever keeps."""
_BREAK = lazy(r"(?:[*~⁂] ?){3,}")
"""What stands between the parts of a story."""
