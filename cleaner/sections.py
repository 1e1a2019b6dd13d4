"""Sections: which blocks under a debris heading belong to it.

"Cut everything after this heading" loses articles. Members are taken one by one, each for a reason, and ordinary
article prose ends the section.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from cleaner import layout, library, lists, recipes, resuming, rules
from cleaner.document import Document
from cleaner.entries import UNPROVEN, Hit
from cleaner.folding import core

__all__ = ["ARTICLE", "Member", "claim", "covered", "members", "opens", "opens_with", "paragraphs", "told_by"]


class Member(NamedTuple):
    """A block that belongs to a section, with the form that shows it."""

    block: int
    form: str


def opens(doc: Document, index: int, kind: str) -> bool:
    """Whether a weak heading at `index` opens a section: everything up to the end of the text has the form of members,
    and some of it more than the form of a headline.
    """
    found = members(doc, index, kind)
    reaches_end = len(found) == len(doc) - index - 1
    if not reaches_end:
        return kind == "related" and _closed(doc, index, found)
    return len({member.form for member in found} - {_HEADLINE}) > 0


def _closed(doc: Document, heading: int, found: list[Member]) -> bool:
    """Whether a heading of several words behind the article has two titles or more below it, and below those the link to all
    stories: "See all insights".
    """
    words = doc.core(heading).split()
    if len(words) < 2 or words[0] in library.words("sections")["orders"] or told_by(doc, ARTICLE) >= heading:
        return False
    last = next((place for place, member in enumerate(found) if _all_of_them(doc, member.block)), 0)
    return sum(member.form == _HEADLINE and " " in doc.core(member.block) for member in found[:last]) > 1


def _all_of_them(doc: Document, index: int) -> bool:
    """Whether a block leads to all stories of a section, and says which: "View all posts"."""
    words, known = doc.core(index).split(), library.words("sections")
    return len(words) in (3, 4) and words[0] in known["orders"] and words[1] in known["all"]


def members(doc: Document, heading: int, kind: str) -> list[Member]:
    """Return the members of the section that the block `heading` opens, in order.

    One card alone proves nothing: a teaser, a paragraph of the article and a prompt look like title, text and label, too.
    """
    found = list(_members(doc, heading, kind))
    bodies = [member.block for member in found if member.form == _BODY]
    if len(bodies) == 1 and (doc.ends_sentence(bodies[0]) or doc.inner_sentence(bodies[0])):
        found = list(_members(doc, heading, kind, bodies=False))
    if kind == "credits" and len(found) > _SIGNED:
        return []
    found = _below_the_title(doc, heading, kind, found)
    if kind == "comments" and told_by(doc, _BEGUN) >= heading:
        found = [member for member in found if member.form == _WORDS]
    told = paragraphs(doc)
    return found if told > 1 or (told and len(found) <= _FEW) else []


def _members(doc: Document, heading: int, kind: str, *, bodies: bool = True) -> Iterator[Member]:
    """Yield what has the form of members; `bodies` says whether the texts of cards are taken for members.

    Headlines, and lists behind them, count only when something firmer follows them in the section, or the text ends: before
    prose they may be the article's next subhead and its list. Extractors drop the links under a heading, and what stands
    below it then is the article again.
    """
    level = doc.heading_level(heading)
    waiting: list[Member] = []
    listed = False
    broken = 0
    seen: set[str] = set()
    index = heading + 1
    while index < len(doc):
        if 0 < doc.heading_level(index) <= level and not _known(doc, index, kind):
            broken = doc.heading_level(index)
            break
        if _of_recipe(doc, heading, index, kind) or resuming.goes_on(doc, heading, index):
            break
        form = _form(doc, heading, index, kind, listed, seen)
        if form is None or (form == _BODY and not bodies):
            break
        if form == _ITEM and index == heading + 1 and lists.goes_on(doc, index):
            break
        if (kind != "comments" or len(waiting) == index - heading - 1) and _own(doc, index, form, titled=bool(waiting)):
            break  # readers write in lists, too, but below a name or a day
        member = Member(index, form)
        alone = form == _ITEM and _numbered_alone(doc, index)
        if form == _HEADLINE or alone or (waiting and _neutral(doc, index, form)):
            waiting.append(member)
        else:
            yield from waiting
            waiting = []
            yield member
        seen.add(doc.core(index))
        listed = form == _ITEM
        index += 1
    _Reach.of(doc, kind).walked = (heading, index, broken)
    if index == len(doc):
        yield from waiting


def _of_recipe(doc: Document, heading: int, index: int, kind: str) -> bool:
    """Whether a block is part of the article's recipe; below a recipe that has been told, related cards have such fields."""
    return recipes.part(doc, index) and not (kind == "related" and recipes.above(doc, heading))


