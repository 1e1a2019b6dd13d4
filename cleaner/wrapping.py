"""Hard-wrapped paragraphs: which lines run on, so that each is part of a sentence and none stands for itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from cleaner.folding import unspaced
from cleaner.patterns import lazy

if TYPE_CHECKING:
    from cleaner.document import Document

__all__ = ["runs_on", "wrapped"]

_WIDEST = 100
"""Columns: no usual hard wrap is wider. Only ever protects."""
_LONGEST_SENTENCE = 12
"""Lines of a hard-wrapped paragraph in which no sentence ends. Only ever protects."""


def wrapped(doc: Document, index: int) -> dict[int, bool]:
    """Return which lines of the paragraph that a block stands in run on, see `_running_on`."""
    start, end = _paragraph(doc, index)
    # A line that is too wide is a whole paragraph, and no line of one stands behind it.
    narrow = end - start > 1 and len(doc.blocks[start]) <= _WIDEST
    found = _running_on(doc, start, end) if narrow else set()
    return {line: line in found for line in range(start, end)}


def _paragraph(doc: Document, index: int) -> tuple[int, int]:
    """Return where the lines begin and end that stand without a blank line between; only the first may be too wide."""
    start = index
    while not doc.gap(start) and start > 0 and len(doc.blocks[start]) <= _WIDEST:
        start -= 1
    end = index + 1
    while end < len(doc) and not doc.gap(end) and len(doc.blocks[end]) <= _WIDEST:
        end += 1
    return start, end


def _running_on(doc: Document, start: int, end: int) -> set[int]:
    """Return the lines that run on: neighbours of which the second continues the first."""
    found: set[int] = set()
    told = any(doc.ends_sentence(index) or doc.inner_sentence(index) for index in range(start, end))
    for index in range(start, end - 1):
        following = doc.blocks[index + 1]
        small = following[:1].islower() and not following[1:2].isupper()
        if not small or doc.ends_sentence(index):
            continue
        # A known phrase in small letters ("3 days ago") under a headline continues nothing: no sentence is told there.
        plain = not doc.set_phrase(index) and not doc.list_item(index) and (told or index + 1 not in doc.hits)
        if plain or _hangs(doc, index):
            found |= {index, index + 1}
    for first, behind in {(start, end), *_between_debris(doc, start, end)}:
        if _filled(doc, first, behind):
            found |= set(range(first, behind))
    return found


def _hangs(doc: Document, item: int) -> bool:
    """Whether the line below an item of a list is indented to where the words of the item begin."""
    marker = _MARKER.match(doc.lines[doc.places[item]])
    following = doc.lines[doc.places[item + 1]]
    return marker is not None and marker.end() == len(following) - len(following.lstrip())


_MARKER = lazy(r"[ \t]*(?:[-*+•·]|\d{1,3}[.)])[ \t]+(?=\S)")


def _between_debris(doc: Document, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where the lines begin and end that stand between lines of debris: those may stand right above a paragraph."""
    known = [index for index in range(start, end) if doc.hit(index, "lines", "headings") and not doc.ends_sentence(index)]
    yield from zip([start, *(index + 1 for index in known)], [*known, end], strict=True)


def _filled(doc: Document, start: int, end: int) -> bool:
    """Whether lines tell sentences that end inside them, and none but the last has room for the first word of the next."""
    if end - start < _PARAGRAPH:
        return False
    # A web address stands on a line however wide it makes it.
    width = max((len(block) for block in doc.blocks[start:end] if "://" not in block), default=0)
    if any(_with_next_word(doc.blocks[index], doc.blocks[index + 1]) <= width for index in range(start, end - 1)):
        return False
    ends = [doc.ends_sentence(index) for index in range(start, end - 1)]
    return not all(ends) and any(doc.ends_sentence(index) or doc.inner_sentence(index) for index in range(start, end))


_PARAGRAPH = 3
"""Lines: with fewer, the width says nothing."""


def _with_next_word(line: str, following: str) -> int:
    """Return what a line would measure with the first word of the next; scripts without spaces break anywhere."""
    return len(line) + 1 + (1 if unspaced(following[0]) else len(following.split(None, 1)[0]))


def runs_on(doc: Document, index: int) -> bool:
    """Whether the lines from here to the next that tells a sentence fill their width: the next word had no room.

    Of lines that are wider than any hard wrap, the small letter that the next begins with says it.
    """
    width, tightest = len(doc.blocks[index]), _WIDEST + 1
    if width > _WIDEST and index + 1 < len(doc) and not doc.gap(index + 1) and doc.blocks[index + 1][:1].islower():
        return True
    for following in range(index + 1, min(index + _LONGEST_SENTENCE, len(doc))):
        if doc.gap(following) or width > _WIDEST or doc.list_item(following) or _set_apart(doc, following):
            return False
        tightest = min(tightest, _with_next_word(doc.blocks[following - 1], doc.blocks[following]))
        width = max(width, len(doc.blocks[following]))
        if doc.ends_sentence(following) or doc.inner_sentence(following):
            return tightest > width
    return False


def _set_apart(doc: Document, index: int) -> bool:
    """Whether a phrase accounts for a block that is no line of a wrapped paragraph ("zurück." ends one, too)."""
    return index in doc.hits and not doc.wrapped(index)
