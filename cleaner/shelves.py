"""Where the phrasebook keeps its entries: shelves of buckets of drawers, filled from the compiled data when first opened."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from cleaner.entries import ANY, SENTENCES, Entry

if TYPE_CHECKING:
    from mmap import mmap

__all__ = ["DIGITS", "Bucket", "Chapter", "Drawer", "Pages", "Shelf"]


class Drawer:
    """The entries under one first and one second word, or under one last word: all of them, and by how they end."""

    __slots__ = (
        "_by_last",
        "_uses",
        "closed",
        "entries",
        "labels",
        "lasts",
        "open",
        "open_in_ascii",
        "room",
        "room_of_sentences",
    )

    def __init__(self, entries: Iterable[Entry]) -> None:
        """Sort `entries` by how they end."""
        self._by_last: dict[str, list[Entry]] | None = None
        self._uses = 0
        self.entries = list(entries)
        self.closed: list[Entry] = []
        """Those that end in words that are known."""
        self.open: list[Entry] = []
        """Those that may end in anything, labels aside."""
        self.labels: list[Entry] = []
        for entry in self.entries:
            if entry.role == "labels":
                self.labels.append(entry)
            elif entry.ends is ANY:
                self.open.append(entry)
            else:
                self.closed.append(entry)
        self.open_in_ascii = [entry for entry in self.open if not entry.beyond_ascii]
        """Those of them that could match a text in ASCII."""
        self.room = max((entry.spaces for entry in self.entries if entry.role != "labels"), default=-1)
        """Spaces that an entry has room for at most, labels aside."""
        self.room_of_sentences = max((entry.spaces for entry in self.entries if entry.role in SENTENCES), default=-1)
        """The same for those that may account for one of several sentences."""
        self.lasts = frozenset[str]().union(*(entry.ends for entry in self.closed))
        """Keys of the words that those of `closed` end with."""

    def closed_by(self, lasts: Iterable[str]) -> list[Entry]:
        """Return the closed entries that end in one of some words; a drawer that is opened often is sorted by them first."""
        if self._by_last is None:
            self._uses += 1
            if self._uses < _OFTEN:
                return [entry for entry in self.closed if not entry.ends.isdisjoint(lasts)]
            by_last: dict[str, list[Entry]] = {}
            for entry in self.closed:
                for last in entry.ends:
                    by_last.setdefault(last, []).append(entry)
            self._by_last = by_last
        return [entry for last in lasts if last in self._by_last for entry in self._by_last[last]]


_OFTEN = 8
_EMPTY = Drawer(())


class Bucket(dict[str, Drawer]):
    """The drawers under one key, by second word; each is filled when it is first asked for, and an unknown one is empty."""

    __slots__ = ("_entry", "places")

    def __init__(self, places: dict[str, list[tuple[int, int]]], entry: Callable[[int, int], Entry]) -> None:
        """Take section and place of the entries under each second word, and what gives an entry by these."""
        super().__init__()
        self.places = places
        self._entry = entry

    def __missing__(self, second: str) -> Drawer:
        """Fill a drawer, without the entries that only repeat another."""
        if second not in self.places:
            return _EMPTY
        entries: dict[tuple[str, str, str], Entry] = {}
        for section, place in self.places[second]:
            entry = self._entry(section, place)
            entries.setdefault((entry.kind, entry.role, entry.pattern), entry)
        self[second] = drawer = Drawer(entries.values())
        return drawer


class Pages:
    """Compiled data of which lines are read one by one, as texts ask for them; each is known by where it begins."""

    def __init__(self, data: bytes | mmap, begin: int) -> None:
        """Take data in UTF-8, and where the first page begins in it."""
        self._data = data
        self._begin = begin

    def line(self, place: int) -> str:
        """Return the line that begins at `place`, in bytes from the first page."""
        start = self._begin + place
        return self._data[start : self._data.find(b"\n", start)].decode()


class Shelf:
    """Buckets by key, made from the compiled data on first use.

    What belongs into them is written as `section second=place,place second=place`, with a tab between sections.
    """

    def __init__(self, pages: Pages, keys: bytes, places: bytes) -> None:
        """Take all keys, one a line, and with as many digits for each where the line of what belongs to it begins."""
        self._pages = pages
        self._places = places
        names = keys.decode().split("\n") if keys else []
        self._numbers = dict(zip(names, range(len(names)), strict=True))
        self.keys = self._numbers.keys()
        self.opened: dict[str, Bucket] = {}

    def places(self, key: str) -> dict[str, list[tuple[int, int]]]:
        """Return section and place of the entries under a key, by second word."""
        digits = self._places[self._numbers[key] * DIGITS :][:DIGITS]
        found: dict[str, list[tuple[int, int]]] = {}
        for part in self._pages.line(int(digits)).split("\t"):
            section, *seconds = part.split(" ")
            for second, _, places in (second.partition("=") for second in seconds):
                found.setdefault(second, []).extend((int(section), int(place)) for place in places.split(","))
        return found


DIGITS = 8
"""Digits of each place in the compiled index: so none need be read but those that are asked for."""


class Chapter:
    """The entries of one language, and the sets of last words that they refer to, read on first use."""

    def __init__(self, language: str, pages: Pages, entries: int, closings: int) -> None:
        """Take where entries begin, one a line, and sets, one a line with blanks between its words."""
        self.language = language
        self._pages = pages
        self._entries = entries
        self._closings = closings
        self._sets: dict[int, frozenset[str]] = {}

    def entry(self, place: int) -> str:
        """Return one entry, by where it begins among the entries."""
        return self._pages.line(self._entries + place)

    def closing(self, place: int) -> frozenset[str]:
        """Return one set of last words, by where it begins among the sets."""
        if place not in self._sets:
            self._sets[place] = frozenset(self._pages.line(self._closings + place).split(" "))
        return self._sets[place]