def _own(doc: Document, index: int, form: str, *, titled: bool) -> bool:
    """Whether a block that could be a member is part of a list of the article's own, or leads up to one: "including…"."""
    if form == _ITEM:
        return lists.own(doc, index, titled=titled)
    if form == _BROKEN and index + 1 < len(doc) and doc.list_item(index + 1):
        return lists.own(doc, index + 1, titled=True)
    return form in (_HEADLINE, _PARTS, _BROKEN) and lists.facts(doc, index)


def paragraphs(doc: Document) -> int:
    """Return how many paragraphs follow each other somewhere in the text, debris aside; two are as good as any number.

    Where no two do, headlines are not beside the text but the text itself: the page of a desk, of a tag, of an archive.
    """
    if "paragraphs" not in doc.memo:
        here = most = 0
        for index in range(len(doc)):
            if index in doc.hits and not doc.told(index):
                continue
            here = here + 1 if doc.ends_sentence(index) and not doc.bullet(index) else 0
            most = max(most, here)
            if most > 1:
                break
        doc.memo["paragraphs"] = most
    found: int = doc.memo["paragraphs"]
    return found


def _below_the_title(doc: Document, heading: int, kind: str, found: list[Member]) -> list[Member]:
    """Take the article's own headline and standfirst out of a section at the head of a page.

    They stand above the first paragraph, and what is known between them and it (a name, a day, a share bar) is of no section.
    Links to networks lead to no stories, so behind those a headline is the article's even where the menu tells a sentence.
    """
    found = _above_the_title(doc, heading, found)
    end = _Reach.of(doc, kind).walked[1]
    if end == len(doc):
        return found
    if recipes.part(doc, end):
        found = [member for member in found if not (member.form == _WORDS and recipes.measure(doc, member.block))]
    elif not doc.told(end) or told_by(doc, ARTICLE if kind == "sharing" else 1) < heading:
        return found
    first = len(found)
    while first and found[first - 1].block >= end - _HEAD and found[first - 1].form in (_HEADLINE, _AGAIN, _WORDS):
        if any(hit.kind == kind and not _button(hit) for hit in doc.hits.get(found[first - 1].block, ())):
            break
        first -= 1
    return found[:first] + [member for member in found[first:] if member.form == _WORDS]


def _button(hit: Hit) -> bool:
    """Whether a line is one that stands under headlines, too: "Printer friendly"."""
    return hit.kind == "sharing" and hit.role == "lines"


def _above_the_title(doc: Document, heading: int, found: list[Member]) -> list[Member]:
    """Leave out what stands at and below the article's headline, which the title of the page begins with.

    Texts of whole pages begin with that title, and the menu with its links to networks stands between the two.
    """
    if told_by(doc, ARTICLE) < heading:
        return found
    titles = [title for title in (doc.title and core(doc.title), doc.core(0) if heading else "") if title]
    first = len(found)
    for place in range(len(found) - 1, -1, -1):
        words = doc.core(found[place].block)
        if found[place].form != _WORDS and " " in words and any(opens_with(title, words) for title in titles):
            # A copy far above another is a link in a list of the latest stories.
            if first < len(found) and first - place > _HEAD:
                break
            first = place
    return found[:first]


