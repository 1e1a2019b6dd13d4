"""What ties a foreign block to the text around it: names and technical words that both have.

A teaser, a box or a cookie line tells something else than the article beside it. A paragraph that nobody has translated yet
tells what its neighbours tell.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable

from cleaner.folding import fold
from cleaner.languages import tables
from cleaner.languages.scripts import main_script, shares
from cleaner.patterns import CLOSING_QUOTES, lazy

__all__ = ["Told", "in_first_person", "tells_in"]

_WORD = lazy(r"[A-Za-z\u00c0-\u024f][\dA-Za-z\u00c0-\u024f’'-]*|[^\W_][\w’'-]*[^\W_]")
"""Names in Latin letters end where another script begins: \"Lumora를\"."""
_LAST_LATIN = "\u024f"
_STEM = 5
"""Letters that all cases of a name begin with, at least."""
_NAME = 3
"""Letters that a name has at least."""
_TERM = 5
"""Letters of a word that two languages do not share by chance."""
_MONTHS = frozenset("janua janvi jänne febru févri march april avril juillet augus septe octob oktob novem decem dezem".split())


def _names_in(block: str, languages: Iterable[str]) -> dict[str, bool]:
    """Return what may be names in a block, folded, and whether they must be: words with a capital, no months, and no small
    words of `languages`. Those are names that no sentence begins with, those in Latin letters in a text in others, and those
    with digits or capitals inside.
    """
    small = _small(languages)
    found: dict[str, bool] = {}
    other = "" if block.isascii() else main_script(shares(block))
    for match in _WORD.finditer(block):
        word = match.group()
        if len(word) < _NAME or (word.islower() and word.isalpha()) or word.lower() in small:
            continue
        borrowed = other not in ("", "Latin") and word[0] <= _LAST_LATIN
        before = block[max(0, match.start() - _BEFORE) : match.start()]
        sure = _spelled(word) or (word[0].isupper() and (borrowed or not _opens(before)))
        if sure or word[0].isupper():
            name = fold(word)
            found[name] = sure or found.get(name, False)
    return {name: sure for name, sure in found.items() if name[:_STEM] not in _MONTHS}


def _alike(one: str, two: str) -> bool:
    """Whether two names are one, maybe in another case: Hollin, Hollinissa; not Brandnes, Brandmann."""
    if one == two:
        return True
    if min(len(one), len(two)) < _STEM:
        return False
    same = next((place for place, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), min(len(one), len(two)))
    return same >= _STEM and same * 3 >= min(len(one), len(two)) * 2


def _small(languages: Iterable[str]) -> frozenset[str]:
    return frozenset[str]().union(*map(tables.function_words, languages))


def _spelled(word: str) -> bool:
    """Whether a word has digits or capitals where no other word has them."""
    if not any(map(str.isalpha, word)):
        return False
    return any(map(str.isdigit, word)) or (not word.isupper() and any(map(str.isupper, word[1:])))


_ENDS = (".", "!", "?", ":", "…", "•", "*", "-", "–", "—", "|", "。", "！", "？", "।", "؟")


_BEFORE = 8
"""Characters before a word that show whether it begins a sentence."""


def _opens(before: str) -> bool:
    """Whether what stands before a word is nothing, or the end of a sentence."""
    before = before.rstrip("\"'“”„«»‘’([ \t")
    return not before or before.endswith(_ENDS)


def _words_in(block: str, languages: Iterable[str]) -> set[str]:
    """Return the long words of a block that are no small words of `languages`, folded."""
    small = _small(languages)
    return {fold(word) for word in map(str.lower, tables.split(block)) if len(word) >= _TERM and word not in small}


_LONGEST = 4000
"""Characters of a block of the article that are looked at."""


class Told:
    """The names and the long words of an article's blocks."""

    def __init__(self, main: str, blocks: Iterable[str]) -> None:
        """Read the `blocks` of an article in `main`."""
        self._main = main
        self._words: Counter[str] = Counter()
        self._inside: dict[str, set[str]] = {}
        self._anywhere: dict[str, set[str]] = {}
        for block in (block[:_LONGEST] for block in blocks):
            self._words.update(_words_in(block, (main,)))
            for name, sure in _names_in(block, (main,)).items():
                self._anywhere.setdefault(name[:_STEM], set()).add(name)
                if sure:
                    self._inside.setdefault(name[:_STEM], set()).add(name)

    def name_of(self, block: str, language: str) -> bool:
        """Whether a block in `language` has a name of the article, which one of the two has within a sentence."""
        return any(
            _alike(name, other)
            for name, sure in _names_in(block, (self._main, language)).items()
            for other in (self._anywhere if sure else self._inside).get(name[:_STEM], ())
        )

    def words_of(self, block: str, language: str) -> list[int]:
        """Return how many blocks of the article have each of the long words that a block in `language` shares with it."""
        words = _words_in(block, (self._main, language))
        return [self._words[word] for word in words if word in self._words]


_PROOF = 2
"""Small words of a language that show that a sentence of the text is in it, where none of the article's stands."""
_SENTENCE = 4
"""Words of such a sentence."""
_END = re.compile(rf"[.!?…:。！？।][{CLOSING_QUOTES})\]*_]*$")


def tells_in(block: str, language: str, main: str) -> bool:
    """Whether a block, even a short one, is a sentence in `language` and not in `main`."""
    if not _END.search(block):
        return False
    words = [word.lower() for word in tables.split(block)]
    theirs, ours = tables.function_words(language), tables.function_words(main)
    return len(words) >= _SENTENCE and _few(words, theirs - ours) and (ours - theirs).isdisjoint(words)


def _few(words: Collection[str], small: Collection[str]) -> bool:
    return len({word for word in words if word in small}) >= _PROOF


_FIRST_PERSON = {
    "en": "i my me",
    "de": "ich mir mich mein meine meinen meinem meiner",
    "fr": "je j mon ma mes moi",
    "es": "yo me mi mis",
    "it": "io mi mio mia",
    "pt": "eu me meu minha",
    "nl": "ik mij mijn",
    "sv": "jag mig min mitt mina",
    "da": "jeg mig min mit mine",
    "no": "jeg meg min mitt mine",
    "pl": "ja mi mnie moja moje",
    "ru": "я мне меня мой моя",
}


def in_first_person(block: str, language: str) -> bool:
    """Whether somebody speaks of himself in a block."""
    return not {word.lower() for word in tables.split(block)}.isdisjoint(_FIRST_PERSON.get(language, "").split())
