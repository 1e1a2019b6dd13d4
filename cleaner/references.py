"""Articles of encyclopaedias: "See also" and the list of other articles below it belong to them, as their notes do."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache

from cleaner import library
from cleaner.document import Document

__all__ = ["refers"]


@cache
def _words() -> dict[str, frozenset[str]]:
    return library.words("references")


def refers(doc: Document, index: int) -> bool:
    """Whether a block is "See also", or stands below it and above any other heading of links, in an article that has notes,
    literature or links in sections of their own.
    """
    heads = _heads(doc)
    above = bisect_right(heads, index) - 1
    return above >= 0 and doc.core(heads[above]) in _words()["see"]


def _heads(doc: Document) -> list[int]:
    """Return the headings of links in such an article; none of other texts."""
    if "references" not in doc.memo:
        heads = {block for block, hit in doc.hits_of("related") if hit.role in _HEADING}
        cores = map(doc.core, range(len(doc)))
        doc.memo["references"] = sorted(heads) if heads and not _words()["sections"].isdisjoint(cores) else []
    found: list[int] = doc.memo["references"]
    return found


_HEADING = ("headings", "weak_headings")
