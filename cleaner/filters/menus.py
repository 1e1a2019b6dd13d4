"""Menus of a site: the lists of its pages above and below the text that a plain conversion of HTML leaves in.

What an entry says could stand in any list ("News", "About us"), so no entry goes alone. Entries that name what a site has about
itself show that a list is a menu, and so does a list that stands on the page twice; then what stands between two known entries
goes with them.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator, Sequence
from functools import cache, cached_property
from itertools import islice

from cleaner import library
from cleaner.claims import SECTION, Claim
from cleaner.document import Document
from cleaner.folding import core, unspaced
from cleaner.patterns import lazy
from cleaner.sections import opens_with

__all__ = ["menus"]

_LEAST = 5
"""Different known entries of a menu. Only ever keeps."""
_PROOF = 3
"""What the different entries of a menu weigh: two, if only a site has it; one, if a site has it often. Only ever keeps."""
_AGAIN = 3
"""Different known entries of a menu that stands on the page twice. Only ever keeps."""
_APART = 30
"""Blocks from one known entry to the next: categories of a shop. Only ever keeps."""
_CLOSE = 10
"""Blocks from the first known entry to the second, and from the last but one to the last, so that a menu begins and ends with
entries and no list of the article stands in it. Only ever keeps.
"""


def menus(doc: Document) -> Iterator[Claim]:
    """Yield the claims on the entries of menus."""
    names = {index: _name(doc, index) for index in doc.short}
    if sum(map(_all().__contains__, names.values())) < _LEAST or not _has_text(doc):
        return
    page = _Page(doc, names)
    for menu in _lists(page):
        if _proven(page, menu):
            for index in range(menu[0], menu[-1] + 1):
                if index in page.entries and not _stays(page, index, menu):
                    name = page.known[menu[0]]
                    yield Claim(index, "navigation", "navigation.menu", name, SECTION, form="entry of a menu")


class _Page:
    """A document with what of it may be entries of menus."""

    def __init__(self, doc: Document, names: dict[int, str]) -> None:
        """Take what the short blocks say, by block."""
        self.doc = doc
        names = {index: name for index, name in names.items() if _entry(doc, index)}
        self.known = {index: name for index, name in names.items() if name in _all()}
        """What the entries say that are known."""
        self.entries = {index: name for index, name in names.items() if index in self.known or _titled(doc.blocks[index], name)}
        """What all entries say."""
        self._told: dict[str, bool] = {}

    @cached_property
    def paragraphs(self) -> Sequence[int]:
        """The blocks that tell something."""
        return list(_told(self.doc))

    @cached_property
    def subheads(self) -> dict[str, list[int]]:
        """Where known entries stand between paragraphs."""
        subheads: dict[str, list[int]] = {}
        for index, name in self.known.items():
            if 0 < index < len(self.doc) - 1 and self.doc.told(index - 1) and self.doc.told(index + 1):
                subheads.setdefault(name, []).append(index)
        return subheads

    @cached_property
    def twice(self) -> set[int]:
        """Entries of stretches that stand on the page twice, word for word: for wide screens and for small ones."""
        places: dict[tuple[str, ...], list[int]] = {}
        for first in self.entries:
            stretch = range(first, first + _STRETCH)
            if all(index in self.entries for index in stretch):
                places.setdefault(tuple(self.entries[index] for index in stretch), []).append(first)
        again = (first for found in places.values() if len(found) > 1 for first in found)
        return {index for first in again for index in range(first, first + _STRETCH)}

    @cached_property
    def headlines(self) -> set[int]:
        """The last blocks above each stretch of paragraphs that nothing is known about: one may be its headline."""
        told = self.doc.told
        first = (index for index in range(1, len(self.doc)) if told(index) and not told(index - 1))
        return {index for below in first for index in islice(_unknown_above(self, below), _HEADS)}

    @cached_property
    def titles(self) -> tuple[str, ...]:
        """The title of the page, as it was given and as the texts of whole pages begin with it."""
        return tuple(filter(None, (core(self.doc.title), self.doc.core(0))))

    @cached_property
    def _text(self) -> str:
        return "\n".join(self.doc.stem(index) for index in range(len(self.doc)) if self.doc.told(index))

    def tells_of(self, name: str) -> bool:
        """Whether the text says the name of an entry."""
        if name not in self._told:
            self._told[name] = _stands_in(self._text, name)
        return self._told[name]


_STRETCH = 4
"""Entries of a stretch that stands on the page twice. Only ever keeps."""


# --- what is known --------------------------------------------------------------------------------------------------------


@cache
def _words() -> dict[str, frozenset[str]]:
    return library.words("menus")


def _own() -> frozenset[str]:
    return _words()["own"]


def _often() -> frozenset[str]:
    return _words()["often"]


def _usual() -> frozenset[str]:
    return _words()["usual"]


@cache
def _all() -> frozenset[str]:
    return _own() | _often() | _usual()


def _has_text(doc: Document) -> bool:
    """Whether the page tells something; one that does not may be about nothing but its lists."""
    return next(islice(_told(doc), _TOLD - 1, None), None) is not None


def _told(doc: Document) -> Iterator[int]:
    """Yield the paragraphs."""
    long = (index for index, block in enumerate(doc.blocks) if len(block.encode("utf-8", "replace")) > _PARAGRAPH)
    return filter(doc.told, long)


_TOLD = 3
"""Paragraphs that make a text with menus around it. Only ever keeps."""
_PARAGRAPH = 80
"""Bytes of a paragraph: Chinese tells as much in fewer characters. Only ever keeps."""


def _entry(doc: Document, index: int) -> bool:
    """Whether a block has the form of an entry: few words, of which the first does not begin in a small letter."""
    block = doc.blocks[index]
    if block.count(" ") > _MOST_WORDS or block[0] == "|" or _NO_ENTRY.search(block):
        return False
    return not _small(block) and not doc.code(index)


def _name(doc: Document, index: int) -> str:
    """Return what an entry says, folded."""
    name = doc.core(index)
    if name[:1] in _NUMBERED:
        name = _BULLET.sub("", name)
    return name.removeprefix(_ROUND) if doc.blocks[index].startswith(_ROUND) else name


def _small(block: str) -> bool:
    """Whether the first letter of a block is a small one: words of a lesson ("buscar", "search"), of a verse, of code."""
    return next(filter(str.isalpha, block.removeprefix(_ROUND)), "").islower()


def _titled(block: str, name: str) -> bool:
    """Whether the longer words of an entry begin in capitals, if there are more than two words."""
    return name.count(" ") < _SHORT or not _SMALL.search(block)


_MOST_WORDS = 5
"""Spaces in an entry, the one behind its bullet too. Only ever keeps."""
_SHORT = 2
"""Words of an entry whatever letters they begin with; lines of verse have more. Only ever keeps."""
_NO_ENTRY = lazy(r"[.!?:;,…。！？]$|^[\"'“‘«„(]|^\[(?!\d+\])|\d{3}|[=%$€£{}<>]")
_BULLET = lazy(r"^(?:\[\d+\]|\+ )+")
"""The number of a link, and what converters print before entries of entries."""
_NUMBERED = ("[", "+")
_ROUND = "o "
"""What converters print before entries of entries, too."""
_SMALL = lazy(r"(?<![\w'’-])[a-zß-öø-ÿа-яёα-ω][^\s-]{3,}")
"""A longer word that begins in a small letter."""


# --- what is a menu -------------------------------------------------------------------------------------------------------


def _lists(page: _Page) -> Iterator[list[int]]:
    """Yield the known entries of each list that may be a menu."""
    found: list[int] = []
    for index in page.known:
        if found and not _goes_on(page, found[-1], index):
            yield from _trimmed(page, found)
            found = []
        found.append(index)
    yield from _trimmed(page, found)


def _goes_on(page: _Page, last: int, index: int) -> bool:
    """Whether nothing but entries, and at most one other line that tells nothing, stands between two known entries."""
    if index - last > _APART:
        return False
    others = [between for between in range(last + 1, index) if between not in page.entries]
    return len(others) <= 1 and not any(map(page.doc.prose, others))


def _trimmed(page: _Page, found: list[int]) -> Iterator[list[int]]:
    """Yield a list without the known entries at both ends of it that may be the article's, if it has enough others."""
    if len(found) < _LEAST:
        return
    below, above = page.paragraphs[0] < found[0], page.paragraphs[-1] > found[-1]
    first, last = 0, len(found) - 1
    while first < last and _alone(page, found[first], found[first + 1], below):
        first += 1
    while first < last and _alone(page, found[last], found[last - 1], above):
        last -= 1
    if below and _unknown(page, found[first] - 1):
        # a list of the article may go on into the menu
        first = next((place for place in range(first, last) if page.known[found[place]] not in _usual()), last)
    if above and page.known[found[last]] in _usual():
        # the label of the article's section, or its headline
        last -= 1
    if last - first >= _LEAST - 1:
        yield found[first : last + 1]


