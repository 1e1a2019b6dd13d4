"""Menus of a site: the lists of its pages above and below the text that a plain conversion of HTML leaves in.

What an entry says could stand in any list ("News", "About us"), so no entry goes alone. Entries that name what a site has about
itself show that a list is a menu, and so does a list that stands on the page twice; then what stands between two known entries
goes with them.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import islice

from cleaner import library
from cleaner.claims import SECTION, Claim
from cleaner.document import Document
from cleaner.folding import unspaced
from cleaner.patterns import lazy

__all__ = ["menus"]

_LEAST = 5
"""Different known entries of a menu. Only ever keeps."""
_OWN = 2
"""Different entries of a menu that name what only a site has about itself. Only ever keeps."""
_APART = 30
"""Blocks from one known entry to the next: categories of a shop. Only ever keeps."""
_CLOSE = 10
"""Blocks from the first known entry to the second, and from the last but one to the last, so that a menu begins and ends with
entries and no list of the article stands in it. Only ever keeps.
"""


def menus(doc: Document) -> Iterator[Claim]:
    """Yield the claims on the entries of menus."""
    short = [index for index, block in enumerate(doc.blocks) if len(block) <= _LONGEST and _entry(block)]
    if len(short) < _LEAST or not _has_text(doc):
        return
    names = {index: _BULLET.sub("", doc.core(index)) for index in short if not doc.code(index)}
    known = {index: name for index, name in names.items() if name in _own() or name in _usual()}
    entries = {index: name for index, name in names.items() if index in known or _titled(doc.blocks[index], name)}
    for menu in _lists(doc, entries, known):
        if _proven(doc, menu, known, entries):
            stay = _headlines(doc, known)
            for index in range(menu[0], menu[-1] + 1):
                if index in entries and index not in stay:
                    yield Claim(index, "navigation", "navigation.menu", known[menu[0]], SECTION, form="entry of a menu")


# --- what is known --------------------------------------------------------------------------------------------------------


@cache
def _words() -> dict[str, frozenset[str]]:
    return library.words("menus")


def _own() -> frozenset[str]:
    return _words()["own"]


def _usual() -> frozenset[str]:
    return _words()["usual"]


def _has_text(doc: Document) -> bool:
    """Whether the page tells something; one that does not may be about nothing but its lists."""
    long = (index for index, block in enumerate(doc.blocks) if len(block.encode("utf-8", "replace")) > _PARAGRAPH)
    return next(islice(filter(doc.told, long), _TOLD - 1, None), None) is not None


_TOLD = 5
"""Paragraphs that make a text with menus around it. Only ever keeps."""
_PARAGRAPH = 80
"""Bytes of a paragraph: Chinese tells as much in fewer characters. Only ever keeps."""


def _entry(block: str) -> bool:
    """Whether a block has the form of an entry: few words."""
    return block.count(" ") <= _MOST_WORDS and block[0] != "|" and not _NO_ENTRY.search(block)


def _titled(block: str, name: str) -> bool:
    """Whether the longer words of an entry begin in capitals, if there are more than two words."""
    return name.count(" ") < _SHORT or not _SMALL.search(block)


_LONGEST = 40
"""Characters of an entry. Only ever keeps."""
_MOST_WORDS = 5
"""Spaces in an entry, the one behind its bullet too. Only ever keeps."""
_SHORT = 2
"""Words of an entry whatever letters they begin with; lines of verse have more. Only ever keeps."""
_NO_ENTRY = lazy(r"[.!?:;,…。！？]$|^[\"'“‘«„(\[]|\d{3}|[=%$€£{}<>]")
_BULLET = lazy(r"^(?:\[\d+\]|\+ )+")
"""The number of a link, and what converters print before entries of entries."""
_SMALL = lazy(r"(?<![\w'’-])[a-zß-öø-ÿа-яёα-ω][^\s-]{3,}")
"""A longer word that begins in a small letter."""


# --- what is a menu -------------------------------------------------------------------------------------------------------


def _lists(doc: Document, entries: Container[int], known: Iterable[int]) -> Iterator[list[int]]:
    """Yield the known entries of each list that may be a menu."""
    found: list[int] = []
    for index in known:
        if found and not _goes_on(doc, found[-1], index, entries):
            yield from _trimmed(found)
            found = []
        found.append(index)
    yield from _trimmed(found)


def _goes_on(doc: Document, last: int, index: int, entries: Container[int]) -> bool:
    """Whether nothing but entries, and at most one other line that tells nothing, stands between two known entries."""
    if index - last > _APART:
        return False
    others = [between for between in range(last + 1, index) if between not in entries]
    return len(others) <= 1 and not any(map(doc.prose, others))


def _trimmed(found: list[int]) -> Iterator[list[int]]:
    """Yield a list without the known entries that stand alone at both ends of it, if it has enough others."""
    while len(found) >= _LEAST and found[1] - found[0] > _CLOSE:
        del found[0]
    while len(found) >= _LEAST and found[-1] - found[-2] > _CLOSE:
        del found[-1]
    if len(found) >= _LEAST:
        yield found


def _proven(doc: Document, menu: Sequence[int], known: Mapping[int, str], entries: Mapping[int, str]) -> bool:
    """Whether the known entries of a list show that it is a menu."""
    names = {known[index] for index in menu}
    own = names & _own()
    if len(names) < _LEAST or not own or _told_of(doc, own) or doc.blocks[max(menu[0] - 1, 0)].endswith(_LEADS_ON):
        return False
    return len(own) >= _OWN or len({known[index] for index in menu if index in _twice(doc, entries)}) > _OWN


_LEADS_ON = (":", "：")


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
