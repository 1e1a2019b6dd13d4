"""Remarks of readers that stand behind an article without a heading or a form: "Great article! I will try this."."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from cleaner.claims import SECTION, Claim
from cleaner.document import Document
from cleaner.entries import REMARKS, Hit
from cleaner.filters.threads import behind_article

__all__ = ["remarks"]

_SEVERAL = 3
"""Remarks that make a thread, in which everything is a remark. Only ever keeps."""
_FARTHEST = 60
"""Blocks between two marks of a thread; behind more it counts as ended. Only ever keeps."""
_NEAR = 12
"""Blocks between the first remark that is proven and a weak one above it. Only ever keeps."""
_QUOTES = "\"'“”‘’„«»‹›「『"


def remarks(doc: Document) -> Iterator[Claim]:
    """Yield the claims on blocks that begin like a reader's remark on the article, and on the thread that several make.

    Threads of forums thank for posts, lists and tips, too (`weak_remarks`): nothing is claimed unless one remark speaks of an
    article, a blog or a recipe, and only what stands behind it, or right above.
    """
    found: dict[int, Hit] = {}
    for index, hit in doc.hits_of("comments"):
        if hit.role in REMARKS:
            found.setdefault(index, hit)
    proven = next((index for index, hit in found.items() if hit.role == "remarks"), None)
    if proven is None or not behind_article(doc, min(found)):
        return
    first = _first(list(found), proven)
    marks = {index: hit for index, hit in found.items() if index >= first}
    if any(_cited(doc, index) for index in marks):
        return
    for index, hit in marks.items():
        yield _claim(index, hit)
    if len(marks) >= _SEVERAL:
        for index in _thread(doc, first, marks):
            yield _claim(index, marks[proven])


def _claim(index: int, hit: Hit) -> Claim:
    return Claim(index, "comments", hit.rule, hit.evidence, SECTION, form="remark of a reader")


def _first(found: Sequence[int], proven: int) -> int:
    """Return the first of the remarks that stand close above one that is proven."""
    first = proven
    for index in reversed(found[: found.index(proven)]):
        if first - index > _NEAR:
            break
        first = index
    return first


def _cited(doc: Document, index: int) -> bool:
    """Whether a remark is an example, a quotation or an item of a list, so that the article may be about remarks."""
    return doc.blocks[index][0] in _QUOTES or doc.list_item(index) or doc.blocks[index - 1].endswith((":", "："))


def _thread(doc: Document, first: int, marks: Collection[int]) -> Iterator[int]:
    """Yield the blocks between the marks of a thread: remarks, and lines of its form such as names, stars and "Reply"."""
    lines = [index for index, hit in doc.hits_of("comments") if index > first and hit.role == "members"]
    for one, another in pairwise(sorted({*marks, *lines})):
        between = range(one + 1, another)
        if len(between) <= _FARTHEST and not any(doc.heading_level(index) for index in between):
            yield from range(one + 1, another + 1)
