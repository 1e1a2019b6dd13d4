"""Which scripts a text is written in.

By ranges of code points: the `regex` module knows every script by name, but importing it costs more than cleaning an
article, and the letters of the languages we know stand in few, whole ranges.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from functools import cache

from cleaner.patterns import lazy

__all__ = ["KANA_IN_JAPANESE", "SCRIPTS", "amount", "main_script", "only_language", "scripts_of", "shares", "written_in"]

# First code point of each range, last code point, script. In order.
_RANGES = (
    (0x0041, 0x024F, "Latin"),
    (0x0370, 0x03FF, "Greek"),
    (0x0400, 0x052F, "Cyrillic"),
    (0x0531, 0x058F, "Armenian"),
    (0x0590, 0x05FF, "Hebrew"),
    (0x0600, 0x077F, "Arabic"),
    (0x0900, 0x097F, "Devanagari"),
    (0x0980, 0x09FF, "Bengali"),
    (0x0A00, 0x0A7F, "Gurmukhi"),
    (0x0A80, 0x0AFF, "Gujarati"),
    (0x0B80, 0x0BFF, "Tamil"),
    (0x0C00, 0x0C7F, "Telugu"),
    (0x0C80, 0x0CFF, "Kannada"),
    (0x0D00, 0x0D7F, "Malayalam"),
    (0x0E00, 0x0E7F, "Thai"),
    (0x0E80, 0x0EFF, "Lao"),
    (0x1000, 0x109F, "Myanmar"),
    (0x10A0, 0x10FF, "Georgian"),
    (0x1100, 0x11FF, "Hangul"),
    (0x1780, 0x17FF, "Khmer"),
    (0x1E00, 0x1EFF, "Latin"),
    (0x1F00, 0x1FFF, "Greek"),
    (0x3041, 0x30FF, "Kana"),
    (0x3400, 0x9FFF, "Han"),
    (0xAC00, 0xD7A3, "Hangul"),
    (0xF900, 0xFAFF, "Han"),
    (0xFB50, 0xFDFF, "Arabic"),
    (0xFE70, 0xFEFC, "Arabic"),
    (0xFF66, 0xFF9D, "Kana"),
    (0x20000, 0x323AF, "Han"),
)
_STARTS = [start for start, _, _ in _RANGES]

# Letters that say more than one Latin letter does: "iPhone" beside two Han letters is no majority.
_WEIGHTS = {"Han": 3.0, "Kana": 2.0, "Hangul": 2.0}

#: Language to the scripts it is written in, where that is not Latin alone.
SCRIPTS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("ru", "uk", "be", "bg", "mk"), ("Cyrillic",)),
    "sr": ("Cyrillic", "Latin"),
    "el": ("Greek",),
    "hy": ("Armenian",),
    "he": ("Hebrew",),
    **dict.fromkeys(("ar", "fa", "ur"), ("Arabic",)),
    **dict.fromkeys(("hi", "mr", "ne"), ("Devanagari",)),
    "bn": ("Bengali",),
    "pa": ("Gurmukhi",),
    "gu": ("Gujarati",),
    "ta": ("Tamil",),
    "te": ("Telugu",),
    "kn": ("Kannada",),
    "ml": ("Malayalam",),
    "th": ("Thai",),
    "lo": ("Lao",),
    "my": ("Myanmar",),
    "ka": ("Georgian",),
    "km": ("Khmer",),
    "ko": ("Hangul",),
    "ja": ("Kana", "Han"),
    "zh": ("Han",),
}

KANA_IN_JAPANESE = 0.08
"""Share of kana in the (weighted) letters below which a text is Chinese. Japanese prose has 0.3 and more."""

# Written as what it is not, because `re` needs a step for each code point of a range. Takes in some signs, no letters.
_BEYOND_LATIN = lazy("[^\x00-\u036f\u1d00-\u2e7f]")


def scripts_of(language: str) -> tuple[str, ...]:
    """Return the scripts that `language` (ISO code) is written in."""
    return SCRIPTS.get(language, ("Latin",))


@cache
def only_language(script: str) -> str | None:
    """Return the language of a script that only one known language is written in."""
    languages = sorted(code for code, scripts in SCRIPTS.items() if script in scripts)
    return languages[0] if len(languages) == 1 and script != "Latin" else None


def shares(text: str) -> dict[str, float]:
    """Return the share of each script in the letters of `text`; empty for a text without letters."""
    if text.isascii() or not _BEYOND_LATIN.search(text):
        return {"Latin": 1.0} if any(map(str.isalpha, text)) else {}
    weights: dict[str, float] = {}
    for char, number in Counter(text).items():
        if script := _script(char):
            weights[script] = weights.get(script, 0.0) + number * _WEIGHTS.get(script, 1.0)
    total = sum(weights.values())
    return {script: weights[script] / total for script in sorted(weights)}


def _script(char: str) -> str:
    if not char.isalpha():
        return ""
    code = ord(char)
    place = bisect_right(_STARTS, code) - 1
    if place >= 0 and code <= _RANGES[place][1]:
        return _RANGES[place][2]
    return ""


def main_script(found: dict[str, float]) -> str:
    """Return the script with the largest share, or nothing for a text without letters."""
    return max(sorted(found), key=lambda script: found[script], default="")


def written_in(found: dict[str, float], language: str) -> float:
    """Return the share of the scripts of `language` in the shares `found`."""
    return sum(found.get(script, 0.0) for script in scripts_of(language))


_DENSE = lazy("[^\x00-\u303f]")


def amount(text: str) -> int:
    """Return how much a text says, in letters of an alphabet: a Chinese, Japanese or Korean character counts as three."""
    return len(text) if text.isascii() else len(text) + 2 * len(_DENSE.findall(text))
