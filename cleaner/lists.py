"""Lists: which of them are the article's own, whatever heading stands above."""

from __future__ import annotations

from typing import NamedTuple

from cleaner.document import Document
from cleaner.patterns import lazy

__all__ = ["own"]

_STEP = 8
"""Words of a list item that tells a sentence; headlines with a full stop are shorter. Only ever keeps."""
_AMOUNTS = 3
"""Items of a list of amounts at least; fewer may be headlines with numbers. Only ever keeps."""

_AMOUNT = lazy(r"(?:\d{1,3}[.)]|\W)*\s*[\d½⅓⅔¼¾⅛][\d.,/–-]*[ ½⅓⅔¼¾⅛]*(?=[^\W\d_])(.)")
_TOLD = lazy(r"""[^.\s]["'”’»)\]*_]*[.。।۔]["'”’»)\]*_\s]*$""")


class _List(NamedTuple):
    amounts: bool
    """Whether at least half of the items begin with one: "2 cups of flour"."""
    told: bool
    """Whether at least half of them tell a sentence."""
    several: bool
    """Whether one of them tells several."""


def own(doc: Document, index: int, *, titled: bool) -> bool:
    """Whether block `index` is an item of a list that no links make: ingredients, or the steps of a guide.

    Some sites end headlines with a full stop. So sentences count only if a headline stands above the list (`titled`), or if
    one item tells several.
    """
    known: dict[int, _List] = doc.memo.setdefault("lists", {})
    if index not in known:
        if not doc.list_item(index):
            return False
        items = _items(doc, index)
        known.update(dict.fromkeys(items, _list(doc, items)))
    found = known[index]
    return found.amounts or (found.told and (titled or found.several))


def _items(doc: Document, index: int) -> range:
    """Return the blocks of the list that a block is an item of."""
    first = behind = index
    while first > 0 and doc.list_item(first - 1):
        first -= 1
    while behind < len(doc) and doc.list_item(behind):
        behind += 1
    return range(first, behind)


def _list(doc: Document, items: range) -> _List:
    blocks = [doc.blocks[item] for item in items]
    told = [item for item in items if _TOLD.search(doc.blocks[item]) and len(doc.blocks[item].split()) > _STEP]
    amounts = sum(bool((found := _AMOUNT.match(block)) and found.group(1).islower()) for block in blocks)
    return _List(
        amounts=2 * amounts >= max(len(blocks), 2 * _AMOUNTS),
        told=2 * len(told) >= len(blocks),
        several=any(doc.inner_sentence(item) for item in told),
    )
