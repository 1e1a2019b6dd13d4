"""The phrasebook: all phrases of all languages, filed under their first or last words, and looked up block by block.

Most blocks are prose and have nothing to do with any phrase. `Phrasebook.find` therefore asks first, from a block's first
two words, its last word and the last word of its first sentence, whether a phrase could be there at all; only then is the
block folded and compared with the phrases that begin and end like it. `Phrasebook.find_slowly` gives the same answer
without asking first, from all phrases that begin or end like it: it is what tests and `benchmarks/speed.py --check` compare
with.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from cleaner.entries import ROLES, Entry, Hit, Look
from cleaner.folding import WORD, core, fold, key_head, key_tail, strip_head, strip_tail, unemphasized, unspaced
from cleaner.patterns import lazy
from cleaner.shelves import Bucket, Chapter, Drawer, Shelf
from cleaner.slots import NUMBERS, date_words, starts_with_date, starts_with_time

__all__ = ["Phrasebook"]

_MARK_INSIDE = lazy(r"[.!?…。！？|•·»›→]")
_SENTENCE = lazy(r"""(?<=[.!?…])["')\]]*\s+|(?<=[。！？])|\s+[|•·»›→]\s+""")
_LABEL_MARK = lazy(r"[:→⇒»›>】=|]|[-–—]+ ")
"""What every label has behind it, before folding."""

_Candidates = Callable[[str, str], list[Entry]]
"""From a folded text, and a role or nothing, to the entries that it is compared with."""
_NOTHING: Bucket = {}
_EMPTY = Drawer(())
_NUMBERS = frozenset(NUMBERS)
_NEAR = 80
"""Characters behind the first word in which the second is looked for."""


class Phrasebook:
    """All phrases, ready to be looked up. Never changes but for what it keeps ready, so threads may share one."""

    def __init__(self, chapters: Sequence[Chapter], heads: Shelf, tails: Shelf) -> None:
        """Take the phrases of each language, and where they stand by first words and by last words."""
        self._chapters = chapters
        self._heads = heads
        self._tails = tails
        self._entries: dict[tuple[int, int], Entry] = {}
        self._dates = date_words()

    # --- entries and their keys ---------------------------------------------------------------------------------------

    def _entry(self, section: int, number: int) -> Entry:
        place = (section, number)
        if place not in self._entries:
            chapter = self._chapters[section]
            self._entries[place] = Entry(place, chapter.language, chapter.entries[number], chapter.closing)
        return self._entries[place]

    def _bucket(self, shelf: Shelf, key: str) -> Bucket:
        """Return the entries under a key by second word, without those that only repeat another."""
        bucket = shelf.opened.get(key)
        if bucket is None:
            if key not in shelf.lines:
                return _NOTHING
            found: dict[str, dict[tuple[str, str, str], Entry]] = {}
            for section, second, numbers in shelf.numbers(key):
                for number in numbers:
                    entry = self._entry(section, number)
                    found.setdefault(second, {}).setdefault((entry.kind, entry.role, entry.pattern), entry)
            bucket = shelf.opened[key] = {second: Drawer(entries.values()) for second, entries in found.items()}
        return bucket

    def _at_head(self, folded: str) -> Iterator[Drawer]:
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
        if digit and starts_with_time(folded):
            yield self._bucket(self._heads, "#t").get("*", _EMPTY)
        if (digit or key in self._dates) and starts_with_date(folded[:_NEAR]):
            yield self._bucket(self._heads, "#d").get("*", _EMPTY)

    def _at_tail(self, key: str) -> Iterator[Drawer]:
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

    def _find(self, text: str, candidates: _Candidates) -> tuple[Hit, ...]:
        folded = core(text)
        if not folded:
            return ()
        hits = _whole(folded, text, candidates(folded, ""))
        if _MARK_INSIDE.search(folded) and not any(hit.role == "lines" for hit in hits):
            hits += _by_sentences(folded, text, candidates)
        return tuple(sorted(hits, key=_role_of)) if len(hits) > 1 else tuple(hits)

    def _all(self, folded: str, role: str) -> list[Entry]:
        """Return all entries that begin or end like a folded text, of one role if that is given."""
        drawers = (*self._at_head(folded), *self._at_tail(key_tail(folded)))
        return [entry for drawer in drawers for entry in drawer.entries if not role or entry.role == role]

    def _likely(self, folded: str, role: str) -> list[Entry]:
        """Return those of them that begin and end like it, have room for all its words, and have words that it has."""
        last, spaces = key_tail(folded), folded.count(" ")
        found: list[Entry] = []
        for drawer in (*self._at_head(folded), *self._at_tail(last)):
            if drawer.entries:
                found += drawer.labels
                found += [entry for entry in drawer.open if entry.spaces < 0 or entry.spaces >= spaces]
                found += drawer.closed_by((last,))
        return [entry for entry in found if (not role or entry.role == role) and entry.has_needs(folded)]

    # --- whether anything could be found ------------------------------------------------------------------------------

    def _possible(self, text: str) -> bool:
        """Whether anything could be found in a block: False for nearly all prose, and after a few microseconds.

        It never says False of a block in which `find_slowly` finds something.
        """
        if "](" in text or "][" in text:
            return True
        lasts = _last_words(text)
        if not lasts:
            return True
        candidates: list[Entry] = []
        spaces = _spaces(text)
        for drawer in self._beginning_like(text):
            if drawer is _ANYTHING:
                return True
            if drawer.open and (drawer.room < 0 or spaces <= drawer.room or len(lasts) > 1):
                candidates += drawer.open
            if drawer.labels and _LABEL_MARK.search(text if text.isascii() else fold(text)):
                candidates += drawer.labels
            if drawer.closed:
                candidates += drawer.closed_by(lasts)
        for last in lasts:
            if last in self._tails.lines or last in _NUMBERS or last[-1:].isdigit():
                for drawer in self._at_tail(last):
                    candidates += drawer.entries
        return bool(candidates) and _plausible(candidates, text)

    def _beginning_like(self, text: str) -> Iterable[Drawer]:
        """Return what phrases that begin like a block are filed under; `_ANYTHING` if that takes more than its beginning."""
        first, second = _first_words(text)
        if second and not (first in self._dates or first in _NUMBERS or second in self._dates or second in _NUMBERS):
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