def _unknown(page: _Page, index: int) -> bool:
    return index not in page.known and index not in page.doc.hits and not page.doc.told(index)


def _alone(page: _Page, index: int, other: int, beside: bool) -> bool:
    """Whether a known entry at an end of a list stands alone; `beside` the article it may be an item of a list of its."""
    return abs(index - other) > (_NEAR if beside and page.known[index] in _usual() else _CLOSE)


_NEAR = 1
"""The same as `_CLOSE` for what any list could say, on the side of the article. Only ever keeps."""


def _proven(page: _Page, menu: Sequence[int]) -> bool:
    """Whether the known entries of a list show that it is a menu."""
    names = {page.known[index] for index in menu}
    own = names & _own()
    if len(names) < _LEAST or not own or _within(page, menu) or _contents(page, menu):
        return False
    if _told_of(page, names - _usual()) or _led_up(page, menu[0]):
        return False
    if 2 * len(own) + len(names & _often()) >= _PROOF:
        return True
    return len({page.known[index] for index in menu if index in page.twice}) >= _AGAIN


def _led_up(page: _Page, index: int) -> bool:
    """Whether the line above a list leads on to it."""
    above = next((above for above in range(index - 1, max(index - _CLOSE, -1), -1) if above not in page.entries), 0)
    return page.doc.leads_on(above)


