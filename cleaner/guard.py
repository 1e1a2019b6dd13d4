"""The guard: the only judge, and the last word.

Filters claim; the guard grants or refuses, block by block, and gives the reason: a protection of content (see
`cleaner.protections`), the caller's wish, or that nothing beside the block is debris.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import pairwise
from typing import NamedTuple

from cleaner import rules
from cleaner.claims import CERTAIN, LIKELY, SECTION, Claim
from cleaner.document import Document
from cleaner.layout import dated
from cleaner.patterns import lazy
from cleaner.protections import protection
from cleaner.sections import told_by

__all__ = ["Ruling", "judge"]


class Ruling(NamedTuple):
    """What the guard decided: at most one granted claim a block, and every refusal with its reason."""

    granted: dict[int, Claim]
    refused: list[tuple[Claim, str]]


MUST_STAY = "the caller said that this text must stay"
ALONE = "the words could be the article's own and nothing beside them is debris"
ONLY_COPY = "no other copy of these words would stay"


def judge(doc: Document, claims: Iterable[Claim], must_stay: Callable[[str], bool]) -> Ruling:
    """Decide on all claims about `doc`; `must_stay` says of a block's text whether the caller wants it kept."""
    granted: dict[int, Claim] = {}
    refused: list[tuple[Claim, str]] = []
    waiting: list[Claim] = []
    for claim in sorted(claims, key=_rank):
        reason = MUST_STAY if must_stay(doc.blocks[claim.block]) else protection(doc, claim)
        if reason:
            refused.append((claim, reason))
        elif claim.strength == LIKELY:
            waiting.append(claim)
        elif claim.block not in granted:
            granted[claim.block] = claim
    refused.extend((claim, ALONE) for claim in _grant_in_company(doc, waiting, granted))
    refused.extend(_last_copies(granted))
    return Ruling(granted, refused)


def _rank(claim: Claim) -> tuple[int, bool, int]:
    """Repeats come last: they are taken back when their copies go, and then no better claim must have stood aside."""
    return claim.block, bool(claim.copies), (CERTAIN, SECTION, LIKELY).index(claim.strength)


def _grant_in_company(doc: Document, waiting: list[Claim], granted: dict[int, Claim]) -> list[Claim]:
    """Grant likely claims that stand next to granted ones, or behind the article's end; return the rest."""
    left = {claim.block: claim for claim in waiting if claim.block not in granted}
    subheads = {block: claim for block, claim in left.items() if _subhead(doc, claim, granted)}
    for block in subheads:
        del left[block]
    outside = _outside(doc, {block for block, claim in left.items() if not rules.weak_hint(claim.rule)})
    ready = [(block, block) for block in left if block in outside or block - 1 in granted or block + 1 in granted]
    numbers: set[int] = set()
    while ready:
        block, beside = ready.pop()
        if block not in left or _row(doc, block, beside, numbers):
            continue
        granted[block] = left.pop(block)
        if _CELL.fullmatch(doc.core(block)):
            numbers.add(block)
        ready += ((block - 1, block), (block + 1, block))
    for block in _cells_beside(doc, numbers - outside, granted):
        left[block] = granted.pop(block)
    return [*left.values(), *subheads.values()]


def _subhead(doc: Document, claim: Claim, granted: dict[int, Claim]) -> bool:
    """Whether the words of a hint stand between paragraphs with no more than one line of debris on either side.

    An advertisement above a subhead ("Contact", "Answer", "09:40"), or a caption below it, says nothing about the subhead.
    """
    above = claim.block - (2 if claim.block - 1 in granted else 1)
    below = claim.block + (2 if claim.block + 1 in granted else 1)
    if when := dated(doc, claim.block):
        if told_by(doc, _BEGUN) > claim.block:
            return False
        return _stays_told(doc, below, granted) and (when == "time" or _stays_told(doc, above, granted))
    if claim.kind not in _OF_SUBHEADS or claim.form or rules.has_slot(claim.rule):
        return False
    if not _ONE_WORD.fullmatch(doc.core(claim.block)):
        return False
    return _stays_told(doc, above, granted) and _stays_told(doc, below, granted)


def _stays_told(doc: Document, block: int, granted: dict[int, Claim]) -> bool:
    return 0 <= block < len(doc) and doc.told(block) and block not in granted


_OF_SUBHEADS = ("navigation", "comments", "credits", "tags", "newsletter")
"""Kinds of which the words on buttons are subheads, too."""
_BEGUN = 2
"""Paragraphs above a time that heads one; it may stand below a standfirst, too."""
_ONE_WORD = lazy(r"[^\W\d_\u2e80-\u9fff]+|[\u4e00-\u9fff]{2}")
"""Buttons that say more ("Cancel any time") are no subheads."""


def _row(doc: Document, block: int, beside: int, numbers: set[int]) -> bool:
    """Whether a number has only another number for company, which it does not count on: two cells of a row."""
    if beside not in numbers or not _CELL.fullmatch(doc.core(block)):
        return False
    return abs(_page(doc.core(block)) - _page(doc.core(beside))) != 1


def _cells_beside(doc: Document, numbers: set[int], granted: dict[int, Claim]) -> set[int]:
    """Return the numbers beside which, or beside whose label, a number stays: the last cells of a table."""
    cells: set[int] = set()
    if not numbers:
        return cells
    stay = {index for index in range(len(doc)) if index not in granted and _CELL.fullmatch(doc.core(index))}
    while found := {block for block in numbers - cells if not stay.isdisjoint(range(block - 2, block + 3))}:
        cells |= found
        stay |= found
    return cells


def _outside(doc: Document, hinted: set[int]) -> set[int]:
    """Blocks of hints behind which nothing stands but hints, up to the end of the text; debris there is company anyway.

    Numbers alone are none: the last cells of a table, an answer.
    """
    outside: set[int] = set()
    for index in range(len(doc) - 1, -1, -1):
        if index not in hinted:
            break
        outside.add(index)
    return outside if len(outside) < len(doc) and not _cells(doc, outside) else set()


def _cells(doc: Document, blocks: set[int]) -> bool:
    """Whether blocks are numbers alone, and do not count up as the pages of a gallery do."""
    told = [doc.core(index) for index in sorted(blocks)]
    if not all(map(_NUMBER.fullmatch, told)):
        return False
    return len(told) < _PAGES or any(after - before != 1 for before, after in pairwise(map(_page, told)))


def _page(number: str) -> int:
    """Return the page that a number may stand for, 0 for none."""
    return int(number) if number.isdecimal() and len(number) < _DIGITS else 0


_NUMBER = lazy(r"[\d.,]+")
_CELL = lazy(r"\d+(?:[.,]\d{3})*(?:[.,]\d+)?")
"""A number that is no day ("4.11.2024")."""
_PAGES = 3
"""Numbers of pages that stand one below the other."""
_DIGITS = 9
"""Digits that no number of a page has."""


def _last_copies(granted: dict[int, Claim]) -> list[tuple[Claim, str]]:
    """Take back claims of repetition whose copies would all go."""
    refused = []
    for block, claim in sorted(granted.items()):
        if claim.copies and all(copy in granted for copy in claim.copies):
            del granted[block]
            refused.append((claim, ONLY_COPY))
    return refused
