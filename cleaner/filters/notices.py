"""Copyright, republication, affiliate, legal and correction-of-terms notices."""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.claims import Claim
from cleaner.document import Document
from cleaner.filters.han import headline_notes
from cleaner.filters.legal import legal_notices
from cleaner.filters.phrased import by_phrases

__all__ = ["claims"]


def claims(doc: Document) -> Iterator[Claim]:
    """Yield the claims of kind `notices`."""
    yield from by_phrases(doc, "notices")
    yield from headline_notes(doc)
    yield from legal_notices(doc)
