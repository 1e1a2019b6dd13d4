"""How well languages fit a text: by their function words, and by the letters that not all of their script have."""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.languages import tables
from cleaner.languages.scripts import scripts_of

__all__ = ["rated"]

_FITS, _MISFITS = 0.2, -0.4
"""What a word written small with letters beyond the plain alphabet is worth to a language that has, or has not, all of
them."""


def rated(words: Sequence[str], lowered: Sequence[str], script: str) -> list[tuple[str, float]]:
    """Return the languages of `script` that have any of the words, best first, with how well words and letters fit.

    A function word counts the less, the more languages have it.
    """
    index = tables.index()
    scores: dict[str, float] = {}
    for word in lowered:
        if word in index:
            languages = index[word]
            worth = 1.0 / len(languages)
            for language in languages:
                scores[language] = scores.get(language, 0.0) + worth
    scores = {language: score for language, score in scores.items() if script in scripts_of(language)}
    special = [tables.letters_beyond(word, script) for word in tables.special(words, script)]
    for language in scores:
        alphabet = tables.alphabet(language, script)
        scores[language] += sum(_FITS if alphabet.issuperset(letters) else _MISFITS for letters in special)
    return sorted(scores.items(), key=lambda item: (-item[1], item[0]))
