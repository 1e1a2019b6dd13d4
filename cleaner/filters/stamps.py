"""Stamps: lines of nothing but when a text was published and when it was changed, in several parts, or glued together as pages
print them: "Published: 5:30am, 3 Mar 2024Updated: 8:14am, 4 Mar 2024".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from cleaner.claims import CERTAIN, Claim
from cleaner.dates import TIME, is_date, marked
from cleaner.document import Document
from cleaner.filters.metalines import is_name
from cleaner.folding import core
from cleaner.patterns import lazy

__all__ = ["stamped"]

_MOST = 3
"""Stamps that a page prints for one article; more date the entries of a list. Only ever keeps."""
_NAMES = 2
"""Parts that name who published it, and where. Only ever keeps."""
_VERB = r"(?:last update|(?:(?:last|first|originally) )?(?:published|updated|posted|modified))(?![a-z])"
# What is glued together is parted where such a verb begins: "20245:30 AM ESTUpdated 4 March".
_PARTS = lazy(
    rf"\s*[|·•—–]\s*|\s+[-/]\s+|(?:,? and|,)?\s*(?<!last )(?<!first )(?<!originally )(?={_VERB})|(?<=ago)(?=\d)", re.IGNORECASE
)
_VERBS = ("published", "update", "posted", "modified")
"""What stands in every stamp."""
_OPENING = lazy(rf"{_VERB}(?: (?:on|at|by)(?![a-z]))? ?[:-]? ?")
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
    if not any(map(doc.narrow_text.__contains__, _VERBS)):
        return
    lines = zip(doc.narrow, doc.narrow_text.split("\n"), strict=True)
    found = [index for index, line in lines if any(map(line.__contains__, _VERBS)) and _stamp(doc.blocks[index])]
    if len(found) <= _MOST:
        for index in found:
            yield Claim(index, "credits", "credits.stamp", doc.core(index)[:80], CERTAIN)


def _stamp(block: str) -> bool:
    """Whether all parts of a block tell when, and some of them that something was published then, or changed.

    Names of who published it, and where, stand only beside a day and the hour.
    """
    parts = [_part(part.strip()) for part in _PARTS.split(block) if part.strip()]
    told = [part for part in parts if part]
    if len(told) < len(parts) or not any(part.verb for part in told):
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
    opening = _OPENING.match(folded)
    when = folded[opening.end() :] if opening else folded
    verb = opening is not None
    if is_date(marked(when), in_plain=False):
        return _Part(verb, day=True, hour=_HOUR.search(when) is not None)
    if _HOUR_ALONE.fullmatch(when):
        return _Part(verb, hour=True)
    if (time := _BEFORE_DAY.match(when)) and is_date(marked(when[time.end() :]), in_plain=False):
        return _Part(verb, day=True, hour=True)
    if _AGO.fullmatch(when):
        return _Part(verb, ago=True)
    if not when or opening or not is_name(words.removeprefix("By ").removeprefix("by ")):
        return None
    return _Part(verb, name=True)


_HOUR = lazy(r"\d[:.h]\d\d(?!\d)|\d ?[ap]\.?m\b")
