"""Recipes: the labels of their fields, which belong to no section, menu or thread they come to stand in.

"Ingredients", "Prep time: 10 min" and "Serves 4" stand between buttons and links on the pages of recipes; without a full
stop they look like headlines.
"""

from __future__ import annotations

from functools import cache

from cleaner import library
from cleaner.document import Document
from cleaner.patterns import lazy

__all__ = ["above", "measure", "part"]


@cache
def _words() -> dict[str, frozenset[str]]:
    return library.words("recipes")


@cache
def _parts() -> frozenset[str]:
    return _words()["parts"] | _labels()


@cache
def _titles() -> tuple[str, ...]:
    return tuple(f"{title} " for title in _words()["titles"])


@cache
def _labels() -> frozenset[str]:
    return _words()["times"] | _words()["yields"]


@cache
def _portions() -> frozenset[str]:
    return _words()["yields"] | _words()["eaters"]


_VALUE = lazy(r"(?P<label>[^\d½¼¾]{2,40}?)\W{0,3}(?:\b(?:about|approx\.?|ca\.?) )?[\d½¼¾][^.!?]{0,40}")
_FOR = lazy(r"\d{1,3}(?: ?[-–] ?\d{1,3})? (?P<portions>\D+)")
_WORDS = lazy(r"[^\W\d_][\w-]*")
_LONGEST_LABEL = 4
"""Words."""
_MEASURE = lazy(r"\W*[\d½¼¾][\d½¼¾.,/–-]*(?: \S+){0,4}$")
_UNIT = lazy(r"[^\W\d_]{1,12}\.?$")


def part(doc: Document, index: int) -> bool:
    """Whether a block is a field of a recipe or the subhead of a part of one; menus have links that say the same words, with
    neither amounts nor sentences below.
    """
    words = doc.core(index)
    if len(words) > _LONGEST:
        return False
    if _valued(words) or _of_labels(words) or words.startswith(_titles()):
        return True
    return words in _parts() and not doc.list_item(index) and _filled(doc, index)


def _valued(words: str) -> bool:
    """Whether a line is a label with its value ("Serves about 4"), or how many a recipe feeds ("4 servings")."""
    value = _VALUE.fullmatch(words)
    if value and value["label"].strip() in _labels():
        return True
    portions = _FOR.fullmatch(words)
    return portions is not None and portions["portions"] in _portions()


def _of_labels(words: str) -> bool:
    """Whether a line begins with two labels, whose values an extractor lost: "Prep time: Cook time: Servings:"."""
    rest = _WORDS.findall(words)
    first = _label(rest, _words()["times"])
    return first > 0 and _label(rest[first:], _labels()) > 0


def _label(words: list[str], labels: frozenset[str]) -> int:
    """Return how many words the label takes that a line begins with, 0 if it begins with none."""
    return next((count for count in range(_LONGEST_LABEL, 0, -1) if " ".join(words[:count]) in labels), 0)


def _filled(doc: Document, index: int) -> bool:
    below = range(index + 1, min(index + 1 + _NEAR, len(doc)))
    return any(_AMOUNT.match(doc.blocks[line]) or doc.told(line) for line in below)


_AMOUNT = lazy(r"\W*(?:\w+:? ){0,3}[\d½¼¾]")
_NEAR = 3
"""Blocks below a subhead in which the first amount or sentence stands, or below a number in which its unit does."""


_LONGEST = 90
"""Characters. Saves time only."""


def measure(doc: Document, index: int) -> bool:
    """Whether a block is the number, time or amount of a field: below its label, or above the unit it counts."""
    block = doc.blocks[index]
    if not _MEASURE.match(block):
        return False
    if index and _labelled(doc, index - 1):
        return True
    if not block.isdecimal():
        return False
    below = (line for line in range(index + 1, min(index + 1 + _NEAR, len(doc))) if not doc.blocks[line].isdecimal())
    unit = next(below, None)
    return unit is not None and _counts(doc, unit)


def _labelled(doc: Document, index: int) -> bool:
    return not doc.list_item(index) and doc.core(index) in _labels()


def _counts(doc: Document, index: int) -> bool:
    """Whether a block is one word in small letters that nothing is known about: "minutes" below "10"."""
    block = doc.blocks[index]
    return block.islower() and index not in doc.hits and bool(_UNIT.match(block))


def above(doc: Document, index: int) -> bool:
    """Whether a part of a recipe stands above a block."""
    if "first part of a recipe" not in doc.memo:
        doc.memo["first part of a recipe"] = next((block for block in range(len(doc)) if part(doc, block)), len(doc))
    first: int = doc.memo["first part of a recipe"]
    return first < index
