"""The phrasebook: all phrases of all languages, filed under their first or last words, and looked up block by block.

Most blocks are prose and have nothing to do with any phrase. `Phrasebook.find` therefore asks first, from a block's first
two words, its last word and the last word of its first sentence, whether a phrase could be there at all; only then is the
block folded and compared with the phrases that begin and end like it. `Phrasebook.find_slowly` gives the same answer
without asking first, from all phrases that begin or end like it: it is what tests and `benchmarks/speed.py --check` compare
with.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from cleaner.entries import ANY, ROLES, Entry, Hit, Look
from cleaner.folding import WORD, core, fold, key_head, key_tail, strip_head, strip_tail, unemphasized, unspaced
from cleaner.slots import DATE_START, NUMBERS, TIME_START, date_words, marked

__all__ = ["Phrasebook"]

_MARK_INSIDE = re.compile(r"[.!?…。！？|•·»›→]")
_SENTENCE = re.compile(r"""(?<=[.!?…])["')\]]*\s+|(?<=[。！？])|\s+[|•·»›→]\s+""")
_LABEL_MARK = re.compile(r"[:→⇒»›>】=|]|[-–—]+ ")
"""What every label has behind it, before folding."""

# --- shelves ----------------------------------------------------------------------------------------------------------


class _Drawer:
    """The entries under one first and one second word, or under one last word: all of them, and by how they end."""

    __slots__ = ("closed", "entries", "labels", "open", "room")

    def __init__(self, entries: Iterable[Entry]) -> None:
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

    def ending_in(self, last: str) -> list[Entry]:
        """Return the entries that could account for a text with this last word."""
        return [*self.open, *self.labels, *(entry for entry in self.closed if last in entry.ends)]


_Bucket = dict[str, _Drawer]


class _Shelf:
    """Entries by key, and within a key by second word; a key's entries are read from the compiled data on first use."""

    def __init__(self) -> None:
        self.lines: dict[str, list[tuple[int, str]]] = {}
        self.opened: dict[str, _Bucket] = {}

    def add(self, section: int, lines: str) -> None:
        for line in lines.split("\n") if lines else ():
            key, _, rest = line.partition("\t")
            self.lines.setdefault(key, []).append((section, rest))


class _Closings:
    """The sets of last words of one language, read on first use."""

    def __init__(self, lines: str) -> None:
        self._lines = lines.split("\n")
        self._sets: dict[int, frozenset[str]] = {}

    def __getitem__(self, number: int) -> frozenset[str]:
        if number not in self._sets:
            self._sets[number] = frozenset(self._lines[number].split(" "))
        return self._sets[number]


_NOTHING: _Bucket = {}
_EMPTY = _Drawer(())
_NUMBERS = frozenset(NUMBERS)
_NEAR = 80
"""Characters behind the first word in which the second is looked for."""


