"""Patterns of the words that announce foreign text, made out of `introductions` and `language_names`."""

from __future__ import annotations

import re
from functools import cache

from cleaner.languages import introductions, language_names
from cleaner.languages.witness import RELATIVES

__all__ = ["announcing", "naming", "said", "summing_up"]


@cache
def announcing(main: str) -> re.Pattern[str]:
    """Return a pattern for the words of an article in `main` that speak of translating, quoting, reciting and teaching."""
    return _pattern(introductions.CUES.get(main, ""))


@cache
def naming(language: str, main: str) -> re.Pattern[str]:
    """Return a pattern for the names of a language and of those that it may be taken for, but for the article's own.

    A language without words of its own may be taken for any.
    """
    codes = sorted(({language} | RELATIVES.get(language, frozenset())) - {main})
    return _pattern(" ".join([language_names.UNKNOWN, *(language_names.NAMES.get(code, "") for code in codes)]))


@cache
def summing_up() -> re.Pattern[str]:
    """Return a pattern for the headings of summaries."""
    return re.compile(rf"\W*(?:{'|'.join(map(re.escape, introductions.ABSTRACTS.replace('·', ' ').split()))})\W*")


def _pattern(stems: str) -> re.Pattern[str]:
    """Return a pattern for words that begin with one of `stems`; Arabic to Hangul ones may stand inside words."""
    spaced: list[str] = []
    glued: list[str] = []
    for stem in stems.split():
        (glued if stem[0] >= "\u0590" else spaced).append(re.escape(stem.replace("·", " ")))
    parts = ([rf"\b(?:{'|'.join(spaced)})"] if spaced else []) + glued
    return re.compile("|".join(parts) or r"(?!)")


@cache
def said(main: str) -> re.Pattern[str]:
    """Return a pattern for what people say or print and others quote: a message, a statement, a letter."""
    return _pattern(introductions.SAID.get(main, ""))
