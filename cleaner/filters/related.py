"""Teasers and link lists to other stories."""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.claims import Claim
from cleaner.document import Document
from cleaner.filters.phrased import by_phrases

__all__ = ["claims"]


def claims(doc: Document) -> Iterator[Claim]:
    """Yield the claims of kind `related`."""
    yield from by_phrases(doc, "related")
