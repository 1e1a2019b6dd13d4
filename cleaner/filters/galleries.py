"""Galleries: they print what a photo shows once under it and again without the credit, and count photos in pieces."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from cleaner.claims import CERTAIN, Claim
from cleaner.document import Document
from cleaner.folding import core
from cleaner.patterns import lazy

__all__ = ["copies", "counters"]

_FEWEST = 6
"""Words of a description; with fewer it may be a name that stands alone elsewhere, too. Only ever keeps."""
_CUT_SHORT = lazy(r" ?(?:\.\.\.|…) more$")
"""How a description ends that a button shows in full."""


def copies(doc: Document, credited: Mapping[int, str]) -> Iterator[Claim]:
    """Yield claims on blocks that say what a caption says; `credited` are the blocks with a caption and its credit."""
    shown = {core(doc.blocks[index].rpartition(credit)[0]) for index, credit in credited.items()}
    shown.update(_doubled(doc))
    shown = {words for words in shown if words.count(" ") + 1 >= _FEWEST}
    seen: set[str] = set()
    for index, block in enumerate(doc.blocks if shown else ()):
        words = doc.core(index)
        if index in credited or (words in shown and not doc.ends_sentence(index) and words not in seen):
            seen.add(words)  # a caption in the words of the headline: the first copy without a full stop stays
        elif words in shown or (_CUT_SHORT.search(block) and _begins(core(_CUT_SHORT.sub("", block)), shown)):
            yield Claim(index, "captions", "captions.copy", words, CERTAIN)


def _doubled(doc: Document) -> Iterator[str]:
    """Yield descriptions that stand twice, one below the other, above the line of a photo credit."""
    for index, _ in doc.hits_of("captions"):
        if index > 1 and not doc.hits.get(index - 1) and doc.core(index - 1) == doc.core(index - 2):
            yield doc.core(index - 1)


def _begins(words: str, shown: set[str]) -> bool:
    return words.count(" ") + 1 >= _FEWEST and any(text.startswith(words) for text in shown)


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


_PHOTO = ("image", "photo", "picture", "slide")
