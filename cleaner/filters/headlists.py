"""Lists above the text that are no part of it: who wrote it and when, and where on the site it stands."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from cleaner.claims import CERTAIN, Claim
from cleaner.document import Document

__all__ = ["facts", "trail"]

_HEAD = 5
"""Blocks in which such a list begins. Only ever keeps."""
_FORM = "a list above the text"


def facts(doc: Document) -> Iterator[Claim]:
    """Yield the claims on a list of a name, a day and a reading time, as blogs print it below the headline."""
    items = _items(doc)
    if not _FACTS[0] <= len(items) <= _FACTS[1]:
        return
    unknown = [index for index in items if doc.hit(index) is None]
    if len(unknown) > 1 or any(doc.prose(index) or doc.blocks[index].count(" ") > _NAME for index in unknown):
        return
    dated = any("{date}" in rule or rule.endswith(" ago") for rule in _rules(doc, items, "credits"))
    if dated and any("{n}" in rule for rule in _rules(doc, items, "navigation")):
        for index in items:
            yield Claim(index, "credits", "credits.list", doc.core(index), CERTAIN, form=_FORM)


_FACTS = (2, 4)
"""Items of such a list."""
_NAME = 3
"""Spaces in the name of an author and the bullet before it. Only ever keeps."""


def _rules(doc: Document, items: list[int], kind: str) -> list[str]:
    return [hit.rule for index in items if (hit := doc.hit(index, kind=kind))]


def trail(doc: Document) -> Iterator[Claim]:
    """Yield the claims on a list of the pages above this one, which ends in the headline: "- Home", "- Towns", "- Hollin" and
    "Hollin". It begins with a known page, since the headline may be the name of what the list tells of, or the last of the
    list's words the first that is told of; other words of it are no headlines.
    """
    items = _items(doc)
    if not _PAGES[0] <= len(items) <= _PAGES[1] or any(map(doc.prose, items[:-1])):
        return
    below, last = items[-1] + 1, doc.core(items[-1])
    known = doc.hit(items[0], "hints", kind="navigation") is not None
    if not known or any(doc.core(index) in map(doc.core, items[:-1]) for index in range(below, len(doc))):
        return
    if (below < len(doc) and doc.core(below) == last) or (items[0] and doc.core(items[0] - 1) == last):
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
