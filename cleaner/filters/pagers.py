"""The links to the story before and the one after, as blogs and manuals print them below an article."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from cleaner import library, sections
from cleaner.claims import CERTAIN, SECTION, Claim
from cleaner.document import Document
from cleaner.folding import unspaced

__all__ = ["pagers"]

def pagers(doc: Document) -> Iterator[Claim]:
    """Yield the claims on labels that are printed twice, each with its title, or on a pair of labels with a title each."""
    known = _labels()
    labels = [index for index, words in doc.short.items() if words in known]
    first = sections.told_by(doc, sections.ARTICLE) + 1 if labels else 0
    for index in labels:
        if first <= index < len(doc) - 1 and doc.core(index - 1) != doc.core(index):
            yield from _twice(doc, index)
            yield from _pair(doc, index)
    if doc.has("«"):
        yield from _between_arrows(doc)


@cache
def _labels() -> dict[str, frozenset[str]]:
    """Return the labels, each with those that the other link may have."""
    words = library.words("pagers")
    return {**dict.fromkeys(words["back"], words["on"]), **dict.fromkeys(words["on"], words["back"])}


def _between_arrows(doc: Document) -> Iterator[Claim]:
    """Two titles with an arrow each, pointing away from each other; where texts quote with such marks, they may be quotes."""
    if sum("«" in block or "»" in block for block in doc.blocks) != _ARROWS:
        return
    for index in range(sections.told_by(doc, sections.ARTICLE) + 1, len(doc) - 1):
        back, on = doc.blocks[index], doc.blocks[index + 1]
        if not (back.startswith("« ") and on.endswith(" »") and "»" not in back and "«" not in on):
            continue
        if _title(doc, index) and _title(doc, index + 1) and _closed(doc, index + 2):
            for place in (index, index + 1):
                yield Claim(place, "related", "related.pager", doc.blocks[place][:80].lower(), SECTION, form="title in a pager")


_ARROWS = 2


def _twice(doc: Document, index: int) -> Iterator[Claim]:
    """A label for the eye, the same for the reading aid, and the title."""
    if doc.core(index + 1) == doc.core(index) and _title(doc, index + 2) and _closed(doc, index + 3):
        yield _label(doc, index)
        yield _label(doc, index + 1)
        yield _linked(doc, index, index + 2)


def _pair(doc: Document, index: int) -> Iterator[Claim]:
    """One label each, in either order, right below the article or what is known; terms of a manual have others beside them."""
    if not (doc.told(index - 1) or index - 1 in doc.hits) or index + 3 >= len(doc) or doc.leads_on(index - 1):
        return
    other = _labels()[doc.core(index)]
    if doc.core(index + 2) in other and _title(doc, index + 1) and _title(doc, index + 3) and _closed(doc, index + 4):
        for label in (index, index + 2):
            yield _label(doc, label)
            yield _linked(doc, label, label + 1)


def _title(doc: Document, index: int) -> bool:
    """Whether a block is a title: of several words, and nothing known."""
    if index >= len(doc) or index in doc.hits or doc.list_item(index):
        return False
    words = doc.blocks[index].strip("«»‹›←→ ")
    if doc.ends_in_full_stop(index) or doc.inner_sentence(index) or words[-1:] in (":", ",", ";"):
        return False
    if unspaced(words[:1]):
        return len(words) > _CHARACTERS
    return " " in words and (words[:1].isdigit() or (words[:1].isalpha() and not words[:1].islower()))


_CHARACTERS = 4
"""Of a title without spaces at least. Only ever keeps."""


def _closed(doc: Document, index: int) -> bool:
    """Whether the text ends above a block, or the block is known."""
    return index >= len(doc) or index in doc.hits


def _label(doc: Document, index: int) -> Claim:
    return Claim(index, "related", "related.pager", doc.core(index), CERTAIN, form="label of a pager")


def _linked(doc: Document, label: int, index: int) -> Claim:
    return Claim(index, "related", "related.pager", doc.core(label), SECTION, form="title in a pager")
