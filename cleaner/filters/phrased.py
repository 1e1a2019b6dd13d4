"""What all filters with a phrase table share: from phrase hits to claims."""

from __future__ import annotations

from collections.abc import Iterator

from cleaner import layout, rules, sections
from cleaner.claims import CERTAIN, LIKELY, SECTION, Claim
from cleaner.document import Document
from cleaner.entries import Hit
from cleaner.filters import boxes
from cleaner.marks import marks
from cleaner.patterns import lazy

__all__ = ["CODE_OPENS", "by_phrases", "heads"]

CODE_OPENS = ("{", "[", "(", "=")
"""What the next line closes or tells in code: "tags: {"."""
_STRENGTH = {"lines": CERTAIN, "headings": CERTAIN, "hints": LIKELY, "weak_hints": LIKELY}


def by_phrases(doc: Document, kind: str) -> Iterator[Claim]:
    """Claims that follow from the phrases of `kind` alone, sections included."""
    yield from boxes.claims(doc, kind)
    for index, hit in doc.hits_of(kind):
        if hit.role in _STRENGTH:
            told = (
                _a_sentence(doc, index, hit)
                or _listed(doc, index, hit)
                or _said(doc, index, hit)
                or _of_replies(hit)
                or _subhead(doc, index, hit)
                or _stopped(doc, index, hit)
            )
            yield Claim(index, kind, hit.rule, hit.evidence, LIKELY if told else _STRENGTH[hit.role])
        elif hit.role == "labels":
            yield from _labelled(doc, index, hit)
        if heads(doc, index, hit):
            yield from _sectioned(doc, index, hit)


def heads(doc: Document, index: int, hit: Hit) -> bool:
    """Whether a block is a heading that may open a section: no list item, no sentence or line of one, no remark in code."""
    return (
        hit.role in ("headings", "weak_headings")
        and not (doc.bullet(index) or doc.code(index) or doc.wrapped(index) or doc.blocks[index].endswith(CODE_OPENS))
        and not _a_sentence(doc, index, hit)
        and not layout.entry(doc, index)
    )


# Initials and titles end in full stops that end no sentence.
_ABBREVIATED = lazy(
    r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|Inc|Ltd|Co|Corp|Gen|Sen|Rep|Gov|Lt|Sgt|Capt|No|vs|Nov|Dec|Jan|Feb|Aug|Sept|Oct)\."
)
_SENTENCE_END = lazy(r"""[^\W_]["'”’)]*[.!?…]["'”’)]*\s+\S|[。！？।؟](?=.)""")


# A heading or a line that any words may end ("video from {any}"), and the full stop of a sentence.
_OPEN_LINE = lazy(r"\{any\}[\])]*$")
_OPEN_HEADING = lazy(r"\{(?:any|tail|site|name)\}")


def _a_sentence(doc: Document, index: int, hit: Hit) -> bool:
    """Whether a block that a phrase with an open end accounts for ends like a sentence: "Video from the scene showed it."."""
    open_end = _OPEN_LINE if hit.role == "lines" else _OPEN_HEADING
    return (
        bool(open_end.search(hit.rule))
        and not (hit.role == "lines" and marks("phrased")["addressed"].any_in(hit.rule))
        and doc.ends_in_full_stop(index)
    )


def _said(doc: Document, index: int, hit: Hit) -> bool:
    """Whether a heading ends in a full stop, so that it could be said by somebody unless a section follows: "Du bist hier."."""
    return hit.role == "headings" and doc.ends_in_full_stop(index)


def _stopped(doc: Document, index: int, hit: Hit) -> bool:
    """Whether what a button tells to do ends in a full stop, so that somebody may say it: "Read more."."""
    return (
        hit.role == "lines"
        and doc.ends_in_full_stop(index)
        and hit.evidence.count(" ") < _LONGEST_ORDER
        and not rules.has_slot(hit.rule)
        and marks("phrased")["orders"].opens(hit.evidence) is not None
    )


_LONGEST_ORDER = 3
"""Words."""


