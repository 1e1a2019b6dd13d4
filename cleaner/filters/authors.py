"""Notes on authors: who wrote the text, told at its very end or under the author's name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from cleaner.claims import CERTAIN, Claim
from cleaner.document import Document
from cleaner.entries import HINTS
from cleaner.folding import stem, unlinked
from cleaner.marks import Marks, marks
from cleaner.patterns import lazy
from cleaner.sections import ARTICLE, told_by

__all__ = ["notes_on_authors"]

_CAPITAL = "(?:[A-ZÀ-ÖØ-Þ]|[Ā-Ž])"
_PARTICLES = ("de", "da", "van", "von", "der", "den", "bin", "al", "el", "la", "le", "di", "del")
_NAME = (
    rf"(?P<name>(?:(?:Dr|Prof|Mr|Ms|Mrs)\.? )?{_CAPITAL}[\w.'’-]+(?: \([^)]{{1,30}}\))?"
    rf"(?: (?:{_CAPITAL}[\w.'’-]*|{'|'.join(_PARTICLES)})){{1,4}})"
)
_GOES_ON_AS_NAME = (*_PARTICLES, "the ", "author", "(")
"""How what follows the first word of such a name begins, if not with a capital, and of "About the author: ..."."""
_ADDRESS = r"(?: ?\((?=[^()]*[@/]|(?:she|he|they)\b)[^()]{2,60}\))?"
_NAMED = lazy(
    rf"(?:About (?:the )?[Aa]uthor:? |By |[—–-] )?{_NAME}{_ADDRESS}(?:,? (?:[A-Z][\w.]{{1,7}},? ?){{1,4}})?,? (?!{_CAPITAL})"
)
"""A name with what stands behind it in a note: an address, titles."""
_NAMED_WHO_WORKS = lazy(rf"(?:An? [^.!?,“\"]{{5,70}}, )?{_NAME}(?:, [A-Z][^.!?]{{2,60}},)? ")
_FIRST_NAME = lazy(rf"(?P<name>{_CAPITAL}[\w'’-]+) ")
_SPEECH = ("“", "”", '"', " said", " told ", " says", " wrote in ")
_MARKS = 2
"""Things told in the note on an author that says nothing of what he or she is."""
_GOING_ON = 4
"""Paragraphs of such a note. Only ever keeps."""


def notes_on_authors(doc: Document) -> Iterator[Claim]:
    """Yield the claims on blocks that tell a name which the article never mentions, and a profession."""
    credits = doc.hits_of("credits")
    for index, hit in credits if len(credits) <= _BYLINES else ():
        if hit.role == "labels" and hit.evidence.startswith("about") and (told := _biography(doc, index)):
            yield Claim(index, "credits", "credits.biography", told, CERTAIN)
        if hit.role in ("members", "weak_headings") or index + 1 == len(doc):
            continue
        if told := _biography(doc, index + 1):
            yield Claim(index + 1, "credits", "credits.biography", told, CERTAIN)
    yield from _below_names(doc)
    yield from _greetings(doc)
    going_on: list[int] = []
    for index in range(len(doc) - 1, 0, -1):
        if told := _biography(doc, index):
            for part in [index, *going_on]:
                yield Claim(part, "credits", "credits.biography", told, CERTAIN)
            going_on = []
        elif doc.hit(index, "lines", "headings", "labels", *HINTS):
            continue
        elif len(going_on) < _GOING_ON and _goes_on(doc, index):
            going_on.append(index)
        else:
            return


def _below_names(doc: Document) -> Iterator[Claim]:
    """Yield the claims on a note behind the article, below a line of nothing but the name and a title.

    Where several paragraphs are headed by the words that they begin with, they are the entries of a list.
    """
    blocks = doc.blocks
    below = [line + 1 for line in doc.narrow if len(blocks[line]) <= _LONGEST_HEAD and 0 < line < len(blocks) - 1]
    found = [(line, index) for index in below if (line := _head(doc, index)) is not None]
    if len(found) != 1:
        return
    line, index = found[0]
    note = _about(doc, index)
    if note is None or told_by(doc, ARTICLE) >= line or _mentioned(doc, note.name, len(doc), but=index):
        return
    if _tells_enough(doc, note, index) and (told := _biography(doc, index)):
        for part in range(line, index + 1):
            yield Claim(part, "credits", "credits.biography", told, CERTAIN)


def _greetings(doc: Document) -> Iterator[Claim]:
    """Yield the claims on what a blogger says of herself behind the article: "About Tilda" and "Hi, I'm Tilda!" below it, or
    "About Tilda Orme" and "Tilda Orme lives in Hollin".
    """
    heads = [line for line in doc.narrow if doc.blocks[line].lower().lstrip("#* ").startswith(_HEADED)]
    for index in [line + 1 for line in heads if 0 < line < len(doc) - 1 and len(doc.blocks[line]) <= _LONGEST_HEAD]:
        found = _GREETING.match(doc.blocks[index]) or (_INTRODUCED.match(doc.blocks[index]) if _lives(doc, index) else None)
        if found is None or doc.core(index - 1) not in {f"{word} {found['name'].lower()}" for word in ("about", "meet")}:
            continue
        if told_by(doc, ARTICLE) < index and not _mentioned(doc, found["name"], index):
            for part in (index - 1, index):
                yield Claim(part, "credits", "credits.greeting", found.group().strip().lower(), CERTAIN)


def _lives(doc: Document, index: int) -> bool:
    """Whether a block tells what notes on authors tell, above all where somebody lives, and nobody speaks in it."""
    return doc.told(index) and _different(doc, index, "tells", "lives") > 0 and not _speaks(doc, index)


_HEADED = ("about ", "meet ")
_INTRODUCED = lazy(rf"(?P<name>{_CAPITAL}[\w'’-]+(?: {_CAPITAL}[\w'’.-]*){{1,2}}) (?=[a-z])")
_GREETING = lazy(
    rf"(?:(?:Hi|Hey|Hello|Welcome)(?: there)?[,!.]? )?(?:I['’]m|I am|[Mm]y name is) (?P<name>{_CAPITAL}[\w'’-]+)\b"
)


def _head(doc: Document, index: int) -> int | None:
    """Return the short line above a block, or above a line with a title, that has the first two words of the block in it."""
    letters = doc.blocks[index][:_LETTERS]
    if not (letters in doc.blocks[index - 1] or letters in doc.blocks[index - 2]) or not _may_name(doc.blocks[index]):
        return None
    name = " ".join(doc.core(index).split(" ", 2)[:2])
    for line in (index - 1, index - 2):
        if len(doc.blocks[line]) > _LONGEST_HEAD:
            return None
        if _HEADS.sub("", doc.core(line)).startswith(name):
            return line if doc.told(index) and not any(map(doc.prose, range(line, index))) else None
    return None


_LONGEST_HEAD = 70
"""Characters of a line with a name and a title."""
_LETTERS = 4
"""Letters of the name that stand in that line as they stand in the note: looked for before all else."""
_HEADS = lazy(r"^(?:about|by|meet|written by) (?:the author:? )?")


def _goes_on(doc: Document, index: int) -> bool:
    """Whether a block could tell more of the author whom a block above names, or of another one."""
    return bool(_marks()["going_on"].opens(doc.stem(index)) or _about(doc, index)) and not _speaks(doc, index)


class _Note(NamedTuple):
    """How a note on somebody begins."""

    name: str
    role: str
    """What the words behind the name are, see `data/marks/authors.toml`."""
    told: str
    """These words, folded."""


def _about(doc: Document, index: int) -> _Note | None:
    """Return the name and the profession that a block begins with."""
    words = unlinked(doc.blocks[index]).replace("*", "").lstrip("_# (—–-")
    found = _read(words, _NAMED, "writes", "is") if _may_name(words) else None
    return None if found and (_marks()["bodies"].any_in(found.told) or _of_the_place(doc, words, index)) else found


def _read(words: str, named: re.Pattern[str], *roles: str) -> _Note | None:
    """Return how a note begins, if a text has a name in front and a mark of one of some roles behind it."""
    name = named.match(words)
    if name is None:
        return None
    behind = stem(words[name.end() : name.end() + _LONG_SENTENCE])
    found = ((role, _marks()[role].opens(behind)) for role in roles)
    return next((_Note(name.group("name"), role, told.group()) for role, told in found if told), None)


_LONG_SENTENCE = 300
"""Characters in which a note says what somebody is. Only ever keeps."""


def _of_the_place(doc: Document, words: str, index: int) -> bool:
    """Whether somebody is told to be of what the article speaks of: "is Hollin's last keeper" in a report on Hollin."""
    owner = _OWNER.match(words)
    return owner is not None and any(owner.group(1) in doc.blocks[above] and doc.prose(above) for above in range(index))


_OWNER = lazy(r"[^.!?]*? (?:is|has been|works as|serves as) ([A-Z][\w.&]*)['’]s ")


def _may_name(text: str) -> bool:
    """Whether a text may begin with a name of several words; saves time only."""
    rest = text.partition(" ")[2]
    return rest[:1].isupper() or rest.startswith(_GOES_ON_AS_NAME)


def _biography(doc: Document, index: int) -> str:
    """Return the words that tell who wrote the text, if the block is a note on its author."""
    block = doc.blocks[index]
    found = _about(doc, index)
    if found is None and (called := _read(block, _FIRST_NAME, "called")):
        return _evidence(called) if _under_name(doc, called.name, index) else ""
    if found is None and (_may_name(block) or block.startswith(("A ", "An "))):
        found = _read(block, _NAMED_WHO_WORKS, "worked")
    if found is None or _mentioned(doc, found.name, index):
        return ""
    if found.role != "worked" and _in_byline(doc, found.name, index):
        return _evidence(found)
    return _evidence(found) if _tells_enough(doc, found, index) and not (_speaks(doc, index) or _listed(doc, index)) else ""


def _evidence(note: _Note) -> str:
    return f"{note.name} {note.told}".lower()[:80]


def _tells_enough(doc: Document, note: _Note, index: int) -> bool:
    """Whether a block tells what notes on authors tell, and articles not of those whom they speak of."""
    alike = _different(doc, index, "tells", "lives")
    if note.role == "writes":
        return alike > 0 or _marks()["staff"].opens(note.told) is not None
    return _different(doc, index, "tells") > 0 and (note.role == "is" or alike >= _MARKS)


def _different(doc: Document, index: int, *roles: str) -> int:
    """Return how many different marks of some roles a block has; of marks that overlap the first counts."""
    found = sorted((mark for role in roles for mark in _marks()[role].found_in(doc.stem(index))), key=lambda mark: mark.span())
    texts = {mark.group()[:8].lower() for mark in _ADDRESSED.finditer(doc.blocks[index])}
    end = -1
    for mark in found:
        if mark.start() >= end:
            texts.add(mark.group()[:8])
            end = mark.end()
    return len(texts)


_ADDRESSED = lazy(r"\w@[\w-]+\.\w|(?<!\S)@\w{3}|\[[Ee]mail|^\([^()]+\)$")
"""An address or a handle, and brackets around the whole note."""


def _marks() -> dict[str, Marks]:
    return marks("authors")


def _under_name(doc: Document, name: str, index: int) -> bool:
    """Whether a name of which this is the first stands above, with no more than a title between, or a credit without one."""
    if hit := doc.hit(index - 1, "headings", "labels", "lines", kind="credits"):
        told = hit.rest
        if not told or told.lower().lstrip(": ").startswith(name.lower() + " "):
            return True
    above = [doc.blocks[line] for line in (index - 1, index - 2) if line > 0 and not doc.prose(line)]
    return any(line.startswith(name + " ") and line.istitle() and len(line.split()) < _LONG for line in above)


_LONG = 5
"""Words that no name has. Only ever keeps."""


def _speaks(doc: Document, index: int) -> bool:
    """Whether somebody speaks in the block; the title of a book is no speech."""
    block = _TITLE.sub("", doc.blocks[index])
    return any(mark in block for mark in _SPEECH)


_TITLE = lazy(r"(?<=author of )[“\"][A-Z\d][^“”\".!?]{2,80}[,.]?[”\"](?: and [“\"][A-Z\d][^“”\".!?]{2,80}[,.]?[”\"])?")


def _listed(doc: Document, index: int) -> bool:
    """Whether others are told of in the same way: the block is an entry of a list of people."""
    above = index - 1
    while above >= 0 and _about(doc, above):
        above -= 1
    below = index + 1
    while below < len(doc) and _about(doc, below):
        below += 1
    if below - above > _AUTHORS + 1 or doc.bullet(index):
        return True
    return any(_about(doc, entry) for entry in range(max(0, above - _NEAR), above))


_BYLINES = 40
"""Credits that a page prints for one article; behind more they are the entries of a list. Only ever keeps."""
_AUTHORS = 3
"""Notes on authors that stand one under the other. Only ever keeps."""
_NEAR = 6
"""Blocks in which the entries of a list of people follow each other. Only ever keeps."""


def _in_byline(doc: Document, name: str, index: int) -> bool:
    """Whether a line above that is no prose gives the name, or a credit stands right above."""
    if doc.hit(index - 1, kind="credits"):
        return True
    return any(name in doc.blocks[above] and not doc.prose(above) for above in range(index))


def _mentioned(doc: Document, name: str, index: int, *, but: int = -1) -> bool:
    """Whether prose above, in another block than `but`, speaks of the person."""
    last = name.split()[-1].rstrip(".")
    return any(last in doc.blocks[above] and doc.prose(above) for above in range(index) if above != but)
