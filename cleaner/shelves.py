"""Where the phrasebook keeps its entries: shelves of drawers, filled from the compiled data when first opened."""

from __future__ import annotations

from collections.abc import Iterable

from cleaner.entries import ANY, Entry

__all__ = ["Bucket", "Closings", "Drawer", "Lines", "Shelf"]


class Drawer:
    """The entries under one first and one second word, or under one last word: all of them, and by how they end."""

    __slots__ = ("_by_last", "_uses", "closed", "entries", "labels", "open", "room")

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
        self.room = 0
        """How many spaces the longest of `open` may have; negative for any number."""
        for entry in self.entries:
            if entry.role == "labels":
                self.labels.append(entry)
            elif entry.ends is ANY:
                self.open.append(entry)
                self.room = -1 if entry.spaces < 0 or self.room < 0 else max(self.room, entry.spaces)
            else:
                self.closed.append(entry)

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
Bucket = dict[str, Drawer]


class Shelf:
    """Entries by key, and within a key by second word; a key's entries are read from the compiled data on first use."""

    def __init__(self) -> None:
        """Begin with no entries."""
        self.lines: dict[str, list[tuple[int, str]]] = {}
        self.opened: dict[str, Bucket] = {}

    def add(self, section: int, lines: str) -> None:
        """Take the keys of one section of compiled data: key, and by second word the numbers of entries."""
        for line in lines.split("\n") if lines else ():
            key, _, rest = line.partition("\t")
            self.lines.setdefault(key, []).append((section, rest))


class Lines:
    """Lines of compiled data, told apart on first use."""

    def __init__(self, data: bytes) -> None:
        """Take the lines in UTF-8."""
        self._data = data
        self._lines: list[str] | None = None

    def __getitem__(self, number: int) -> str:
        """Return one line."""
        if self._lines is None:
            self._lines = self._data.decode().split("\n")
        return self._lines[number]


class Closings:
    """The sets of last words of one language, read on first use."""

    def __init__(self, lines: bytes) -> None:
        """Take one set a line, blanks between its words."""
        self._lines = Lines(lines)
        self._sets: dict[int, frozenset[str]] = {}

    def __getitem__(self, number: int) -> frozenset[str]:
        """Return one set by its line."""
        if number not in self._sets:
            self._sets[number] = frozenset(self._lines[number].split(" "))
        return self._sets[number]
