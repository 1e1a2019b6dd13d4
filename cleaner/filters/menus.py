"""Menus of a site: the lists of its pages above and below the text that a plain conversion of HTML leaves in.

What an entry says could stand in any list ("News", "About us"), so no entry goes alone. Entries that name what a site has about
itself show that a list is a menu, and so does a list that stands on the page twice; then what stands between two known entries
goes with them.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Container, Iterator, Mapping, Sequence
from functools import cache
from itertools import islice

from cleaner import library
from cleaner.claims import SECTION, Claim
from cleaner.document import Document
from cleaner.folding import core, unspaced
from cleaner.patterns import lazy

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
    short = {index: _name(doc, index) for index, block in enumerate(doc.blocks) if len(block) <= _LONGEST}
    if sum(map(_known, short.values())) < _LEAST or not _has_text(doc):
        return
    names = {index: name for index, name in short.items() if _entry(doc, index)}
    known = {index: name for index, name in names.items() if _known(name)}
    entries = {index: name for index, name in names.items() if index in known or _titled(doc.blocks[index], name)}
    for menu in _lists(doc, entries, known):
        if _proven(doc, menu, known, entries):
            for index in _claimed(doc, menu, known, entries):
                yield Claim(index, "navigation", "navigation.menu", known[menu[0]], SECTION, form="entry of a menu")


def _claimed(doc: Document, menu: Sequence[int], known: Container[int], entries: Mapping[int, str]) -> Iterator[int]:
    """Yield the entries of a menu that may go."""
    stay = _headlines(doc, known)
    for index in range(menu[0], menu[-1] + 1):
        if index in entries and index not in stay and (index in known or not _headline(doc, index, entries, menu)):
            yield index


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


def _known(name: str) -> bool:
    return name in _all()


def _has_text(doc: Document) -> bool:
    """Whether the page tells something; one that does not may be about nothing but its lists."""
    return next(islice(filter(doc.told, _long(doc)), _TOLD - 1, None), None) is not None


def _long(doc: Document) -> Iterator[int]:
    return (index for index, block in enumerate(doc.blocks) if len(block.encode("utf-8", "replace")) > _PARAGRAPH)


_TOLD = 5
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


_LONGEST = 40
"""Characters of an entry. Only ever keeps."""
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


def _lists(doc: Document, entries: Container[int], known: Mapping[int, str]) -> Iterator[list[int]]:
    """Yield the known entries of each list that may be a menu."""
    found: list[int] = []
    for index in known:
        if found and not _goes_on(doc, found[-1], index, entries):
            yield from _trimmed(doc, found, known)
            found = []
        found.append(index)
    yield from _trimmed(doc, found, known)


def _goes_on(doc: Document, last: int, index: int, entries: Container[int]) -> bool:
    """Whether nothing but entries, and at most one other line that tells nothing, stands between two known entries."""
    if index - last > _APART:
        return False
    others = [between for between in range(last + 1, index) if between not in entries]
    return len(others) <= 1 and not any(map(doc.prose, others))


def _trimmed(doc: Document, found: list[int], known: Mapping[int, str]) -> Iterator[list[int]]:
    """Yield a list without the known entries at both ends of it that may be the article's, if it has enough others."""
    if len(found) < _LEAST:
        return
    told = _paragraphs(doc)
    below, above = told[0] < found[0], told[-1] > found[-1]
    first, last = 0, len(found) - 1
    while first < last and _alone(found[first], found[first + 1], known, below):
        first += 1
    while first < last and _alone(found[last], found[last - 1], known, above):
        last -= 1
    if below and _unknown(doc, found[first] - 1, known):
        # a list of the article may go on into the menu
        first = next((place for place in range(first, last) if known[found[place]] not in _usual()), last)
    if above and known[found[last]] in _usual():
        # the label of the article's section, or its headline
        last -= 1
    if last - first >= _LEAST - 1:
        yield found[first : last + 1]


def _unknown(doc: Document, index: int, known: Container[int]) -> bool:
    return index not in known and index not in doc.hits and not doc.told(index)


def _alone(index: int, other: int, known: Mapping[int, str], beside: bool) -> bool:
    """Whether a known entry at an end of a list stands alone; `beside` the article it may be an item of a list of its."""
    return abs(index - other) > (_NEAR if beside and known[index] in _usual() else _CLOSE)


_NEAR = 1
"""The same for what any list could say, on the side of the article. Only ever keeps."""


def _proven(doc: Document, menu: Sequence[int], known: Mapping[int, str], entries: Mapping[int, str]) -> bool:
    """Whether the known entries of a list show that it is a menu."""
    names = {known[index] for index in menu}
    own = names & _own()
    if len(names) < _LEAST or not own or _within(doc, menu) or _contents(doc, menu, known):
        return False
    if _told_of(doc, names - _usual()) or _led_up(doc, menu[0], entries):
        return False
    if 2 * len(own) + len(names & _often()) >= _PROOF:
        return True
    return len({known[index] for index in menu if index in _twice(doc, entries)}) >= _AGAIN


