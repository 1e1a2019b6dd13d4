"""Sign-up boxes, and forms with one field a line and the button below them."""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.claims import CERTAIN, Claim
from cleaner.document import Document
from cleaner.filters.phrased import by_phrases
from cleaner.patterns import lazy

__all__ = ["claims"]

_FIELD = lazy(
    r"(?:your )?(?:(?:first|last|full) )?name|(?:your |work |business |company )?e-?mail(?: address)?"
    r"|(?:your )?phone(?: number)?|company(?: name)?|organi[sz]ation|job title|country(?:/region)?|zip(?: code)?|postcode"
    r"|postal code|(?:your )?message|subject"
)
_MARKED = lazy(r"[ *:]+$|[ *]*\(?(?:required|optional)\)?[ *:]*$")
_BUTTON = lazy(
    r"submit|send(?: message)?|subscribe(?: now)?|sign up|sign me up|register|download(?: now)?|get started"
    r"|join(?: now| us)?|request a demo"
)
_FEWEST = 2
"""Fields above the button."""


def claims(doc: Document) -> Iterator[Claim]:
    """Yield the claims of kind `newsletter`."""
    yield from by_phrases(doc, "newsletter")
    yield from _forms(doc)


def _forms(doc: Document) -> Iterator[Claim]:
    """Yield the claims on two fields or more, each another one, right above a button; the columns of a table have none, and
    what a colon leads up to is told.
    """
    start = 0
    while start < len(doc):
        end = start
        while end < len(doc) and _FIELD.fullmatch(_words(doc, end)) and not doc.list_item(end):
            end += 1
        fields = [_words(doc, index) for index in range(start, end)]
        pressed = end < len(doc) and _BUTTON.fullmatch(doc.core(end)) is not None and not doc.list_item(end)
        if pressed and _FEWEST <= len(fields) == len(set(fields)) and not (start and doc.leads_on(start - 1)):
            for index in range(start, end + 1):
                yield Claim(index, "newsletter", "newsletter.form", doc.core(index), CERTAIN)
        start = max(end, start + 1)


def _words(doc: Document, index: int) -> str:
    return _MARKED.sub("", doc.core(index)) if len(doc.blocks[index]) < _LONG else ""


_LONG = 40
"""Characters that no label of a field has. Only ever keeps."""
