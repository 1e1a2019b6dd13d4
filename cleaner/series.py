"""Series: lines of one form below each other, of which phrases know some: the crew of a film, steps, days of a paper.

What phrases know of such a line is no more than its form, which the lines beside it have, too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from itertools import pairwise

from cleaner.document import Document
from cleaner.entries import UNPROVEN
from cleaner.folding import core
from cleaner.layout import dated, gaps, tells
from cleaner.lists import alike
from cleaner.patterns import lazy

__all__ = ["crew", "days", "explained", "introduced", "mentioned", "refrain", "script", "sentences", "step", "timetable"]

_MANY = 4
"""Lines of a series. Only ever keeps."""
_UNKNOWN = 2
"""Lines of a series that nothing is known about. Only ever keeps."""


def _beside(doc: Document, index: int, name: str, form: Callable[[str], object]) -> range:
    """Return the lines of a form among which a block stands, one below the other; `name` is what they are kept under."""
    known: dict[int, range] = doc.memo.setdefault(name, {})
    if index not in known:
        lines = alike(doc, index, lambda line: bool(form(doc.blocks[line])))
        known.update(dict.fromkeys(lines or (index,), lines))
    return known[index]


def _unknown(doc: Document, lines: range) -> int:
    return sum(line not in doc.hits for line in lines)


def _series(
    doc: Document, index: int, name: str, form: Callable[[str], object], *, least: int = _MANY, share: float = 0
) -> bool:
    """Whether a block stands among at least so many lines of a form, of which enough, and that share, are not known."""
    counted: dict[int, bool] = doc.memo.setdefault(f"{name} that count", {})
    lines = _beside(doc, index, name, form)
    if lines.start not in counted:
        counted[lines.start] = len(lines) >= least and _unknown(doc, lines) >= max(_UNKNOWN, share * len(lines))
    return counted[lines.start]


def crew(doc: Document, index: int) -> bool:
    """Whether a line is one of those that tell who made a film or a play: "Directed by Mona Velde"."""
    return _series(doc, index, "crew", _MADE_BY.fullmatch)


_MADE_BY = lazy(r"[A-Z][a-zA-Z,& -]{2,40} by [A-Z][^!?:|]{1,80}[^.!?:|]")


def step(doc: Document, index: int) -> bool:
    """Whether a line with a full stop stands between the steps of a guide: "Enter your email address."."""
    return doc.ends_in_full_stop(index) and _series(doc, index, "steps", _STEP.fullmatch)


_STEP = lazy(
    r"(?:\d{1,2}[.)] |[-*•] )?(?:(?:then|now|next),? )?(?i:open|close|click|tap|press|choose|select|enter|type|paste|copy|sign|"
    r"log|go|scroll|check|tick|turn|switch|wait|save|send|swipe|hold|set|pick|find|restart|download|install|follow|read|confirm|drag)\b"
    r" .{0,200}[.?!]"
)


def days(doc: Document, index: int) -> bool:
    """Whether a day stands behind a word as it does in the lines beside it: "Received 3 March 2024"."""
    return _unknown(doc, _beside(doc, index, "named days", _DAY.fullmatch)[:_DAYS]) > 0


_DAYS = 9
"""Days of a paper that are looked at."""
_DAY = lazy(r"[A-Z][a-z]{3,12}(?: [a-z]+)?:? (?:\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8} \d{1,2}),? \d{4}")


def timetable(doc: Document, index: int) -> bool:
    """Whether a time stands in a column of times, or the times in the text are in order, as those of entries are."""
    if dated(doc, index) != "time":
        return False
    beside = (line for line in (index - 1, index + 1) if 0 <= line < len(doc))
    return any(dated(doc, line) == "time" for line in beside) or _in_order(doc)


def _in_order(doc: Document) -> bool:
    """Whether no time in the text comes back, and each is later than the one above it, or earlier, as in live blogs."""
    if "times" not in doc.memo:
        times = [doc.core(line) for line in sorted(doc.hits) if dated(doc, line) == "time" and _CLOCK.fullmatch(doc.core(line))]
        doc.memo["times"] = len(set(times)) == len(times) >= _MANY and sorted(times) in (times, times[::-1])
    return bool(doc.memo["times"])


_CLOCK = lazy(r"\d\d[:.]\d\d")


def sentences(doc: Document, index: int) -> bool:
    """Whether a line is one of several short sentences, most of which nothing is known about: "Back to top." in a lesson."""
    return _series(doc, index, "sentences", _SENTENCE.fullmatch, least=_SENTENCES, share=0.5)


_SENTENCE = lazy(r"[!-~]+(?: [!-~]+){0,5}(?<=[\w)])\.")
"""A sentence of one to six words in plain letters: the scripts in which words are shorter or longer are not counted so."""
_SENTENCES = 5
"""Short sentences that are no box of a page. Only ever keeps."""


def explained(doc: Document, index: int) -> bool:
    """Whether a line is the first of two that stand apart, as others do, and the second tells what it means."""
    if doc.spaced or (index and not doc.gap(index)):
        return False
    if "explained" not in doc.memo:
        pairs = [first for first, behind in pairwise(gaps(doc)) if behind - first == 2 and tells(doc, first + 1)]
        unknown = [first for first in pairs if first not in doc.hits]
        heads = {doc.core(first) for first in pairs}
        enough = len(heads) > _MANY and len(heads) == len(pairs) and len(unknown) >= _UNKNOWN
        doc.memo["explained"] = set(pairs) if enough else set()
    return index in doc.memo["explained"]


def mentioned(doc: Document, index: int) -> bool:
    """Whether a sentence of the article has the words of a line in quotes."""
    words = doc.core(index)
    if len(words) > _LONGEST:
        return False
    if "quoted words" not in doc.memo:
        places: dict[str, list[int]] = {}
        for line, block in enumerate(doc.blocks):
            for found in _QUOTED.findall(block) if '"' in block or "“" in block else ():
                places.setdefault(core(found), []).append(line)
        doc.memo["quoted words"] = places
    return any(tells(doc, line) for line in doc.memo["quoted words"].get(words, ()))


_LONGEST = 60
"""Characters between quotes that are no speech. Only ever keeps."""
_QUOTED = lazy(r'["“]([^"“”]{1,60}[^"“”.,!?])["”]')


def refrain(doc: Document, index: int) -> bool:
    """Whether a line stands in a stanza that comes back word for word, half of which nothing is known about."""
    if "refrains" not in doc.memo and (doc.spaced or max(map(len, doc.blocks)) > _WIDEST):
        doc.memo["refrains"] = set()  # songs have no paragraphs
    if "refrains" not in doc.memo:
        stanzas: dict[tuple[str, ...], list[range]] = {}
        for first, behind in pairwise(gaps(doc)):
            if 1 < behind - first <= _STANZA and all(doc.blocks[line].count(" ") < _VERSE for line in range(first, behind)):
                stanzas.setdefault(tuple(map(doc.core, range(first, behind))), []).append(range(first, behind))
        again = [lines[0] for lines in stanzas.values() if len(lines) >= _TIMES]
        own = (lines for lines in again if 2 * sum(line in doc.hits for line in lines) <= len(lines))
        doc.memo["refrains"] = {doc.core(line) for lines in own for line in lines}
    return doc.core(index) in doc.memo["refrains"]


_STANZA = 8
"""Lines of a refrain."""
_WIDEST = 160
"""Characters of a line."""
_VERSE = 10
"""Words of a verse."""
_TIMES = 3
"""Times that a refrain stands in a song. Only ever keeps."""


def introduced(doc: Document, index: int) -> bool:
    """Whether a line stands alone below a short one that ends in a colon, as several in the text do: "On a gate in Moos:"."""
    if not index or not _leads(doc, index - 1):
        return False
    if "leads" not in doc.memo:
        doc.memo["leads"] = sum(_leads(doc, line) and line + 1 not in doc.hits for line in range(len(doc)))
    return bool(doc.memo["leads"] >= _MANY)


def _leads(doc: Document, index: int) -> bool:
    """Whether a short line leads up to the next; what is no more than a member of sections may be the article's."""
    return (
        index + 1 < len(doc)
        and doc.leads_on(index)
        and _LEAD <= doc.blocks[index].count(" ") < _LONGEST_LEAD
        and all(hit.role in UNPROVEN for hit in doc.hits.get(index, ()))
        and not doc.list_item(index + 1)
    )


_LEAD = 2
"""Spaces in a line that leads up to another; with fewer it may be a label. Only ever keeps."""
_LONGEST_LEAD = 12
"""Words of one that leads up to a single line."""


def script(doc: Document, index: int) -> bool:
    """Whether a line stands below the name of who says it, as in the script of a play: in capitals, again and again."""
    above = index - 1
    if above > 0 and doc.blocks[above].startswith("("):
        above -= 1  # "(beat)" tells how it is said
    if above < 0 or not _CUE.fullmatch(doc.blocks[above]):
        return False
    if "cues" not in doc.memo:
        lines = (line for line in range(len(doc) - 1) if line not in doc.hits and not doc.blocks[line + 1].isupper())
        cues = Counter(_speaker(doc, line) for line in lines if _CUE.fullmatch(doc.blocks[line]))
        doc.memo["cues"] = {name for name, times in cues.items() if times >= _TIMES} if len(cues) > 1 else set()
    return _speaker(doc, above) in doc.memo["cues"]


def _speaker(doc: Document, index: int) -> str:
    return doc.blocks[index].partition(" (")[0]


_CUE = lazy(r"[A-Z][A-Z .'’-]{1,24}(?: \([^)]{1,20}\))?")
