"""What the lines around a block say of it: which entries stand alike, what leads up to it, what goes on below it.

Words that debris is made of are content where the article lists, quotes or explains them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice, pairwise

from cleaner import rules
from cleaner.document import GREEK_QUESTION, Document
from cleaner.entries import UNPROVEN
from cleaner.patterns import lazy

__all__ = [
    "ASKS", "ENTRIES", "LONGEST_TERM", "NEAR", "answered", "answers", "asked", "begins", "between", "dated", "entry",
    "gaps", "heads_entry", "inside", "number", "numbered", "quoted", "speaks", "stretches", "tells",
]  # fmt: skip

ENTRIES = 3
"""Entries, questions or sections of the article that make others of the same form the article's, too. Only ever keeps."""
NEAR = 24
"""Blocks above and below in which they stand."""
_QUOTED = 4
"""Lines that a sentence leads up to."""
ASKS = ("?", "？", "؟")


def _leads(doc: Document, index: int) -> bool:
    """Whether a block is a sentence that nothing is known about and that ends in a colon; one word may be a label."""
    if not doc.leads_on(index) or index in doc.hits or doc.bullet(index):
        return False
    block = doc.blocks[index]
    return " " in block or not block.isascii()


def quoted(doc: Document, index: int) -> bool:
    """Whether a sentence of the article leads up to a block, or to the lines close to each other among which it stands:
    "The banner read:".
    """
    if doc.bullet(index):
        return False  # see `cleaner.lists.led_up_to`
    if index + 1 < len(doc) and doc.list_item(index + 1) and not doc.list_item(index - 1):
        return False  # the sentence leads up to that list
    above = index - 1
    while above > index - _QUOTED and above > 0 and above in doc.hits:
        above -= 1
    if above < 0 or not _goes_on(doc, index):
        return False
    if _leads(doc, above):
        return True
    first, behind = _stanza(doc, index)
    if behind - first < 2 or behind == len(doc) or any(map(doc.bullet, range(first, behind))):
        return False
    return _leads(doc, first) or (first > 0 and _leads(doc, first - 1))


def _goes_on(doc: Document, index: int) -> bool:
    """Whether the article is told above and below a block, and not far from it: menus and footers have colons, too."""
    above = range(max(0, index - _CLOSE), index)
    below = range(index + 1, min(len(doc), index + _CLOSE + 1))
    begun = any(tells(doc, line) and (doc.inner_sentence(line) or not _leads(doc, line)) for line in above)
    return begun and any(tells(doc, line) or _leads(doc, line) for line in below)


_CLOSE = 12
"""Blocks above and below in which a paragraph of the article stands."""


def answers(doc: Document, index: int) -> bool:
    """Whether a block with a full stop stands below a question, where questions and answers take turns: "Advertising."."""
    return bool(index) and doc.ends_in_full_stop(index) and asked(doc, index - 1) and _take_turns(doc)


def speaks(doc: Document, index: int) -> bool:
    """Whether a line begins with a speaker: another line begins with the same words and a colon, somebody else speaks between
    the two, and one line is a sentence ("Editor: Thanks" at the end of an interview).
    """
    speaker = _speaker(doc, index)
    if not speaker:
        return False
    if "talks" not in doc.memo:
        doc.memo["talks"] = _talks(doc)
    talks: dict[str, tuple[int, int]] = doc.memo["talks"]
    first, last = talks.get(speaker, (index, index))
    return first < index - 1 or index + 1 < last


def _talks(doc: Document) -> dict[str, tuple[int, int]]:
    """Return the first and the last line of each speaker whom another one answers, and who says sentences."""
    said = [(line, words) for line in range(len(doc)) if (words := _speaker(doc, line))]
    first = {words: line for line, words in reversed(said)}
    last = {words: line for line, words in said}
    turns = Counter(words for place, (_, words) in enumerate(said) if not place or said[place - 1][1] != words)
    telling = {words for line, words in said if turns[words] > 1 and doc.ends_sentence(line)}
    return {words: (first[words], last[words]) for words in telling}


def _speaker(doc: Document, index: int) -> str:
    found = _SPEAKER.match(doc.blocks[index])
    return found[1] if found else ""


_SPEAKER = lazy(r"[*_]*([^\s:：.!?。][^:：.!?。]{0,29})[:：] ?\S")


def _take_turns(doc: Document) -> bool:
    """Whether questions and answers take turns in the text."""
    if "turns" not in doc.memo:
        turns = (index for index in range(len(doc) - 1) if asked(doc, index) and answered(doc, index + 1))
        doc.memo["turns"] = len(list(islice(turns, ENTRIES))) == ENTRIES
    return bool(doc.memo["turns"])


