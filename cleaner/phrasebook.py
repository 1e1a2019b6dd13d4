"""The phrasebook: all phrases of all languages, filed under their first or last word, and looked up block by block."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from cleaner.folding import core, fold, key_head, key_tail
from cleaner.phrases import Phrase

__all__ = ["ROLES", "Entry", "Hit", "Phrasebook"]

ROLES = ("lines", "hints", "labels", "headings", "weak_headings", "members")


class Entry(NamedTuple):
    """One phrase in its place: what the data files say, translated once."""

    kind: str
    role: str
    rule: str
    pattern: str
    names: int
    """How many name slots (the only capturing groups) the pattern has."""
    heads: tuple[str, ...]
    tails: tuple[str, ...]

    @classmethod
    def of(cls, language: str, kind: str, role: str, source: str, slots: Mapping[str, Iterable[str]]) -> Entry:
        """Translate one phrase of a data file; raises `PhraseError`."""
        phrase = Phrase(source, slots)
        rule = f"{language}.{kind}.{role}: {source}"
        return cls(kind, role, rule, phrase.pattern, phrase.names, tuple(sorted(phrase.heads)), tuple(sorted(phrase.tails)))


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
_LABEL_END = r" ?(?::|->|→|⇒|»|›|>|\||(?<= )- |- )"
_LABEL_ALONE = re.compile(r"(?::|->|→|⇒|»|›|>|\|| -)\W*$")
_SENTENCE = re.compile(r"""(?<=[.!?…])["')\]]*\s+|(?<=[。！？])|\s+[|•·»›→]\s+""")


class _Group:
    """Phrases of one key, kind and role as one pattern, compiled when first needed."""

    __slots__ = ("_compiled", "entries", "kind", "role")

    def __init__(self, kind: str, role: str) -> None:
        self.kind = kind
        self.role = role
        self.entries: list[Entry] = []
        self._compiled: tuple[re.Pattern[str], dict[int, Entry]] | None = None

    def compiled(self) -> tuple[re.Pattern[str], dict[int, Entry]]:
        if self._compiled is None:
            owners, number, parts = {}, 1, []
            for entry in self.entries:
                owners[number] = entry
                parts.append(f"({entry.pattern})")
                number += 1 + entry.names
            end = _LABEL_END if self.role == "labels" else ""
            self._compiled = re.compile(f"(?:{'|'.join(parts)}){end}"), owners
        return self._compiled

    def find(self, folded: str, raw: str) -> Hit | None:
        pattern, owners = self.compiled()
        labelled = self.role == "labels"
        # The end mark is form and was stripped from a label that stands alone.
        subject = folded + ":" if labelled and _LABEL_ALONE.search(raw) else folded
        found = pattern.match(subject) if labelled else pattern.fullmatch(subject)
        if found is None or found.lastindex is None:
            return None
        owner = owners[found.lastindex]
        if owner.names and not _names_hold(found.groups()[found.lastindex :], raw):
            return self._without_names(subject, folded)
        return self._hit(owner, found.group(found.lastindex), folded[found.end() :] if labelled else "")

    def _without_names(self, subject: str, folded: str) -> Hit | None:
        """Try the phrases that need no capitals, after one that does has matched in vain."""
        for entry in self.entries:
            end = _LABEL_END if self.role == "labels" else r"\Z"
            found = None if entry.names else re.match(entry.pattern + end, subject)
            if found:
                return self._hit(entry, found.group(), folded[found.end() :])
        return None

    def _hit(self, entry: Entry, evidence: str, rest: str) -> Hit:
        return Hit(self.kind, self.role, entry.rule, evidence, rest.strip())


# Small words that stand inside names without a capital.
_PARTICLES = frozenset(
    "de da do dos das di del della du des la le el al van von der den ter ten zu zur bin ibn af av of the and und et y e i og "
    "och en & - / + for".split()
)
_RAW_WORD = re.compile(r"[^\s|/:;,()\[\]\"“”]+")


def _names_hold(slots: tuple[str | None, ...], raw: str) -> bool:
    """Whether every word in the name slots of a match begins without a small letter in the text as it stands."""
    small = {fold(word.strip("*_.'’")) for word in _RAW_WORD.findall(raw) if word.strip("*_")[:1].islower()}
    for name in filter(None, slots):
        words = name.split()
        if words[0] in small or words[-1] in small:
            return False
        if any(word in small and word not in _PARTICLES for word in words):
            return False
    return True


class Phrasebook:
    """All phrases, ready to be looked up. Never changes once built, so threads may share one."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        """File `entries` under their keys."""
        self._heads: dict[str, list[_Group]] = {}
        self._tails: dict[str, list[_Group]] = {}
        groups: dict[tuple[str, str, str, bool], _Group] = {}
        for entry in entries:
            for keys, shelf, at_head in ((entry.heads, self._heads, True), (entry.tails, self._tails, False)):
                for key in keys:
                    name = (key, entry.kind, entry.role, at_head)
                    if name not in groups:
                        groups[name] = _Group(entry.kind, entry.role)
                        shelf.setdefault(key, []).append(groups[name])
                    groups[name].entries.append(entry)

    def find(self, text: str) -> tuple[Hit, ...]:
        """Return what the phrases say about one block (type: str), best first; empty when they say nothing."""
        folded = core(text)
        if not folded:
            return ()
        hits = list(self._whole(folded, text))
        if not any(hit.role == "lines" for hit in hits):
            hits.extend(self._by_sentences(folded, text))
        return tuple(sorted(hits, key=lambda hit: ROLES.index(hit.role)))

    def _whole(self, folded: str, raw: str) -> Iterator[Hit]:
        for group in self._heads.get(key_head(folded), ()):
            if hit := group.find(folded, raw):
                yield hit
        for group in self._tails.get(key_tail(folded), ()):
            if hit := group.find(folded, raw):
                yield hit

    def _by_sentences(self, folded: str, raw: str) -> Iterator[Hit]:
        """A block of several sentences is accounted for when each of them is a phrase on its own."""
        if not _SENTENCE.search(folded):
            return
        first: Hit | None = None
        for sentence in _SENTENCE.split(folded):
            if not sentence.strip():
                continue
            hit = next((hit for hit in self._whole(core(sentence), raw) if hit.role == "lines"), None)
            if hit is None:
                return
            first = first or hit
        if first is not None:
            yield first._replace(evidence=folded)
