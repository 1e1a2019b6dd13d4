"""Galleries: they print what a photo shows once under it and again without the credit, and count photos in pieces."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from cleaner.claims import CERTAIN, Claim
from cleaner.document import Document
from cleaner.folding import core
from cleaner.patterns import lazy

__all__ = ["copies", "counters", "glued_counters"]

_FEWEST = 6
"""Words of a description; with fewer it may be a name that stands alone elsewhere, too. Only ever keeps."""
_FEWEST_DOUBLED = 12
"""The same where no credit ends it; the lines of songs are shorter. Only ever keeps."""
_NEAR = 3
"""Blocks from a caption to its copy. Only ever keeps."""
_CUT_SHORT = lazy(r" ?(?:\.\.\.|…) more$")
"""How a description ends that a button shows in full."""


def copies(doc: Document, credited: Mapping[int, str]) -> Iterator[Claim]:
    """Yield claims on blocks that say what a caption says; `credited` are the blocks with a caption and its credit.

    Galleries print both close together. The same words farther away are those of a refrain, a headline or the article.
    """
    shown: dict[str, list[int]] = {}
    for index, credit in credited.items():
        shown.setdefault(core(doc.blocks[index].rpartition(credit)[0]), []).append(index)
    for index in _doubled(doc):
        shown.setdefault(doc.core(index), []).append(index)
    said: dict[str, list[int]] = {}
    for index in range(len(doc)) if shown else ():
        said.setdefault(doc.core(index), []).append(index)
    for words, places in shown.items():
        if words.count(" ") + 1 >= _FEWEST:
            others = [index for index in said.get(words, ()) if index not in credited]
            for index in _copies(doc, others, places):
                yield Claim(index, "captions", "captions.copy", words, CERTAIN)
            yield from _cut_short(doc, words, places)


def _copies(doc: Document, found: list[int], places: Collection[int]) -> list[int]:
    """Return those of the blocks with a caption's words that are its copies: all but the headline, or none.

    The first above it that ends in no mark may be the headline; where there is none, such words could be one further down,
    unless they stand right beside the caption.
    """
    titled = bool(found) and found[0] < min(places) and not doc.ends_sentence(found[0])
    copied = found[1:] if titled else found
    captions = frozenset(places)
    for index in copied:
        near = _NEAR if titled or doc.ends_sentence(index) else 1
        if captions.isdisjoint(range(index - near, index + near + 1)):
            return []
    return copied


def _cut_short(doc: Document, words: str, places: Collection[int]) -> Iterator[Claim]:
    """Yield the claim on the beginning of a description that a button shows in full, right beside it."""
    for index in {beside for place in places for beside in (place - 1, place + 1) if 0 <= beside < len(doc)}:
        if found := _CUT_SHORT.search(doc.blocks[index]):
            begun = core(doc.blocks[index][: found.start()])
            if begun.count(" ") + 1 >= _FEWEST and words.startswith(begun):
                yield Claim(index, "captions", "captions.copy", words, CERTAIN)


def _doubled(doc: Document) -> Iterator[int]:
    """Yield descriptions that stand twice, one below the other, above the line of a photo credit; lines of songs do, too."""
    for index, _ in doc.hits_of("captions"):
        above = index - 1
        if above < 1 or above in doc.hits or doc.core(above) != doc.core(above - 1):
            continue
        if not doc.blocks[above][0].isalpha():
            continue  # a line of a transcript: "[00:00] Nobody came."
        if doc.ends_sentence(above) and doc.core(above).count(" ") + 1 >= _FEWEST_DOUBLED:
            yield from (above - 1, above)


def counters(doc: Document) -> Iterator[Claim]:
    """Yield claims on the pieces of "Image 1 of 4" that stand one below the other."""
    for index in [index for index, block in enumerate(doc.blocks) if block == "of"]:
        first, last = index - 2, index + 1
        if last < len(doc) and doc.blocks[last] == "/":
            last += 1
        if first < 0 or last >= len(doc) or doc.core(first) not in _PHOTO:
            continue
        if doc.blocks[index - 1].isdecimal() and doc.blocks[last].isdecimal():
            words = f"{doc.core(first)} of"
            for piece in range(first, last + 1):
                yield Claim(piece, "captions", "captions.counter", words, CERTAIN, form="counter of a gallery")


def glued_counters(doc: Document) -> Iterator[Claim]:
    """Yield claims on descriptions that the counter is glued to: "2of4Two boats leave the harbour."."""
    for index, block in enumerate(doc.blocks):
        if "0" <= block[0] <= "9" and (found := _GLUED.match(block)):
            yield Claim(index, "captions", "captions.counter", found.group(), CERTAIN, form="counter of a gallery")


_GLUED = lazy(r"\d{1,3}of\d{1,3}(?=[A-ZÀ-Þ])")
_PHOTO = ("image", "photo", "picture", "slide")
