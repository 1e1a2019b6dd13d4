"""Forms of manuals: sections under headings in capitals, terms and what they mean, rows of columns, choices, commands.

What phrases know as debris ("See also", "Font size", "(c) Olmo") is content where a text has one of these forms.
"""

from __future__ import annotations

from itertools import pairwise

from cleaner.document import Document
from cleaner.patterns import lazy

__all__ = ["change", "chosen", "commanded", "in_columns", "in_order", "in_section", "licensed", "meaning", "menu_path", "term"]

_HEADS = 3
"""Headings in capitals above what is no headline, nothing known about either, that make a manual. Only ever keeps."""
_MANY = 5
"""Headings in capitals that surely make one. Only ever keeps."""
_TERMS = 3
"""Terms with their meaning beside a block, nothing known about them, that make it one, too. Only ever keeps."""
_NEAR = 20
"""Blocks above and below in which those terms stand."""
_LINES = 12
"""Lines that tell who wrote a manual and whose it is, below their heading and above the terms."""
_LONGEST_HEAD = 6
"""Words of a heading in capitals, and of a term."""


def in_section(doc: Document, index: int) -> bool:
    """Whether a block is a heading in capitals among others, or one of the first lines below it ("AUTHOR", "COPYRIGHT"); or
    the heading of a list of other pages ("tar(1), gzip(1)").
    """
    if index + 1 < len(doc) and _PAGES.match(doc.blocks[index + 1]):
        return True
    heads = _capital_heads(doc)
    if index in heads:
        # Above a headline it heads links to other stories.
        return not doc.headline_like(index + 1) or len(heads) >= _MANY
    above = index - 1
    while above > index - _LINES and above >= 0 and above not in heads and doc.hit(above, "lines"):
        above -= 1
    return above in heads and doc.hit(index, "lines") is not None


# "tar(1), gzip(1)"
_PAGES = lazy(r"[\w.+-]+\(\d\w{0,4}\)")


def _capital_heads(doc: Document) -> set[int]:
    if "capital heads" not in doc.memo:
        capitals = {index for index, block in enumerate(doc.blocks) if _capitals(block)}
        heads = {index for index in capitals if index + 1 < len(doc) and index + 1 not in capitals}
        unknown = sum(index not in doc.hits and _below_head(doc, index + 1) for index in heads)
        doc.memo["capital heads"] = heads if unknown >= _HEADS else set()
    found: set[int] = doc.memo["capital heads"]
    return found


def _below_head(doc: Document, index: int) -> bool:
    return index not in doc.hits and not doc.headline_like(index)


def _capitals(block: str) -> bool:
    return block.isupper() and block.count(" ") < _LONGEST_HEAD and bool(_HEAD.fullmatch(block))


_HEAD = lazy(r"[^\W\d_][^\d.!?:;,]*")


def term(doc: Document, index: int) -> bool:
    """Whether terms and what they mean take turns around a block, so that it is one of them: "Font size" in a list of what
    the buttons of a bar do.
    """
    return _explained(doc, index) and index + 1 not in doc.hits and _among_terms(doc, index)


def meaning(doc: Document, index: int) -> bool:
    """Whether a block is what a term means about which nothing is known, among other terms: "Copies" and "No copying."."""
    head = index - 1
    return index > 0 and head not in doc.hits and _explained(doc, head) and _among_terms(doc, head)


def _among_terms(doc: Document, index: int) -> bool:
    above = below = index
    while above > max(1, index - _NEAR) and _explained(doc, above - 2):
        above -= 2
    while below < index + _NEAR and _explained(doc, below + 2):
        below += 2
    asks = _asks(doc, index)  # the questions of an interview are no terms beside a button
    found = [block for block in range(above, below + 1, 2) if block not in doc.hits and block + 1 not in doc.hits]
    return sum(_asks(doc, block) == asks for block in found) >= _TERMS


def _asks(doc: Document, index: int) -> bool:
    return doc.blocks[index].endswith("?")


def _explained(doc: Document, index: int) -> bool:
    """Whether a block has the form of a term with its meaning below."""
    below = index + 1
    if below >= len(doc) or not doc.ends_sentence(below) or doc.list_item(below):
        return False
    block = doc.blocks[index]
    return doc.headline_like(index) and block.count(" ") < _LONGEST_HEAD and bool(_TERM.fullmatch(block))


_TERM = lazy(r"[^\W\d_][^\d:©]*")


def in_columns(doc: Document, index: int) -> bool:
    """Whether a block is a row of columns, as one beside it is that nothing is known about: "HP/PA   a processor"."""
    if not _has_gap(doc.blocks[index]):
        return False
    beside = [line for line in (index - 1, index + 1) if 0 <= line < len(doc) and line not in doc.hits]
    return any(_has_gap(doc.blocks[line]) for line in beside)


def _has_gap(block: str) -> bool:
    return ("  " in block or "\t" in block) and bool(_GAP.search(block))


_GAP = lazy(r"[^\s.!?:;,…\"'”’)|/•·](?:\s*\t\s*| {2,})[^\s|/•·]")


def chosen(doc: Document, index: int) -> bool:
    """Whether "(c)" is no sign of copyright but stands behind "(b)", or before "(d)"."""
    return doc.blocks[index][:3].lower() in _THIRD and (
        (index > 0 and doc.blocks[index - 1][:3].lower() in _SECOND)
        or (index + 1 < len(doc) and doc.blocks[index + 1][:3].lower() in _FOURTH)
    )


# In Latin and in Cyrillic letters.
_SECOND = ("(b)", "(б)", "(в)")
_THIRD = ("(c)", "(с)")
_FOURTH = ("(d)", "(д)", "(г)")


