"""Reporting and editing credits, dates, author contact and avatar lines, and notes on authors."""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.claims import CERTAIN, LIKELY, Claim
from cleaner.document import Document
from cleaner.filters.authors import notes_on_authors
from cleaner.filters.han import bylines
from cleaner.filters.phrased import by_phrases

__all__ = ["claims"]


def claims(doc: Document) -> Iterator[Claim]:
    """Yield the claims of kind `credits`."""
    found = list(by_phrases(doc, "credits"))
    entries = {claim.block for claim in found if claim.strength == CERTAIN and _dated(claim)}
    fields = {claim.block for claim in found if _alone(doc, claim)}
    doubtful = (entries if len(entries) > _DATELINES else set()) | (fields if len(fields) > 1 else set())
    for claim in found:
        yield claim._replace(strength=LIKELY) if claim.block in doubtful else claim
    yield from notes_on_authors(doc)
    yield from bylines(doc)


_DATELINES = 3
"""Datelines that a page prints for one article; behind more they date the posts of a thread or the entries of a list."""


def _dated(claim: Claim) -> bool:
    return "{date}" in claim.rule or "{n} (min" in claim.rule


def _alone(doc: Document, claim: Claim) -> bool:
    """Whether a label stands without its name ("By:"), as the fields of records do, again and again."""
    hit = doc.hit(claim.block, "labels", kind="credits")
    return hit is not None and hit.rule == claim.rule and not hit.rest
