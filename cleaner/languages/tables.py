"""The function words in the form that the tests need: built when first asked for, once per process."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from cleaner.languages import alphabets
from cleaner.languages.function_words import IN_NAMES, SPACED, UNSPACED
from cleaner.languages.scripts import scripts_of
from cleaner.patterns import lazy

__all__ = [
    "KNOWN",
    "MARKS",
    "alphabet",
    "core",
    "count_parts",
    "fits",
    "function_words",
    "index",
    "letters_beyond",
    "normalize",
    "others",
    "special",
    "split",
    "strange",
    "unspaced",
    "words_in_names",
]

KNOWN = frozenset(SPACED) | frozenset(UNSPACED)
"""Codes of the languages that have function words here."""

MARKS = ".,;:!?\"'()[]«»“”„‘’…–—-"
"""What stands at the edges of words; to take it off is quicker than to split at it."""

# Codes that others write for the same languages.
_ALIASES = {"nb": "no", "nn": "no", "iw": "he", "in": "id", "cmn": "zh", "yue": "zh", "fil": "tl", "bs": "hr", "ms": "id"}

# Also at apostrophes and hyphens: "dort-il" is two words, "qu'elle" too.
_BETWEEN = lazy(
    r"[\s\d.,;:!?…·•|/\\()\[\]{}<>«»“”„‟‘’‚'\"`´*_#=+~^&%$€£@§°¡¿،؛؟۔।。、，！？：；（）「」『』《》【】–—―−-]+"
)


def normalize(code: str) -> str:
    """Return the code that the tables use for a language code like "en-GB", "pt_BR" or "nb"."""
    primary = code.strip().lower().replace("_", "-").split("-", 1)[0]
    return _ALIASES.get(primary, primary)


def split(text: str, enough: int = 0) -> list[str]:
    """Return the words of `text` as they stand; at apostrophes and hyphens a new word begins.

    Behind `enough` words, if given, what is left may stand for one more.
    """
    return [word for word in _BETWEEN.split(text, enough) if word]


def unspaced(language: str) -> bool:
    """Whether `language` puts no spaces between its words."""
    return language in UNSPACED


@cache
def function_words(language: str) -> frozenset[str]:
    """Return the function words of a known language, of any other none."""
    return frozenset((SPACED.get(language) or UNSPACED.get(language, "")).split())


@cache
def words_in_names() -> frozenset[str]:
    """Return the function words that names and titles are full of."""
    return frozenset(IN_NAMES.split())


@cache
def index() -> dict[str, tuple[str, ...]]:
    """Return, for every function word of the languages with spaces, the languages that have it."""
    languages: dict[str, tuple[str, ...]] = {}
    for language in sorted(SPACED):
        for word in function_words(language):
            languages[word] = (*languages.get(word, ()), language)
    return languages


@cache
def others(language: str) -> frozenset[str]:
    """Return the function words of the languages with spaces that `language` has not."""
    return frozenset(index()) - function_words(language)


@cache
def core(language: str) -> frozenset[str]:
    """Return the function words that tell `language` from nearly all others of its scripts."""
    own = function_words(language)
    if unspaced(language):
        return own
    scripts = set(scripts_of(language))
    rivals = [other for other in SPACED if other != language and scripts & set(scripts_of(other))]
    return frozenset(word for word in own if sum(word in function_words(rival) for rival in rivals) <= _SHARED_BY_FEW)


_SHARED_BY_FEW = 0


def count_parts(text: str, language: str) -> dict[str, int]:
    """Return how often each function word of a language without spaces stands in `text`, without those that do not."""
    found = {word: text.count(word) for word in sorted(function_words(language))}
    return {word: number for word, number in found.items() if number}


_SPECIAL = {"Latin": lazy("[\u00df-\u024f\u1e00-\u1eff]"), "Cyrillic": lazy("[ђѓѕјљњќџґєиіїёыэъщў]")}


def special(words: Sequence[str], script: str) -> list[str]:
    """Return the words written small that have letters beyond those that all languages of `script` share.

    Small ones only: a name keeps its letters in every language.
    """
    pattern = _SPECIAL.get(script)
    return [word for word in words if not word.isascii() and word[:1].islower() and pattern.search(word)] if pattern else []


def fits(word: str, language: str, script: str) -> bool:
    """Whether `language` has all letters of a word of `script`."""
    return alphabet(language, script).issuperset(letters_beyond(word, script))


def letters_beyond(word: str, script: str) -> list[str]:
    """Return the letters of a word beyond those that all languages of `script` share."""
    return _SPECIAL[script].findall(word)


@cache
def alphabet(language: str, script: str) -> frozenset[str]:
    """Return the letters that `language` has beyond those."""
    return frozenset((alphabets.CYRILLIC if script == "Cyrillic" else alphabets.LATIN).get(language, ""))


def strange(words: Sequence[str], language: str, main: str) -> list[str]:
    """Return the words written small whose letters `language` has and `main`, written in the same script, has not."""
    script = next((script for script in scripts_of(language) if script in _SPECIAL and script in scripts_of(main)), "")
    return [word for word in special(words, script) if fits(word, language, script) and not fits(word, main, script)]
