"""Lists above the text that are no part of it: who wrote it and when, and where on the site it stands."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from cleaner.claims import CERTAIN, Claim
from cleaner.document import Document
from cleaner.filters.metalines import tells_day, tells_reading_time

__all__ = ["facts", "trail"]

_HEAD = 5
"""Blocks in which such a list begins. Only ever keeps."""
_FORM = "a list above the text"


def facts(doc: Document) -> Iterator[Claim]:
    """Yield the claims on a list of a name, a day and a reading time, as blogs print it below the headline."""
    items = _items(doc)
    if not _FACTS[0] <= len(items) <= _FACTS[1]:
        return
    unknown = [index for index in items if index not in doc.hits]
    if len(unknown) > 1 or any(doc.prose(index) or doc.blocks[index].count(" ") > _NAME for index in unknown):
        return
    hits = [hit for index in items for hit in doc.hits.get(index, ())]
    if any(map(tells_day, hits)) and any(map(tells_reading_time, hits)):
        for index in items:
            yield Claim(index, "credits", "credits.list", doc.core(index), CERTAIN, form=_FORM)


_FACTS = (2, 4)
"""Items of such a list."""
_NAME = 3
"""Spaces in the name of an author and the bullet before it. Only ever keeps."""


def trail(doc: Document) -> Iterator[Claim]:
    """Yield the claims on a list of the pages above this one, which ends in the headline: "- Home", "- Towns", "- Hollin" and
    "Hollin". It begins with a known page, since the headline may be the name of what the list tells of, or the last of the
    list's words the first that is told of; other words of it are no headlines.
    """
    items = _items(doc)
    if not _PAGES[0] <= len(items) <= _PAGES[1] or any(map(doc.prose, items[:-1])):
        return
    if doc.hit(items[0], "hints", kind="navigation") is None:
        return
    below, last = items[-1] + 1, doc.core(items[-1])
    beside = [index for index in (items[0] - 1, below) if 0 <= index < len(doc)]
    others = set(map(doc.core, items[:-1]))
    if last in map(doc.core, beside) and others.isdisjoint(map(doc.core, range(below, len(doc)))):
        for index in items:
            yield Claim(index, "navigation", "navigation.trail", doc.core(index), CERTAIN, form=_FORM)


_PAGES = (2, 7)
"""Items of such a list; with more it may be a table of contents."""


def _items(doc: Document) -> list[int]:
    """Return the items of the first list, if nothing of the text is told above it."""
    first = next((index for index in range(min(len(doc), _HEAD)) if doc.list_item(index)), None)
    if first is None or any(doc.told(index) for index in range(1, first)):
        return []
    return list(takewhile(doc.list_item, range(first, len(doc))))
