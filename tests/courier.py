"""Forty pages of a made-up site, in margin form: what the site prints on many pages, and forty different stories."""

from __future__ import annotations

import random
from typing import NamedTuple

SITE = "lakeside-courier.example"
SLOGAN = "Index Of News"
SECOND = "Clear water, clear words since 1921"
PROMO = "Reporting like this is paid for by the people who read it, and from today you can be one of them."
LEGAL = (
    "All texts on these pages are the property of their authors and of the Lakeside Courier Trust.",
    "Nothing on these pages is advice on money, law or health.",
)
ADDRESS = "The Lakeside Courier · 4 Harbour Street · Porthaven · +44 1632 960 112"
AUTHORS = (
    "Mara Lindqvist covers the harbour and the lake. She came to Porthaven from Oulu in 2009.",
    "Tom Adeyemi writes about schools.",
    "Ines Duarte is a freelance reporter. Her last book is about salt.",
    "Wen Li edits the weekend pages and grows tomatoes that nobody is allowed to touch.",
)
HEADING = "What this means for you"
"""On every page, and the story's own: it stands in the middle of it."""

_WHO = ("The harbour board", "A ferry captain", "The school on Mill Lane", "The town clerk", "A group of rowers", "The baker")
_DID = ("opened", "closed", "painted", "sold", "measured", "argued about", "repaired", "lost")
_WHAT = ("the north pier", "a row of sheds", "two lifeboats", "the old mill", "the tide gauge", "forty chairs", "the bell")
_WHEN = ("on Monday", "last spring", "after a long meeting", "in the rain", "without a word", "before the fair")
_WHY = ("because the roof leaked", "to save money", "as the council had asked", "for the third time", "in spite of the noise")


class Page(NamedTuple):
    url: str
    title: str
    text: str
    story: list[str]
    debris: list[str]


def pages(count: int = 40) -> list[Page]:
    return [_page(number) for number in range(count)]


def _page(number: int) -> Page:
    chance = random.Random(number)
    title = f"{chance.choice(_WHO)} and {chance.choice(_WHAT)}, part {number}"
    paragraphs = [_paragraph(chance, number) for _ in range(chance.randint(4, 9))]
    lines = [(SLOGAN, False), (SECOND, False), (title, True)]
    for place, paragraph in enumerate(paragraphs):
        if place == 2:
            lines.append((PROMO, False))
        if place == len(paragraphs) - 2:
            lines.append((HEADING, True))
        lines.append((paragraph, True))
    if number % 9:  # guests have no box
        lines.append((AUTHORS[number % len(AUTHORS)], False))
    lines += [(line, False) for line in (*LEGAL, ADDRESS)]
    text = "\n\n".join(line for line, _ in lines) + "\n"
    story = [line for line, ours in lines if ours]
    return Page(f"https://www.{SITE}/news/{number}", title, text, story, [line for line, ours in lines if not ours])


def _paragraph(chance: random.Random, number: int) -> str:
    sentences = [
        f"{chance.choice(_WHO)} {chance.choice(_DID)} {chance.choice(_WHAT)} {chance.choice(_WHEN)}, {chance.choice(_WHY)}."
        for _ in range(chance.randint(1, 3))
    ]
    return f"{' '.join(sentences)} It was number {number * 31 + chance.randint(0, 30)} in the book."
