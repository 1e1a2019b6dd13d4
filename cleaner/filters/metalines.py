"""Facts about the text above it that no phrase alone tells: a row of them ("Mona Velde · March 3, 2021 · 5 min read"), and
a name below "Written by".
"""

from __future__ import annotations

from collections.abc import Iterator

from cleaner import rules
from cleaner.claims import CERTAIN, Claim
from cleaner.document import Document
from cleaner.entries import Hit
from cleaner.patterns import DIGIT, lazy

__all__ = ["is_name", "signed_below", "tells_day", "tells_facts", "tells_reading_time"]

_SEPARATORS = lazy(r"\s*[|·•—–]\s*|\s+[-/]\s+")
_STAMP = lazy(r"^\d{4}-\d\d-\d\dT[\d:]+(?:[+-]\d\d:\d\d|Z)")
"""A day for machines, which themes print right before the one for readers ("2021-03-03T09:20:11+00:00March 3rd, 2021")."""
_FACTS = (2, 6)
"""Parts of such a line."""
_NAME = 3
"""Spaces in a name. Only ever keeps."""


def tells_facts(doc: Document, index: int) -> bool:
    """Whether a block is a row of facts: a name, a day, a reading time, a section, how many comments.

    At least one says by whom, when last or how long to read, one gives a day or such a time, and no more than one is
    unknown, a name: "12 May 2018 | Town Hall | Hollin" tells of an event.
    """
    if not DIGIT.search(doc.blocks[index]):
        return False  # in days and reading times there is a number
    parts = [_STAMP.sub("", part.strip("[]() ")) for part in _SEPARATORS.split(doc.blocks[index])]
    parts = [part for part in parts if part]
    if not _FACTS[0] <= len(parts) <= _FACTS[1]:
        return False
    hits = [_fact(doc, part) for part in parts]
    unknown = [part for part, hit in zip(parts, hits, strict=True) if hit is None]
    known = [hit for hit in hits if hit]
    if len(unknown) > 1 or not all(map(is_name, unknown)):
        return False
    return any(map(_signs, known)) and any(tells_day(hit) or tells_reading_time(hit) for hit in known)


def _fact(doc: Document, part: str) -> Hit | None:
    return next((hit for hit in doc.find(part) if hit.kind in ("credits", "navigation", "comments", "tags")), None)


def is_name(part: str) -> bool:
    """Whether a part could be a name: few words, none of digits, the first and the last of them with no small letter."""
    words = part.replace(".", "").replace("’", "").replace("'", "").split()
    return len(words) <= _NAME + 1 and all(map(str.isalpha, words)) and not (words[0][0].islower() or words[-1][0].islower())


def _signs(hit: Hit) -> bool:
    """Whether a fact is told of texts alone: who wrote it, when it was published, how long it takes to read."""
    if hit.kind == "credits":
        return not rules.ages(hit.rule)
    return tells_reading_time(hit) or (hit.kind == "comments" and rules.has_slot(hit.rule, "n"))


def tells_day(hit: Hit) -> bool:
    """Whether a phrase tells on which day a text was published, or how long ago."""
    return hit.kind == "credits" and (rules.has_slot(hit.rule, "date") or rules.ages(hit.rule))


def tells_reading_time(hit: Hit) -> bool:
    """Whether a phrase tells how long a text takes to read."""
    return hit.kind == "navigation" and rules.has_slot(hit.rule, "n")


def signed_below(doc: Document) -> Iterator[Claim]:
    """Yield the claims on the name below "Written by" above the text. Such lines of a record ("Directed by") stand among others
    that nothing is known about.
    """
    for index in range(1, min(len(doc) - 2, _HEAD)):
        if doc.told(index) and index > 1:
            return
        hit = doc.hit(index, "headings", "labels", kind="credits")
        if hit is None or hit.rest or not hit.evidence.endswith(" by"):
            continue
        above, name, below = index - 1, index + 1, index + 2
        beside = (above == 0 or above in doc.hits or doc.told(above)) and (below in doc.hits or doc.told(below))
        if beside and name not in doc.hits and " " in doc.blocks[name] and is_name(doc.blocks[name]):
            for block in (index, name):
                yield Claim(block, "credits", f"{hit.rule} > {_BELOW}", hit.evidence, CERTAIN, form=_BELOW)


_HEAD = 8
"""Blocks in which a text has its headline, names and dates. Only ever keeps."""
_BELOW = "a name below"
