"""Stamps: lines of nothing but when a text was published and when it was changed, in several parts, or glued together as pages
print them: "Published: 5:30am, 3 Mar 2024Updated: 8:14am, 4 Mar 2024".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from cleaner import library
from cleaner.claims import CERTAIN, Claim
from cleaner.dates import TIME, is_date, marked
from cleaner.document import Document
from cleaner.filters.metalines import is_name
from cleaner.folding import aligned, core, normal
from cleaner.patterns import DIGIT, lazy

__all__ = ["stamped"]

_MOST = 3
"""Stamps that a page prints for one article; more date the entries of a list. Only ever keeps."""
_NAMES = 2
"""Parts that name who published it, and where. Only ever keeps."""
_MARK = lazy(r"\s*[|·•—–]\s*|\s+[-/]\s+|(?<=ago)(?=\d)|\s*[(（]\s*(?=\d{4}\D)", re.IGNORECASE)
_LETTERS = lazy(r"[^\W\d_]+")
_GLUED = ("published", "update", "posted", "modified")
"""Words that are found in longer ones, too: "5:30 AM ESTUpdated"."""
_BEFORE_DAY = lazy(rf"{TIME}[ -]*")
_HOUR_ALONE = lazy(TIME)
_AGO = lazy(r"(?:\d+ ?(?:m|h|d|mins?|minutes?|hrs?|hours?|days?|weeks?|months?) )?ago")


class _Part(NamedTuple):
    """What one part of a line tells."""

    verb: bool
    day: bool = False
    hour: bool = False
    ago: bool = False
    name: bool = False


def stamped(doc: Document) -> Iterator[Claim]:
    """Yield the claims on the stamps that no phrase accounts for, wherever they stand; more than a few date entries."""
    found = [index for index in doc.narrow if _may(doc, index) and _stamp(doc.blocks[index])]
    if len(found) <= _MOST:
        for index in found:
            yield Claim(index, "credits", "credits.stamp", doc.core(index)[:80].strip(), CERTAIN)


def _may(doc: Document, index: int) -> bool:
    """Whether a block has a number and a word that stamps begin with."""
    if not DIGIT.search(doc.blocks[index]):
        return False
    folded = doc.stem(index)
    return not _needs().isdisjoint(_LETTERS.findall(folded)) or any(map(folded.__contains__, _GLUED))


@cache
def _needs() -> frozenset[str]:
    words = library.words("stamps")
    return frozenset(_LETTERS.findall(word)[0] for role in ("told", "behind", "made") for word in words[role])


@cache
def _verbs() -> list[str]:
    """Return what begins a part, the longer ones first."""
    words = library.words("stamps")
    return sorted((word for role in ("told", "behind", "made") for word in words[role]), key=len, reverse=True)


def _beginnings(folded: str) -> Iterator[int]:
    """Yield where parts begin in a folded text, each behind the end of what began the one before."""
    places = sorted((place, -len(verb)) for verb in _verbs() if verb in folded for place in _places(folded, verb))
    end = 0
    for place, length in places:
        if place >= end:
            yield place
            end = place - length


def _places(folded: str, verb: str) -> Iterator[int]:
    """Yield where a verb stands, and no letter behind it."""
    place = folded.find(verb)
    while place >= 0:
        end = place + len(verb)
        if not folded[end : end + 1].isalpha():
            yield place
        place = folded.find(verb, place + 1)


@cache
def _opening() -> re.Pattern[str]:
    """Return the pattern of such a beginning in a folded part, up to the day."""
    told, made, leads = (library.any_of("stamps", *roles) for roles in (("told", "behind"), ("made",), ("leads",)))
    return re.compile(rf"(?:{told}|(?P<made>{made}))(?![^\W\d_])(?: (?:{leads})(?![^\W\d_]))? ?[:-]? ?")


def _parts(block: str) -> Iterator[str]:
    """Yield the parts of a block, parted by marks and before what begins a stamp: "20245:30 AM ESTUpdated 4 March"."""
    for piece in _MARK.split(normal("NFC", block)):
        start = 0
        for verb in _beginnings(aligned(piece)):
            if verb and piece[verb - 1].isalpha() and not piece[verb].isupper():
                continue  # "unpublished"
            yield _JOINED.sub("", piece[start:verb])
            start = verb
        yield piece[start:]


_JOINED = lazy(r"(?:,? and|[,.;(]*)?\s*$")
"""What joins a part to the one before."""


def _stamp(block: str) -> bool:
    """Whether all parts of a block tell when, and some of them that something was published then, or changed.

    Names of who published it, and where, stand only beside a day and the hour.
    """
    parts = [words for words in (part.strip(" ()") for part in _parts(block)) if words]
    told: list[_Part] = []
    for words in parts:
        if told and told[-1].day and not told[-1].verb and core(words) in library.words("stamps")["behind"]:
            told[-1] = told[-1]._replace(verb=True)
        elif part := _part(words):
            told.append(part)
        else:
            return False
    if not any(part.verb for part in told):
        return False
    names = sum(part.name for part in told)
    if names:
        days = [part for part in told if part.day]
        return names <= _NAMES and (any(part.hour for part in days) or (len(days) > 1 and all(part.verb for part in days)))
    if any(part.day for part in told):
        return len(told) > 1 or told[0].hour
    return len(told) > 1 and all(part.verb or part.ago for part in told) and any(part.ago for part in told)


def _part(words: str) -> _Part | None:
    """Return what a part of a line tells, nothing if it is no part of a stamp."""
    folded = core(words)
    opening = _opening().match(folded)
    when = folded[opening.end() :] if opening else folded
    verb = opening is not None and not opening["made"]
    if is_date(marked(when), in_plain=False):
        return _Part(verb, day=True, hour=_HOUR.search(_DOTTED.sub("", when)) is not None)
    if _HOUR_ALONE.fullmatch(when):
        return _Part(verb, hour=True)
    if (time := _BEFORE_DAY.match(when)) and is_date(marked(when[time.end() :]), in_plain=False):
        return _Part(verb, day=True, hour=True)
    if _AGO.fullmatch(when):
        return _Part(verb, ago=True)
    if not when or opening or not is_name(words.removeprefix("By ").removeprefix("by ")):
        return None
    return _Part(verb, name=True)


_DOTTED = lazy(r"\d{1,2}\.\d{1,2}\.\d{2,4}|\d{4}\.\d{1,2}\.\d{1,2}")
"""A day whose numbers look like an hour."""
_HOUR = lazy(r"\d[:.h]\d\d(?!\d)|\d ?[ap]\.?m\b")
