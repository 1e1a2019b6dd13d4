"""Captions of any language that end in a credit: what stands behind the last mark is itself a credit that a phrase knows."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from cleaner import rules
from cleaner.entries import PARTICLES, Hit
from cleaner.patterns import lazy

__all__ = ["NO_NAMES", "credit_behind", "gives_names"]

_Find = Callable[[str], tuple[Hit, ...]]

_LONGEST = 110
"""Characters of a credit at most."""
_NAMES = 9
"""Words of the names in a credit at most. Only ever keeps."""

# A label, as all credits begin with one: up to three words and a mark, or a word that in brackets needs none.
_LABELS = (
    r"[\s(\[（【/]*(?:©|[Ff]ot\. |[^\W\d_][^\s:=：©]*(?: [^\s:=：©]+){0,2} ?[:=：])"
    r"|[(\[](?:[Ff]oto|[Pp]hoto) (?:di |de |d['’]|du )?"
)
_LABEL = lazy(_LABELS)
# What a credit stands behind: the end of a sentence, a dash, a bar, a comma, a gap.
_BEHIND = lazy(rf"""(?:[.!?…。][»”"’)\]]*\s+|[)\]»]\s+|[-–—|/•·](?<=\s.)\s+|, +|\s{{2,}}|\t|\s(?=©|/사진))(?={_LABELS})""")
_BRACKETED = lazy(r"[(\[（【][^()\[\]（）【】]*[)\]）】][.。]?$")
_MARKS = ":=：©"
_LABEL_ENDS = (*_MARKS, "ot. ")
_AROUND = " .)]）】*_"
"""Marks around the names of a credit."""
_BEHIND_NAMES = _AROUND + _MARKS
_SET_WORDS = 40
"""Characters of set words in brackets at most. Only ever keeps."""
_OPENING = ("(", "[", "（", "【")
_CLOSING = ")]）】"
_CLOSED = (")", "]", "）", "】", ").", "].", "）。")
_CREW = lazy(r"\b[^\W\d_]{3,20}: [^:,|/•·]{2,40}(?:[,|/•·]|\s[-–—])\s*$")
_SOURCE = lazy(
    r"\W*(?:source|quelle|fuente|fonte|bron|źródło|zdroj|källa|kilde|lähde|forrás|sursa|kaynak|nguồn|sumber|источник|джерело|"
    r"πηγή|出典|出所|資料|자료|来源)(?:s|n|r)? ?[:：]",
    re.IGNORECASE,
)
"""How the line under a chart begins, which names where its figures come from."""
NO_NAMES = frozenset("$€£¥%")
"""What stands in prices and shares, and in no name: "Cost per credit: $1,797"."""
_SMALL = PARTICLES.union(
    (
        "für av ve via dpa afp picture alliance imago images archiv archivo arquivo pessoal privat privé zvg cortesía"
        " divulgação reprodução redes sociais pessoais handout stock getty"
    ).split()
)
"""Words in small letters that credits have in and instead of names."""


def credit_behind(block: str, find: _Find) -> tuple[str, str]:
    """Return a block's description and the credit that ends it, as they stand; nothing if no phrase that `find` knows is a
    credit there, or if what it credits is no name.
    """
    tail = block[-_LONGEST:]
    if not (tail.endswith(_CLOSED) or (_ends_in_name(tail) and _names_behind_marks(tail))):
        return "", ""  # nearly all prose, and quickly
    for place in _places(tail):
        credit = tail[place:]
        if place and _credits(credit, find):
            description = block[: len(block) - len(credit)]
            return ("", "") if _CREW.search(description) or _SOURCE.match(description) else (description, credit)
    return "", ""


def _credits(credit: str, find: _Find) -> bool:
    """Whether a text is a label with names behind it, or set words in brackets, which no full stop makes a sentence's end."""
    named = _LABEL.match(credit) and gives_names(credit)
    bracketed = credit.startswith(_OPENING) and credit[-1] in _CLOSING and credit[1:2].isalpha() and len(credit) <= _SET_WORDS
    if not (named or bracketed):
        return False
    if credit[0] == "©":
        return True
    hits = [hit for hit in find(credit) if hit.kind == "captions"]
    return any(named or (hit.role == "lines" and not rules.loose(hit.rule)) for hit in hits)


def _places(tail: str) -> Iterator[int]:
    """Yield where a credit may begin: the brackets at the end, or a label behind a mark, the shortest first."""
    if tail.endswith(_CLOSED) and (found := _BRACKETED.search(tail)):
        yield found.start()
    if not tail.endswith(_CLOSED) or any(map(tail.__contains__, _LABEL_ENDS)) or "oto " in tail:
        yield from reversed([found.end() for found in _BEHIND.finditer(tail)])


def gives_names(credit: str) -> bool:
    """Whether what stands behind the label are names: no word but the small ones of names begins with a small letter."""
    label = _LABEL.match(credit)
    who = credit[label.end() if label else 0 :].strip(_AROUND)
    words = who.replace(" / ", " ").split()
    if not words or len(words) > _NAMES or words[0][0].isdecimal() or not NO_NAMES.isdisjoint(who):
        return False
    return all(map(_of_name, words)) and any(map(str.isalnum, who))


def _ends_in_name(tail: str) -> bool:
    """Whether the last word of a text may belong to a name, as that of a credit without brackets does."""
    last = tail.rstrip(_AROUND).rsplit(None, 1)[-1:]
    return bool(last) and (_of_name(last[0]) or not set(last[0]).isdisjoint(_MARKS))


def _names_behind_marks(tail: str) -> bool:
    """Whether all words behind the last mark that may end a label may belong to names; "(foto" needs no mark."""
    if "oto " in tail:
        return True
    bare = tail.rstrip(_BEHIND_NAMES)
    mark = max(map(bare.rfind, _LABEL_ENDS))
    return mark >= 0 and all(map(_of_name, bare[mark:].split()[1:]))


def _of_name(word: str) -> bool:
    return _capital(word.lstrip("(@©'\"")) or word.strip("().,") in _SMALL


def _capital(word: str) -> bool:
    """Whether a word begins as names do: without a small letter, or as "iFixit" does."""
    return not word[:1].islower() or word[1:2].isupper()
