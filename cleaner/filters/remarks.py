"""Remarks of readers that stand behind an article without a heading or a form: "Great article! I will try this."."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from cleaner import rules
from cleaner.claims import SECTION, Claim
from cleaner.document import Document
from cleaner.entries import REMARKS, Hit
from cleaner.filters.haste import careless, hasty
from cleaner.filters.threads import behind_article
from cleaner.patterns import lazy

__all__ = ["remarks"]

_SEVERAL = 3
"""Remarks that make a thread, in which everything is a remark. Only ever keeps."""
_FARTHEST = 60
"""Blocks between two marks of a thread; behind more it counts as ended. Only ever keeps."""
_CLOSE = 4
"""Blocks between two marks that need no sign of their own. Only ever keeps."""
_NEAR = 12
"""Blocks between the first remark that is proven and a weak one above it. Only ever keeps."""
_FEW_BETWEEN = 10
"""Of so many blocks between two marks of a thread, one at least is written in haste. Only ever keeps."""
_QUOTES = "\"'“”‘’„«»‹›「『"


def remarks(doc: Document) -> Iterator[Claim]:
    """Yield the claims on blocks that begin like a reader's remark on the article, and on the thread that several make.

    Threads of forums thank for posts, lists and tips, too (`weak_remarks`): nothing is claimed unless one remark speaks of an
    article, a blog or a recipe, and only what stands behind it, or right above. And letters, interviews, diaries and reports
    on readers say the same words: more must show that readers wrote what stands here.
    """
    found: dict[int, Hit] = {}
    for index, hit in doc.hits_of("comments"):
        if hit.role in REMARKS:
            found.setdefault(index, hit)
    proven = next((index for index, hit in found.items() if hit.role == "remarks"), None)
    if proven is None or not behind_article(doc, min(found)):
        return
    first = _first(list(found), proven)
    marks = {index: hit for index, hit in found.items() if index >= first}
    if any(_cited(doc, index) for index in marks):
        return
    if not (_has_form(doc, first) or hasty(doc, first) or _ends_in(doc, marks)):
        return
    for index, hit in marks.items():
        yield _claim(index, hit)
    if len(marks) >= _SEVERAL:
        for index in _thread(doc, first, marks):
            yield _claim(index, marks[proven])


def _claim(index: int, hit: Hit) -> Claim:
    return Claim(index, "comments", hit.rule, hit.evidence, SECTION, form="remark of a reader")


def _first(found: Sequence[int], proven: int) -> int:
    """Return the first of the remarks that stand close above one that is proven."""
    first = proven
    for index in reversed(found[: found.index(proven)]):
        if first - index > _NEAR:
            break
        first = index
    return first


def _cited(doc: Document, index: int) -> bool:
    """Whether a remark is an example, a quotation or an item of a list, so that the article may be about remarks."""
    return doc.blocks[index][0] in _QUOTES or doc.list_item(index) or doc.leads_on(index - 1)


# --- what shows that readers wrote it -------------------------------------------------------------------------------------


def _lines(doc: Document, first: int) -> dict[int, str]:
    """Return the lines behind a remark that threads have, such as names with a day, "Reply", and the rules for them."""
    return {index: hit.rule for index, hit in doc.hits_of("comments") if index > first and hit.role == "members"}


def _has_form(doc: Document, first: int) -> bool:
    """Whether lines of a thread stand between the remarks. Days, times and numbers alone stand in diaries, too, and names
    alone ("Mona says", "By Mona") in plays and in what several wrote together.
    """
    found = _lines(doc, first).values()
    return sum(not (rules.moment(rule) or _NAMES.search(rule)) for rule in found) >= _SEVERAL


_NAMES = lazy(r": (?:\w+ )?\{name\}(?!.*\{(?:n|date|time)\})")


def _ends_in(doc: Document, marks: Mapping[int, Hit]) -> bool:
    """Whether a text ends in several known remarks, in different words, and nothing leads up to them.

    Here no form and no haste helps: the text may be a column of letters, a diary or an afterword that thanks several people.
    """
    first, last = min(marks), max(marks)
    if len(marks) < _SEVERAL or last < len(doc) - 1 or 2 * len(marks) <= len(doc) - first or _led_up_to(doc, first):
        return False
    sure = {hit.evidence[:_ALIKE] for hit in marks.values() if hit.role == "remarks" or not rules.loose(hit.rule)}
    return len(sure) > 1 and not any(_spoken(doc, index) for index in marks)


_ALIKE = 4
"""Characters with which "thanks" and "thank you" begin alike."""


def _led_up_to(doc: Document, first: int) -> bool:
    """Whether a heading, or a sentence that stands alone, leads up to the first remark: "Some of our guests wrote to us."."""
    above = first - 1
    if doc.headline_like(above):
        return above not in doc.hits
    return len(doc.blocks[above]) <= _LEAD and not doc.inner_sentence(above) and above not in doc.hits


_LEAD = 90
"""Characters of such a sentence at most; the last paragraph of an article is longer. Only ever keeps."""


def _spoken(doc: Document, index: int) -> bool:
    """Whether the sentence goes on behind the mark of the remark: "Great post! said the postman."."""
    return bool(_GOES_ON.search(doc.blocks[index]))


_GOES_ON = lazy(r"^[^.!?]*[!?] [a-zß-ÿа-яё]")


# --- how far it goes ------------------------------------------------------------------------------------------------------


def _thread(doc: Document, first: int, marks: Collection[int]) -> Iterator[int]:
    """Yield the blocks between the marks of a thread: remarks, and lines of its form such as names, stars and "Reply"."""
    for one, another in pairwise(sorted({*marks, *_lines(doc, first)})):
        between = range(one + 1, another)
        if len(between) > _FARTHEST or any(doc.heading_level(index) for index in between):
            continue
        if len(between) <= _CLOSE or careless(doc, range(one, another + 1), 1, _FEW_BETWEEN):
            yield from range(one + 1, another + 1)
