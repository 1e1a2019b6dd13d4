"""Haste: how readers write remarks, and hardly anybody an article: ":-)", "!!", "i made it", no full stop at the end."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from cleaner.document import Document
from cleaner.patterns import lazy

__all__ = ["careless", "hasty"]

_SIGNS = 3
"""Blocks in haste that are no accident. Only ever keeps."""
_FEW = 5
"""Of so many blocks that tell sentences, one at least is written in haste. Only ever keeps."""
_OPENING = 8
"""Paragraphs at the beginning of a text, which its author wrote."""


def hasty(doc: Document, first: int) -> bool:
    """Whether what stands from block `first` on is written in haste, and the beginning of the text is not.

    In stories, too, people break off in dots; that alone is no haste.
    """
    opening = list(islice((index for index in range(first) if doc.prose(index)), _OPENING))
    behind = range(first, len(doc))
    sure = sum(bool(_HASTE.search(doc.blocks[index])) for index in behind)
    return sure > 1 and careless(doc, behind, _SIGNS, _FEW) and not careless(doc, opening, _SIGNS, _FEW)


def careless(doc: Document, blocks: Sequence[int], least: int, few: int) -> bool:
    """Whether many blocks are written as hardly anybody writes articles: ":-)", "!!", "i made it", no full stop at the end."""
    signs = sum(
        "..." in doc.blocks[index]
        or "…" in doc.blocks[index]
        or bool(_HASTE.search(doc.blocks[index]))
        or _unfinished(doc, index)
        for index in blocks
    )
    return signs >= max(least, sum(map(doc.prose, blocks)) / few)


_HASTE = lazy(
    r"!!|\?\?|\?!|(?<!\w)[:;]-?[)D(P](?!\w)|\b(?:lol|omg|thx|pls|ur)\b|(?<!^)[☺❤♥\U0001F300-\U0001FAFF]|[^~～][~～]+$|"
    r"(?<![\w.])i(?:['’](?:m|ve|ll|d)|,? (?:am|was|made|loved?|think|tried|used|just|would|really|never|added|didn['’]t)) "
)


def _unfinished(doc: Document, index: int) -> bool:
    """Whether the last sentence of several has no mark behind it; a name may stand there in any text."""
    return doc.inner_sentence(index) and not doc.ends_sentence(index) and bool(_UNFINISHED.search(doc.blocks[index]))


_UNFINISHED = lazy(r"[.!?…] (?:[^\s.!?…]+ ){2,}[^\W\dA-Z_]\w*$")