class Phrasebook:
    """All phrases, ready to be looked up. Never changes but for what it keeps ready, so threads may share one."""

    def __init__(self, sections: Iterable[str]) -> None:
        """Take the sections of compiled data (see `cleaner.compile`), one for each language."""
        self._languages: list[str] = []
        self._entry_lines: list[list[str]] = []
        self._closings: list[_Closings] = []
        self._entries: dict[tuple[int, int], Entry] = {}
        self._heads = _Shelf()
        self._tails = _Shelf()
        for number, section in enumerate(sections):
            title, entries, heads, tails, closings = section.split("\n\n")
            self._languages.append(title.partition(" ")[0])
            self._entry_lines.append(entries.split("\n"))
            self._heads.add(number, heads)
            self._tails.add(number, tails)
            self._closings.append(_Closings(closings))
        self._dates = date_words()

    # --- entries and their keys ---------------------------------------------------------------------------------------

    def _entry(self, section: int, number: int) -> Entry:
        place = (section, number)
        if place not in self._entries:
            line = self._entry_lines[section][number]
            self._entries[place] = Entry(place, self._languages[section], line, self._closings[section])
        return self._entries[place]

    def _bucket(self, shelf: _Shelf, key: str) -> _Bucket:
        """Return the entries under a key by second word, without those that only repeat another."""
        bucket = shelf.opened.get(key)
        if bucket is None:
            lines = shelf.lines.get(key)
            if lines is None:
                return _NOTHING
            found: dict[str, dict[tuple[str, str, str], Entry]] = {}
            for section, line in lines:
                for second, _, numbers in (part.partition("=") for part in line.split(" ")):
                    for number in numbers.split(","):
                        entry = self._entry(section, int(number))
                        found.setdefault(second, {}).setdefault((entry.kind, entry.role, entry.pattern), entry)
            bucket = shelf.opened[key] = {second: _Drawer(entries.values()) for second, entries in found.items()}
        return bucket

    def _at_head(self, folded: str) -> Iterator[_Drawer]:
        """Yield the entries that a folded text may match by its first words."""
        key = key_head(folded)
        bucket = self._bucket(self._heads, key)
        anything = bucket.get("*", _EMPTY)
        yield anything
        if len(bucket) > bool(anything.entries):
            for second in _seconds(folded[len(key) :]):
                yield bucket.get(second, _EMPTY)
        digit = key[:1].isdigit()
        if digit or key in _NUMBERS:
            numbers = _DIGITS.match(folded)
            counted = self._bucket(self._heads, "#n")
            for second in ("*", *_seconds(folded[numbers.end() if numbers else len(key) :], number=True)):
                yield counted.get(second, _EMPTY)
        if digit and TIME_START.match(folded):
            yield self._bucket(self._heads, "#t").get("*", _EMPTY)
        if (digit or key in self._dates) and DATE_START.match(marked(folded[:_NEAR])):
            yield self._bucket(self._heads, "#d").get("*", _EMPTY)

    def _at_tail(self, key: str) -> Iterator[_Drawer]:
        """Yield the entries that a folded text may match by the key of its last word."""
        yield self._bucket(self._tails, key).get("*", _EMPTY)
        if key[-1:].isdigit() or key in _NUMBERS:
            yield self._bucket(self._tails, "#n").get("*", _EMPTY)

    # --- looking a block up -------------------------------------------------------------------------------------------

    def find(self, text: str) -> tuple[Hit, ...]:
        """Return what the phrases say about one block (type: str), best first; empty when they say nothing."""
        return self._find(text, self._likely) if self._possible(text) else ()

    def find_slowly(self, text: str) -> tuple[Hit, ...]:
        """Return what `find` returns, without first asking whether anything can be found."""
        return self._find(text, self._all)

    def _find(self, text: str, candidates: Callable[[str], Iterable[Entry]]) -> tuple[Hit, ...]:
        folded = core(text)
        if not folded:
            return ()
        hits = _whole(folded, text, candidates(folded))
        if _MARK_INSIDE.search(folded) and not any(hit.role == "lines" for hit in hits):
            hits += _by_sentences(folded, text, candidates)
        return tuple(sorted(hits, key=_role_of)) if len(hits) > 1 else tuple(hits)

    def _all(self, folded: str) -> Iterator[Entry]:
        """Yield all entries that begin or end like a folded text."""
        for drawer in (*self._at_head(folded), *self._at_tail(key_tail(folded))):
            yield from drawer.entries

    def _likely(self, folded: str) -> Iterator[Entry]:
        """Yield those of them that begin and end like it, and whose words it has."""
        last = key_tail(folded)
        for drawer in (*self._at_head(folded), *self._at_tail(last)):
            for entry in drawer.ending_in(last):
                if entry.has_needs(folded):
                    yield entry

    # --- whether anything could be found ------------------------------------------------------------------------------

    def _possible(self, text: str) -> bool:
        """Whether anything could be found in a block: False for nearly all prose, and after a few microseconds.

        It never says False of a block in which `find_slowly` finds something.
        """
        if "](" in text:
            return True
        lasts = _last_words(text)
        if not lasts:
            return True
        candidates: list[Entry] = []
        spaces = text.count(" ") if text[0].isalnum() and "  " not in text else 0  # marks in front are folded away
        words = text.split(None, 2)
        first = words[0]
        if len(words) > 1 and first.isalpha() and first.isascii() and (second := words[1]).isalpha() and second.isascii():
            first, second = first.lower(), second.lower()
            drawers: Iterable[_Drawer] = ()
            if first in self._dates or first in _NUMBERS or second in self._dates or second in _NUMBERS:
                drawers = self._beginning_like(text)
            elif first in self._heads.lines:
                bucket = self._heads.opened.get(first) or self._bucket(self._heads, first)
                drawers = [bucket[key] for key in (second, "*") if key in bucket]
        else:
            drawers = self._beginning_like(text)
        for drawer in drawers:
            if drawer is _ANYTHING:
                return True
            if drawer.open and (drawer.room < 0 or spaces <= drawer.room or len(lasts) > 1):
                candidates += drawer.open
            if drawer.labels and _LABEL_MARK.search(text if text.isascii() else fold(text)):
                candidates += drawer.labels
            for entry in drawer.closed:
                if not entry.ends.isdisjoint(lasts):
                    candidates.append(entry)
        for last in lasts:
            if last in self._tails.lines or last[-1:].isdigit() or last in _NUMBERS:
                for drawer in self._at_tail(last):
                    candidates += drawer.entries
        return bool(candidates) and _plausible(candidates, text)

    def _beginning_like(self, text: str) -> Iterable[_Drawer]:
        """Return what phrases that begin like a block are filed under; `_ANYTHING` if that takes more than its beginning."""
        begins = _PLAIN_HEAD.match(text)
        if begins and begins.group(2):
            first, second = (word.replace("’", "'").lower() for word in begins.groups())
            if not (first in self._dates or first in _NUMBERS or second in self._dates or second in _NUMBERS):
                bucket = self._bucket(self._heads, first)
                return [bucket[key] for key in (second, "*") if key in bucket]
        folded = strip_head(fold(text if len(text) < _SHORT else text[:_SHORT]))
        if not folded or folded[0] in "([{":
            return (_ANYTHING,)
        if len(text) >= _SHORT:
            rest = folded[len(key_head(folded)) :]
            word = WORD.search(rest, 1)
            # The second word must be there as a whole; of a script without spaces, one character is enough.
            if word is None or (word.end() == len(rest) and not unspaced(rest[word.start()])):
                return (_ANYTHING,)
        return self._at_head(folded)


