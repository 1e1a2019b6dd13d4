"""Skip links, breadcrumbs, log-in, cookie and consent lines, page chrome."""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.claims import Claim
from cleaner.document import Document
from cleaner.filters.phrased import by_phrases

__all__ = ["claims"]


def claims(doc: Document) -> Iterator[Claim]:
    """Yield the claims of kind `navigation`."""
    yield from by_phrases(doc, "navigation")
