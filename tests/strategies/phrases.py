"""Texts that the phrase data describes: each phrase written out, with its slots filled.

`write(phrase, variant)` is a pure function, so hypothesis draws (and shrinks) two small things: a phrase and a number.
Variant 0 is the plainest wording; higher ones take other branches, optional parts and fillings.
"""

from __future__ import annotations

import random
import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from hypothesis import strategies as st

from cleaner import library
from cleaner.folding import fold
from cleaner.kinds import KINDS
from cleaner.phrases import parse

CERTAIN_ROLES = ("lines", "headings", "labels")
"""Roles whose phrases are debris wherever they stand, alone in a block."""


class Source(NamedTuple):
    """One phrase of the data and where it stands."""

    language: str
    kind: str
    role: str
    phrase: str


@cache
def tables(language: str) -> Mapping[str, Any]:
    return tomllib.loads((Path(library.DATA) / f"{language}.toml").read_text(encoding="utf-8"))


@cache
def sources() -> tuple[Source, ...]:
    """Return every phrase of the data."""
    return tuple(
        Source(path.stem, kind, role, phrase)
        for path in sorted(Path(library.DATA).glob("*.toml"))
        for kind, roles in tables(path.stem).items()
        if kind in KINDS and isinstance(roles, Mapping)
        for role, phrases in roles.items()
        for phrase in phrases
    )


@cache
def of(*roles: str, kind: str | None = None, language: str | None = None) -> tuple[Source, ...]:
    """Return the phrases in `roles`, of one kind and one language if these are given."""
    return tuple(s for s in sources() if s.role in roles and kind in (None, s.kind) and language in (None, s.language))


# Words for open slots: short, capitalised where a name must be, and in the script of the data file.
_WORDS = {
    "ar": "المدينة النهر الجسر", "he": "העיר הנהר הגשר", "hi": "शहर नदी पुल", "ja": "橋 川 町", "ko": "다리 강 도시",
    "zh": "大桥 河流 城市", "ru": "мост река город", "uk": "міст річка село", "el": "πόλη ποτάμι γέφυρα",
}  # fmt: skip
_NAMES = {
    "ar": "سليم حداد", "he": "דנה לוי", "hi": "रवि शर्मा", "ja": "山田花子", "ko": "김민수", "zh": "王小明",
    "ru": "Ирина Соколова", "uk": "Олена Бойко", "el": "Νίκος Παππάς",
}  # fmt: skip
_FILLINGS = {
    "n": ("3", "12", "1,204"),
    "date": ("3 March 2024", "2024-03-03", "12.05.2023"),
    "time": ("10:15", "18:40"),
    "site": ("Harbour Herald", "example.org"),
    "handle": ("@harbourherald",),
    "url": ("www.example.org",),
    "email": ("desk@example.org",),
}


def _fill(slot: str, language: str, rng: random.Random) -> str:
    if slot in _FILLINGS:
        return _FILLINGS[slot][rng.randrange(len(_FILLINGS[slot]))]
    if slot == "name":
        return _NAMES.get(language, rng.choice(("Ada Keller", "Jonas Brandt")))
    words = _WORDS.get(language, "harbour river bridges").split()
    return " ".join(words[: rng.randint(1, 3)])


def _choose(rng: random.Random, choices: list[Any], variant: int) -> Any:
    return choices[rng.randrange(len(choices)) if variant else 0]


def _text(sequence: list[Any], source: Source, rng: random.Random, variant: int) -> str:
    """Write a parsed sequence out; what is glued in the phrase is glued in the text."""
    slots = tables(source.language).get("slots", {})
    out = ""
    for glued, node in sequence:
        part = _part(node, source, slots, rng, variant)
        if part:
            out += part if glued or not out else f" {part}"
    return out


def _part(node: Any, source: Source, slots: Mapping[str, Iterable[str]], rng: random.Random, variant: int) -> str:
    if node[0] == "text":
        return str(node[1])
    if node[0] == "slot" and node[1] in slots:
        return _text(parse(_choose(rng, list(slots[node[1]]), variant)), source, rng, variant)
    if node[0] == "slot":
        return _fill(node[1], source.language, rng)
    _, choices, optional, repeated = node
    if optional and (not variant or rng.random() < 0.5):
        return ""
    once = _text(_choose(rng, choices, variant), source, rng, variant)
    return f"{once} | {_text(_choose(rng, choices, variant), source, rng, variant)}" if repeated == "++" else once


def write(source: Source, variant: int = 0) -> str:
    """Write a phrase out, with a capital in front as sites print it."""
    rng = random.Random(f"{source.phrase}/{variant}")
    text = _text(parse(source.phrase), source, rng, variant)
    return text[:1].upper() + text[1:] if len(text[:1].upper()) == 1 else text


@cache
def _open_ended(phrase: str) -> bool:
    return bool(re.search(r"\{(?:any|tail|site|name)\}[\])|\s]*(?:[^\s(\[{]*[\])|][^\s]*)*$", phrase))


def open_ended(source: Source) -> bool:
    """Whether more words could belong to the end of a phrase: an open slot may stand last in it."""
    return "{any}" in source.phrase or "{tail}" in source.phrase or _open_ended(source.phrase)


variants = st.integers(0, 40)


def written(*roles: str, kind: str | None = None, language: str | None = None) -> st.SearchStrategy[tuple[Source, str]]:
    """Phrases with their text."""
    return st.tuples(st.sampled_from(of(*roles, kind=kind, language=language)), variants).map(
        lambda pair: (pair[0], write(*pair))
    )


def folded_words(text: str) -> str:
    return fold(text)