_ANYTHING = Drawer(())


def _first_words(text: str) -> tuple[str, str]:
    """Return the first two words of a block as they are when folded, if that is plain from their form, else nothing."""
    words = text.split(None, 2)
    if len(words) > 1:
        first, second = words[0], words[1]
        if first.isalpha() and first.isascii() and second.isalpha() and second.isascii():
            return first.lower(), second.lower()
    begins = _PLAIN_HEAD.match(text)
    if begins is None or not begins.group(2):
        return "", ""
    return begins.group(1).replace("’", "'").lower(), begins.group(2).replace("’", "'").lower()


def _spaces(text: str) -> int:
    """Count the spaces that a block has when it is folded; 0 if that is not plain from its form."""
    plain = text.isascii() and text[0].isalnum() and "  " not in text and text[-3:].rstrip(_OFF)[-1:].isalnum()
    return text.count(" ") if plain and "\0" not in text else 0


def _last_words(text: str) -> list[str]:
    """Return the keys of a block's last word and of the last words of what may be its first sentence; none if unclear."""
    lasts = [_last_word(text)]
    length = len(text)
    for tried, found in enumerate((_ASCII_MARK if text.isascii() else _ANY_MARK).finditer(text)):
        start = found.start()
        if start + 1 == length and not tried:
            break
        if tried > _TRIES:
            return []
        before = text[start - 2 * _NEAR if start > 2 * _NEAR else 0 : start]
        if not _WORDISH.search(before):
            continue  # a mark in front of the words
        lasts.append(_last_word(before))
        if text[start + 1 : start + 2] == " " and (text[start] in ".!?" or before[-1] == " "):
            break
    return [] if "" in lasts else lasts