def asked(doc: Document, index: int) -> bool:
    """Whether a block that nothing is known about asks."""
    block = doc.blocks[index].rstrip("*_ ")
    return index not in doc.hits and (block.endswith(ASKS) or (block.endswith(";") and bool(GREEK_QUESTION.search(block))))


def answered(doc: Document, index: int) -> bool:
    """Whether a block that nothing is known about tells a sentence and does not ask."""
    return index not in doc.hits and doc.ends_sentence(index) and not asked(doc, index)


def numbered(doc: Document, index: int) -> bool:
    """Whether a sentence is the text of a numbered section among others: "All rights reserved." below "§ 7 Rights"."""
    own = number(doc, index - 1) if index and doc.ends_sentence(index) else 0
    if not own:
        return False
    around = range(max(0, index - NEAR), min(len(doc), index + NEAR))
    found = {number(doc, line) for line in around if line + 1 < len(doc) and doc.told(line + 1)}
    return len({own - 2, own - 1, own + 1, own + 2} & found) > 1


def number(doc: Document, index: int) -> int:
    """Return the number of the section that a block heads, 0 if it heads none."""
    if any(not rules.just(hit.rule, "n") for hit in doc.hits.get(index, ())):
        return 0
    found = _SECTION.match(doc.blocks[index])
    if found is None:
        return 0
    told: str = next(filter(None, found.groups()))
    return int(told) if told.isdecimal() else _HAN.index(told) + 1


_SECTION = lazy(
    r"(?:#+ )?\**(?:(?:§+ ?|第|[^\W\d_]{3,12}\.? )(?:(\d{1,3})|([一二三四五六七八九十]))"
    r"(?:[.)ºª°:]|er\b|-[aoея]\b|[条條章节節조]|\b)"
    r"|(\d{1,3})[.)]|([一二三四五六七八九十])、)[.)ºª°:]* ?(?:[^.!?。]{1,60}[.?!]?)?$"
)
_HAN = "一二三四五六七八九十"


def begins(doc: Document, index: int) -> bool:
    """Whether the line below goes on with a block: "Leave a comment" and "lets others write under each picture."."""
    below = index + 1
    if below >= len(doc) or below in doc.hits or doc.apart(below) or not _small(doc.blocks[below][0]):
        return False
    if index and (doc.blocks[index].endswith(",") if index - 1 in doc.hits else not doc.ends_sentence(index - 1)):
        return False
    short = doc.blocks[index].count(" ") < LONGEST_TERM
    return short and not doc.ends_sentence(index) and doc.ends_in_full_stop(below)


def inside(doc: Document, index: int) -> bool:
    """Whether a sentence of the article begins above a block and goes on, or another one follows, right below it: "A window
    opens. Press", "Accept all cookies", "This closes it.".
    """
    above, below = index - 1, index + 1
    if above < 0 or below >= len(doc) or above in doc.hits or doc.list_item(above) or not doc.blocks[above][-1].isalpha():
        return False  # a sentence that goes on has a word there
    if not (doc.told(below) and doc.ends_sentence(below)):
        return False
    return doc.inner_sentence(above) or (_small(doc.blocks[below][0]) and doc.blocks[above].count(" ") >= ENTRIES)


def _small(letter: str) -> bool:
    return letter.isalpha() and letter.islower()


def entry(doc: Document, index: int) -> bool:
    """Whether a block stands in an entry that has the form of others: a term with its meaning, a book with what it tells."""
    known: dict[int, bool] = doc.memo.setdefault("entries", {})
    if index not in known:
        known[index] = _alike(doc, index) or _ordered(doc, index)
    return known[index]


def _ordered(doc: Document, index: int) -> bool:
    """Whether terms and their meanings take turns around a block, and the terms are in the order of the alphabet."""
    if not _term(doc, index):
        return False
    first = last = index
    while first > index - NEAR and _term(doc, first - 2) and doc.core(first - 2) < doc.core(first):
        first -= 2
    while last < index + NEAR and _term(doc, last + 2) and doc.core(last) < doc.core(last + 2):
        last += 2
    terms = range(first, last + 1, 2)
    return len(terms) > ENTRIES and sum(_unproven(doc, term) for term in terms) >= _UNKNOWN


