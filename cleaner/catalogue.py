"""The catalogue: under which words the phrases are filed, and what is filed under the words of a text.

A phrase is filed under its first word, and there under its second; one that may begin with anything is filed under its last.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from cleaner.dates import date_beginnings, date_words, starts_with_date, starts_with_time
from cleaner.entries import Entry
from cleaner.folding import WORD, key_head, unspaced
from cleaner.patterns import lazy
from cleaner.shelves import Bucket, Chapter, Drawer, Shelf
from cleaner.slots import NUMBERS

__all__ = ["UNSPACED", "Catalogue"]

UNSPACED = "\u0e00"
"""The first letter of a script that puts no spaces between words; those of all others that we know stand before it."""
_NUMBERS = frozenset(NUMBERS)
_NEAR = 80
"""Characters behind the first word in which the second is looked for."""


class Catalogue:
    """All phrases by their keys. Never changes but for what it keeps ready, so threads may share one."""

    def __init__(self, chapters: Sequence[Chapter], heads: Shelf, tails: Shelf) -> None:
        """Take the phrases of each language, and where they stand by first words and by last words."""
        self._chapters = chapters
        self._heads = heads
        self._tails = tails
        self._entries: dict[tuple[int, int], Entry] = {}
        self._nothing = Bucket({}, self._entry)
        self._dates = date_beginnings()
        self.counting = self._dates | _NUMBERS
        """Words that may stand for a number or begin a date, so that their class is asked for too."""
        self._behind_numbers = self.counting.union(_THOUSANDS, ("de", "of"))
        """Words behind a number that may belong to it, or to a date."""
        self.firsts = heads.keys
        """Keys of the first words of phrases."""
        self.ends = frozenset(tails.keys)
        """Keys of the last words of phrases that may begin with anything."""
        self.ends_in_numbers = "#n" in tails.keys
        """Whether any such phrase may end in any number."""

    def _entry(self, section: int, place: int) -> Entry:
        name = (section, place)
        if name not in self._entries:
            chapter = self._chapters[section]
            self._entries[name] = Entry(name, chapter.language, chapter.entry(place), chapter.closing)
        return self._entries[name]

    def _bucket(self, shelf: Shelf, key: str) -> Bucket:
        """Return the drawers under a key by second word."""
        bucket = shelf.opened.get(key)
        if bucket is None:
            if key not in shelf.keys:
                return self._nothing
            bucket = shelf.opened[key] = Bucket(shelf.places(key), self._entry)
        return bucket

    # --- by first words -----------------------------------------------------------------------------------------------

    def at_words(self, first: str, rest: str, folded: str) -> Iterable[Drawer]:
        """Return the drawers of `at_head` for a folded text of which the first word and the rest are known; may be quicker."""
        second = rest.partition(" ")[0]
        if not second.isalpha():
            word = WORD.match(second)
            second = word.group() if word else ""
        if not second or second >= UNSPACED or first in self.counting or second in self.counting:
            return self.at_head(folded)
        bucket = self._heads.opened.get(first) or self._bucket(self._heads, first)
        seconds = bucket.places
        if "#d" in seconds and _DATED.match(folded, len(first)):  # other dates begin with a word of `counting`
            return self.at_head(folded)
        if second in seconds:
            return (bucket[second], bucket["*"]) if "*" in seconds else (bucket[second],)
        return (bucket["*"],) if "*" in seconds else ()

    def at_mark(self, folded: str) -> Iterable[Drawer]:
        """Return the drawers of `at_head` for a folded text that does not begin with a word and a space; may be quicker."""
        if folded[:1].isdigit():
            item = _ITEM.match(folded)
            if item and item.group(2) not in self._behind_numbers and item.group(2) < UNSPACED:
                return self._at_item(*item.groups())
            return self.at_head(folded)
        key = key_head(folded)
        if key not in self.firsts and key not in self.counting:
            return ()
        first, _, rest = folded.partition(" ")
        return self.at_words(key, rest, folded) if first == key else self.at_head(folded)

    def _at_item(self, number: str, word: str) -> list[Drawer]:
        """Return what `at_head` yields for the item of a list, "3. Word", which can be no date and no time."""
        buckets = (self._bucket(self._heads, number), self._bucket(self._heads, "#n"))
        return [drawer for bucket in buckets for second in ("*", word, "$") if (drawer := bucket[second]).entries]

    def at_head(self, folded: str) -> Iterator[Drawer]:
        """Yield what phrases are filed under that begin like a folded text."""
        key = key_head(folded)
        bucket = self._bucket(self._heads, key)
        if "*" in bucket.places:
            yield bucket["*"]
        if len(bucket.places) > ("*" in bucket.places):
            for second in _seconds(folded[len(key) :]):
                if second in bucket.places:
                    yield bucket[second]
        digit = key[:1].isdigit()
        if digit or key in _NUMBERS:
            numbers = _DIGITS.match(folded)
            counted = self._bucket(self._heads, "#n")
            for second in ("*", *_seconds(folded[numbers.end() if numbers else len(key) :], number=True)):
                if second in counted.places:
                    yield counted[second]
        if digit and starts_with_time(folded):
            yield self._bucket(self._heads, "#t")["*"]
        if (digit or key in self._dates) and starts_with_date(folded[:_NEAR]):
            yield self._bucket(self._heads, "#d")["*"]

    # --- by last words ------------------------------------------------------------------------------------------------

    def at_tail(self, key: str) -> Sequence[Drawer]:
        """Return what phrases that may begin with anything are filed under if they end in the word that has this key."""
        found = [self._bucket(self._tails, key)["*"]] if key in self.ends else []
        if self.ends_in_numbers and (key[-1:].isdigit() or key in _NUMBERS):
            found.append(self._bucket(self._tails, "#n")["*"])
        return found


_ITEM = lazy(rf"(\d+)\. ({WORD.pattern})")
_DIGITS = lazy(r"\d+(?:[.:]\d+)*")
_THOUSANDS = ("k", "m")
# A word in front of a day that is no date's own: "Mi. 03.03.2021", "quarta-feira 3 de março".
_DATED = lazy(r"[^\d]{2,24}\d")


def _seconds(rest: str, *, number: bool = False) -> Sequence[str]:
    """Return the keys under which the second word of phrases is to be looked up for what follows a text's first word."""
    found = WORD.search(rest, 0, _NEAR)
    if found.end() == _NEAR if found else len(rest) > _NEAR:
        found = WORD.search(rest)
    if found is None:
        return ("$", "#n", "#d", "#t")
    word = found.group()
    keys = [word[0] if unspaced(word[0]) else word]
    if number and word in _THOUSANDS and (following := WORD.search(rest, found.end())):
        keys.append(following.group()[0] if unspaced(following.group()[0]) else following.group())
    if found.start() != 1 or rest[0] != " ":
        keys.append("$")
        if any(map(str.isdigit, rest[: found.start()])):
            keys += ("#n", "#d", "#t")
    if word in _NUMBERS:
        keys.append("#n")
    if word in date_words() or _DATED.match(rest):  # a phrase may go on with a date here
        keys.append("#d")
    return keys
