"""Comment forms, counters, log-in lines and comment threads."""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.claims import SECTION, Claim
from cleaner.document import Document
from cleaner.filters.phrased import by_phrases
from cleaner.phrasebook import Hit

__all__ = ["claims"]

_FARTHEST = 6
"""Blocks between two marks of a thread (a name, a date, "Reply"); behind more the thread counts as ended. Only ever keeps."""


def claims(doc: Document) -> Iterator[Claim]:
    """Yield the claims of kind `comments`."""
    yield from by_phrases(doc, "comments")
    for index in list(doc.hits):
        hit = doc.hit(index, "headings", "weak_headings", kind="comments")
        if hit and not doc.bullet(index):
            yield from _thread(doc, index, hit)


def _thread(doc: Document, heading: int, hit: Hit) -> Iterator[Claim]:
    """Comments under their heading, when names, dates and reply links in between show that they are comments.

    Only what stands between two such marks is taken: what follows the last one may be anything.
    """
    marks = [heading]
    for index in range(heading + 1, len(doc)):
        if index - marks[-1] > _FARTHEST:
            break
        if doc.hit(index, "members", kind="comments"):
            marks.append(index)
    if len(marks) < 3:
        return
    if hit.role == "weak_headings":
        yield Claim(heading, "comments", hit.rule, hit.evidence, SECTION, form="heading of a thread")
    for index in range(heading + 1, marks[-1] + 1):
        yield Claim(index, "comments", f"{hit.rule} > thread", hit.evidence, SECTION, form="between marks of a thread")