def _subhead(doc: Document, index: int, hit: Hit) -> bool:
    """Whether a heading that tells what it is about stands between paragraphs, where it may head the one below: "Most popular
    in Germany", "Two comments on the draft".
    """
    return (
        hit.role == "headings"
        and bool(_OPEN_HEADING.search(hit.rule))
        and marks("phrased")["about"].any_in(hit.evidence)
        and 0 < index < len(doc) - 1
        and doc.told(index - 1)
        and doc.told(index + 1)
    )


def _of_replies(hit: Hit) -> bool:
    """Whether a heading counts thoughts or replies, as blogs call comments, and as articles may: "3 thoughts on “Dune”"."""
    if hit.role != "headings" or hit.kind != "comments":
        return False
    return any(_QUOTED.match(hit.evidence, word.end()) for word in marks("phrased")["replies"].found_in(hit.evidence))


_QUOTED = lazy(r" (?:\w+ ){0,3}[\"«]")
"""What the replies are to, behind a few words: "on “Dune”"."""


def _listed(doc: Document, index: int, hit: Hit) -> bool:
    """Whether the words of a bar are told one after the other ("Sport, politics, weather."), or are one word without a mark."""
    block = doc.blocks[index]
    words = set(_WORDS.findall(hit.evidence))
    if len(words) == 1 and block.count(", ") > 1:
        return True
    if "++" not in hit.rule:
        return False
    if len(words) == 1:
        return len(min(words)) == 1 or not any(mark in block for mark in "|/·•>+&")
    return ", " in block and doc.ends_in_full_stop(index)


_WORDS = lazy(r"\w+")


def _several_sentences(block: str) -> bool:
    return bool(_SENTENCE_END.search(_ABBREVIATED.sub("", block)))


def _leads_a_list(doc: Document, index: int, hit: Hit) -> bool:
    """Whether a label of links stands alone above a list that nothing is known about: it shares the fate of the list."""
    below = index + 1
    return hit.kind == "related" and not hit.rest and below < len(doc) and doc.list_item(below) and below not in doc.hits


def _of_a_clause(hit: Hit) -> bool:
    """Whether a label could be the subject of a clause with a dash, or its opening, or a speaker's name: "Don't miss: ..."."""
    if " " not in hit.evidence:
        return hit.kind != "captions"
    return hit.kind == "related" and "related" not in hit.evidence


def _labelled(doc: Document, index: int, hit: Hit) -> Iterator[Claim]:
    """A label and its line."""
    block = doc.blocks[index]
    if (hit.kind == "tags" and _ALLERGENS.search(hit.rest)) or _DIRECTIVE.match(block):
        return
    told = bool(hit.rest) and not _in_brackets(block) and _tells(doc, index, hit)
    strength = LIKELY if told or _leads_a_list(doc, index, hit) or _refers(hit, block) else CERTAIN
    yield Claim(index, hit.kind, hit.rule, hit.evidence, strength)


def _tells(doc: Document, index: int, hit: Hit) -> bool:
    """Whether a label and what stands behind it could be said by the article."""
    block = doc.blocks[index]
    return (
        (_several_sentences(block) and not _asked_headline(doc, index))
        or (_of_a_clause(hit) and doc.ends_in_full_stop(index))
        or (hit.evidence in _FIRST_NAMES and doc.ends_sentence(index))
        or _defined(doc, index)
        or _spoken(hit, block)
        or bool(_CLAUSE.match(block))
        or bool(_CLAUSE_WITHOUT_CAPITALS.match(block))
    )


_FIRST_NAMES = ("lea", "mira", "leia")
"""Labels that call on the reader in Spanish or Portuguese, and persons who speak in plays: "Lea: ¡Soy yo!"."""
# A label that a dash ends goes on with a headline or a name; "Foto – das war sein Leben" is a sentence.
_CLAUSE = lazy(r"[^:|»›→]{2,60} [-–—] (?:[a-zß-ÿа-яё]+(?: |[.!?]*$)){2}")
# Where no capital tells a name from a word, three words are none: "צילום – כל מה שצריך לדעת".
_CLAUSE_WITHOUT_CAPITALS = lazy(r"(?:#+ )?[^\s:|»›→]+ [-–—] (?:[\u0590-\u08ff\u0900-\u0dff\uac00-\ud7a3]+(?: |[.!?؟]*$)){3}")


