"""The document: a lossless list of lines, and what several filters need to know about each block.

A block is a non-blank line. Features are computed when first asked for, here and nowhere else.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from itertools import pairwise
from typing import Any, NamedTuple

from cleaner import rules, wrapping
from cleaner.entries import UNPROVEN, Hit
from cleaner.folding import core_of, forms, stem
from cleaner.patterns import CLOSING_QUOTES, lazy

__all__ = ["GREEK_QUESTION", "Demand", "Document", "split_lines"]

# What may stand behind the full stop that ends a sentence: quotes, brackets, footnote marks, Markdown emphasis, what nobody
# sees, and what magazines set behind the last word of an article.
_CLOSERS = CLOSING_QUOTES + ")]}*_`†‡§」』）】↩︎ \u200b\u200c\u200d\u200e\u200f\u2060\ufeff\xad■□▪▫◆◇◊●○◼◻"
_TERMINAL = frozenset(".!?…。！？।॥؟۔؛;:·՞։။៕།")
_COLONS = (":", "：")
_EMPHASIS = "*_ "
_FULL_STOP = frozenset(".…。।॥۔։။៕།")
_NO_HEADLINE = _FULL_STOP.union(",;:：-–—،、{}=\\")
"""What no headline ends in."""
# A full stop, and the beginning of what follows; the word before it is looked at by `_tells_word`.
_NOTES = r"\[(?:\d{1,3}|[a-z]|(?:note|n) \d+)\]|[⁰¹²³⁴-⁹]|(?<=[^\W\d_][.!?…])\d{1,3}(?!\w)"
"""Numbers of footnotes, right behind the full stop."""
_STOP_AND_NOTES = lazy(rf"[.!?。][{CLOSING_QUOTES})]*\s?(?:{_NOTES}|\(\d{{1,2}}\))+$")
_STOP_INSIDE = lazy(rf"""[.!?…](?:[{CLOSING_QUOTES})\]]|{_NOTES})*+\s+[{CLOSING_QUOTES}„‚(\[¿¡]*[^\W_]""")
_STOPS_UNSPACED = "。！？।؟۔"
_ABBREVIATION = lazy(r"\b(?:[Vv]s|Mr|Ms|Dr|St|Mrs|MR|MS|DR|MRS)\Z")
_LIST_ITEM = lazy(r"(?:[-*+•·▪■●◦‣⁃–]\s|[-*+]$|・|\d{1,3}[.)]\s)")
_BULLET = lazy(r"(?:[-*+•·▪■●◦‣⁃–]\s|[-*+]$|・)")
_MARKDOWN_HEADING = lazy(r"(#{1,6})\s")
_CODE_START = lazy(r"(?:(?:\$|>|>>>) |#!|//|/\*|def |class |import |from \S+ import |return |var |let |const |function )")
_CODE_END = ("{", "}", ";")
GREEK_QUESTION = lazy(r"[\u0370-\u03ff\u1f00-\u1fff];$")
_FENCES = ("```", "~~~")
_SETTING_OR_SECTION = lazy(r"^(?:[a-z_][\w.-]*\s*[:=]\s*\S+|\[[\w. -]+\])$")
_SETTING = lazy(r"^[a-z_][\w.-]*\s*[:=]\s*\S+$")
_SIGNED = lazy(
    rf"(?:[.!?…。！？][{CLOSING_QUOTES}]*\s?[(（/][^\W\d_][^()（）.]{{0,40}}[)）/]"
    rf"|\.[{CLOSING_QUOTES}]*\s?[—–] ?[^\W\d_][^.!?…]{{0,40}})$"
)
"""Who signs a paragraph behind its last sentence, an agency often: "(dpa)", "/ritzau/", "—Ada Keller"."""
_GREETING = lazy(rf"[^\W_][.!?…。！？][{CLOSING_QUOTES})]*\s((?:[^\W\d_]+,? ){{1,3}}[^\W\d_]+)$")
"""A few words behind the last sentence, which sign a paragraph: "See you soon, your Resi"."""
_LETTER = 15
"""Spaces in a paragraph that somebody signs; headlines of two parts have fewer. Only ever keeps."""
_BUTTON = lazy(r"(?:\.\.\.|…)[\]*_) ]*((?:[^\W\d_]+ ){0,3}[^\W\d_]+)$")
"""A few words behind an ellipsis."""
_HEADLINE = 24
"""Spaces in a headline at most. Only ever keeps."""
_LINE = 160
"""Characters of a line of a page. Only ever keeps."""
_BUTTONS = 40
"""Characters of what stands on a button, or beside a field. Only ever keeps."""
_ORDER_MARK = "\ufeff"
_ELLIPSES = ("...", "…", "[&hellip;")
_FIRST_PICTURE = "\u2600"
_PICTURES = "[\u2600-\u2712\u2728-\u275a\u2763\u2764\u200d\ufe0f\U0001f300-\U0001faff]+"
"""The arrows among the dingbats are those of buttons."""
_PICTURED = lazy(rf"(?:{_PICTURES}|(?<!\w)[:;=]-?[()DPp])$")
_STOP_AND_PICTURE = lazy(rf"[.!?…] ?(?:{_PICTURES}|[:;=]-\))$")
_BEHIND_ELLIPSIS = "*_)] \t\xa0\u3000"


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

    `lines` are all lines with their endings; `blocks` the non-blank ones without surrounding white space, in the composed
    normal form of Unicode (so that the form of the text decides nothing); `places[i]` is the line that block `i` stands in.
    """

    def __init__(
        self,
        lines: Sequence[str],
        find_all: Callable[[Sequence[str], Sequence[str]], Mapping[int, tuple[Hit, ...]]],
        title: str = "",
        demand: Demand | None = None,
        before: Document | None = None,
    ) -> None:
        """Take `lines` as `split_lines` gives them; `find_all` looks blocks up by their stems; `title` is the page's.

        `before` is a document that had these lines and others: what it found in a block need not be looked up again.
        """
        self.lines = lines
        self.title = title
        self.demand = demand or Demand()
        self._find_all = find_all
        self.memo: dict[str, Any] = {}
        """What filters that share work keep here for one another, by a name of their own."""
        self.known: dict[str, dict[str, Any]] = {} if before is None else before.known
        """What filters found out of blocks alone, by a name of their own and by block: it holds in later rounds, too."""
        self._by_kind: dict[str, list[tuple[int, Hit]]] | None = None
        self._cores: dict[int, str] = {}
        self._wrapped: dict[int, bool] = {}
        self._inner: dict[int, bool] = {}
        if before is None:
            self._read()
        else:
            self._keep(before)

    def _read(self) -> None:
        found = list(map(str.strip, self.lines))
        if _ORDER_MARK in "".join(found):
            found = [block.lstrip(_ORDER_MARK).lstrip() for block in found]
        self.places = [number for number, block in enumerate(found) if block]
        self.blocks, self._stems = forms([block for block in found if block])
        self.hits = dict(self._find_all(self.blocks, self._stems))

    def _keep(self, before: Document) -> None:
        """Take from `before` what follows from each of the lines alone."""
        known = {before.lines[place]: index for index, place in enumerate(before.places)}
        self.places = [number for number, line in enumerate(self.lines) if line in known]
        kept = [known[self.lines[place]] for place in self.places]
        self.blocks = [before.blocks[index] for index in kept]
        self._stems = [before._stems[index] for index in kept]
        self.hits = {index: before.hits[old] for index, old in enumerate(kept) if old in before.hits}
        self._cores = {index: before._cores[old] for index, old in enumerate(kept) if old in before._cores}
        self._inner = {index: before._inner[old] for index, old in enumerate(kept) if old in before._inner}

    def find(self, text: str) -> tuple[Hit, ...]:
        """Return what the phrases say about a part of a block."""
        return self._find_all((text,), (stem(text),)).get(0, ())

    def __len__(self) -> int:
        """Return the number of blocks."""
        return len(self.blocks)

    def core(self, index: int) -> str:
        """Return the folded words of a block, see `cleaner.folding.core`."""
        if index not in self._cores:
            self._cores[index] = core_of(self._stems[index])
        return self._cores[index]

    def stem(self, index: int) -> str:
        """Return a block in folded form, see `cleaner.folding.stem`."""
        return self._stems[index]

    def hit(self, index: int, *roles: str, kind: str | None = None) -> Hit | None:
        """Return the best phrase hit of a block in one of `roles` (any if none is given) and of `kind`."""
        for found in self.hits.get(index, ()):
            if (not roles or found.role in roles) and (kind is None or found.kind == kind):
                return found
        return None

    def hits_of(self, kind: str) -> list[tuple[int, Hit]]:
        """Return all phrase hits of a kind with their blocks, in the order of the text."""
        if self._by_kind is None:
            self._by_kind = {}
            for index, hits in self.hits.items():
                for hit in hits:
                    self._by_kind.setdefault(hit.kind, []).append((index, hit))
        return self._by_kind.get(kind, [])

    def gap(self, index: int) -> bool:
        """Whether a blank line stands between block `index - 1` and block `index`."""
        return index in self.gaps

    @cached_property
    def gaps(self) -> frozenset[int]:
        """The blocks above which a blank line stands, see `gap`."""
        pairs = enumerate(pairwise(self.places), 1)
        return frozenset([index for index, (above, place) in pairs if place - above > 1 and not self._fused(above, place)])

    def _fused(self, above: int, place: int) -> bool:
        """Whether no line but a line feed stands between, which belongs to the return that ends the one above: what stood
        between the two has gone.
        """
        return place - above == 2 and self.lines[above + 1] == "\n" and self.lines[above].endswith("\r")

    def apart(self, index: int) -> bool:
        """Whether a blank line sets a block apart from the one above; where one stands above each block, none does."""
        return self.gap(index) and not self.spaced

    @cached_property
    def spaced(self) -> bool:
        """Whether a blank line stands above each block but the first."""
        return len(self.gaps) >= len(self) - 1

    def list_item(self, index: int) -> bool:
        """Whether the line of a block has a bullet or a number in front."""
        return bool(_LIST_ITEM.match(self.blocks[index]))

    def bullet(self, index: int) -> bool:
        """Whether the line of a block has a bullet in front."""
        return bool(_BULLET.match(self.blocks[index]))

    def row(self, index: int) -> bool:
        """Whether a block is a row of a table that has two cells filled; one alone may be the frame of a page's layout."""
        block = self.blocks[index]
        return block[0] == "|" and sum(not cell.isspace() for cell in block.strip("| ").split("|")) > 1

    def heading_level(self, index: int) -> int:
        """Return the level of a Markdown heading, 0 for anything else."""
        found = _MARKDOWN_HEADING.match(self.blocks[index])
        return len(found.group(1)) if found else 0

    def ends_sentence(self, index: int) -> bool:
        """Whether the last word of a block is followed by a mark that ends a sentence or leads on (colon, semicolon)."""
        block = self.blocks[index]
        last = block[-1]
        return last in _TERMINAL or (not last.isalpha() and _without_notes(block)[-1:] in _TERMINAL)

    def ends_in_full_stop(self, index: int) -> bool:
        """Whether a full stop, and no ellipsis, ends a block."""
        bare = _without_notes(self.blocks[index])
        return bare[-1:] in _FULL_STOP and not bare.endswith(_ELLIPSES)

    def leads_on(self, index: int) -> bool:
        """Whether a colon ends a block, which leads on to what stands below."""
        return self.blocks[index].rstrip(_EMPHASIS).endswith(_COLONS)

    @cached_property
    def narrow(self) -> list[int]:
        """The blocks that are no longer than one line of a page: headlines, names, days."""
        return [index for index, block in enumerate(self.blocks) if len(block) <= _LINE]

    @cached_property
    def short(self) -> dict[int, str]:
        """The cores of the blocks that are no longer than words on buttons."""
        return {index: self.core(index) for index in self.narrow if len(self.blocks[index]) <= _BUTTONS}

    def inner_sentence(self, index: int) -> bool:
        """Whether a sentence ends inside the block."""
        if index not in self._inner:
            self._inner[index] = self._ends_inside(self.blocks[index])
        return self._inner[index]

    def _ends_inside(self, block: str) -> bool:
        for found in _STOP_INSIDE.finditer(block):
            if _tells_word(block, found.start()):
                return True
        return not block.isascii() and self.stops_unspaced and any(stop in block[:-1] for stop in _STOPS_UNSPACED)

    @cached_property
    def stops_unspaced(self) -> bool:
        """Whether a full stop stands anywhere that needs no space behind it."""
        return self.has(_STOPS_UNSPACED)

    def has(self, marks: str) -> bool:
        """Whether any of some marks stands anywhere: many filters look for what only few texts have."""
        return any(map(self.text.__contains__, marks))

    @cached_property
    def text(self) -> str:
        """All blocks, with line feeds between them."""
        return "\n".join(self.blocks)

    def prose(self, index: int) -> bool:
        """Whether the block reads as prose: a sentence ends in it or at its end."""
        return self.ends_sentence(index) or self.inner_sentence(index) or self.wrapped(index)

    def told(self, index: int) -> bool:
        """Whether the block is prose, and no phrase shows otherwise; one with room for any words, that often is debris but
        need not be, shows nothing of a sentence.
        """
        return self.prose(index) and (
            index not in self.hits
            or (
                self.ends_sentence(index)
                and all(hit.role in UNPROVEN for hit in self.hits[index])
                and not self.set_phrase(index)
            )
        )

    def set_phrase(self, index: int) -> bool:
        """Whether a phrase accounts for a block word for word; one with room for any words could be half a sentence."""
        return any(not rules.loose(hit.rule) for hit in self.hits.get(index, ()))

    def breaks_off(self, index: int) -> bool:
        """Whether the block is an excerpt that breaks off: in an ellipsis, or in one and a button ("... Read more")."""
        block = self.blocks[index]
        if self.wrapped(index) or block[:1] in "\"'“‘«„":
            return False
        if self.shortened(index):
            return True
        button = _BUTTON.search(block)
        return button is not None and bool(self.find(button.group(1)))

    def shortened(self, index: int) -> bool:
        """Whether an ellipsis ends a block."""
        return self.blocks[index].rstrip(_BEHIND_ELLIPSIS).endswith(_ELLIPSES)

    def of_parts(self, index: int) -> bool:
        """Whether the block could be a headline of several parts: "Lost? Ask here", in no more words than headlines have."""
        return self.blocks[index].count(" ") <= _HEADLINE and self.unfinished(index)

    def unfinished(self, index: int) -> bool:
        """Whether a sentence ends inside a block and none at its end, and nobody signs there."""
        block = self.blocks[index]
        if self.ends_sentence(index) or self.wrapped(index) or block[:1] in "\"'“‘«„":
            return False
        if _SIGNED.search(block) or self._greets(block) or _PICTURED.search(block):
            return False
        return self.inner_sentence(index) and not wrapping.runs_on(self, index)

    def abbreviates(self, index: int) -> bool:
        """Whether the full stops inside a block only end abbreviations before a number or at its start: "kr. 5", "ca. acht"."""
        block = self.blocks[index]
        return all(_SHORTENED.search(block, 0, found.end()) for found in _STOP_INSIDE.finditer(block))

    def _greets(self, block: str) -> bool:
        """Whether somebody signs a paragraph behind its last sentence; "Read more" there is a button."""
        greeting = _GREETING.search(block) if block.count(" ") >= _LETTER else None
        return greeting is not None and not self.find(greeting.group(1))

    def headline_like(self, index: int) -> bool:
        """Whether the block could be a headline: words without a sentence end, a quote around them, code or a table."""
        block = self.blocks[index]
        first = block.lstrip("#*_->•· [")[:2]
        if not first[:1].isalnum() or first.islower() or "|" in block or "\t" in block:
            return False
        if block[0] in "\"'“‘«„—–" and block[-1] in "\"'”’»“":
            return False
        stripped = _without_notes(block)
        if stripped[-1:] in _NO_HEADLINE or self.inner_sentence(index) or _SIGNED.search(block):
            return False
        return not (self.wrapped(index) or self.code(index) or self.flows(index))

    def flows(self, index: int) -> bool:
        """Whether the block is a sentence that neither a full stop nor an ellipsis ends, but that has more words than
        headlines, most of them small. Menus have as many, but names and titles begin with large letters.
        """
        if self.blocks[index].count(" ") <= _HEADLINE or self.prose(index) or self.shortened(index):
            return False
        words = self.blocks[index].split()
        return 2 * sum(word[0].islower() for word in words) > len(words)

    def wrapped(self, index: int) -> bool:
        """Whether a block is a line of a hard-wrapped paragraph; looked for a paragraph at a time."""
        if index not in self._wrapped:
            self._wrapped.update(wrapping.wrapped(self, index))
        return self._wrapped[index]

    def code(self, index: int) -> bool:
        """Whether a block stands inside code fences or a run of lines that read as code."""
        if len(self._fences) % 2:  # a fence that never closes proves nothing
            return _signed(self.blocks[index])
        if self._proved(index):
            return True
        if not _matches(_SETTING_OR_SECTION, self, index):
            return False
        if _matches(_SETTING, self, index) and (self._proved(index - 1) or _matches(_SETTING_OR_SECTION, self, index - 1)):
            return True
        return _matches(_SETTING, self, index + 1) and not self._proved(index + 1)

    @cached_property
    def _fences(self) -> list[int]:
        return [i for i, block in enumerate(self.blocks) if block.startswith(_FENCES)] if self.has("`~") else []

    def _proved(self, index: int) -> bool:
        """Whether a fence or a sign of code in the line itself shows that a block is code."""
        if not 0 <= index < len(self):
            return False
        place = bisect_right(self._fences, index) if self._fences else 0
        return place % 2 == 1 or (place > 0 and self._fences[place - 1] == index) or _signed(self.blocks[index])


def _tells_word(block: str, stop: int) -> bool:
    """Whether a word with a letter, and no abbreviation, stands before the full stop at `stop`; French has a space between."""
    place = stop - 2 if block[stop] in "!?" and block[stop - 1 : stop].isspace() else stop - 1
    while place >= 0 and not (block[place].isspace() or block[place] in ".!?"):
        if block[place].isalnum() and not block[place].isdecimal():
            return not _ABBREVIATION.search(block, max(0, stop - 4), stop)
        place -= 1
    return False


_SHORTENED = lazy(r"(?:\b[^\W\d_]{1,3}\.\s\d|^[^\W\d_A-ZÀ-ÞА-ЯІЇЄҐ]{2,4}\.\s\w)$")


def _without_notes(block: str) -> str:
    """Return a block without what stands behind the full stop at its end: quotes, numbers of footnotes, pictures."""
    last = block[-1]
    found = None
    if last.isdigit() or last in "])":
        found = (_STOP_AND_NOTES.search(block) or _STOP_AND_PICTURE.search(block)) if " " in block else None
    elif last > _FIRST_PICTURE:
        found = _STOP_AND_PICTURE.search(block)
    return block[: found.start() + 1] if found else block.rstrip(_CLOSERS)


def _signed(block: str) -> bool:
    """Whether a line has a sign of code in itself."""
    return (block.endswith(_CODE_END) and not GREEK_QUESTION.search(block)) or bool(_CODE_START.match(block))


def _matches(pattern: re.Pattern[str], doc: Document, index: int) -> bool:
    return 0 <= index < len(doc) and bool(pattern.match(doc.blocks[index]))