ARTICLE = 3
"""Blocks that tell sentences; as many make an article, or its beginning: menus and banners have one or two. Only ever keeps."""


def opens_with(title: str, words: str) -> bool:
    """Whether a title begins with some words, both folded, and no word goes on behind them."""
    return title.startswith(words) and not title[len(words) : len(words) + 1].isalnum()


def told_by(doc: Document, paragraphs: int) -> int:
    """Return the block with which so many that tell sentences have been told; behind the text if there are fewer."""
    name = f"told by {paragraphs}"
    if name not in doc.memo:
        told = (index for index in range(len(doc)) if doc.told(index))
        doc.memo[name] = next(islice(told, paragraphs - 1, None), len(doc))
    return int(doc.memo[name])


_BEGUN = 1
"""Blocks that tell sentences above comments; a counter at the head of a page has the article below. Only ever keeps."""
_BODY = "card body"
_BROKEN = "excerpt that breaks off"
_PARTS = "headline of several parts"
_HEADLINE = "headline"
_ITEM = "list item"
_AGAIN = "title again"
_WORDS = "known words"
_HEAD = 8
"""Blocks above the first paragraph that headline, standfirst, name and day may take. Only ever keeps."""
_SIGNED = 6
"""Names, titles and dates under "Written by"; more are the table of contents, or fields of a record. Only ever keeps."""
_FEW = 12
"""Headlines that may stand beside a text of one paragraph. Only ever keeps."""


def _known(doc: Document, index: int, kind: str) -> bool:
    hit = doc.hit(index)
    if hit is None or (hit.kind != kind and hit.role == "members"):
        return False
    if hit.role in UNPROVEN and rules.loose(hit.rule) and doc.ends_sentence(index):
        return False  # "Read more books this summer." is no card label
    return not (hit.role == "labels" and doc.inner_sentence(index))


class _Reach:
    """How far the last sections of one kind reached, so that none is gone through again from a heading inside it.

    A section that began later cannot reach further: each member has its form for the later heading, too, or for none.
    """

    def __init__(self) -> None:
        self.walked = self.claimed = (0, 0, 0)

    @classmethod
    def of(cls, doc: Document, kind: str) -> _Reach:
        reach = doc.memo.setdefault(f"sections of {kind}", cls())
        assert isinstance(reach, cls)
        return reach


def covered(doc: Document, index: int, kind: str, *, weak: bool) -> bool:
    """Whether what the heading at `index` opens is known already: all of it is claimed, or it opens nothing."""
    reach = _Reach.of(doc, kind)
    return any(
        heading < index < end - 1 and (not broken or 0 < broken <= doc.heading_level(index))
        for heading, end, broken in ((reach.claimed, reach.walked) if weak else (reach.claimed,))
    )


def claim(doc: Document, kind: str) -> None:
    """Note that all members of the section gone through last are claimed."""
    reach = _Reach.of(doc, kind)
    if reach.walked[1] > reach.claimed[1]:
        reach.claimed = reach.walked


def _form(doc: Document, heading: int, index: int, kind: str, listed: bool, seen: set[str]) -> str | None:
    """Name the form in which a block is a member, or None when it ends the section."""
    if doc.code(index):
        return None
    if _known(doc, index, kind):
        if _runs_on(doc, index):
            return None
        return _HEADLINE if _bare(doc.hit(index)) else _WORDS
    if lists.spoken(doc, index) or doc.flows(index):
        return None
    if doc.bullet(index) or (doc.list_item(index) and (listed or index == heading + 1 or _opens_here(doc, index - 1, kind))):
        return _ITEM
    if doc.core(index) in seen and doc.headline_like(index):
        return _AGAIN
    if kind != "sharing" and (doc.breaks_off(index) or _cut(doc, index, kind)):  # networks have no excerpts
        return None if _too_long(doc, index) or (index == heading + 1 and _paragraph(doc, index)) else _BROKEN
    if doc.of_parts(index):
        return _HEADLINE if doc.blocks[index].count(" ") > _SURE or doc.abbreviates(index) else _PARTS
    if doc.headline_like(index):
        return _HEADLINE
    if _enclosed(doc, heading, index, kind):
        return _BODY
    return None