_ANYTHING = _Drawer(())


def _last_words(text: str) -> list[str]:
    """Return the keys of a block's last word and of the last words of what may be its first sentence; none if unclear."""
    lasts = [_last_word(text, len(text))]
    for tried, found in enumerate((_ASCII_MARK if text.isascii() else _ANY_MARK).finditer(text)):
        start = found.start()
        if tried > _TRIES:
            return []
        lasts.append(_last_word(text, start))
        if text[start + 1 : start + 2] == " " and text[start] in ".!?":
            break
    return [] if "" in lasts else lasts


def _last_word(text: str, end: int) -> str:
    """Return the key of the last word of `text[:end]`, or nothing if it is not clear where that begins."""
    ending = text[max(0, end - 2 * _NEAR) : end]
    word = ending[ending.rfind(" ") + 1 :]
    if word[-1:] in _ENDS:
        word = word.rstrip(".!?")
    if word.isalpha() and word.isascii():
        return word.lower() if len(word) < _NEAR else ""
    folded = strip_tail(unemphasized(fold(ending.rstrip()[-_NEAR:])))
    key = key_tail(folded)
    return key if len(key) < len(folded) or len(ending) <= _NEAR else ""


_ENDS = (".", "!", "?")


def _whole(folded: str, raw: str, candidates: Iterable[Entry], only: str = "") -> list[Hit]:
    """Return one hit at most for each kind and role, the first in the order of the data; of role `only` if given."""
    entries = {entry.place: entry for entry in candidates}
    if not entries:
        return []
    look = Look(folded, raw)
    hits: dict[tuple[str, str], Hit] = {}
    nameless: set[tuple[str, str]] = set()  # a phrase with names has matched, but not with names
    for _, entry in sorted(entries.items()):
        name = (entry.kind, entry.role)
        if name in hits or (only and entry.role != only) or (entry.names and name in nameless):
            continue
        found = entry.match(look)
        if found is None:
            continue
        if entry.names and not look.names_hold(found.groups()):
            nameless.add(name)
        else:
            hits[name] = look.hit(entry, found)
    return list(hits.values())