def _within(page: _Page, menu: Sequence[int]) -> bool:
    """Whether a list stands within the article: a guide to sites or programs names their pages and buttons."""
    above = bisect(page.paragraphs, menu[0])
    return above >= _AROUND and len(page.paragraphs) - above >= _AROUND


_AROUND = 2
"""Paragraphs on each side of a list that stands within the article. Only ever keeps."""


def _contents(page: _Page, menu: Sequence[int]) -> bool:
    """Whether paragraphs elsewhere stand below some of the entries: then the list is the article's table of contents."""
    places = (page.subheads[name] for name in {page.known[index] for index in menu} if name in page.subheads)
    return sum(place[0] < menu[0] or place[-1] > menu[-1] for place in places) >= _CONTENTS


_CONTENTS = 3
"""Entries of a table of contents that paragraphs stand below. Only ever keeps."""


def _told_of(page: _Page, names: set[str]) -> bool:
    """Whether the text tells of half of some pages: it may be about what a site needs, and list them."""
    return 2 * sum(map(page.tells_of, names)) >= len(names)


def _stands_in(text: str, name: str) -> bool:
    if name not in text or unspaced(name[0]):
        return name in text
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


# --- what stays -----------------------------------------------------------------------------------------------------------


def _stays(page: _Page, index: int, menu: Sequence[int]) -> bool:
    """Whether an entry may be a headline: it stands above paragraphs, or is as long as one between menus above the text, or the
    title of the page opens with it.
    """
    if index in page.headlines:
        return True
    if index in page.known or menu[-1] > page.paragraphs[-1] or index in page.twice:
        return False
    name = page.entries[index]
    return _long_name(name) or any(opens_with(title, name) for title in page.titles)


def _long_name(name: str) -> bool:
    """Whether the name of an entry has as many words as a headline."""
    if unspaced(name[:1]):
        return len(name) > _HAN
    words = name.split()
    return len(words) >= _MANY or sum(len(word) > _ARTICLE for word in words) > _SHORT


_MANY = 4
"""Words of a headline, short ones too. Only ever keeps."""
_ARTICLE = 3
"""Letters of a word that joins two others: "Valle del Sarno". Only ever keeps."""
_HAN = 5
"""Characters of an entry in a script without spaces, which no word ends. Only ever keeps."""


def _unknown_above(page: _Page, index: int) -> Iterator[int]:
    """Yield the blocks that nothing is known about from block `index` up to the next menu."""
    entries = 0
    for above in range(index - 1, -1, -1):
        entries = entries + 1 if above in page.known else 0
        if entries == _MENU:
            return
        if not entries and above not in page.doc.hits:
            yield above


_HEADS = 3
"""Headline, standfirst and name."""
_MENU = 3
"""Known entries in a row above which no headline stands any more; buttons below a headline are fewer."""
