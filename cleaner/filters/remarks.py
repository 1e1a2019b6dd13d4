"""Remarks of readers that stand behind an article without a heading or a form: "Great article! I will try this."."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from cleaner.claims import SECTION, Claim
from cleaner.document import Document
from cleaner.entries import REMARKS, Hit

__all__ = ["remarks"]

_TOLD = 4
"""Paragraphs above the first remark. Letters to the editor and threads of forums begin with remarks. Only ever keeps."""
_SEVERAL = 3
"""Remarks between which everything is a remark. Only ever keeps."""
_FARTHEST = 12
"""Blocks between two of them; behind more the thread counts as ended. Only ever keeps."""
_QUOTES = "\"'“”‘’„«»‹›「『"


def remarks(doc: Document) -> Iterator[Claim]:
    """Yield the claims on blocks that begin like a reader's remark on the article, and on what stands between several.

    Threads of forums thank for posts, lists and tips, too (`weak_remarks`): nothing is claimed unless one remark speaks of an
    article, a blog or a recipe.
    """
    marks: dict[int, Hit] = {}
    for index, hit in doc.hits_of("comments"):
        if hit.role in REMARKS:
            marks.setdefault(index, hit)
    proven = [index for index, hit in marks.items() if hit.role == "remarks"]
    if not proven or sum(map(doc.told, range(min(marks)))) < _TOLD or any(_cited(doc, index) for index in marks):
        return
    for index in marks if len(marks) > 1 else proven:
        yield _claim(index, marks[index])
    if len(marks) >= _SEVERAL:
        for index in _between(doc, sorted(marks)):
            yield _claim(index, marks[proven[0]])


def _claim(index: int, hit: Hit) -> Claim:
    return Claim(index, "comments", hit.rule, hit.evidence, SECTION, form="remark of a reader")


def _cited(doc: Document, index: int) -> bool:
    """Whether a remark is an example, a quotation or an item of a list, so that the article may be about remarks."""
    return doc.blocks[index][0] in _QUOTES or doc.list_item(index) or doc.blocks[index - 1].endswith((":", "："))


def _between(doc: Document, marks: Sequence[int]) -> Iterator[int]:
    for first, second in pairwise(marks):
        between = range(first + 1, second)
        if len(between) <= _FARTHEST and not any(doc.heading_level(index) for index in between):
            yield from between