def _cut(doc: Document, index: int, kind: str) -> bool:
    """Whether a card's own label ("Read more") stands below a text that breaks off without a mark."""
    return doc.hit(index + 1, "members", kind=kind) is not None and doc.unfinished(index)


def _too_long(doc: Document, index: int) -> bool:
    """Whether a block with an ellipsis at its end is longer than excerpts: blog software breaks off behind 55 words."""
    return doc.blocks[index].count(" ") > _EXCERPT and doc.shortened(index)


_SURE = 17
"""Spaces in what is sure to be a headline of several parts; with more it may be a paragraph that no full stop ends."""
_EXCERPT = 60
"""Spaces in an excerpt at most. Only ever keeps."""


def _paragraph(doc: Document, index: int) -> bool:
    """Whether a block that seems to break off may be a paragraph of the article that no full stop ends: excerpts stand below
    titles, and headlines of two parts are shorter.
    """
    long = doc.blocks[index].count(" ") >= _TWO_PARTS
    return long and not doc.shortened(index) and lists.within(doc, range(index, index + 1))


_TWO_PARTS = 15
"""Spaces in a headline of two parts. Only ever keeps."""


def _numbered_alone(doc: Document, index: int) -> bool:
    """Whether a block has a number in front and no item beside it: a subhead of the article may, as a headline does."""
    alone = not (doc.list_item(index - 1) or (index + 1 < len(doc) and doc.list_item(index + 1)))
    return alone and not doc.bullet(index)


def _neutral(doc: Document, index: int, form: str) -> bool:
    """Whether a block proves nothing about the headlines above it: an item, or the label of an advertisement."""
    hit = doc.hit(index)
    return form == _ITEM or (hit is not None and hit.kind == "adverts")


def _opens_here(doc: Document, index: int, kind: str) -> bool:
    return doc.hit(index, "headings", "weak_headings", kind=kind) is not None


def _bare(hit: Hit | None) -> bool:
    """Whether a phrase is no more than a time or a number: those stand between the entries of a live blog, too."""
    return hit is not None and rules.moment(hit.rule) and not rules.just(hit.rule, "date")


def _runs_on(doc: Document, index: int) -> bool:
    """Whether a known block could be the end of a paragraph all the same: "de {name}", in small letters, below a line."""
    hit = doc.hit(index)
    return doc.wrapped(index) and hit is not None and rules.has_slot(hit.rule, "any", "tail", "name", "site")


def _enclosed(doc: Document, heading: int, index: int, kind: str) -> bool:
    """Whether prose stands between a card's title and the card's own label ("Read more")."""
    if index - 1 <= heading:
        return False
    below = index + 2 if _signed_and_dated(doc, index + 1) else index + 1
    after = doc.hit(below, "members", kind=kind)
    if after is None or _bare(after) or _runs_on(doc, below) or not doc.headline_like(index - 1):
        return False
    before = doc.hit(index - 1)
    if rules.just(after.rule, "date"):  # it may head an entry of the article's timeline
        return before is None and not doc.list_item(index - 1)
    # A date or a name may stand under the title, a label may not, and a heading only above what is no sentence.
    firm = before is not None and before.role not in UNPROVEN
    return before is None or (rules.has_slot(before.rule) and not (firm and doc.ends_sentence(index)))


def _signed_and_dated(doc: Document, index: int) -> bool:
    """Whether a block is the name of who wrote a story, with its day below: the foot of a card."""
    words = doc.blocks[index].split() if index + 1 < len(doc) and index not in doc.hits else []
    named = 1 < len(words) <= _LONGEST_NAME and all(word[:1].isupper() for word in words)
    return named and doc.headline_like(index) and layout.dated(doc, index + 1) == "day"


_LONGEST_NAME = 4
"""Words of the name of a person. Only ever keeps."""
