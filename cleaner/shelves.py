"""Where the phrasebook keeps its entries: shelves of drawers, filled from the compiled data when first opened."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from cleaner.entries import ANY, SENTENCES, Entry

__all__ = ["Bucket", "Chapter", "Drawer", "Lines", "Shelf"]


class Drawer:
    """The entries under one first and one second word, or under one last word: all of them, and by how they end."""

    __slots__ = (
        "_by_last",
        "_uses",
        "closed",
        "entries",
        "entries_in_ascii",
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
        self.entries_in_ascii = [entry for entry in self.entries if not entry.beyond_ascii]
        """Those that could match a text in ASCII."""
        self.open_in_ascii = [entry for entry in self.open if not entry.beyond_ascii]
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
Bucket = dict[str, Drawer]


class Shelf:
    """Drawers by key, and within a key by second word; a key's drawers are filled from the compiled data on first use.

    What belongs into them is written as `section second=number,number second=number`, with a tab between sections.
    """

    def __init__(self, lines: dict[str, str]) -> None:
        """Take what is written under each key."""
        self.lines = lines
        self.opened: dict[str, Bucket] = {}

    @classmethod
    def read(cls, keys: str, lines: str) -> Shelf:
        """Make a shelf of what `written` gave."""
        return cls(dict(zip(keys.split("\n"), lines.split("\n"), strict=True)))

    def written(self) -> tuple[str, str]:
        """Return the keys and what is written under them, a line each."""
        return "\n".join(self.lines), "\n".join(self.lines.values())

    def numbers(self, key: str) -> Iterator[tuple[int, str, list[int]]]:
        """Yield section, second word and the numbers of entries under a key."""
        for part in self.lines[key].split("\t"):
            section, *seconds = part.split(" ")
            for second, _, numbers in (second.partition("=") for second in seconds):
                yield int(section), second, list(map(int, numbers.split(",")))


class Lines:
    """Lines of compiled data, read on first use."""

    def __init__(self, read: Callable[[], bytes]) -> None:
        """Take a function that gives the lines in UTF-8."""
        self._read = read
        self._lines: list[str] | None = None

    def __getitem__(self, number: int) -> str:
        """Return one line."""
        if self._lines is None:
            self._lines = self._read().decode().split("\n")
        return self._lines[number]


class Chapter:
    """The entries of one language, and the sets of last words that they refer to, read on first use."""

    def __init__(self, language: str, entries: Lines, closings: Lines) -> None:
        """Take one entry a line, and one set a line with blanks between its words."""
        self.language = language
        self.entries = entries
        self._closings = closings
        self._sets: dict[int, frozenset[str]] = {}

    def closing(self, number: int) -> frozenset[str]:
        """Return one set of last words."""
        if number not in self._sets:
            self._sets[number] = frozenset(self._closings[number].split(" "))
        return self._sets[number]
