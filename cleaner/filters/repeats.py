"""The headline again, and pull quotes that stand word for word in the body. Every word stays in somewhere else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from cleaner.claims import CERTAIN, Claim
from cleaner.document import Document
from cleaner.folding import core, fold, unmarked

__all__ = ["claims"]

_OPENING = "\"“„«‟"
_CLOSING = "\"”“»‟"


def claims(doc: Document) -> Iterator[Claim]:
    """Yield the claims of kind `repeats`."""
    yield from _headlines(doc)
    yield from _pull_quotes(doc)


def _headlines(doc: Document) -> Iterator[Claim]:
    """Lines above the first prose that say again what the headline or the line under it said.

    The page's title counts as a headline only if the text prints it: a first copy always stays.
    """
    top = _above_prose(doc)
    title = doc.title and core(doc.title)
    heads = {doc.core(index): index for index in reversed(top) if index < 2 or doc.core(index) == title}
    times = Counter(map(doc.core, top))
    for index in top:
        words = doc.core(index)
        first = heads.get(words, index)
        if doc.list_item(index) or doc.list_item(first) or _sung(doc, index, times[words]):
            continue
        if times[words] > _PRINTED and words != title:
            continue
        if first < index and " " in words and (doc.headline_like(index) or words == title):
            yield Claim(index, "repeats", "repeats.headline", words, CERTAIN, copies=(first,))


def _sung(doc: Document, index: int, times: int) -> bool:
    """Whether a line is a refrain: it stands again and again, and no blank line sets it off from the same words above."""
    return times > _COPIES and not doc.gap(index) and doc.core(index - 1) == doc.core(index)


_COPIES = 2
"""Times that a page prints its headline one below the other."""
_PRINTED = 3
"""Times that a page prints its headline above the article: menu, path and headline; what stands there oftener labels cards."""


def _above_prose(doc: Document) -> list[int]:
    """Return the blocks above the first prose, or none when the text has no prose at all.

    The page's title is no prose, even if it is a question.
    """
    title = doc.title and core(doc.title)
    for index in range(len(doc)):
        if doc.told(index) and doc.core(index) != title:
            return list(range(index))
    return []


def _pull_quotes(doc: Document) -> Iterator[Claim]:
    for index in [index for index, block in enumerate(doc.blocks) if block[0] in _OPENING]:
        block = doc.blocks[index]
        # Without a name line under it, a short quote that stands in the body too may be a subhead or a line of speech.
        if block.rstrip(".,")[-1] not in _CLOSING or not _could_be_name(doc, index + 1):
            continue
        quote = fold(block.strip(_OPENING + _CLOSING)).rstrip(".,;!?").strip("\"' ")
        if len(quote.split()) < 2:
            continue
        home = _home(doc, index, quote)
        if home is not None and (attribution := _attribution(doc, index + 1)):
            yield Claim(index, "repeats", "repeats.pull-quote", quote, CERTAIN, copies=(home,))
            yield Claim(index + 1, "repeats", "repeats.attribution", attribution, CERTAIN, copies=(home,))


def _home(doc: Document, index: int, quote: str) -> int | None:
    """Return the block of prose that holds the words of a quote inside a longer text."""
    bare = unmarked(quote)
    for other in range(len(doc)):
        block = doc.blocks[other]
        if len(block) <= len(doc.blocks[index]):
            continue
        # Stems are at hand; those of blocks with links may lack words of an address.
        if (bare in doc.stem(other) or "](" in block or "][" in block) and quote in fold(block) and doc.prose(other):
            return other
    return None


def _could_be_name(doc: Document, index: int) -> bool:
    return index < len(doc) and not doc.gap(index) and not doc.prose(index) and doc.headline_like(index)


def _attribution(doc: Document, index: int) -> str:
    """Return the words of a name line under a pull quote if each of them stands elsewhere in the text, else nothing."""
    words = {word.strip(".,;:!?\"'()[]") for word in doc.core(index).split()}
    elsewhere: set[str] = set()
    for other in range(len(doc)):
        if other != index:
            elsewhere.update(word.strip(".,;:!?\"'()[]") for word in fold(doc.blocks[other]).split())
    return doc.core(index) if words <= elsewhere and not _subhead(doc, index) else ""


def _subhead(doc: Document, index: int) -> bool:
    """Whether the line could be a subhead of the article: the words stand apart elsewhere, and one that binds them is no
    part of a name.
    """
    return not _BINDING.isdisjoint(doc.blocks[index].split(",")[0].split())


_BINDING = frozenset("and or with in on to is are und oder mit et ou avec con en met".split())