def _last_word(text: str) -> str:
    """Return the key of the last word of a text, or nothing if it is not clear where that begins.

    The usual ends of prose are told apart here; all others are folded.
    """
    words = text.rstrip(_OFF)
    word = words[words.rfind(" ") + 1 :]
    if "’" in word:
        word = word.replace("’", "'")
    if word.isascii() and len(word) < _NEAR:
        if word.isalpha():
            return word.lower()
        if (found := _PLAIN_LAST.search(word)) and not _FOLDED_AWAY.search(word):
            return found.group().lower()
    elif word[-1:] == "”":
        return '"'
    folded = strip_tail(unemphasized(fold(text[-_NEAR:])))
    key = key_tail(folded)
    return key if len(key) < len(folded) or len(text) <= _NEAR else ""


_OFF = ".!?:;,|- "
"""Marks that folding takes off the end of a block."""
_PLAIN_LAST = lazy(r"""[A-Za-z']+\Z|[A-Za-z0-9]*\d\Z|[")]\Z""")
_WORDISH = lazy(r"""[\w"')\]}%©+]""")
_FOLDED_AWAY = lazy(r"[,_*`\0]")


def _whole(folded: str, raw: str, candidates: Iterable[Entry]) -> list[Hit]:
    """Return one hit at most for each kind and role, the first in the order of the data; closed phrases before loose ones."""
    entries = {entry.place: entry for entry in candidates}
    if not entries:
        return []
    look = Look(folded, raw)
    hits: dict[tuple[str, str], Hit] = {}
    loose: set[tuple[str, str]] = set()
    nameless: set[tuple[str, str]] = set()  # a phrase with names has matched, but not with names
    for _, entry in sorted(entries.items()):
        name = (entry.kind, entry.role)
        if (name in hits and (entry.loose or name not in loose)) or (entry.names and name in nameless):
            continue
        found = entry.match(look)
        if found is None:
            continue
        if entry.names and not look.names_hold(found.groups()):
            nameless.add(name)
        else:
            hits[name] = look.hit(entry, found)
            (loose.add if entry.loose else loose.discard)(name)
    return list(hits.values())


def _by_sentences(folded: str, raw: str, candidates: _Candidates) -> list[Hit]:
    """A block of several sentences is accounted for when each of them is a phrase on its own."""
    first: Hit | None = None
    for sentence in _sentences(folded):
        inner = core(sentence)
        hits = _whole(inner, raw, candidates(inner, "lines")) if inner else []
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
_PLAIN_HEAD = lazy(rf"(?:#{{1,6}} +)?[-*•–> ]*([A-Za-z'’]+){_BOUNDARY}(?:,? +([A-Za-z'’]+){_BOUNDARY})?")
_SHORT = 120
_TRIES = 20
# Whatever folds to a mark that can end a sentence or stand between phrases, the last of several and with no letter or digit
# behind it.
_MARKS = "!.?|·»Ŀŀ\u0387•․‥…›‼⁇⁈⁉→↛⒈-⒛。㏂㏇㏘︒︕︖︙︰﹒﹖﹗！．？｜｡￫🄀"
_ANY_MARK = lazy(rf"[{_MARKS}](?![A-Za-z0-9{_MARKS}])")
_ASCII_MARK = lazy(r"[!.?|](?![A-Za-z0-9!.?|])")


def _plausible(entries: Iterable[Entry], text: str) -> bool:
    """Whether one of the phrases at least could account for a block.

    The block must have words that the phrase cannot do without, and no more words than the phrase; of a block of several
    sentences the first one alone must be no longer.
    """
    words = strip_tail(strip_head(text.lower() if text.isascii() and not _BEYOND_LOWER.search(text) else fold(text)))
    spaces = words.count(" ")
    first = -1  # spaces in the first sentence, counted when needed
    for entry in entries:
        if 0 <= entry.spaces < spaces and entry.role != "labels":
            if entry.role != "lines":
                continue
            if first < 0:
                mark = _MARK_INSIDE.search(words)
                first = strip_tail(words[: mark.start()]).count(" ") if mark else spaces
            if entry.spaces < first:
                continue
        if entry.has_needs(words):
            return True
    return False


_BEYOND_LOWER = lazy(r"  |[\0`\t]")
_DIGITS = lazy(r"\d+(?:[.:]\d+)*")
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
