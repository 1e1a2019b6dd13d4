"""Snippets in another language than the article.

What is foreign, and what an article means to say in another language, is decided in `cleaner.languages`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleaner import sections
from cleaner.claims import CERTAIN, ON_DEMAND, Claim
from cleaner.document import Document
from cleaner.folding import unlinked
from cleaner.languages import (
    Verdict,
    article_language,
    foreign,
    likely_language,
    normalize,
    says_enough,
    suspects,
)

__all__ = ["claims"]


def claims(doc: Document) -> Iterator[Claim]:
    """Yield the claims of kind `language`; none when the article's language is neither demanded nor clear."""
    demand = doc.demand
    if not demand.language and sections.paragraphs(doc) < _TOLD:
        return
    blocks = doc.blocks
    if doc.has("["):  # an address is in no language
        blocks = [unlinked(block) if "[" in block else block for block in blocks]
    if not any(map(says_enough, blocks)):
        return
    if not demand.language:
        guess = likely_language(blocks)
        if guess and not _any_foreign(doc, blocks, guess):
            return  # whatever the article's language is: no block is in another than this one
    article = _demanded(demand.language) if demand.language else article_language(blocks)
    if article.language is None:
        return
    from cleaner.languages.context import foreign_blocks  # few texts come so far

    keep = frozenset(map(normalize, demand.keep))
    known = _known(doc, article.language)
    for index, verdict in foreign_blocks(blocks, article.language, keep, strict=demand.strict, known=known):
        rule = f"language.{verdict.language}{ON_DEMAND if demand.strict else ''}"
        yield Claim(index, "language", rule, _evidence(verdict, article), CERTAIN)


_TOLD = 2
"""Paragraphs that follow each other: with fewer, what is in most of the text may be headlines that nothing proved."""


def _any_foreign(doc: Document, blocks: Sequence[str], guess: str) -> bool:
    """Whether any block is in another language than `guess`."""
    name = f"suspects to {guess}"
    if name not in doc.known:
        doc.known[name] = dict.fromkeys(blocks[index] for index in suspects(blocks, guess))
    known = _known(doc, guess)
    for block in filter(doc.known[name].__contains__, blocks):
        if block not in known:
            known[block] = foreign(block, guess)
        if known[block]:
            return True
    return False


def _known(doc: Document, main: str) -> dict[str, Verdict | None]:
    """Return what `foreign` said of blocks so far."""
    return doc.known.setdefault(f"foreign to {main}", {})


def _demanded(code: str) -> Verdict:
    return Verdict(normalize(code), "the caller's word", 1.0)


def _evidence(found: Verdict, article: Verdict) -> str:
    """Say both languages, how they were decided, and the shares that proved it."""
    return (
        f"{found.language} by {found.how} ({found.share:.0%}), in an article in {article.language} by {article.how}"
        f" ({article.share:.0%})"
    )
