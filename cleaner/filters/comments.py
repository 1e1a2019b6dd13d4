"""Comment forms, counters, log-in lines and comment threads."""

from __future__ import annotations

from collections.abc import Iterator

from cleaner import recipes, rules
from cleaner.claims import SECTION, Claim
from cleaner.document import Document
from cleaner.entries import REMARKS, Hit
from cleaner.filters.datelines import writers
from cleaner.filters.phrased import by_phrases, heads
from cleaner.filters.remarks import remarks
from cleaner.filters.threads import FARTHEST, TOLD, below_counts, closed_one_by_one, of_speakers
from cleaner.forums import is_forum

__all__ = ["claims"]

_SELECTED = ("top ", "best ", "featured ", "selected ", "reader ")
_ALL = ("read all", "view all", "see all", "show all")


def claims(doc: Document) -> Iterator[Claim]:
    """Yield the claims of kind `comments`."""
    counters = {index for index, _ in doc.hits_of("comments") if _counter(doc, index)}
    answers = len(counters) > _COUNTERS or (bool(doc.hits_of("comments")) and is_forum(doc))
    for claim in by_phrases(doc, "comments"):
        if not answers or (claim.strength != SECTION and claim.block not in counters):
            yield claim
    if answers:
        return
    reached = -1
    for index, hit in doc.hits_of("comments"):
        # A thread inside a thread is taken with it.
        if index >= reached and heads(doc, index, hit):
            for claim in _thread(doc, index, hit):
                reached = max(reached, claim.block)
                yield claim
    yield from closed_one_by_one(doc)
    yield from of_speakers(doc)
    yield from below_counts(doc)
    yield from remarks(doc)


_COUNTERS = 2
"""Counters ("3 Comments") that one article has, at its head and above its thread; behind more, a page of questions and
answers counts the remarks on each of them, and those are its content. Only ever keeps.
"""


_OPENING = 3
"""Marks, the heading too, that the buttons above a recipe may be taken for."""


def _counter(doc: Document, index: int) -> bool:
    """Whether a block is a heading that counts comments; other lines count characters, votes or more replies."""
    hit = doc.hit(index, "headings", kind="comments")
    return hit is not None and hit.evidence[0].isdigit()


def _thread(doc: Document, heading: int, hit: Hit) -> Iterator[Claim]:
    """Comments under their heading, when names, dates and reply links in between show that they are comments.

    Only what stands between two such marks is taken: what follows the last one may be anything.
    """
    marks = [heading]
    own = said = False
    for index in range(heading + 1, len(doc)):
        if index - marks[-1] > FARTHEST:
            break
        if recipes.part(doc, index):
            if len(marks) <= _OPENING and not recipes.above(doc, heading):
                return  # a counter or a button above the article
            break
        if index in writers(doc):
            continue
        if mark := doc.hit(index, "members", *REMARKS, kind="comments"):
            marks.append(index)
            said = said or mark.role in REMARKS
            own = own or not (rules.moment(mark.rule) or mark.role in REMARKS)
        elif len(marks) == 1 and doc.hit(index, "headings", "weak_headings", kind="comments"):
            break  # a counter at the head of a short article, which ends above the thread
    # Dates, times and numbers alone are the marks of a timeline or a live blog, too; remarks alone, of minutes and reports.
    if not own and not (said and all(behind in doc.hits for behind in range(marks[-1] + 1, len(doc)))):
        marks = [heading]
    if _subheads(doc, marks):
        marks = [heading]
    if len(marks) < 3:
        end = _closed(doc, heading, hit)
        if not end:
            return
        marks = [heading, end]
    if hit.role == "weak_headings":
        yield Claim(heading, "comments", hit.rule, hit.evidence, SECTION, form="heading of a thread")
    for index in range(heading + 1, marks[-1] + 1):
        yield Claim(index, "comments", f"{hit.rule} > thread", hit.evidence, SECTION, form="between marks of a thread")


def _subheads(doc: Document, marks: list[int]) -> bool:
    """Whether marks of a thread, all different, stand between paragraphs, as subheads do: "Reply", "Report", "Like"."""
    words = {doc.core(mark) for mark in marks}
    return len(words) == len(marks) and all(
        0 < mark < len(doc) - 1 and " " not in doc.core(mark) and doc.told(mark - 1) and doc.told(mark + 1) for mark in marks
    )


def _closed(doc: Document, heading: int, hit: Hit) -> int:
    """Return the "Read all comments" that closes a box of selected comments, 0 when there is none.

    The box stands under an article that has been told, and nothing of the article follows it: what stands between the two
    lines has no subheads, and behind it is nothing but debris.
    """
    if not hit.evidence.startswith(_SELECTED) or sum(doc.prose(index) for index in range(heading)) < TOLD:
        return 0
    for index in range(heading + 1, len(doc)):
        later = doc.hit(index, "headings", kind="comments")
        if later and later.evidence.startswith(_ALL):
            return index if all(beyond in doc.hits for beyond in range(index + 1, len(doc))) else 0
        if doc.heading_level(index) or doc.hit(index, "headings"):
            return 0
    return 0