def commanded(doc: Document, index: int) -> bool:
    """Whether a block is an option ("--help"), a remark in a file beside another ("# Tag: ..."), or what a command answers."""
    if _OPTION.match(doc.blocks[index]):
        return True
    above = doc.blocks[index - 1] if index else ""
    if above.startswith("$ ") and not doc.gap(index):
        return True
    if not _REMARK.match(doc.blocks[index]):
        return False
    beside = [(line, max(index, line)) for line in (index - 1, index + 1) if 0 <= line < len(doc)]
    return any(_REMARK.match(doc.blocks[line]) and not doc.gap(lower) for line, lower in beside)


_OPTION = lazy(r"--[a-z][\w-]*(?:[=, \[]|$)")
_REMARK = lazy(r"#(?![#\w])")


def menu_path(doc: Document, index: int) -> bool:
    """Whether a block leads through menus: "Image → Transform → Turn left"."""
    return bool(_MENU_PATH.fullmatch(doc.blocks[index]))


_MENU_PATH = lazy(r"[^→:：]{1,40}(?:→[^→:：]{1,60}){2,6}")


def change(doc: Document, index: int) -> bool:
    """Whether a block stands in a list of changes: it names one itself or a line beside it does, or several around it do."""
    around = range(max(0, index - _CHANGES_NEAR), min(len(doc), index + _CHANGES_NEAR + 1))
    known: dict[int, bool] = doc.memo.setdefault("changes", {})
    known.update((line, _tells_change(doc.blocks[line])) for line in around if line not in known)
    found = [line for line in around if known[line]]
    return len(found) >= _CHANGES or any(abs(line - index) < 2 for line in found)


def _tells_change(block: str) -> bool:
    cites = ("#" in block or "CVE-" in block) and _CITES_CHANGE.search(block)
    return bool(cites or _CHANGE.match(block) or ("@" in block and _SIGNED.match(block)))


# "(#4711)"
_CITES_CHANGE = lazy(r"[(\[]#\d{2,}[)\]]|\b(?:[Ii]n|[Cc]loses|[Ff]ixes|[Ii]ssue|PR):? #\d{2,}\b|\bCVE-\d{4}-\d")
# A commit, who signed it, a file and what was done there, a version.
_CHANGE = lazy(
    r"commit [0-9a-f]{12,}|(?:[A-Z][a-z]+-)+by: |[*-] [\w./-]+\.\w{1,3}(?: ?\([^()]+\))?: "
    r"|\W{0,4}[Vv]?\d{1,3}\.\d{1,3}\.\d\b(?![\d.])"
)
_SIGNED = lazy(r"[^:|]{2,60}<[\w.+-]+@[\w.-]+>$|Author: .*<[\w.+-]+@")
_CHANGES_NEAR = 10
"""Blocks above and below in which other changes stand."""
_CHANGES = 2
"""Changes around a block that make it part of their list. Only ever keeps."""


def in_order(doc: Document, index: int) -> bool:
    """Whether a block stands in a list of words in the order of the alphabet, of which most are unknown."""
    return doc.blocks[index][0].islower() and any(_ordered(doc, first) for first in range(index - _WINDOW + 1, index + 1))


def _ordered(doc: Document, first: int) -> bool:
    if first < 0 or first + _WINDOW > len(doc):
        return False
    lines = doc.blocks[first : first + _WINDOW]
    if not all(line[0].islower() and line.count(" ") < _LONGEST_ENTRY for line in lines):  # menus begin large
        return False
    words = [doc.core(block) for block in range(first, first + _WINDOW)]
    unknown = sum(block not in doc.hits for block in range(first, first + _WINDOW))
    return unknown > _WINDOW // 2 and all(above < below for above, below in pairwise(words))


_WINDOW = 6
"""Lines in the order of the alphabet that are no accident. Only ever keeps."""
_LONGEST_ENTRY = 3
"""Words of an entry."""


def licensed(doc: Document, index: int) -> bool:
    """Whether a notice of copyright stands above the terms of a licence, which is void without it, or among the notices of
    others: a record of who holds which rights.
    """
    if not _NOTICE.match(doc.stem(index)):
        return False
    first = below = index
    while first > max(0, index - _RIGHTS) and _NOTICE.match(doc.stem(first - 1)):
        first -= 1
    while below < min(len(doc) - 1, index + _RIGHTS) and _NOTICE.match(doc.stem(below + 1)):
        below += 1
    if len({doc.stem(block) for block in range(first, below + 1) if not _NOBODY.match(doc.stem(block))}) >= _RIGHTS:
        return True
    below = index + 1
    while below < min(len(doc), index + _LINES) and below in doc.hits and _NOTICE.match(doc.stem(below)):
        below += 1
    return (
        below < len(doc)
        and below not in doc.hits
        and bool(_LICENCE.search(doc.blocks[below][:_TERMS_BEGIN]))
        and doc.prose(below)
    )


_TERMS_BEGIN = 300
"""Characters in which the terms of a licence say that they are some."""
_RIGHTS = 4
"""Different notices, one below the other, that are such a record; pages have no more than three. Only ever keeps."""
_NOTICE = lazy(r"\W*(?:©|\(c\)|copyright|ban quyen|hak cipta|all rights reserved)")
_NOBODY = lazy(r"\W*all rights reserved")
"""A notice that tells of nobody whose rights they are."""
_LICENCE = lazy(
    r"(?i)permission (?:is|to)|licen|lizen|lisen|redistribut|free software|лиценз|ліценз|свободн|許諾|许可|授权"
    r"|ライセンス|라이선스|άδεια|lisans|özgür yazılım|fri programvar|giấy phép"
)
