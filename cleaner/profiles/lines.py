"""What the counts of a profile prove about the blocks of one text.

A line that a site prints on its pages is claimed when the counts prove it (`could_prove`) *and* it stands in this text
where such lines stand. The counts alone are not enough: an article's own subhead ("What this means", "Ingredients")
can be on every page of a site.

* Outside the story (no other prose between the line and the start, or the end, of the text): a sentence goes; a line
  that reads like a heading goes only if everything between it and the edge of the text is known too.
* Inside the story: only a whole sentence, on nearly every page of the site or naming the site, and no question.
* A single word proves nothing: "Summary", "Enjoy!" and "Affirmed." are on every page of some sites.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from cleaner.claims import CERTAIN, PROFILE, Claim
from cleaner.document import Document
from cleaner.folding import core, unspaced
from cleaner.lists import alike
from cleaner.profiles.counting import BUCKETS, STORIES, Profile, Site, Tally, key, unpacked

__all__ = ["KIND", "SiteLines", "claims", "could_prove", "proved"]

KIND = "navigation"
"""What a template prints around all stories is page chrome. (A kind of its own would name where the evidence comes from,
not what the debris is, and would have no phrases, no filter without a profile and no samples.)"""

NAMED = 0.2
"""A line that names the site, an address or a person needs only this part of the share: an author box is on the pages of
one author of several, and no sentence of a recipe or a ruling says who runs the site."""
KNOWN = 2
"""A site must be known from so many times the pages that a line must be on: of seven pages of one shop, five can be about
the same sort of thing and have honest sentences in common."""
INSIDE = 0.8
"""The share that a sentence needs to go from inside a story."""
STEADY = 0.8
"""On this part of its pages a line must have the same place, give or take one block of prose."""
_LEADS_ON = tuple(":;?：；？؟՝")
_ADDRESS = re.compile(r"\w@\w|https?://|\bwww\.|(?:^|\s)@\w{3,}|\+\d[\d\s()-]{6,}\d")


class Line(NamedTuple):
    """One line that a site prints."""

    pages: int
    share: float
    at_start: bool
    """It has a steady place, counted from the start of the text."""
    at_end: bool


class SiteLines(NamedTuple):
    """What a profile proves about one site."""

    rule: str
    site: str
    pages: int
    lines: dict[str, Line]
    share: float
    names: str
    """The site's name in one word, as its address spells it."""


def could_prove(profile: Profile, site: Site, tally: Tally) -> bool:
    """Whether a block is on enough pages, with enough different stories around it, in a steady place."""
    return (
        tally.pages >= profile.pages
        and site.pages >= profile.pages * KNOWN
        and len(tally.stories) >= min(profile.pages, STORIES)
        and tally.pages >= profile.share * NAMED * site.pages
        and (_steady(tally.before, tally.pages) or _steady(tally.after, tally.pages))
    )


def _steady(histogram: int, pages: int) -> bool:
    counts = [*unpacked(histogram)[: BUCKETS - 1], 0, 0]  # the last bucket is no place
    return max(sum(counts[place : place + 3]) for place in range(len(counts) - 2)) >= STEADY * pages


def proved(profile: Profile) -> dict[str, SiteLines]:
    """Return what a profile proves, by site."""
    return {name: lines for name, site in profile.sites.items() if (lines := _lines(profile, name, site)).lines}


def _lines(profile: Profile, name: str, site: Site) -> SiteLines:
    found = ((words, tally) for words, tally in site.blocks.items() if could_prove(profile, site, tally))
    lines = {words: _line(site, tally) for words, tally in found}
    label = max(name.split("."), key=len)
    return SiteLines(f"{PROFILE}{profile.name or name}", name, site.pages, lines, profile.share, re.sub(r"\W", "", core(label)))


def _line(site: Site, tally: Tally) -> Line:
    return Line(tally.pages, tally.pages / site.pages, _steady(tally.before, tally.pages), _steady(tally.after, tally.pages))


