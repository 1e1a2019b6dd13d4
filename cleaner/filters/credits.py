"""Reporting and editing credits, dates, author contact and avatar lines, and notes on authors."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleaner import rules
from cleaner.claims import CERTAIN, LIKELY, Claim
from cleaner.document import Document
from cleaner.filters.authors import notes_on_authors
from cleaner.filters.datelines import above_the_text, names_nobody, writers
from cleaner.filters.firston import first_on
from cleaner.filters.han import bylines
from cleaner.filters.headlists import facts
from cleaner.filters.metalines import signed_below
from cleaner.filters.phrased import by_phrases
from cleaner.filters.reporters import reporters
from cleaner.filters.signatures import names_alone
from cleaner.filters.stamps import stamped
from cleaner.layout import tells
from cleaner.patterns import lazy

__all__ = ["claims"]


def claims(doc: Document) -> Iterator[Claim]:
    """Yield the claims of kind `credits`."""
    found = [claim for claim in by_phrases(doc, "credits") if not _title(doc, claim)]
    entries = {claim.block for claim in found if claim.strength == CERTAIN and _dated(claim)}
    stamps = {claim.block for claim in found if claim.strength == CERTAIN and _STAMP.search(claim.rule)}
    fields = {claim.block for claim in found if _alone(doc, claim)}
    doubtful = _unsigned(doc, found)
    doubtful |= entries if len(entries) > _DATELINES else set()
    doubtful |= stamps if len(stamps) > 1 else set()
    doubtful |= fields if len(fields) > 1 else set()
    listed = writers(doc)
    for claim in found:
        if claim.block not in listed:
            yield claim._replace(strength=LIKELY) if claim.block in doubtful else claim
    yield from (claim for claim in above_the_text(doc) if claim.block not in listed)
    yield from facts(doc)
    yield from signed_below(doc)
    notes = list(notes_on_authors(doc))
    yield from notes
    yield from names_alone(doc, [*found, *notes])
    yield from bylines(doc)
    yield from reporters(doc)
    yield from stamped(doc)
    yield from first_on(doc)


def _title(doc: Document, claim: Claim) -> bool:
    """Whether what reads as a byline stands by itself and may be a title, or the last line of a poem: "Por amor"."""
    if not rules.byline(claim.rule) or not names_nobody(claim.evidence):
        return False
    return claim.block - 1 not in doc.hits and claim.block + 1 not in doc.hits


_DATELINES = 3
"""Datelines that a page prints for one article; behind more they date the posts of a thread or the entries of a list."""

_STAMP = lazy(r"^[\w.]+: \{date\}[^{]*\{time\}[^{]*$")
"""A day, a time and a zone alone; two of them are the entries of a live blog."""


def _unsigned(doc: Document, found: Sequence[Claim]) -> set[int]:
    """Return the headings ("Written by") behind which no name is claimed: they may be fields of a record."""
    claimed = {claim.block for claim in found}
    headings = [claim for claim in found if doc.hit(claim.block, "headings", kind="credits")]
    return {
        claim.block
        for claim in headings
        if claim.block + 1 not in claimed and (claim.evidence.endswith(" by") or _heads_prose(doc, claim.block))
    }


def _heads_prose(doc: Document, block: int) -> bool:
    """Whether a heading stands above a paragraph, and a subhead and its paragraph further down."""
    below = block + 1
    if not block or below >= len(doc) or not doc.told(below):
        return False
    if "last subhead" not in doc.memo:
        heads = (index for index in range(len(doc) - 2, -1, -1) if index not in doc.hits and doc.headline_like(index))
        doc.memo["last subhead"] = next((index for index in heads if tells(doc, index + 1)), -1)
    return bool(below < doc.memo["last subhead"])


def _dated(claim: Claim) -> bool:
    return "{date}" in claim.rule or "{n} (min" in claim.rule


def _alone(doc: Document, claim: Claim) -> bool:
    """Whether a label stands without its name ("By:"), as the fields of records do, again and again."""
    hit = doc.hit(claim.block, "labels", kind="credits")
    return hit is not None and hit.rule == claim.rule and not hit.rest
