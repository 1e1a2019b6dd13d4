"""The guard: the only judge, and the last word.

Filters claim; the guard grants or refuses, block by block, and gives the reason. Every protection of content stands
here and has a name that the report shows.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import NamedTuple

from cleaner import lists
from cleaner.claims import CERTAIN, LIKELY, SECTION, Claim
from cleaner.document import Document
from cleaner.entries import loose

__all__ = ["PROTECTIONS", "Ruling", "judge"]


class Ruling(NamedTuple):
    """What the guard decided: at most one granted claim a block, and every refusal with its reason."""

    granted: dict[int, Claim]
    refused: list[tuple[Claim, str]]


def _wrapped(doc: Document, claim: Claim) -> bool:
    return claim.block in doc.wrapped() and not claim.form


def _code(doc: Document, claim: Claim) -> bool:
    return claim.block in doc.code()


def _prose(doc: Document, claim: Claim) -> bool:
    return claim.strength != CERTAIN and not claim.form and doc.prose(claim.block) and not _set_words(doc, claim)


def _set_words(doc: Document, claim: Claim) -> bool:
    """Whether a hint without room for any words asks, calls or leads on, which makes no sentence of it: "Share:"."""
    return (
        _HINT in claim.rule
        and not loose(claim.rule)
        and doc.blocks[claim.block].rstrip(_EMPHASIS).endswith(_NO_FULL_STOP)
        and not doc.inner_sentence(claim.block)
        and claim.block not in doc.wrapped()
    )


_HINT = "hints: "
_WEAK_HINT = ".weak_hints: "
_EMPHASIS = "*_ "
_NO_FULL_STOP = (":", "?", "!", "：", "？", "！", ";", "؟")


def _list(doc: Document, claim: Claim) -> bool:
    """An item between items that nothing is known about shares their fate."""
    return not claim.form and doc.bullet(claim.block) and _unknown_beside(doc, claim.block, doc.bullet)


def _table(doc: Document, claim: Claim) -> bool:
    """So does the row of a table: "| Written by | Dana Reyes |"."""
    return not claim.form and doc.row(claim.block) and _unknown_beside(doc, claim.block, doc.row)


def _unknown_beside(doc: Document, block: int, alike: Callable[[int], bool]) -> bool:
    beside = [index for index in (block - 1, block + 1) if 0 <= index < len(doc) and alike(index)]
    return any(doc.hit(index) is None for index in beside)


def _topic(doc: Document, claim: Claim) -> bool:
    """A subhead in the words that the article itself is about: it stands once, prose follows, and prose says them too."""
    if claim.strength != CERTAIN or claim.block + 1 >= len(doc) or not doc.headline_like(claim.block):
        return False
    if " " in claim.evidence or not doc.prose(claim.block + 1) or claim.evidence != doc.core(claim.block):
        return False
    known = doc.memo.setdefault("topics", {})
    if claim.evidence not in known:
        known[claim.evidence] = _told(doc, claim.evidence)
    return bool(known[claim.evidence])


def _told(doc: Document, word: str) -> bool:
    """Whether a word stands alone in one block, and in more than one block of prose."""
    told = [index for index in range(len(doc)) if word in doc.blocks[index].lower()]
    return sum(doc.core(index) == word for index in told) == 1 and sum(doc.prose(index) for index in told) > 1


def _entry(doc: Document, claim: Claim) -> bool:
    """A date, a time or a number between paragraphs heads an entry: of a timeline, a diary, a live blog."""
    if claim.strength != LIKELY or not claim.rule.endswith(_BARE):
        return False
    below = claim.block + 1
    # A headline may stand between the two where days and times head entry after entry.
    heads = (below < len(doc) and doc.told(below)) or (
        below + 1 < len(doc) and doc.told(below + 1) and _times(doc, claim) >= _ENTRIES
    )
    return heads and any(doc.told(index) for index in range(claim.block))


def _times(doc: Document, claim: Claim) -> int:
    """Return how many blocks the phrase of a claim accounts for."""
    name = f"times of {claim.kind}"
    if name not in doc.memo:
        doc.memo[name] = Counter(hit.rule for _, hit in doc.hits_of(claim.kind))
    return int(doc.memo[name][claim.rule])


_ENTRIES = 3
"""Days or times that make a timeline."""
_BARE = (": {date}", ": {time}", ": {n}")


def _field(doc: Document, claim: Claim) -> bool:
    """A number or a time below a label that nothing is known about ("Price:"), and a label in a list of such."""
    if claim.strength == LIKELY and claim.rule.endswith((": {n}", ": {time}")):
        above = claim.block - 1
        return above >= 0 and doc.hit(above) is None and doc.blocks[above].rstrip(_EMPHASIS).endswith((":", "："))
    if _LABEL not in claim.rule or claim.evidence not in _OF_RECORDS:
        return False
    beside = lists.fields_beside(doc, claim.block)
    unknown = sum(doc.hit(index) is None for index in beside)
    return unknown > 1 and unknown * 2 >= len(beside)


_LABEL = ".labels: "
_OF_RECORDS = frozenset(
    "photo photos image images picture pictures video videos credit credits tag tags topic topics category categories related"
    " recommended foto fotos bild bilder imagen imagem immagine obraz kuva kep resim 写真 画像 图片 圖片 사진".split()
)
"""Labels of captions and links that are the names of fields in records, too; "photo credit" is none."""


def _introduced(doc: Document, claim: Claim) -> bool:
    """An item of a list that a sentence of the article leads up to: "Then choose one of these:"."""
    return doc.bullet(claim.block) and claim.block in lists.led_up_to(doc)


#: Name to (test, what the report says). A claim is refused by the first protection that holds.
PROTECTIONS: dict[str, tuple[Callable[[Document, Claim], bool], str]] = {
    "wrapped": (_wrapped, "the line runs on: it is part of a paragraph"),
    "code": (_code, "the line stands in code"),
    "list": (_list, "the line is an item of a list whose other items are not debris"),
    "table": (_table, "the line is a row of a table whose other rows are not debris"),
    "topic": (_topic, "a subhead in words that the article is about"),
    "field": (_field, "a field of a record"),
    "introduced": (_introduced, "an item of a list that the article leads up to"),
    "entry": (_entry, "a date or a time that heads an entry of the article"),
    "prose": (_prose, "the block reads as article prose and no form shows otherwise"),
}

MUST_STAY = "the caller said that this text must stay"
ALONE = "the words could be the article's own and nothing beside them is debris"
ONLY_COPY = "no other copy of these words would stay"


def judge(doc: Document, claims: Iterable[Claim], must_stay: Callable[[str], bool]) -> Ruling:
    """Decide on all claims about `doc`; `must_stay` says of a block's text whether the caller wants it kept."""
    granted: dict[int, Claim] = {}
    refused: list[tuple[Claim, str]] = []
    waiting: list[Claim] = []
    for claim in sorted(claims, key=_rank):
        reason = MUST_STAY if must_stay(doc.blocks[claim.block]) else _protection(doc, claim)
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


