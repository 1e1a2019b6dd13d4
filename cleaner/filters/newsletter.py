"""Sign-up boxes, and forms with one field a line and the button below them."""

from __future__ import annotations

from collections.abc import Iterator

from cleaner import library
from cleaner.claims import CERTAIN, Claim
from cleaner.document import Document
from cleaner.filters.phrased import by_phrases
from cleaner.layout import between
from cleaner.patterns import lazy

__all__ = ["claims"]

_MARKED = lazy(r"[ *:]+$|[ *]*(?:\([^()]{1,20}\)|required|optional)[ *:]*$")
_FEWEST = 2
"""Fields above the button."""


def claims(doc: Document) -> Iterator[Claim]:
    """Yield the claims of kind `newsletter`."""
    yield from by_phrases(doc, "newsletter")
    yield from _forms(doc)


def _forms(doc: Document) -> Iterator[Claim]:
    """Yield the claims on two fields or more, each another one, right above a button; the columns of a table have none, and
    what a colon leads up to is told, as is what stands among the paragraphs of the article.
    """
    known = library.words("forms")
    for end in [index for index, words in doc.short.items() if words in known["buttons"]]:
        if end < _FEWEST or doc.list_item(end):
            continue
        start = end
        while start and _field(doc, start - 1) in known["fields"]:
            start -= 1
        fields = [_field(doc, index) for index in range(start, end)]
        led = (start > 0 and doc.leads_on(start - 1)) or between(doc, start, end + 1)
        if _FEWEST <= len(fields) == len(set(fields)) and not led:
            for index in range(start, end + 1):
                yield Claim(index, "newsletter", "newsletter.form", doc.core(index), CERTAIN)


def _field(doc: Document, index: int) -> str:
    """Return what a field is called, without the marks that say whether it has to be filled in."""
    return "" if doc.list_item(index) else _MARKED.sub("", doc.core(index))