# ".. image:: plan.png" in reStructuredText
_DIRECTIVE = lazy(r"\W*\w+ ?::(?!\w)")
# What a dish contains is told behind its tags, when an extractor glues the fields of a page together.
_ALLERGENS = lazy(r"(?:allergen(?:e|en|er|es|i|s)?|alergen(?:i|os|y)) ?:")


def _refers(hit: Hit, block: str) -> bool:
    """Whether a label leads the way inside a manual: to its pages ("See also: tar(1)"), to files that stand beside it
    ("See also: [rules](RULES.md)"), or through menus ("Image → Rotate").
    """
    if hit.kind == "related":
        return bool(_PAGE.search(block))
    return "→" in block and hit.kind == "captions"


_PAGE = lazy(r"\w\(\d\w{0,4}\)|\|[^\s|]+\||`|\.(?:md|rst|adoc)\b|\]\([#./][^)]*\)")


def _spoken(hit: Hit, block: str) -> bool:
    """Whether a label is a speaker, who asks or tells something, and no credit: "REPORTER: With whom?"."""
    if hit.kind != "credits" or " " in hit.evidence:
        return False
    said = block.replace("：", ":").partition(":")[2].split()
    return block.rstrip(_EMPHASIS).endswith(_ASKS) or sum(map(_small, said)) >= _SAID


def _small(word: str) -> bool:
    """Whether a word of some length stands in small letters; scripts without capitals have none."""
    bare = word.strip("\"'“”‘’.,;()")
    return len(bare) > 2 and bare.isalpha() and bare.islower()


_EMPHASIS = "*_ \"”’"
_ASKS = ("?", "!", "؟", "？", "！")
_SAID = 4
"""Words in small letters behind a speaker; names and their places have fewer."""


def _defined(doc: Document, index: int) -> bool:
    """Whether a word is told of behind a dash, as the words beside it are: "image - the main image of the page"."""
    if not _DEFINITION.match(doc.blocks[index]):
        return False
    beside = [line for line in (index - 1, index + 1) if 0 <= line < len(doc) and line not in doc.hits]
    return any(_DEFINITION.match(doc.blocks[line]) for line in beside)


_DEFINITION = lazy(r"\w+ [-–—] \S")


def _asked_headline(doc: Document, index: int) -> bool:
    """Whether what stands behind a label is a headline in two parts, the first of which asks or calls: "A toll? How to pay"."""
    block = doc.blocks[index]
    return bool(_ASKED.search(block)) and not doc.ends_sentence(index) and not any(mark in block for mark in _SPOKEN) and not (
        _STOPPED.search(_ABBREVIATED.sub("", block))
    )


_ASKED = lazy(r"(?<=\w)[?!] (?=[^\W\d_a-z])")
_STOPPED = lazy(r"[^\W_][.…] [^a-zà-ÿ]")
_SPOKEN = ("“", '"', "„")


def _in_brackets(block: str) -> bool:
    """Whether brackets set the whole block off from the text: a headline inside may hold a question and more."""
    return block[0] == "[" and block.find("]") == len(block) - 1


def _sectioned(doc: Document, index: int, hit: Hit) -> Iterator[Claim]:
    """Claims on the members of the section that `hit` opens at block `index`."""
    weak = hit.role == "weak_headings"
    if sections.covered(doc, index, hit.kind, weak=weak):
        return
    if weak:
        if not sections.opens(doc, index, hit.kind):
            return
        yield Claim(index, hit.kind, hit.rule, hit.evidence, SECTION, form="heading of a section")
    for member in sections.members(doc, index, hit.kind):
        rule = f"{hit.rule} > {member.form}"
        yield Claim(member.block, hit.kind, rule, hit.evidence, SECTION, form=member.form)
    sections.claim(doc, hit.kind)
