"""The phrasebook: all phrases of all languages, filed under their first or last words, and looked up block by block.

Most blocks are prose and have nothing to do with any phrase. `Phrasebook.find` therefore asks first, from a block's first
two words, its last word and the last word of its first sentence, whether a phrase could be there at all; only then is it
compared with the phrases that begin and end like it. `Phrasebook.find_slowly` gives the same answer
without asking first, from all phrases that begin or end like it: it is what tests and `benchmarks/speed.py --check` compare
with.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from cleaner.entries import ROLES, Entry, Hit, Look
from cleaner.folding import WORD, core, core_of, key_head, key_tail, last_word, stem, strip_head, strip_tail, unspaced
from cleaner.patterns import lazy
from cleaner.shelves import Bucket, Chapter, Drawer, Shelf
from cleaner.slots import NUMBERS, date_words, starts_with_date, starts_with_time

__all__ = ["Phrasebook"]

_MARK_INSIDE = lazy(r"[.!?…。！？|•·»›→]")
# One or two words in plain letters, and all up to the first mark that could end the sentence.
_PLAIN = lazy(
    r"([a-z_']++)(?=[\x00-\x7f]|\Z)(?: ([a-z_']++)(?=[\x00-\x7f]|\Z))?+(?:[^.!?…。！？|•·»›→]++|[.!?|](?=[a-z0-9]))*+"
)
_BRACKETS = "([{"
# The marks stand first, so that a search passes quickly over everything else.
_SENTENCE = lazy(r"""[.!?…。！？|•·»›→](?:(?<=[.!?…])["')\]]*\s+|(?<=[。！？])|(?<=\s[|•·»›→])\s+)""")
_BETWEEN = "|•·»›→"
"""Marks that stand between sentences and belong to none."""
_LABEL_MARK = lazy(r"[:→⇒»›】=|>]|-(?!\w)")
"""What every label has behind it."""

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
        self._counting = self._dates | _NUMBERS
        """Words that may stand for a number or begin a date, so that their class is asked for too."""
        self._ends = _NUMBERS.union(tails.lines)

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

    def find(self, text: str, stemmed: str | None = None) -> tuple[Hit, ...]:
        """Return what the phrases say about one block (type: str), best first; empty when they say nothing.

        `stemmed` is the block's `cleaner.folding.stem`, if it is known.
        """
        words = strip_head(stem(text) if stemmed is None else stemmed)
        folded = strip_tail(words)
        if not folded:
            return ()
        if folded[0] in _BRACKETS:
            return self._find(text, core_of(folded), self._likely)
        entries = self._candidates(folded, words)
        return self._find(text, folded, self._likely, entries) if entries else ()

    def _candidates(self, folded: str, words: str) -> list[Entry]:
        """Return what a block, or its first sentence, could match: nothing for nearly all prose, and after few steps.

        That are all entries whose patterns match, and some others. `words` has the marks at the end of the block, too.
        """
        drawers, stop = self._beginning_like(folded)
        sentence = _first_sentence(folded, stop)
        lasts = (last_word(folded), last_word(sentence)) if sentence else (last_word(folded),)
        entries: list[Entry] = []
        for drawer in drawers:
            if drawer is not None:
                entries += drawer.open
                if drawer.labels and _LABEL_MARK.search(words):
                    entries += drawer.labels
                if drawer.closed and not drawer.lasts.isdisjoint(lasts):
                    entries += drawer.closed_by(lasts)
        for last in lasts:
            if last in self._ends or last[-1:].isdigit():
                for drawer in self._at_tail(last):
                    entries += drawer.entries
        if not entries:
            return entries
        return _plausible(entries, folded, sentence)

    def _beginning_like(self, folded: str) -> tuple[Iterable[Drawer | None], int]:
        """Return what phrases that begin like a block are filed under, and a place before which no sentence of it ends."""
        begins = _PLAIN.match(folded)
        if begins is None:
            return self._at_head(folded), 0
        first, second = begins.groups()
        if second is None or first in self._counting or second in self._counting:
            known = first in self._heads.lines or first in self._counting
            return self._at_head(folded) if known else (), begins.end()
        if first not in self._heads.lines:
            return (), begins.end()
        bucket = self._heads.opened.get(first) or self._bucket(self._heads, first)
        return (bucket.get(second), bucket.get("*")), begins.end()

    def find_slowly(self, text: str) -> tuple[Hit, ...]:
        """Return what `find` returns, without first asking whether anything can be found."""
        return self._find(text, core(text), self._all)

    def _find(
        self, text: str, folded: str, candidates: _Candidates, beginning: Sequence[Entry] | None = None
    ) -> tuple[Hit, ...]:
        """Compare a block with candidates; `beginning` are those for the block and for its first sentence, if known."""
        if not folded:
            return ()
        hits = _whole(folded, text, candidates(folded, "") if beginning is None else beginning)
        if _MARK_INSIDE.search(folded) and not any(hit.role == "lines" for hit in hits):
            hits += _by_sentences(folded, text, candidates, beginning)
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


def _plausible(entries: Iterable[Entry], folded: str, sentence: str) -> list[Entry]:
    """Return those of some entries that could account for a block, or for its first sentence: it has words that the phrase
    cannot do without, and no more words than the phrase.
    """
    spaces, least = folded.count(" "), sentence.count(" ")
    found: list[Entry] = []
    for entry in entries:
        if entry.spaces < 0 or entry.spaces >= spaces or entry.role == "labels":
            text = folded
        elif sentence and entry.role == "lines" and entry.spaces >= least:
            text = sentence
        else:
            continue
        if entry.has_needs(text):
            found.append(entry)
    return found


def _first_sentence(folded: str, stop: int) -> str:
    """Return the first of several sentences, without the marks at its end; nothing if there is only one.

    No sentence ends before `stop`.
    """
    if stop + 1 >= len(folded):
        return ""
    if folded[stop] in ".!?" and folded[stop + 1] == " ":
        return strip_tail(folded[:stop])
    if stop == 0 and not _MARK_INSIDE.search(folded):
        return ""
    return _core(next(_sentences(folded), ""))


def _core(sentence: str) -> str:
    """Return the `core` of a part of a folded text: only where commas stood there may be more to fold."""
    return core(sentence) if "  " in sentence else core_of(sentence)


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


def _by_sentences(folded: str, raw: str, candidates: _Candidates, beginning: Sequence[Entry] | None) -> list[Hit]:
    """A block of several sentences is accounted for when each of them is a phrase on its own."""
    first: Hit | None = None
    if beginning is not None and not any(entry.role == "lines" for entry in beginning):
        return []
    for sentence in _sentences(folded):
        inner = _core(sentence)
        if first is None and beginning is not None:
            hits = _whole(inner, raw, [entry for entry in beginning if entry.role == "lines"])
        else:
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
        stop = found.start()
        if sentence := folded[start : stop + (folded[stop] not in _BETWEEN)].strip():
            yield sentence
        start = found.end()
    if start and (sentence := folded[start:].strip()):
        yield sentence


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
