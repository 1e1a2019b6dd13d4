"""The phrasebook: all phrases of all languages, filed under their first or last words, and looked up block by block.

Most blocks are prose and have nothing to do with any phrase. `Phrasebook.find` therefore asks first, from a block's first
two words, its last word and the last word of its first sentence, whether a phrase could be there at all; only then is the
block folded and compared. `Phrasebook.find_slowly` gives the same answer without asking first: it is what tests and
`benchmarks/speed.py --check` compare with.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from cleaner.folding import WORD, core, fold, key_head, key_tail, strip_head, strip_tail, unemphasized, unspaced
from cleaner.slots import DATE_START, MARK, NUMBERS, PLACEHOLDERS, TIME_START, date_words, expand, marked

__all__ = ["ROLES", "Entry", "Hit", "Phrasebook"]

ROLES = ("lines", "hints", "labels", "headings", "weak_headings", "members")


class Hit(NamedTuple):
    """A phrase found in a block."""

    kind: str
    role: str
    rule: str
    evidence: str
    """The folded words that the phrase accounts for."""
    rest: str = ""
    """For labels: what stands behind the label, folded."""


# What ends a label; a dash must stand free.
_LABEL_END = r" ?(?::|->|→|⇒|»|›|>|】|=|\||(?<= )- |- )"
_LABEL_ALONE = re.compile(r"(?::|->|→|⇒|»|›|>|】|=|\|| -)\W*$")
_ALONE = 64
"""Characters at the end of a block in which the mark of a label that stands alone is looked for."""
_MARK_INSIDE = re.compile(r"[.!?…。！？|•·»›→]")
_SENTENCE = re.compile(r"""(?<=[.!?…])["')\]]*\s+|(?<=[。！？])|\s+[|•·»›→]\s+""")


class Entry:
    """One phrase in its place: what the data files say, translated."""

    __slots__ = ("_regex", "dated", "kind", "names", "needs", "pattern", "place", "role", "rule", "spaces")

    def __init__(self, place: tuple[int, int], language: str, fields: str) -> None:
        """Take one line of compiled data (see `cleaner.compile`); `place` is where it stands in the order of the data."""
        self.place = place
        self.kind, self.role, names, spaces, needs, source, self.pattern = fields.split("\t")
        self.rule = f"{language}.{self.kind}.{self.role}: {source}"
        self.names = int(names)
        self.spaces = int(spaces)
        self.needs = tuple(needs.split(" "))
        self.dated = PLACEHOLDERS["date"] in self.pattern
        self._regex: re.Pattern[str] | None = None

    def has_needs(self, folded: str) -> bool:
        """Whether a text has one of the texts in it that every match holds."""
        return any(need in folded for need in self.needs)

    def match(self, look: _Look) -> re.Match[str] | None:
        """Compare the phrase with a text: as a whole, or as the label that the text begins with."""
        if 0 <= self.spaces < look.spaces and self.role != "labels":
            return None
        if self._regex is None:  # two threads may both compile it, to the same end
            self._regex = re.compile(expand(self.pattern) + (_LABEL_END if self.role == "labels" else r"\Z"))
        return self._regex.match(look.subject(dated=self.dated, labelled=self.role == "labels"))


class _Look:
    """One folded text that is compared with phrases, and the forms of it that some of them need."""

    __slots__ = ("_dated", "_small", "folded", "raw", "spaces")

    def __init__(self, folded: str, raw: str) -> None:
        self.folded = folded
        self.raw = raw
        self.spaces = folded.count(" ")
        self._dated: str | None = None
        self._small: frozenset[str] | None = None

    def subject(self, *, dated: bool, labelled: bool) -> str:
        text = self.folded
        if dated:
            if self._dated is None:
                self._dated = marked(text)
            text = self._dated
        # The end mark is form and was stripped from a label that stands alone.
        return text + ":" if labelled and _LABEL_ALONE.search(self.raw, max(0, len(self.raw) - _ALONE)) else text

    def names_hold(self, slots: Iterable[str | None]) -> bool:
        """Whether every word in the name slots of a match begins without a small letter in the text as it stands."""
        if self._small is None:
            words = _RAW_WORD.findall(self.raw)
            self._small = frozenset(fold(word.strip("*_.'’")) for word in words if word.strip("*_")[:1].islower())
        small = self._small
        for name in filter(None, slots):
            words = name.replace(MARK, "").split()
            if words[0] in small or words[-1] in small:
                return False
            if any(word in small and word not in _PARTICLES for word in words):
                return False
        return True

    def hit(self, entry: Entry, found: re.Match[str]) -> Hit:
        evidence, rest = found.group(), ""
        if entry.role == "labels":
            subject = self.subject(dated=entry.dated, labelled=False)
            rest = subject[found.end() :].replace(MARK, "").strip()
            evidence = _LABEL_CUT.sub("", evidence)
        return Hit(entry.kind, entry.role, entry.rule, evidence.replace(MARK, ""), rest)