def claims(doc: Document, site: SiteLines) -> Iterator[Claim]:
    """Yield the claims on blocks of `doc`, a text from `site`."""
    page = _Page(doc, site)
    if not page.known or not page.story:  # a text that is nothing but known lines is left alone
        return
    for index, line in page.known.items():
        if place := page.place(index, line):
            evidence = f"on {line.pages} of {site.pages} pages of {site.site} ({line.share:.0%}), {place}"
            yield Claim(index, KIND, site.rule, evidence, CERTAIN, form=page.list_form(index))


class _Page:
    """A text, with the lines in it that the site is known to print."""

    def __init__(self, doc: Document, site: SiteLines) -> None:
        self.doc = doc
        self.site = site
        words = [key(doc.core(index)) for index in range(len(doc))]
        title = key(core(doc.title))
        self.title = {index for index in range(len(doc)) if title and words[index] == title}
        self.known = {
            index: site.lines[words[index]]
            for index in range(len(doc))
            if words[index] in site.lines and index not in self.title and not doc.code(index)
        }
        self.story = [index for index in range(len(doc)) if not self._ours(index) and doc.prose(index)]

    def place(self, index: int, line: Line) -> str:
        """Return where a known line stands, in words, if it may go from there; else nothing."""
        if not self._shared_enough(index, line) or self._one_word(index):
            return ""
        if index < self.story[0]:
            return "at the start" if line.at_start and self._loose(index, range(index)) else ""
        if index > self.story[-1]:
            return "at the end" if line.at_end and self._loose(index, range(index + 1, len(self.doc))) else ""
        inside = self._sentence(index) and (self._names_site(index) or line.share >= max(INSIDE, self.site.share))
        return "inside the story" if inside and self._few_inside() else ""

    def list_form(self, index: int) -> str:
        """Name the form of an item of a list that is known from its first item to its last."""
        items = alike(self.doc, index, self.doc.bullet)
        return "list of the site" if items and all(map(self._ours, items)) else ""

    def _ours(self, index: int) -> bool:
        """Whether it is known that a block is not part of the story."""
        return index in self.known or index in self.doc.hits

    def _sentence(self, index: int) -> bool:
        """Whether a block is a sentence that does not lead on to the next block, as a heading or a question would."""
        return self.doc.prose(index) and not self.doc.blocks[index].rstrip("\"'”’»)*_ ").endswith(_LEADS_ON)

    def _loose(self, index: int, beyond: range) -> bool:
        """Whether a line outside the story can be no heading of something: a sentence, or nothing unknown beyond it."""
        if self._sentence(index):
            return True
        edge = all(self._ours(other) or other in self.title for other in beyond)
        return edge and not self._heads(index)

    def _heads(self, index: int) -> bool:
        """Whether a line has the form of a heading of the block under it, which is not known."""
        doc, under = self.doc, index + 1
        if under == len(doc) or self._ours(under):
            return False
        return doc.list_item(under) or doc.heading_level(index) > 1 or doc.ends_sentence(index)

    def _shared_enough(self, index: int, line: Line) -> bool:
        return line.share >= self.site.share or self._names(index)  # a share below NAMED is in no profile

    def _names(self, index: int) -> bool:
        """Whether a block names the site, an address, or (in a sentence) a person or body: two capitalised words."""
        block = self.doc.blocks[index]
        if self._names_site(index) or _ADDRESS.search(block):
            return True
        words = block.split()
        capitals = [word.lstrip("\"'“‘«(")[:1].isupper() for word in words]
        named = any(one and two for one, two in pairwise(capitals))
        return named and not all(capitals) and self.doc.prose(index)

    def _names_site(self, index: int) -> bool:
        name = self.site.names
        return len(name) > 3 and name in re.sub(r"\W", "", self.doc.core(index))  # shorter ones stand in other words too

    def _one_word(self, index: int) -> bool:
        words = self.doc.core(index)
        sentence = any(map(unspaced, words)) and self.doc.prose(index)
        return " " not in words and not sentence and not self._names(index)

    def _few_inside(self) -> bool:
        """Whether no more than two known lines stand inside the story: more are a form that each story fills in."""
        return sum(self.story[0] < index < self.story[-1] for index in self.known) <= 2
