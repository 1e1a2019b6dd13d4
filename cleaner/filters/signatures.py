"""The name of the author in a line of its own, where a credit or a note on the author gives the same name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cleaner.claims import CERTAIN, Claim
from cleaner.document import Document
from cleaner.patterns import lazy
from cleaner.sections import ARTICLE

__all__ = ["names_alone"]

_NAME = lazy(r"[A-ZÀ-ÖØ-Þ][\w'’-]+(?: [A-Z]\.)?(?: [A-ZÀ-ÖØ-Þ][\w'’-]+){1,2}$")
_SIGNED = lazy(
    r"(?:(?:(?:written|posted|published|story|article|words|text) )?by|about the author:?|contact(?: reporter)?|author:?) "
)
_HEAD = 8
"""Blocks in which a text has its headline, names and dates. Only ever keeps."""


def names_alone(doc: Document, claims: Iterable[Claim]) -> Iterator[Claim]:
    """Yield the claims on lines of nothing but a name that one of some certain claims on credits gives for the author's."""
    credited = {claim.block for claim in claims if claim.strength == CERTAIN}
    short = doc.short if credited else []
    lines = [index for index in short if index and index not in doc.hits and _NAME.match(doc.blocks[index])]
    told = [index for index in range(len(doc)) if doc.told(index) and index not in credited] if lines else []
    if len(told) < ARTICLE:
        return
    signed = [_SIGNED.sub("", doc.core(block), count=1) + " " for block in credited]
    for index in lines:
        name = doc.core(index)
        outside = index < min(told[0], _HEAD) or index > told[-1]
        if outside and any(words.startswith(f"{name} ") for words in signed) and not _spoken_of(doc, name, told):
            yield Claim(index, "credits", "credits.name-alone", name, CERTAIN)


def _spoken_of(doc: Document, name: str, told: list[int]) -> bool:
    """Whether the article speaks of the person: then the name may head what it tells of him or her."""
    last = name.split()[-1]
    return any(last in doc.core(index) for index in told)
