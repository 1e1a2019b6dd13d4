"""Snippets in another language than the article.

What is foreign, and what an article means to say in another language, is decided in `cleaner.languages`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.claims import CERTAIN, Claim
from cleaner.document import Document
from cleaner.languages import article_language, foreign_blocks

__all__ = ["claims"]


def claims(doc: Document) -> Iterator[Claim]:
    """Yield the claims of kind `language`."""
    article = article_language(doc.blocks)
    if article.language is None:
        return
    for index, verdict in foreign_blocks(doc.blocks, article.language):
        evidence = (
            f"{verdict.language} by {verdict.how} ({verdict.share:.0%}) in an article in {article.language} by {article.how}"
            f" ({article.share:.0%})"
        )
        yield Claim(index, "language", f"language.{verdict.language}", evidence, CERTAIN)