def _led_up(doc: Document, index: int, entries: Container[int]) -> bool:
    """Whether the line above a list leads on to it."""
    above = next((above for above in range(index - 1, max(index - _CLOSE, -1), -1) if above not in entries), 0)
    return doc.blocks[above].endswith(_LEADS_ON)


_LEADS_ON = (":", "：")


def _within(doc: Document, menu: Sequence[int]) -> bool:
    """Whether a list stands within the article: a guide to sites or programs names their pages and buttons."""
    told = _paragraphs(doc)
    above = bisect(told, menu[0])
    return above >= _AROUND and len(told) - above >= _AROUND


_AROUND = 2
"""Paragraphs on each side of a list that stands within the article. Only ever keeps."""


def _paragraphs(doc: Document) -> Sequence[int]:
    if "menus paragraphs" not in doc.memo:
        doc.memo["menus paragraphs"] = list(filter(doc.told, _long(doc)))
    found: list[int] = doc.memo["menus paragraphs"]
    return found


def _contents(doc: Document, menu: Sequence[int], known: Mapping[int, str]) -> bool:
    """Whether paragraphs elsewhere stand below some of the entries: then the list is the article's table of contents."""
    if "menus subheads" not in doc.memo:
        subheads: dict[str, list[int]] = {}
        for index, name in known.items():
            if 0 < index < len(doc) - 1 and doc.told(index - 1) and doc.told(index + 1):
                subheads.setdefault(name, []).append(index)
        doc.memo["menus subheads"] = subheads
    found: dict[str, list[int]] = doc.memo["menus subheads"]
    places = (found[name] for name in {known[index] for index in menu} if name in found)
    return sum(place[0] < menu[0] or place[-1] > menu[-1] for place in places) >= _CONTENTS


_CONTENTS = 3
"""Entries of a table of contents that paragraphs stand below. Only ever keeps."""


def _told_of(doc: Document, names: set[str]) -> bool:
    """Whether the text tells of half of some pages: it may be about what a site needs, and list them."""
    if "told text" not in doc.memo:
        doc.memo["told text"] = "\n".join(doc.stem(index) for index in range(len(doc)) if doc.told(index))
        doc.memo["told names"] = {}
    told: dict[str, bool] = doc.memo["told names"]
    for name in names - told.keys():
        told[name] = _stands_in(doc.memo["told text"], name)
    return 2 * sum(told[name] for name in names) >= len(names)


def _stands_in(text: str, name: str) -> bool:
    if name not in text or unspaced(name[0]):
        return name in text
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


def _twice(doc: Document, entries: Mapping[int, str]) -> Container[int]:
    """Return the entries of stretches that stand on the page twice, word for word: for wide screens and for small ones."""
    if "menus twice" not in doc.memo:
        places: dict[tuple[str, ...], list[int]] = {}
        for first in entries:
            stretch = range(first, first + _STRETCH)
            if all(index in entries for index in stretch):
                places.setdefault(tuple(entries[index] for index in stretch), []).append(first)
        again = (first for found in places.values() if len(found) > 1 for first in found)
        doc.memo["menus twice"] = {index for first in again for index in range(first, first + _STRETCH)}
    found: Container[int] = doc.memo["menus twice"]
    return found


_STRETCH = 4
"""Entries of such a stretch. Only ever keeps."""


# --- what stays -----------------------------------------------------------------------------------------------------------


def _headline(doc: Document, index: int, entries: Mapping[int, str], menu: Sequence[int]) -> bool:
    """Whether an entry may be a headline between menus above the text: it has as many words, or the page's title says it."""
    if menu[-1] > _paragraphs(doc)[-1] or index in _twice(doc, entries):
        return False
    name = entries[index]
    return _long_name(name) or _names_page(doc, index, name)


def _names_page(doc: Document, index: int, name: str) -> bool:
    """Whether the title of the page, which the texts of whole pages begin with, opens with an entry."""
    if "menus title" not in doc.memo:
        doc.memo["menus title"] = core(doc.title)
    titles: tuple[str, str] = doc.memo["menus title"], doc.core(0) if index else ""
    return any(title.startswith(name) and not title[len(name) : len(name) + 1].isalnum() for title in titles if title and name)


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


def _headlines(doc: Document, known: Container[int]) -> Container[int]:
    """Return the last blocks above each stretch of paragraphs that nothing is known about: one may be its headline."""
    if "menus headlines" not in doc.memo:
        first = (index for index in range(1, len(doc)) if doc.told(index) and not doc.told(index - 1))
        above = (islice(_unknown_above(doc, index, known), _HEADS) for index in first)
        doc.memo["menus headlines"] = {index for found in above for index in found}
    found: Container[int] = doc.memo["menus headlines"]
    return found


def _unknown_above(doc: Document, index: int, known: Container[int]) -> Iterator[int]:
    """Yield the blocks that nothing is known about from block `index` up to the next menu."""
    entries = 0
    for above in range(index - 1, -1, -1):
        entries = entries + 1 if above in known else 0
        if entries == _MENU:
            return
        if not entries and above not in doc.hits:
            yield above


_HEADS = 3
"""Headline, standfirst and name."""
_MENU = 3
"""Known entries in a row above which no headline stands any more; buttons below a headline are fewer."""