_LABEL_CUT = re.compile(_LABEL_END + r"\Z")

# Small words that stand inside names without a capital.
_PARTICLES = frozenset(
    (
        "de da do dos das di del della du des la le el al van von der den ter ten zu zur bin ibn af av of the and und et y e i"
        " og och en & - / + for"
    ).split()
)
_RAW_WORD = re.compile(r"[^\s|/:;,()\[\]\"“”]+")

# --- shelves ----------------------------------------------------------------------------------------------------------

_Bucket = dict[str, tuple[Entry, ...]]


class _Shelf:
    """Entries by key, and within a key by second word; a key's entries are read from the compiled data on first use."""

    def __init__(self) -> None:
        self.lines: dict[str, list[tuple[int, str]]] = {}
        self.opened: dict[str, _Bucket] = {}

    def add(self, section: int, lines: str) -> None:
        for line in lines.split("\n") if lines else ():
            key, _, rest = line.partition("\t")
            self.lines.setdefault(key, []).append((section, rest))


_NOTHING: _Bucket = {}
_NUMBERS = frozenset(NUMBERS)
_NEAR = 80
"""Characters behind the first word in which the second is looked for."""


class Phrasebook:
    """All phrases, ready to be looked up. Never changes but for what it keeps ready, so threads may share one."""

    def __init__(self, sections: Iterable[str]) -> None:
        """Take the sections of compiled data (see `cleaner.compile`), one for each language."""
        self._languages: list[str] = []
        self._entry_lines: list[list[str]] = []
        self._entries: dict[tuple[int, int], Entry] = {}
        self._heads = _Shelf()
        self._tails = _Shelf()
        for number, section in enumerate(sections):
            title, entries, heads, tails = section.split("\n\n")
            self._languages.append(title.partition(" ")[0])
            self._entry_lines.append(entries.split("\n"))
            self._heads.add(number, heads)
            self._tails.add(number, tails)
        self._dates = date_words()

    # --- entries and their keys ---------------------------------------------------------------------------------------

    def _entry(self, section: int, number: int) -> Entry:
        place = (section, number)
        if place not in self._entries:
            self._entries[place] = Entry(place, self._languages[section], self._entry_lines[section][number])
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
            bucket = shelf.opened[key] = {second: tuple(entries.values()) for second, entries in found.items()}
        return bucket

    def _at_head(self, folded: str) -> list[Entry]:
        """Return the entries that a folded text may match by its first words."""
        key = key_head(folded)
        bucket = self._bucket(self._heads, key)
        found = list(bucket.get("*", ()))
        if len(bucket) > bool(found):
            for second in _seconds(folded[len(key) :]):
                found += bucket.get(second, ())
        digit = key[:1].isdigit()
        if digit or key in _NUMBERS:
            numbers = _DIGITS.match(folded)
            counted = self._bucket(self._heads, "#n")
            for second in ("*", *_seconds(folded[numbers.end() if numbers else len(key) :], number=True)):
                found += counted.get(second, ())
        if digit and TIME_START.match(folded):
            found += self._bucket(self._heads, "#t").get("*", ())
        if (digit or key in self._dates) and DATE_START.match(marked(folded[:_NEAR])):
            found += self._bucket(self._heads, "#d").get("*", ())
        return found

    def _at_tail(self, folded: str) -> list[Entry]:
        """Return the entries that a folded text may match by its last word."""
        key = key_tail(folded)
        found = list(self._bucket(self._tails, key).get("*", ()))
        if key[-1:].isdigit() or key in _NUMBERS:
            found += self._bucket(self._tails, "#n").get("*", ())
        return found

    # --- looking a block up -------------------------------------------------------------------------------------------

    def find(self, text: str) -> tuple[Hit, ...]:
        """Return what the phrases say about one block (type: str), best first; empty when they say nothing."""
        return self.find_slowly(text) if self._possible(text) else ()

    def find_slowly(self, text: str) -> tuple[Hit, ...]:
        """Return what `find` returns, without first asking whether anything can be found."""
        folded = core(text)
        if not folded:
            return ()
        hits = self._whole(folded, text)
        if _MARK_INSIDE.search(folded) and not any(hit.role == "lines" for hit in hits):
            hits += self._by_sentences(folded, text)
        return tuple(sorted(hits, key=_role_of)) if len(hits) > 1 else tuple(hits)

    def _possible(self, text: str) -> bool:
        """Whether anything could be found in a block: False for nearly all prose, and after a microsecond or two.

        It never says False of a block in which `find_slowly` finds something.
        """
        if "](" in text:
            return True
        begins = _PLAIN_HEAD.match(text)
        if begins is None:
            if self._possible_head(text):
                return True
        else:
            word, second = begins.groups()
            if "’" in word:
                word = word.replace("’", "'")
            word = word.lower()
            if word in _NUMBERS or word in self._dates:
                return True
            if word in self._heads.lines:
                if second is None:
                    if self._possible_head(text):
                        return True
                else:
                    second = second.replace("’", "'").lower()
                    bucket = self._bucket(self._heads, word)
                    if second in _NUMBERS or second in self._dates:
                        return True
                    if second in bucket and _plausible(bucket[second], text):
                        return True
                    if "*" in bucket and _plausible(bucket["*"], text):
                        return True
        return self._possible_tail(text, text) or self._possible_sentence(text)

    def _possible_head(self, text: str) -> bool:
        """Whether phrases could begin like a block that does not begin with two plain words."""
        folded = strip_head(fold(text if len(text) < _SHORT else text[:_SHORT]))
        if not folded or folded[0] in "([{":
            return True
        if len(text) >= _SHORT:
            rest = folded[len(key_head(folded)) :]
            second = WORD.search(rest, 1)
            # The second word must be there as a whole; of a script without spaces, one character is enough.
            if second is None or (second.end() == len(rest) and not unspaced(rest[second.start()])):
                return True
        found = self._at_head(folded)
        return bool(found) and _plausible(found, text)

    def _possible_tail(self, ending: str, text: str) -> bool:
        """Whether phrases could end like `ending`, the beginning of `text` or all of it."""
        word = ending[ending.rfind(" ", -_NEAR) + 1 :] if len(ending) > _NEAR else ending.rpartition(" ")[2]
        if word[-1:] in ".!?":
            word = word.rstrip(".!?")
        if word.isalpha() and word.isascii():
            key = word.lower()
            if key in _NUMBERS:
                return True
        else:
            folded = strip_tail(unemphasized(fold(ending[-_NEAR:])))
            key = key_tail(folded)
            if len(key) == len(folded):  # there may be more of the word
                return True
            if key[-1].isdigit() or key in _NUMBERS:
                return _plausible(self._at_tail(folded), text)
        return key in self._tails.lines and _plausible(self._bucket(self._tails, key)["*"], text)

    def _possible_sentence(self, text: str) -> bool:
        """Whether phrases could end like the first sentence of a block, if it has several."""
        marks = _ASCII_MARK if text.isascii() else _ANY_MARK
        for tried, found in enumerate(marks.finditer(text)):
            start = found.start()
            if tried > _TRIES or self._possible_tail(text[max(0, start - 2 * _NEAR) : start].rstrip(), text):
                return True
            if text[start + 1 : start + 2] == " " and text[start] in ".!?":
                return False
        return False

    def _whole(self, folded: str, raw: str, only: str = "") -> list[Hit]:
        """Return one hit at most for each kind and role, the first in the order of the data; of role `only` if given."""
        candidates = [entry for entry in (*self._at_head(folded), *self._at_tail(folded)) if entry.has_needs(folded)]
        if not candidates:
            return []
        entries = {entry.place: entry for entry in candidates}
        look = _Look(folded, raw)
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

    def _by_sentences(self, folded: str, raw: str) -> list[Hit]:
        """A block of several sentences is accounted for when each of them is a phrase on its own."""
        first: Hit | None = None
        for sentence in _sentences(folded):
            inner = core(sentence)
            hits = self._whole(inner, raw, "lines") if inner else []
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
