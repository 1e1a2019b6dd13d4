"""Snippets in another language than the article."""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.claims import Claim
from cleaner.document import Document

__all__ = ["claims"]


def claims(doc: Document) -> Iterator[Claim]:
    """Yield the claims of kind `language`."""
    yield from ()
