"""Lists: which of them are the article's own, whatever heading stands above.

Extractors drop the links under "Related" and leave the heading, so that a recipe or the facts at the end of a report may
come to stand right below it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from cleaner.document import Document
from cleaner.patterns import lazy

__all__ = ["alike", "counted", "defined", "facts", "fields_beside", "goes_on", "led_up_to", "own", "spoken", "within"]

_STEP = 8
"""Words of a list item that tells a sentence; headlines with a full stop are shorter. Only ever keeps."""
_ROWS = 3
"""Amounts or facts that follow each other; fewer may be headlines with numbers or colons. Only ever keeps."""
_FACT = 5
"""Words of a fact at most ("Built: 1911"); headlines with a colon are longer. Only ever keeps."""

_LEAD = 4
"""Spaces in a sentence that leads up to a list; with fewer it may be the label of a share bar."""
_RECORD = 6
"""Fields above and below that are looked at."""

_DETAILS = 3
"""Numbers, or commas, of a field that lists; headlines with a colon have fewer. Only ever keeps."""
_LONGEST_LABEL = 40
"""Characters. Saves time only."""
_NUMBER = lazy(r"(?<!\d)\d{1,2}(?!\d)")
_COMMA = lazy(r"[,;،、，；]")

_PARTS = 2
"""Full stops inside a source; headlines have one at most. Only ever keeps."""
_NEAR = 40
"""Characters of a line in which its amount stands."""

_DASH = "–"
"""The dash that bullets look like; extractors put other marks in front of links."""

_AMOUNT = lazy(r"(?:\d{1,3}[.)]|\W)*\s*[\d½⅓⅔¼¾⅛][\d.,/–-]*[ ½⅓⅔¼¾⅛]*(?=[^\W\d_])(.)")
_LABEL = r"(?:[-*•] )?\**[^\W\d_][^:.!?]{0,30}(?::\** *|：)(?!//)\S"
_LONG_FIELD = lazy(_LABEL)
_YEAR = lazy(r"1[0-9]\d\d: \S|20\d\d: \S")
"""An entry of a chronicle: "1876: lifeboat station founded"."""
_DEFINITION = lazy(r"(?:[-*•] )?\**[^\W\d_][^:.!?–—]{0,30}\**(?::\**| [–—-]) [^\W\d_A-ZÀ-Þ][^.!?:]{8,}[.。]$")
"""A term, and what it means in one sentence that begins in a small letter."""
_MEANING = lazy(r"[a-zß-ÿ][^:.!?–—]{0,30}: [a-zß-ÿ][^.!?:]{2,}$")
"""A word, and what it means without a full stop, both in small letters."""
_WORDS = 5
"""Words of such a list. Only ever keeps."""
_TERMS = 3
"""Terms of which the list tells the meaning, one after the other. Only ever keeps."""
_FIELD = lazy(_LABEL + r".{0,60}(?<![.!?…。！？])$")


class _List(NamedTuple):
    amounts: bool
    """Whether at least half of the items begin with one ("2 cups of flour"), or are facts ("Built: 1911")."""
    told: bool
    """Whether at least half of them tell a sentence."""
    several: bool
    """Whether one of them tells several."""
    cited: bool
    """Whether at least half of them have full stops inside, as sources have."""
    between: bool
    """Whether a paragraph follows."""
    continued: bool
    """Whether they are numbered, and the first is not the first of the list: what interrupts it does not head it."""
    interrupted: bool
    """Whether an item stands above what stands right above them, within the article, or a line that ends in a colon; or
    whether items that tell sentences stand there, as these do.
    """
    stopped: bool
    """Whether at least half of them end in a full stop, however short they are, within the article."""


def goes_on(doc: Document, index: int) -> bool:
    """Whether block `index` is an item of a list of the article that what stands right above it interrupts."""
    found = _known(doc, index)
    return found.interrupted or found.stopped or found.continued


def own(doc: Document, index: int, *, titled: bool) -> bool:
    """Whether block `index`, an item of a list, is of one that no links make: ingredients, or the steps of a guide.

    Some sites end headlines with a full stop. So sentences count only if a headline stands above the list (`titled`), if one
    item tells several, or if the article goes on below.
    """
    found = _known(doc, index)
    if found.amounts or found.cited or found.continued or found.stopped or found.interrupted:
        return True
    return found.told and (titled or found.several or found.between)


def _known(doc: Document, index: int) -> _List:
    known: dict[int, _List] = doc.memo.setdefault("lists", {})
    if index not in known:
        items = alike(doc, index, doc.list_item)
        known.update(dict.fromkeys(items, _list(doc, items)))
    return known[index]


def facts(doc: Document, index: int) -> bool:
    """Whether block `index` is one of several lines without bullets that give amounts or facts: "3 eggs", "Built: 1911"."""
    known: dict[int, bool] = doc.memo.setdefault("facts", {})
    if index not in known:
        lines = alike(doc, index, lambda line: _fact(doc, line) or _unknown_field(doc, line))
        firm = sum(_fact(doc, line) for line in lines)
        known.update(dict.fromkeys(lines or (index,), firm >= _ROWS and 2 * firm >= len(lines)))
    return known[index]


def spoken(doc: Document, index: int) -> bool:
    """Whether block `index` is what somebody says behind a dash, as many languages print it: "– Why so few?"."""
    return doc.blocks[index].startswith(_DASH) and doc.ends_sentence(index)


def fields_beside(doc: Document, index: int) -> list[int]:
    """Return the lines right above and below a block that have the form of fields, as it has: "Images: none stored"."""
    return [*_fields(doc, index, -1), *_fields(doc, index, 1)]


def defined(doc: Document, index: int) -> bool:
    """Whether a block is one of several terms with their meanings: "Photo: an image that a camera has made."."""
    known: dict[int, bool] = doc.memo.setdefault("defined", {})
    if index not in known:
        lines = alike(doc, index, lambda line: bool(_DEFINITION.match(doc.blocks[line])))
        enough = len(lines) >= _TERMS
        if not lines:
            lines = alike(doc, index, lambda line: bool(_MEANING.match(doc.blocks[line])))
            enough = len(lines) >= _WORDS and sum(line not in doc.hits for line in lines) > 1
        known.update(dict.fromkeys(lines or (index,), enough))
    return known[index]


def led_up_to(doc: Document) -> set[int]:
    """Return the items of the lists that begin below a sentence of the article that ends in a colon."""
    if "led up to" not in doc.memo:
        items: set[int] = set()
        for index in range(1, len(doc)):
            above = index - 1
            if doc.bullet(index) and (above in items or (not doc.bullet(above) and _leads_up(doc, above))):
                items.add(index)
        doc.memo["led up to"] = items
    found: set[int] = doc.memo["led up to"]
    return found


def _leads_up(doc: Document, index: int) -> bool:
    return doc.leads_on(index) and doc.blocks[index].count(" ") >= _LEAD and index not in doc.hits


def _fields(doc: Document, block: int, step: int) -> Iterator[int]:
    """Yield the lines above or below a block that have the form of fields, as it has."""
    for index in range(block, block + step * _RECORD, step):
        if not 0 <= index < len(doc) or not _field(doc, index, known=index == block):
            break
        if index != block:
            if doc.apart(max(index, index - step)):
                break
            yield index


def _field(doc: Document, index: int, *, known: bool) -> bool:
    """Whether a line has the form of a field; of one that phrases know, what stands behind the label may be long."""
    form = _LONG_FIELD if known or index in doc.hits else _FIELD
    return bool(form.match(doc.blocks[index]))


def alike(doc: Document, index: int, holds: Callable[[int], bool]) -> range:
    """Return the blocks around `index` of which something holds, one after the other; none if it does not hold of that one."""
    if not holds(index):
        return range(index, index)
    first = behind = index
    while first > 0 and holds(first - 1):
        first -= 1
    while behind < len(doc) and holds(behind):
        behind += 1
    return range(first, behind)


def _list(doc: Document, items: range) -> _List:
    texts = [doc.blocks[item] for item in items]
    told = [item for item in items if doc.ends_in_full_stop(item) and _long(doc.blocks[item])]
    return _List(
        amounts=2 * sum(map(_measured, texts)) >= max(len(items), 2 * _ROWS) or _record(texts),
        told=2 * len(told) >= len(items),
        several=any(doc.inner_sentence(item) and doc.ends_sentence(item) for item in items),
        cited=2 * sum(text.partition(" ")[2].count(". ") >= _PARTS for text in texts) >= max(len(items), 2 * _ROWS),
        between=items.stop < len(doc) and items.stop not in doc.hits and doc.told(items.stop),
        continued=_continued(texts[:2]),
        interrupted=_interrupted(doc, items) or (2 * len(told) >= len(items) and _sentences_above(doc, items)),
        stopped=2 * sum(map(doc.ends_in_full_stop, items)) >= max(len(items), 2 * _ROWS) and within(doc, items),
    )


def _record(items: Sequence[str]) -> bool:
    """Whether half of the items are short facts, none of which has the label of another: kickers of headlines are the same."""
    labels = [item.partition(":")[0] for item in items if _FIELD.match(item) and len(item.split()) <= _FACT + 1]
    return 2 * len(set(labels)) >= max(len(items), 2 * _ROWS) and len(set(labels)) == len(labels)


def counted(doc: Document, index: int) -> bool:
    """Whether the item above a numbered one has the number before it, the item below the one behind it, and nothing is known
    about either.
    """
    around = range(index - 1, index + 2)
    if around.start < 0 or around.stop > len(doc) or not all(map(doc.list_item, around)):
        return False
    numbers = [int(found.group(1)) if (found := _NUMBERED.match(doc.blocks[item])) else 0 for item in around]
    return numbers[0] > 0 and numbers == list(range(numbers[0], numbers[0] + 3)) and {index - 1, index + 1}.isdisjoint(doc.hits)


def _continued(items: Sequence[str]) -> bool:
    """Whether two items have numbers that follow each other, and the first is not 1."""
    first, *second = (int(found.group(1)) if (found := _NUMBERED.match(item)) else 0 for item in items)
    return first > 1 and second == [first + 1]


def _interrupted(doc: Document, items: range) -> bool:
    """Whether another item stands above the line above them, as close as the items of that list to each other; or a line
    that ends in a colon.
    """
    above, line = items.start - 2, items.start - 1
    if above < 1 or above in doc.hits:
        return False
    if doc.leads_on(above):
        return True
    if not doc.list_item(above) or not within(doc, items):
        return False
    return not doc.gap(line) or not doc.list_item(above - 1) or doc.gap(above)


def _sentences_above(doc: Document, items: range) -> bool:
    """Whether the items of a list above the line above them tell sentences, too."""
    above = range(items.start - 1 - _SENTENCES, items.start - 1)
    if above.start < 0:
        return False
    return all(doc.list_item(item) and doc.ends_in_full_stop(item) and _long(doc.blocks[item]) for item in above)


_SENTENCES = 2
"""Items above a line that make it sure that it stands in a list of sentences."""


def within(doc: Document, part: range) -> bool:
    """Whether the article begins above some blocks, such as the items of a list, and goes on below them."""
    if "article" not in doc.memo:
        blocks = range(len(doc))
        doc.memo["article"] = (_nth_told(doc, blocks, len(doc)), _nth_told(doc, reversed(blocks), -1))
    begun, going_on = doc.memo["article"]
    return bool(begun < part.start and part.stop <= going_on)


def _nth_told(doc: Document, blocks: Iterable[int], none: int) -> int:
    told = (index for index in blocks if index not in doc.hits and doc.told(index))
    return next(islice(told, _PARAGRAPHS - 1, None), none)


_NUMBERED = lazy(r"(\d{1,3})[.)] ")
_PARAGRAPHS = 2
"""Paragraphs that make it sure that the article stands there. Only ever keeps."""


def _unknown_field(doc: Document, index: int) -> bool:
    return index not in doc.hits and not doc.list_item(index) and bool(_FIELD.match(doc.blocks[index]))


def _fact(doc: Document, index: int) -> bool:
    block = doc.blocks[index]
    if index in doc.hits or doc.list_item(index):
        return False
    return _measured(block) or bool(_YEAR.match(block)) or (len(block.split()) <= _FACT and bool(_FIELD.match(block)))


def _long(block: str) -> bool:
    """Whether a sentence is longer than headlines with a full stop; East Asian headlines have none."""
    return len(block.split()) > _STEP or bool(_EAST_ASIAN.search(block))


_EAST_ASIAN = lazy(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")


def _measured(block: str) -> bool:
    return _amount(block) or _detailed(block)


def _detailed(block: str) -> bool:
    """Whether a line is a field that lists several numbers, names or fields ("Goals: Moos 12, Velde 40") or has a price
    ("Oak: $40"), or is a row ("Aug. 4 -- Harbour Hall, Hollin").

    In a headline with a colon there are fewer.
    """
    if _RULE in block or _PRICE.search(block):
        return True
    label = _LONG_FIELD.match(block)
    if label is None or label.end() > _LONGEST_LABEL:
        return False
    value = block[label.end() :]
    return any(len(part) >= _DETAILS for part in (_NUMBER.findall(value), _COMMA.findall(value))) or ": " in value


_RULE = " -- "
_PRICE = lazy(r"[^.!?:]: ?[$€£¥₹]\d")


def _amount(block: str) -> bool:
    """Whether a text begins with a number and what there is of it, in small letters: headlines have capitals there."""
    found = _AMOUNT.match(block[:_NEAR])
    return found is not None and found.group(1).islower()
