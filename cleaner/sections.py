"""Sections: which blocks under a debris heading belong to it.

"Cut everything after this heading" loses articles. Members are taken one by one, each for a reason, and ordinary
article prose ends the section.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from cleaner.document import Document
from cleaner.phrasebook import Hit

__all__ = ["Member", "members", "opens"]


class Member(NamedTuple):
    """A block that belongs to a section, with the form that shows it."""

    block: int
    form: str


def opens(doc: Document, index: int, kind: str) -> bool:
    """Whether a weak heading at `index` opens a section: everything up to the end of the text has the form of members,
    and some of it more than the form of a headline.
    """
    found = list(members(doc, index, kind))
    reaches_end = len(found) == len(doc) - index - 1
    return bool(found) and reaches_end and len({member.form for member in found} - {"headline"}) > 0


def members(doc: Document, heading: int, kind: str) -> Iterator[Member]:
    """Yield the members of the section that the block `heading` opens, in order.

    Headlines count only when something firmer follows them in the section, or the text ends: a last headline before
    prose may be the article's next subhead.
    """
    level = doc.heading_level(heading)
    waiting: list[Member] = []
    listed = False
    index = heading + 1
    while index < len(doc):
        if level and 0 < doc.heading_level(index) <= level and not _known(doc, index, kind):
            break
        form = _form(doc, heading, index, kind, listed)
        if form is None:
            break
        member = Member(index, form)
        if form == "headline":
            waiting.append(member)
        else:
            yield from waiting
            waiting = []
            yield member
        listed = form == "list item"
        index += 1
    if index == len(doc) and not _verse(doc, waiting):
        yield from waiting


def _known(doc: Document, index: int, kind: str) -> bool:
    hit = doc.hit(index)
    if hit is None or (hit.kind != kind and hit.role == "members"):
        return False
    if hit.role in ("members", "hints") and _open(hit) and doc.ends_sentence(index) and not doc.breaks_off(index):
        return False  # "Read more books this summer." is no card label
    return not (hit.role == "labels" and doc.inner_sentence(index))


def _form(doc: Document, heading: int, index: int, kind: str, listed: bool) -> str | None:
    """Name the form in which a block is a member, or None when it ends the section."""
    if index in doc.code():
        return None
    if _known(doc, index, kind):
        if index in doc.wrapped() and _open(doc.hit(index)):
            return None
        return "headline" if _bare(doc.hit(index)) else "known words"
    if doc.bullet(index) or (doc.list_item(index) and (listed or index == heading + 1)):
        return "list item"
    if _repeats_card(doc, heading, index):
        return "title again"
    if doc.breaks_off(index):
        return "excerpt that breaks off"
    if doc.headline_like(index):
        return "headline"
    if _enclosed(doc, heading, index, kind):
        return "card body"
    return None


def _bare(hit: Hit | None) -> bool:
    """Whether a phrase is no more than a time or a number: those stand between the entries of a live blog, too."""
    return hit is not None and hit.rule.endswith((": {n}", "{time}"))


def _open(hit: Hit | None) -> bool:
    """Whether a phrase has room for any words, so that the line of a paragraph can look like it."""
    return hit is not None and ("{any}" in hit.rule or "{tail}" in hit.rule)


def _repeats_card(doc: Document, heading: int, index: int) -> bool:
    words = doc.core(index)
    return doc.headline_like(index) and any(doc.core(earlier) == words for earlier in range(heading + 1, index))


def _enclosed(doc: Document, heading: int, index: int, kind: str) -> bool:
    """Whether prose stands between a card's title and the card's own label ("Read more")."""
    if index + 1 >= len(doc) or index - 1 <= heading:
        return False
    after = doc.hit(index + 1, "members", kind=kind)
    if after is None or _bare(after) or not doc.headline_like(index - 1):
        return False
    before = doc.hit(index - 1)
    if after.rule.endswith(": {date}"):  # it may head an entry of the article's timeline
        return before is None and not doc.list_item(index - 1)
    # A date or a name may stand under the title, a label may not, and a heading only above what is no sentence.
    firm = before is not None and before.role not in ("hints", "members")
    return before is None or ("{" in before.rule and not (firm and doc.ends_sentence(index)))


def _verse(doc: Document, waiting: list[Member]) -> bool:
    """Whether lines in waiting look like verse or a table rather than headlines: one of them begins small or goes on."""
    return any(doc.blocks[member.block].rstrip().endswith((",", "-", "–")) for member in waiting)