def _term(doc: Document, index: int) -> bool:
    """Whether a short line stands above a sentence."""
    below = index + 1
    if index < 0 or below >= len(doc) or doc.blocks[index].count(" ") >= LONGEST_TERM:
        return False
    if doc.ends_sentence(index) or not doc.headline_like(index):
        return False
    return doc.ends_in_full_stop(below) and not doc.list_item(below)


LONGEST_TERM = 5
"""Words."""


def _alike(doc: Document, index: int) -> bool:
    """Whether an entry has the form of others from which blank lines set it apart, and in which other words stand."""
    if not _shapes(doc):
        return False
    first, behind = _stanza(doc, index)
    shape = _shape(doc, first, behind)
    if not any(shape[1:]) or shape[0]:
        return False
    return _listed(doc, shape, index - first)


def _listed(doc: Document, shape: tuple[bool, ...], place: int) -> bool:
    """Whether there are several entries of a form, with different words at a place of theirs, and not all of them known."""
    known: dict[tuple[tuple[bool, ...], int], bool] = doc.memo.setdefault("listed", {})
    if (shape, place) not in known:
        others = {doc.core(other + place): other for other in _shapes(doc).get(shape, ())}
        unproven = sum(_unproven(doc, other) for other in others.values())
        known[shape, place] = len(others) > ENTRIES and unproven >= _UNKNOWN
    return known[shape, place]


_UNKNOWN = 2
"""Entries of a form at whose head nothing known stands."""


def heads_entry(doc: Document, index: int) -> bool:
    """Whether a day heads lines that stand close to each other, as others in the text do: "Friday 1 March" and what is on."""
    if "dated" not in doc.memo:
        doc.memo["dated"] = {first for first, behind in pairwise(gaps(doc)) if behind - first > 2 and dated(doc, first)}
    return index in doc.memo["dated"] and len(doc.memo["dated"]) > ENTRIES


def _unproven(doc: Document, index: int) -> bool:
    """Whether an article may say what stands in a block, too."""
    return all(hit.role in UNPROVEN for hit in doc.hits.get(index, ()))


def _shape(doc: Document, first: int, behind: int) -> tuple[bool, ...]:
    """Return which lines of an entry tell sentences."""
    return tuple(doc.ends_sentence(index) for index in range(first, behind))


def _shapes(doc: Document) -> dict[tuple[bool, ...], list[int]]:
    """Return where the entries of each form begin, if there are several of it."""
    if "shapes" not in doc.memo:
        found: dict[tuple[bool, ...], list[int]] = {}
        for first, behind in pairwise(gaps(doc)):
            if 1 < behind - first <= _LINES:
                found.setdefault(_shape(doc, first, behind), []).append(first)
        doc.memo["shapes"] = {shape: places for shape, places in found.items() if len(places) > ENTRIES}
    shapes: dict[tuple[bool, ...], list[int]] = doc.memo["shapes"]
    return shapes


_LINES = 6
"""Lines of an entry."""


def _stanza(doc: Document, index: int) -> tuple[int, int]:
    """Return where the lines begin and end that stand without a blank line between."""
    first, behind = index, index + 1
    while first and not doc.apart(first) and index - first < _LINES:
        first -= 1
    while behind < len(doc) and not doc.apart(behind) and behind - index < _LINES:
        behind += 1
    return first, behind


def tells(doc: Document, index: int) -> bool:
    """Whether a block that nothing is known about is prose."""
    return index not in doc.hits and doc.told(index)


def between(doc: Document, start: int, end: int) -> bool:
    """Whether prose about which nothing is known stands right above some blocks and right below them: the article goes on."""
    return start > 0 and end < len(doc) and tells(doc, start - 1) and tells(doc, end)


def dated(doc: Document, index: int) -> str:
    """Return whether a block is a "day" (or a year) or a "time" alone, nothing if it is neither."""
    hits = doc.hits.get(index, ())
    if any(rules.just(hit.rule, "date") for hit in hits) or _YEAR.fullmatch(doc.blocks[index]):
        return "day"
    return "time" if any(rules.just(hit.rule, "time") for hit in hits) else ""


_YEAR = lazy(r"1[5-9]\d\d|20\d\d")


def gaps(doc: Document) -> list[int]:
    """Return the blocks above which a blank line stands, and the ends of the text."""
    return [0, *(() if doc.spaced else sorted(doc.gaps)), len(doc)]


def stretches(blocks: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield the first block, and the one behind the last, of each stretch of blocks that stand one below the other."""
    start = end = -1
    for index in blocks:
        if index != end:
            if end > start:
                yield start, end
            start = index
        end = index + 1
    if end > start:
        yield start, end
