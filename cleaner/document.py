"""The document: a lossless list of lines, and what several filters need to know about each block.

A block is a non-blank line. Features are computed when first asked for, here and nowhere else.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from typing import NamedTuple

from cleaner.folding import core
from cleaner.phrasebook import Hit

__all__ = ["Demand", "Document", "split_lines"]

# What may stand behind the full stop that ends a sentence: quotes, brackets, footnote marks, Markdown emphasis.
_CLOSERS = "\"'”’»›)]}*_」』）】↩︎ "
_TERMINAL = tuple(".!?…。！？।؟۔؛;:·՞։")
_FULL_STOP = tuple(".…。।۔։")
_INNER_SENTENCE = re.compile(r"""[^\W\d_][^\s.!?]*(?<!\bvs)(?<!\bVs)(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bSt)(?<!\bMrs)[.!?…]["'”’»)\]]*\s+["'“‘«(\[¿¡]*[^\W_]|[。！？।؟۔](?=.)""")
_LIST_ITEM = re.compile(r"^\s*(?:[-*+•·▪■●◦‣⁃–]\s|[-*+]$|\d{1,3}[.)]\s)")
_BULLET = re.compile(r"^\s*(?:[-*+•·▪■●◦‣⁃–]\s|[-*+]$)")
_MARKDOWN_HEADING = re.compile(r"^\s*(#{1,6})\s")
_CODE_SIGNS = re.compile(r"[{};]\s*$|^\s*(?:[$>]{1,3} |#!|//|/\*|def |class |import |from \S+ import |return |var |let |const |function )")
_SETTING_OR_SECTION = re.compile(r"^(?:[a-z_][\w.-]*\s*[:=]\s*\S+|\[[\w. -]+\])$")
_SETTING = re.compile(r"^[a-z_][\w.-]*\s*[:=]\s*\S+$")
_ENDS_OPEN = re.compile(r"(?:\.\.\.|…|\[…\]|\[\.\.\.\]|\(\.\.\.\)|\[&hellip;\])[\s*_)\]]*$")


def split_lines(text: str) -> list[str]:
    """Return the lines of `text` with their endings; joined they are the text again, whatever it holds."""
    return text.splitlines(keepends=True)


class Demand(NamedTuple):
    """What the caller says about languages."""

    language: str | None = None
    """Code of the article's language; None: to be decided from the text."""
    keep: tuple[str, ...] = ()
    """Codes of languages in which nothing goes for its language."""
    strict: bool = False
    """Whether everything in another language goes."""


class Document:
    """One text as lines and blocks.

    `lines` are all lines with their endings; `blocks` the non-blank ones without surrounding white space; `places[i]`
    is the line that block `i` stands in.
    """

    def __init__(self, lines: Sequence[str], find: Callable[[str], tuple[Hit, ...]], title: str = "", demand: Demand = Demand()) -> None:
        """Take `lines` as `split_lines` gives them; `find` looks a block up in a phrasebook; `title` is the page's."""
        self.lines = lines
        self.title = title
        self.demand = demand
        self.find = find
        self.blocks: list[str] = []
        self.places: list[int] = []
        for number, line in enumerate(lines):
            if block := line.strip().lstrip("\ufeff"):
                self.blocks.append(block)
                self.places.append(number)
        self.hits: dict[int, tuple[Hit, ...]] = {}
        for index, block in enumerate(self.blocks):
            if found := find(block):
                self.hits[index] = found
        self._cores: dict[int, str] = {}
        self._wrapped: frozenset[int] | None = None
        self._code: frozenset[int] | None = None

    def __len__(self) -> int:
        """Return the number of blocks."""
        return len(self.blocks)

    def raw(self, index: int) -> str:
        """Return the line of a block as it stands, ending included."""
        return self.lines[self.places[index]]

    def core(self, index: int) -> str:
        """Return the folded words of a block, see `cleaner.folding.core`."""
        if index not in self._cores:
            self._cores[index] = core(self.blocks[index])
        return self._cores[index]

    def hit(self, index: int, *roles: str, kind: str | None = None) -> Hit | None:
        """Return the best phrase hit of a block in one of `roles` (any if none is given) and of `kind`."""
        for found in self.hits.get(index, ()):
            if (not roles or found.role in roles) and (kind is None or found.kind == kind):
                return found
        return None

    def gap(self, index: int) -> bool:
        """Whether a blank line stands between block `index - 1` and block `index`."""
        return index > 0 and self.places[index] - self.places[index - 1] > 1

    def list_item(self, index: int) -> bool:
        """Whether the line of a block has a bullet or a number in front."""
        return bool(_LIST_ITEM.match(self.blocks[index]))

    def bullet(self, index: int) -> bool:
        """Whether the line of a block has a bullet in front."""
        return bool(_BULLET.match(self.blocks[index]))

    def heading_level(self, index: int) -> int:
        """Return the level of a Markdown heading, 0 for anything else."""
        found = _MARKDOWN_HEADING.match(self.blocks[index])
        return len(found.group(1)) if found else 0

    def ends_sentence(self, index: int) -> bool:
        """Whether the last word of a block is followed by a mark that ends a sentence or leads on (colon, semicolon)."""
        return self.blocks[index].rstrip(_CLOSERS).endswith(_TERMINAL)

    def inner_sentence(self, index: int) -> bool:
        """Whether a sentence ends inside the block."""
        return bool(_INNER_SENTENCE.search(self.blocks[index]))

    def prose(self, index: int) -> bool:
        """Whether the block reads as prose: a sentence ends in it or at its end."""
        return self.ends_sentence(index) or self.inner_sentence(index) or index in self.wrapped()

    def breaks_off(self, index: int) -> bool:
        """Whether the block is an excerpt that breaks off: it ends in an ellipsis, or sentences end inside but not at its
        end."""
        block = self.blocks[index]
        if index in self.wrapped() or block[:1] in "\"'“‘«„":
            return False
        return bool(_ENDS_OPEN.search(block)) or (self.inner_sentence(index) and not self.ends_sentence(index))

    def headline_like(self, index: int) -> bool:
        """Whether the block could be a headline: words without a sentence end, a quote around them, code or a table."""
        block = self.blocks[index]
        if index in self.wrapped() or index in self.code() or self.inner_sentence(index):
            return False
        stripped = block.rstrip(_CLOSERS)
        if stripped.endswith((",", *_FULL_STOP, ";", ":", "-", "–", "—", "،", "、")):
            return False
        if block[:1] in "\"'“‘«„—–" and block.rstrip()[-1:] in "\"'”’»“":
            return False
        if "|" in block or "\t" in block or stripped[-1:] in "{}=\\":
            return False
        return block.lstrip("#*_->•· [")[:1].isalnum() and not block.lstrip("#*_->•· [")[:2].islower()

    def wrapped(self) -> frozenset[int]:
        """Return the blocks that are lines of hard-wrapped paragraphs."""
        if self._wrapped is None:
            self._wrapped = frozenset(_wrapped(self))
        return self._wrapped

    def code(self) -> frozenset[int]:
        """Return the blocks inside code fences or runs of lines that read as code."""
        if self._code is None:
            self._code = frozenset(_code(self))
        return self._code


_WIDEST = 100
"""Columns: no usual hard wrap is wider. Only ever protects."""


def _wrapped(doc: Document) -> set[int]:
    """Find lines that run on: neighbours without a blank line between, of which the second continues the first."""
    found: set[int] = set()
    start = 0
    while start < len(doc):
        end = start + 1
        while end < len(doc) and not doc.gap(end) and len(doc.blocks[end]) <= _WIDEST:
            end += 1
        if end - start > 1 and len(doc.blocks[start]) <= _WIDEST:
            found |= _running_on(doc, start, end)
        start = end
    return found


def _running_on(doc: Document, start: int, end: int) -> set[int]:
    found: set[int] = set()
    width = max(len(doc.blocks[index]) for index in range(start, end))
    filled = end - start > 2
    told = any(doc.ends_sentence(index) or doc.inner_sentence(index) for index in range(start, end))
    for index in range(start, end - 1):
        here, following = doc.blocks[index], doc.blocks[index + 1]
        word = following.split(None, 1)[0]
        full = len(here) + 1 + len(word) > width
        filled = filled and full
        small = following[:1].islower() and not following[1:2].isupper()
        # A known phrase in small letters ("3 days ago") under a headline continues nothing: no sentence is told there.
        if not _set_phrase(doc, index) and small and not doc.ends_sentence(index) and not doc.list_item(index) and (
            told or index + 1 not in doc.hits
        ):
            found |= {index, index + 1}
    if filled and told and not all(doc.ends_sentence(index) for index in range(start, end - 1)):
        found |= set(range(start, end))
    return found


def _set_phrase(doc: Document, index: int) -> bool:
    """Whether a phrase accounts for a block word for word; one with room for any words could be half a sentence."""
    return any("{any}" not in hit.rule and "{tail}" not in hit.rule for hit in doc.hits.get(index, ()))


def _code(doc: Document) -> set[int]:
    found: set[int] = set()
    fenced = False
    for index, block in enumerate(doc.blocks):
        if block.startswith(("```", "~~~")):
            fenced = not fenced
            found.add(index)
        elif fenced or _CODE_SIGNS.search(block):
            found.add(index)
        elif _SETTING.match(block) and index and (index - 1 in found or _SETTING_OR_SECTION.match(doc.blocks[index - 1])):
            found |= {index - 1, index}
    if fenced:  # a fence that never closes proves nothing
        return {index for index in found if _CODE_SIGNS.search(doc.blocks[index])}
    return found