def _protection(doc: Document, claim: Claim) -> str:
    for holds, reason in PROTECTIONS.values():
        if holds(doc, claim):
            return reason
    return ""


def _grant_in_company(doc: Document, waiting: list[Claim], granted: dict[int, Claim]) -> list[Claim]:
    """Grant likely claims that stand next to granted ones, or behind the article's end; return the rest."""
    left = {claim.block: claim for claim in waiting if claim.block not in granted}
    outside = _outside(doc, {block for block, claim in left.items() if _WEAK_HINT not in claim.rule})
    ready = [block for block in left if block in outside or block - 1 in granted or block + 1 in granted]
    while ready:
        block = ready.pop()
        if block in left:
            granted[block] = left.pop(block)
            ready += (block - 1, block + 1)
    return list(left.values())


def _outside(doc: Document, hinted: set[int]) -> set[int]:
    """Blocks of hints behind which nothing stands but hints, up to the end of the text; debris there is company anyway."""
    outside: set[int] = set()
    for index in range(len(doc) - 1, -1, -1):
        if index not in hinted:
            break
        outside.add(index)
    return outside if len(outside) < len(doc) else set()


def _last_copies(granted: dict[int, Claim]) -> list[tuple[Claim, str]]:
    """Take back claims of repetition whose copies would all go."""
    refused = []
    for block, claim in sorted(granted.items()):
        if claim.copies and all(copy in granted for copy in claim.copies):
            del granted[block]
            refused.append((claim, ONLY_COPY))
    return refused
