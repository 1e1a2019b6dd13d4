"""Datelines: who published the text and when, in lines of their own between the headline and the first paragraph."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from cleaner import folding, library, rules, sections
from cleaner.claims import CERTAIN, Claim
from cleaner.dates import date_words, is_date, marked, starts_with_date
from cleaner.document import Document
from cleaner.entries import Hit
from cleaner.filters.metalines import tells_facts
from cleaner.folding import fold
from cleaner.forums import is_forum
from cleaner.marks import Marks, marks
from cleaner.patterns import DIGIT, lazy

__all__ = ["above_the_text", "names_nobody", "writers"]

_HEAD = 12
"""Blocks in which a text has its headline, names and dates. Only ever keeps."""
_WIDEST = 160
"""Characters. Only ever keeps."""
_FORM = "above the text"
_DATELINE = "credits.dateline"


def above_the_text(doc: Document) -> Iterator[Claim]:
    """Yield the claims on names, days and datelines above the first paragraph, and on datelines, the only byline and a name
    beside a day below a standfirst, which reads as a paragraph.
    """
    told = 0
    above: Claim | None = None
    found: list[Claim] = []
    for index in range(min(len(doc), _HEAD)):
        claim = _claim(doc, index)
        if claim is None:
            told += doc.told(index) and not _asks(doc, index)
            if told > 1:
                break
        elif not told or claim.rule == _DATELINE or _signs_alone(doc, index, claim):
            found.append(claim)
        elif above and above.rule != claim.rule:
            found += [above, claim]
        above = claim
    if found and told and not _dates_entries(doc, found) and not is_forum(doc):
        yield from found


def _signs_alone(doc: Document, index: int, claim: Claim) -> bool:
    """Whether the text is signed there and nowhere else, between a standfirst and a long paragraph: a poem that an article
    brings has its poet's name above verse, and several texts on one page have several bylines.
    """
    name = claim.rule.removesuffix(f" > {_FORM}")
    if not name.endswith("{name}") or index < _BELOW_STANDFIRST or len(doc.blocks[min(index + 1, len(doc) - 1)]) < _PARAGRAPH:
        return False
    return not any(hit.rule == name for other, hit in doc.hits_of("credits") if other != index)


_BELOW_STANDFIRST = 2
"""Blocks above a byline below a standfirst: that and the headline."""
_PARAGRAPH = 100
"""Characters of a paragraph. Only ever keeps."""


def _dates_entries(doc: Document, found: list[Claim]) -> bool:
    """Whether there are many datelines, or more further down: they are those of entries, in a list of articles or a thread."""
    lines = {claim.block: doc.core(claim.block) for claim in found if claim.rule == _DATELINE}
    if not lines:
        return False
    if len(set(lines.values())) > _DATELINES or any(doc.told(index) for index in range(min(lines), max(lines))):
        return True
    return any(
        len(doc.blocks[index]) <= _WIDEST and _tells_when(doc, index) and doc.core(index) not in lines.values()
        for index in range(max(lines) + 1, len(doc))
    )


def _asks(doc: Document, index: int) -> bool:
    """Whether the first block is a headline that reads as a sentence: "Do You Need a Ticket?", "Ferries stop. What now"."""
    return index == 0 and len(doc.blocks[0]) <= _WIDEST and not doc.ends_in_full_stop(0)


_DATELINES = 2
"""Different datelines that a page prints for one article: when it was published, and when updated."""


def _claim(doc: Document, index: int) -> Claim | None:
    if len(doc.blocks[index]) > _WIDEST:
        return None
    hit = doc.hit(index, "hints", kind="credits")
    if hit and _BARE.search(hit.rule):
        if _stands_alone(doc, index, hit):
            return Claim(index, "credits", f"{hit.rule} > {_FORM}", hit.evidence, CERTAIN, form=_FORM)
    elif _tells_when(doc, index):
        return Claim(index, "credits", _DATELINE, doc.core(index)[:80], CERTAIN, form=_FORM)
    return None


def writers(doc: Document) -> set[int]:
    """Return the bylines of a list of books, talks or poems: many names, each below a title of its own."""
    if "writers" not in doc.memo:
        signed = {index for index, hit in doc.hits_of("credits") if rules.byline(hit.rule)}
        names = {doc.core(index) for index in signed if index and index - 1 not in signed}
        doc.memo["writers"] = signed if len(names) > _SIGNATURES else set()
    found: set[int] = doc.memo["writers"]
    return found


_SIGNATURES = 3
"""Different bylines that a page may print for one article and the cards beside it. Only ever keeps."""


def _stands_alone(doc: Document, index: int, hit: Hit) -> bool:
    """Whether a day or a name is neither an item of a list, a field nor the head of an entry."""
    if index and _fields_label(doc.core(index - 1)):
        return False
    if doc.bullet(index):
        return False
    return not (hit.rule.endswith("{name}") and names_nobody(hit.evidence)) and not _heads_an_entry(doc, index)


def names_nobody(byline: str) -> bool:
    """Whether what reads as a byline (type: str, folded) may be a title: "Par Amour", "Von Hand zu Hand"."""
    return len(byline.split()) < _SIGNED or _marks()["nobody"].any_in(byline)


def _fields_label(words: str) -> bool:
    """Whether a line (type: str, folded) is the label of a field: "Release date"."""
    label = _marks()["fields"].opens(words)
    return label is not None and label.end() == len(words)


def _marks() -> dict[str, Marks]:
    return marks("datelines")


_BARE = lazy(r": (?:\{date\}|\w+ \{name\})$")
_ADDRESS = 6
"""Lines of an address between the day of a letter and its salutation, and the salutation."""
_SALUTATION = 50
"""Characters of a salutation. Only ever keeps."""
_SIGNED = 3
"""Words of a signature, "by" and two names; one alone may be a title: "Par Amour". Only ever keeps."""


def _heads_an_entry(doc: Document, index: int) -> bool:
    """Whether a day dates a letter, with a salutation below, or the first entry of a diary, with other days further down."""
    address = doc.blocks[index + 1 : index + 1 + _ADDRESS]
    if any(len(line) <= _SALUTATION and line.rstrip().endswith(",") for line in address):
        return True
    return _day(doc, index) and any(_day(doc, below) for below in range(index + 1, _end(doc) if index > 1 else len(doc)))


def _end(doc: Document) -> int:
    """Return the block behind the article at which a heading opens what readers wrote: their days date no entries.

    Where a thread begins, its first day stands below a name and no headline.
    """
    if "comments begin" not in doc.memo:
        behind = sections.told_by(doc, sections.ARTICLE)
        found = doc.hits_of("comments")
        heads = (index for index, hit in found if index > behind and hit.role in ("headings", "weak_headings"))
        doc.memo["comments begin"] = min(heads, default=len(doc))
    return int(doc.memo["comments begin"])


def _day(doc: Document, index: int) -> bool:
    return any(rules.just(hit.rule, "date") for hit in doc.hits.get(index, ()))


def _tells_when(doc: Document, index: int) -> bool:
    block = doc.blocks[index]
    return _dateline(doc.core(index), block) or tells_facts(doc, index) or bool(_GLUED.search(block) and _of_glued_days(block))


def _of_glued_days(block: str) -> bool:
    """Whether a block (type: str) is a dateline of two days without a mark between them."""
    parted = _AGO.sub("", _GLUED.sub(" | ", block))
    words = folding.core(parted)
    when = _WHEN.search(words)
    return when is not None and (not when["day"] or _begins_with_day(when["day"])) and _dateline(words, parted)


# "3 March 2024 05:30 GMTUpdated 2 days ago" and "Published3 March 2024", as pages print it without the blank.
_GLUED = lazy(
    r"(?<=[\dA-Za-z]) ?(?=(?:Last (?:updated|modified)|Updated|(?:First|Originally) published|Published|Modified)\b)"
    r"|(?<=Published)(?=\d)|(?<=Updated)(?=\d)"
)
_WHEN = lazy(r"(?:updated|modified|published)\W*(?:(?:on|at) )?(?P<day>(?:(?!updated|modified|published).)*)$")
_AGO = lazy(r"\b(?:\d+|an?) (?:minute|hour|day|week|month|year)s? ago\b")


def _dateline(core: str, block: str) -> bool:
    """Whether a block (type: str, as it stands and its `Document.core`) says by whom or when something was published, gives
    the day, and has nothing else that is written small: "Monday November 18, 2019 7:45 am PST by Ada Keller".
    """
    if not DIGIT.search(core):
        return False  # in days there is a number
    words = core.split()
    if len(words) > _LONGEST or not all(map(_small, _SMALL_WORD.findall(block))):
        return False
    published = _marks()["published"].opens(core) and _ends_with_time(words[-1])
    if not (published or _signed(core) or (_begins_with_day(core) and _tells_update(core)) or _time_and_day(core)):
        return False
    return any(starts_with_date(" ".join(words[place:])) for place in range(len(words)))


def _begins_with_day(core: str) -> bool:
    """Whether a text begins with a day, or with a time and a day."""
    time = _TIME.match(core)
    return starts_with_date(core[time.end() :] if time else core)


def _time_and_day(core: str) -> bool:
    """Whether a line is a time with the day behind it: "05:30, 3 March 2024"."""
    time = _TIME.match(core)
    return time is not None and is_date(marked(core[time.end() :]), in_plain=False)


_TIME = lazy(r"\d{1,2}[:.]\d\d(?: ?[ap]\.?m\b\.?)?(?: [a-z]{2,4}\b)?[ ,]+(?=\S)")


def _small(word: str) -> bool:
    """Whether a word may stand in a dateline in small letters."""
    folded = fold(word)
    return not word[0].islower() or folded in _small_words() or folded in date_words()


@cache
def _small_words() -> frozenset[str]:
    return library.words("datelines")["small"]


def _tells_update(core: str) -> bool:
    """Whether a line says behind a mark when the text was changed: "3 March 2024 | Updated 5 March 2024"."""
    return any(_MARKED.search(core, 0, found.start()) for found in _marks()["updated"].found_in(core))


_MARKED = lazy(r"[|/·•-] $")


def _signed(core: str) -> bool:
    """Whether a line names who wrote it, at its start or behind a day; "By March 3, all ferries must be electric" does not."""
    return any(
        _BEFORE_NAME.search(core, 0, by.start()) and (not by.start() or starts_with_date(core)) and _names(core[by.end() :])
        for by in _marks()["by"].found_in(core)
    )


def _names(rest: str) -> bool:
    """Whether a name may stand behind what leads to one."""
    name = rest.lstrip(": ").split(None, 1)
    return bool(name) and rest[0] in ": " and not name[0][0].isdigit() and name[0] not in date_words()


_BEFORE_NAME = lazy(r"(?:^|[\d|/·•(-] |(?:[ap]m|st|dt|mt|et|ct|pt|tc) )$")
"""Behind a mark or a time, if not at its start, a line says who wrote it."""
_LONGEST = 16
"""Words of a dateline. Only ever keeps."""


def _ends_with_time(last: str) -> bool:
    return any(map(str.isdigit, last)) or last.strip(".;") in _ZONES


_ZONES = frozenset("am pm h uhr et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest ist".split())
_SMALL_WORD = lazy(r"(?<![\w@.'’])[^\W\dA-Z_][\w'’]*")
