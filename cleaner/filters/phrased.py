"""What all filters with a phrase table share: from phrase hits to claims."""

from __future__ import annotations

from collections.abc import Iterator

from cleaner import sections
from cleaner.claims import CERTAIN, LIKELY, SECTION, Claim
from cleaner.document import Document
from cleaner.entries import Hit
from cleaner.patterns import lazy

__all__ = ["by_phrases", "sectioned"]

_STRENGTH = {"lines": CERTAIN, "headings": CERTAIN, "hints": LIKELY}


def by_phrases(doc: Document, kind: str) -> Iterator[Claim]:
    """Claims that follow from the phrases of `kind` alone, sections included."""
    yield from _begun(doc, kind)
    for index, hit in doc.hits_of(kind):
        if hit.role in _STRENGTH:
            strength = LIKELY if _a_sentence(doc, index, hit) else _STRENGTH[hit.role]
            yield Claim(index, kind, hit.rule, hit.evidence, strength)
        elif hit.role == "labels":
            yield from _labelled(doc, index, hit)
        if hit.role in ("headings", "weak_headings") and not doc.bullet(index) and not _a_sentence(doc, index, hit):
            yield from sectioned(doc, index, hit)


# Initials and titles end in full stops that end no sentence.
_ABBREVIATED = lazy(
    r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|Inc|Ltd|Co|Corp|Gen|Sen|Rep|Gov|Lt|Sgt|Capt|No|vs|Nov|Dec|Jan|Feb|Aug|Sept|Oct)\."
)
_SENTENCE_END = lazy(r"""[^\W_]["'”’)]*[.!?…]["'”’)]*\s+\S|[。！？।؟](?=.)""")


# A heading or a line that any words may end ("video from {any}"), and the full stop of a sentence.
_OPEN_LINE = lazy(r"\{any\}[\])]*$")
_OPEN_HEADING = lazy(r"\{(?:any|tail|site|name)\}")
_ADDRESSED = lazy(r"\b(?:you|your|we|our|us)\b")
_FULL_STOP = lazy(r"""[^.\s]["'”’)]*[.。।۔]["'”’)\s]*$""")


def _a_sentence(doc: Document, index: int, hit: Hit) -> bool:
    """Whether a block that a phrase with an open end accounts for ends like a sentence: "Video from the scene showed it."."""
    open_end = _OPEN_LINE if hit.role == "lines" else _OPEN_HEADING
    return (
        bool(open_end.search(hit.rule))
        and not (hit.role == "lines" and _ADDRESSED.search(hit.rule))
        and bool(_FULL_STOP.search(doc.blocks[index]))
    )


def _several_sentences(block: str) -> bool:
    return bool(_SENTENCE_END.search(_ABBREVIATED.sub("", block)))


def _begun(doc: Document, kind: str) -> Iterator[Claim]:
    """Blocks beside debris, or at the end, that begin with a sentence of the kind: the rest of a box."""
    if "begun" not in doc.memo:
        doc.memo["begun"] = list(_beginnings(doc))
    for index, hit in doc.memo["begun"]:
        if hit.kind == kind:
            yield Claim(index, kind, f"{hit.rule} > box", hit.evidence, LIKELY, form="begins with known words")


def _beginnings(doc: Document) -> Iterator[tuple[int, Hit]]:
    """Yield the blocks beside debris, or at the end, that begin with a known sentence, with what is known of it."""
    known = doc.known.setdefault("beginnings", {})
    last = len(doc) - 1
    for index in sorted({last - 1, last} | {beside for at in doc.hits for beside in (at - 1, at + 1)}):
        if not 0 <= index < len(doc) or doc.hit(index) or not doc.inner_sentence(index) or index in doc.wrapped():
            continue
        block = doc.blocks[index]
        if block not in known:
            known[block] = doc.find(_BETWEEN_SENTENCES.split(block, maxsplit=1)[0], None)
        yield from ((index, hit) for hit in known[block] if hit.role == "lines")


_BETWEEN_SENTENCES = lazy(r"""(?<=[^\W_][.!?…])["'”’)]*\s+|(?<=[。！？])""")


def _one_word(hit: Hit) -> bool:
    """Whether a label is a single word, such as a speaker's name or the subject of a clause with a dash could be."""
    return " " not in hit.evidence and hit.kind != "captions"


def _labelled(doc: Document, index: int, hit: Hit) -> Iterator[Claim]:
    """A label and its line. Several sentences behind a label are prose."""
    block = doc.blocks[index]
    told = _several_sentences(block) or (_one_word(hit) and bool(_FULL_STOP.search(block)))
    several = told and bool(hit.rest) and not _in_brackets(block)
    yield Claim(index, hit.kind, hit.rule, hit.evidence, LIKELY if several else CERTAIN)


def _in_brackets(block: str) -> bool:
    """Whether brackets set the whole block off from the text: a headline inside may hold a question and more."""
    return block[0] == "[" and block.find("]") == len(block) - 1


def sectioned(doc: Document, index: int, hit: Hit) -> Iterator[Claim]:
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