def _by_sentences(folded: str, raw: str, candidates: Callable[[str], Iterable[Entry]]) -> list[Hit]:
    """A block of several sentences is accounted for when each of them is a phrase on its own."""
    first: Hit | None = None
    for sentence in _sentences(folded):
        inner = core(sentence)
        hits = _whole(inner, raw, candidates(inner), "lines") if inner else []
        if not hits:
            return []
        first = first or hits[0]
    return [first._replace(evidence=folded)] if first else []


def _role_of(hit: Hit) -> int:
    return ROLES.index(hit.role)


def _sentences(folded: str) -> Iterator[str]:
    """Yield the sentences of a folded text, if there are several."""
    start = 0
    for found in _SENTENCE.finditer(folded):
        if sentence := folded[start : found.start()].strip():
            yield sentence
        start = found.end()
    if start and (sentence := folded[start:].strip()):
        yield sentence


# One or two words in plain letters at the beginning of a block, list and heading marks aside, which folding leaves as they
# are but for case.
_BOUNDARY = r"(?=[ \-.?!:;/)(\"&+=<>|%$@#~^\[\]{}0-9–—…”“]|,[ ]|\Z)"
_PLAIN_HEAD = re.compile(rf"(?:#{{1,6}} +)?[-*•–> ]*([A-Za-z'’]+){_BOUNDARY}(?:,? +([A-Za-z'’]+){_BOUNDARY})?")
_SHORT = 120
_TRIES = 20
# Whatever folds to a mark that can end a sentence or stand between phrases, the last of several and with no letter or digit
# behind it.
_MARKS = "!.?|·»Ŀŀ\u0387•․‥…›‼⁇⁈⁉→↛⒈-⒛。㏂㏇㏘︒︕︖︙︰﹒﹖﹗！．？｜｡￫🄀"
_ANY_MARK = re.compile(rf"[{_MARKS}](?![A-Za-z0-9{_MARKS}])")
_ASCII_MARK = re.compile(r"[!.?|](?![A-Za-z0-9!.?|])")


def _plausible(entries: Iterable[Entry], text: str) -> bool:
    """Whether one of the phrases at least could account for a block.

    The block must have words that the phrase cannot do without, and no more words than the phrase; of a block of several
    sentences the first one alone must be no longer.
    """
    words = strip_tail(strip_head(text.lower() if text.isascii() else fold(text)))
    if "\0" in words or "`" in words:
        return True
    spaces = 0 if "  " in words else words.count(" ")
    mark = _MARK_INSIDE.search(words)
    first = words.count(" ", 0, mark.start()) if mark and spaces else spaces
    for entry in entries:
        if 0 <= entry.spaces < (first if entry.role == "lines" else spaces) and entry.role != "labels":
            continue
        if entry.has_needs(words):
            return True
    return False


_DIGITS = re.compile(r"\d+(?:[.:]\d+)*")
_THOUSANDS = ("k", "m")


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
    if word in date_words():
        keys.append("#d")
    return keys
