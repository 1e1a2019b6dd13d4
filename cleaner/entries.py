"""Entries: one phrase in its place, as compiled data gives it, and how it is compared with a folded text."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable
from typing import NamedTuple

from cleaner.dates import MARK, has_date, is_date, marked
from cleaner.folding import fold, unlinked
from cleaner.patterns import for_plain, lazy, plain
from cleaner.slots import PLACEHOLDERS, expand

__all__ = ["HINTS", "PARTICLES", "REMARKS", "ROLES", "SENTENCES", "UNPROVEN", "Entry", "Hit", "Look"]

REMARKS = ("remarks", "weak_remarks")
"""Roles of phrases that the first sentence of a block may be, whatever follows it."""
SENTENCES = ("lines", *REMARKS)
"""Roles of phrases that the first of several sentences is compared with."""
ROLES = ("lines", "hints", "weak_hints", "labels", "headings", "weak_headings", "members", *REMARKS)
HINTS = ("hints", "weak_hints")
UNPROVEN = (*HINTS, "members", *REMARKS)
"""Roles of phrases that an article could say, too."""


class Hit(NamedTuple):
    """A phrase found in a block."""

    kind: str
    role: str
    rule: str
    evidence: str
    """The folded words that the phrase accounts for."""
    rest: str = ""
    """For labels and remarks: what stands behind, folded."""


# What ends a label; a dash must stand free.
_LABEL_END = r" ?(?::|->|→|⇒|»|›|>|】|=|\||(?<= )- |- )"
_LABEL_ALONE = lazy(r"(?::|->|→|⇒|»|›|>|】|=|\|| -)\W*$")
_ALONE = 64
"""Characters at the end of a block in which the mark of a label that stands alone is looked for."""


ENDLESS = sys.maxsize
ANY: frozenset[str] = frozenset()


class Entry:
    """One phrase in its place: what the data files say, translated."""

    __slots__ = (
        "_outlines",
        "_plain",
        "_regex",
        "_uses",
        "beyond_ascii",
        "dated",
        "ends",
        "kind",
        "loose",
        "names",
        "need",
        "needs",
        "pattern",
        "place",
        "role",
        "rule",
        "spaces",
    )

    def __init__(self, place: tuple[int, int], language: str, fields: str, closing: Callable[[int], frozenset[str]]) -> None:
        """Take one line of compiled data (see `cleaner.compile`), and what gives the sets of last words that it may refer to.

        `place` is where it stands in the order of the data.
        """
        self.place = place
        self.kind, self.role, names, spaces, ends, needs, needs_too, source, self.pattern = fields.split("\t")
        self.rule = f"{language}.{self.kind}.{self.role}: {source}"
        self.names = int(names)
        self.spaces = int(spaces) if spaces[0] != "-" else ENDLESS
        """Spaces that it has room for."""
        self.ends = closing(int(ends)) if ends and self.role != "labels" else ANY
        """Keys of the words that a match ends with; `ANY` when that may be anything, as it may behind a label."""
        groups = [group.split(" ") for group in (needs, needs_too) if group]
        self.needs = sorted(groups, key=len)  # few texts are soon looked for
        """Groups of texts, of each of which every match holds one."""
        self.need = self.needs[0][0] if self.needs and len(self.needs[0]) == 1 else ""
        """A text that every match holds; asked for first, it saves nearly all calls of `has_needs`."""
        self.beyond_ascii = any(not any(map(str.isascii, group)) for group in groups)
        """Whether no text in ASCII has what it needs."""
        self.dated = PLACEHOLDERS["date"] in self.pattern
        self.loose = PLACEHOLDERS["any"] in self.pattern or PLACEHOLDERS["tail"] in self.pattern
        """Whether it has room for any words, so that a closed phrase says more of a text that both account for."""
        self._outlines: dict[tuple[str, bool], re.Pattern[str]] | None = None
        self._uses = 0
        self._regex: re.Pattern[str] | None = None
        self._plain: re.Pattern[str] | None = None

    def has_needs(self, folded: str) -> bool:
        """Whether a text has those texts in it of which every match holds one."""
        for group in self.needs:
            for need in group:
                if need in folded:
                    break
            else:
                return False
        return True

    def match(self, look: Look) -> re.Match[str] | None:
        """Compare the phrase with a text: as a whole, or as the label that the text begins with."""
        if self.spaces < look.spaces and self.role != "labels":
            return None
        subject = look.subject(dated=self.dated, labelled=self.role == "labels")
        regex = self._plain if look.plain else self._regex
        if regex is None and self.dated and self.role != "labels":
            found = self._outlined(_ANY_DATE, in_plain=look.plain).match(subject)
            if found is None:
                return None
            if not self.names and all(is_date(day, in_plain=look.plain) for day in found.groups() if day):
                return found
            self._uses += 1
            if self._uses < _OFTEN and not look.may_have_date():
                return self._outlined(_NO_DATE, in_plain=look.plain).match(subject)
        return (regex or self._compiled(in_plain=look.plain)).match(subject)

    def _outlined(self, date: str, *, in_plain: bool) -> re.Pattern[str]:
        """Return the phrase with another pattern for a date, compiled: in a tenth of the time that a date takes."""
        if self._outlines is None:
            self._outlines = {}
        if (date, in_plain) not in self._outlines:
            source = expand(self.pattern.replace(PLACEHOLDERS["date"], date)) + r"\Z"
            self._outlines[date, in_plain] = re.compile(for_plain(source) if in_plain else source)
        return self._outlines[date, in_plain]

    def _compiled(self, *, in_plain: bool) -> re.Pattern[str]:
        source = expand(self.pattern) + (_LABEL_END if self.role == "labels" else r"\Z")
        if in_plain:
            self._plain = re.compile(for_plain(source))  # two threads may both compile it, to the same end
            return self._plain
        self._regex = re.compile(source)
        return self._regex


_ANY_DATE = r"(\S.{0,99}?)"
"""Room for a date: none is longer, or begins with a space."""
_OFTEN = 8
"""Texts without a date that are worth the time that a date takes."""
_SEARCHED = 300
"""Characters of a text in which a date is searched for."""
_NO_DATE = "(?!)"
"""What matches nothing: for texts without any date."""


class Look:
    """One folded text that is compared with phrases, and the forms of it that some of them need."""

    __slots__ = ("_dated", "_dateless", "_small", "folded", "plain", "raw", "spaces")

    def __init__(self, folded: str, raw: str) -> None:
        """Take a text in folded form, and the block that it is or stands in as it stands."""
        self.folded = folded
        self.raw = raw
        self.spaces = folded.count(" ")
        self.plain = plain(folded)
        self._dated: str | None = None
        self._dateless: bool | None = None
        self._small: frozenset[str] | None = None

    def subject(self, *, dated: bool, labelled: bool) -> str:
        """Return the form of the text that a phrase is compared with."""
        text = self.folded
        if dated:
            if self._dated is None:
                self._dated = marked(text)
            text = self._dated
        # The end mark is form and was stripped from a label that stands alone.
        return text + ":" if labelled and _LABEL_ALONE.search(self.raw, max(0, len(self.raw) - _ALONE)) else text

    def may_have_date(self) -> bool:
        """Whether a date may stand anywhere in the text; long ones are not searched."""
        if self._dateless is None:
            text = self.subject(dated=True, labelled=False)
            self._dateless = len(text) <= _SEARCHED and not has_date(text, in_plain=self.plain)
        return not self._dateless

    def names_hold(self, slots: Iterable[str | None]) -> bool:
        """Whether every word in the name slots of a match begins without a small letter in the text as it stands."""
        if self._small is None:
            words = _RAW_WORD.findall(_ADDRESS.sub(" ", unlinked(self.raw)))  # addresses are written small
            self._small = frozenset(fold(word.strip("*_.'’")) for word in words if word.strip("*_")[:1].islower())
        small = self._small
        for name in filter(None, slots):
            words = name.replace(MARK, "").split()
            if words[0] in small or words[-1] in small:
                return False
            if any(word in small and word not in PARTICLES for word in words):
                return False
        return True

    def hit(self, entry: Entry, found: re.Match[str]) -> Hit:
        """Return what a match of a phrase says."""
        evidence, rest = found.group(), ""
        if entry.role == "labels":
            subject = self.subject(dated=entry.dated, labelled=False)
            rest = subject[found.end() :].replace(MARK, "").strip()
            evidence = _LABEL_CUT.sub("", evidence)
        return Hit(entry.kind, entry.role, entry.rule, evidence.replace(MARK, ""), rest)


_LABEL_CUT = lazy(_LABEL_END + r"\Z")

# Small words that stand inside names without a capital.
PARTICLES = frozenset(
    (
        "de da do dos das di del della du des la le el al van von der den ter ten zu zur bin ibn af av of the and und et y e i"
        " og och en & - / + for in from a din si"
    ).split()
)
_ADDRESS = lazy(r"\S+://\S+|\S+\.[a-z]{2,}/\S*")
_RAW_WORD = lazy(r"[^\s|/:;,?!()\[\]\"“”]+")
