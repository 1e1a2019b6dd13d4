"""Debris, and where scrapers leave it: above the article, between its paragraphs, below it, alone, in heaps and in sections."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from hypothesis import strategies as st

from cleaner import library
from tests.strategies import articles, phrases
from tests.strategies.articles import Unit
from tests.strategies.prose import HEADLINES, PROSE

NEWLINES = ("\n", "\r\n", "\r", "\x0b", "\x0c", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029")
"""All that `str.splitlines` takes for the end of a line."""
newlines = st.sampled_from(NEWLINES)


_SIGNED = "Ada Keller"
"""What stands behind the label of a credit: a headline there could be something that a speaker says."""


def lone_debris(kind: str | None = None, language: str | None = None) -> st.SearchStrategy[str]:
    """One line that is debris in any text: a phrase of role `lines`, or a label with its line.

    That the phrasebook finds what its data say is tested in `test_phrases`; lines that it does not find are left out here.
    """
    lines = phrases.written("lines", kind=kind, language=language).map(lambda pair: pair[1])
    if phrases.of("labels", kind=kind, language=language):
        labels = st.tuples(phrases.written("labels", kind=kind, language=language), st.sampled_from(HEADLINES)).map(
            lambda pair: f"{pair[0][1]}: {_SIGNED if pair[0][0].kind == 'credits' else pair[1]}"
        )
        lines = st.one_of(lines, lines, labels)
    return lines.filter(recognised)


@cache
def recognised(line: str) -> bool:
    """Whether the phrasebook knows a line as debris in any text; behind "*" it could be an item of the article's list."""
    return not line.startswith("* ") and any(hit.role in phrases.CERTAIN_ROLES for hit in library.builtin().find(line))


_cards = st.tuples(st.sampled_from(HEADLINES), st.sampled_from((0, 1, 2, 3))).map(
    lambda t: (
        (f"- {t[0]}",),
        (t[0], "Read more"),
        (f"{t[0]} thumbnail", t[0], "3 March 2024"),
        (t[0], "The court in Leeds has thrown out the appeal. The owners of the harbour now ...", "Read more"),
    )[t[1]]
)


@st.composite
def sections(draw: st.DrawFn, language: str | None = None) -> Unit:
    """A heading of the kind `related` with the cards of other stories below it."""
    heading = draw(phrases.written("headings", kind="related", language=language).map(lambda pair: pair[1]).filter(recognised))
    cards = draw(st.lists(_cards, min_size=1, max_size=4))
    return (heading, *(line for card in cards for line in card))


@cache
def opening(line: str) -> bool:
    """Whether a line opens a section, so that what follows is judged as its member."""
    return any(hit.role in ("headings", "weak_headings") for hit in library.builtin().find(line))


class Scraped(NamedTuple):
    """A text with what is the article in it and what is not."""

    text: str
    content: list[str]
    debris: list[str]

    def __repr__(self) -> str:
        marked = set(self.debris)
        return "\n".join(f"{'- ' if line in marked else '  '}{line}" for line in self.text.splitlines())


@st.composite
def scraped(draw: st.DrawFn, language: str | None = None, *, newline: st.SearchStrategy[str] = newlines) -> Scraped:
    """An article with debris around and inside it, in one language, with lines that end in one way or another."""
    language = language or draw(st.one_of(st.just("en"), articles.languages))
    units = draw(articles.articles(language, most=5))
    content: list[str] = []
    debris: list[str] = []
    end = draw(newline)
    text = ""
    for unit in [*units, None]:
        for piece in _pieces(draw, language, opens=unit is None or unit[0] in _prose(language)):
            debris.extend(piece)
            text += "".join(line + end for line in piece) + end
        if unit:
            content.extend(unit)
            text += "".join(line + end for line in unit) + end
    return Scraped(draw(st.sampled_from((text, text.rstrip(end)))), content, debris)


def _prose(language: str) -> frozenset[str]:
    return frozenset(PROSE[language])


def _pieces(draw: st.DrawFn, language: str, *, opens: bool) -> list[Unit]:
    """Pieces of debris for one place; sections only where prose or nothing follows."""
    lone = lone_debris(language=language).filter(lambda line: opens or not opening(line)).map(lambda line: (line,))
    if opens and phrases.of("headings", kind="related", language=language):
        return draw(st.one_of(st.just([]), st.lists(lone, max_size=2), sections(language).map(lambda unit: [unit])))
    return draw(st.one_of(st.just([]), st.lists(lone, max_size=2)))
