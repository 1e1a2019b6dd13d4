"""What all filters with a phrase table share: from phrase hits to claims."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleaner import sections
from cleaner.claims import CERTAIN, LIKELY, SECTION, Claim
from cleaner.document import Document
from cleaner.phrasebook import Hit

__all__ = ["by_phrases", "sectioned"]

_STRENGTH = {"lines": CERTAIN, "headings": CERTAIN, "hints": LIKELY}


def by_phrases(doc: Document, kind: str) -> Iterator[Claim]:
    """Claims that follow from the phrases of `kind` alone, sections included."""
    yield from _begun(doc, kind)
    for index, hits in doc.hits.items():
        for hit in hits:
            if hit.kind != kind:
                continue
            if hit.role in _STRENGTH:
                yield Claim(index, kind, hit.rule, hit.evidence, _STRENGTH[hit.role])
            elif hit.role == "labels":
                yield from _labelled(doc, index, hit)
            if hit.role in ("headings", "weak_headings") and not doc.bullet(index):
                yield from sectioned(doc, index, hit)


# Initials and titles end in full stops that end no sentence.
_ABBREVIATED = re.compile(r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|Inc|Ltd|Co|Corp|Gen|Sen|Rep|Gov|Lt|Sgt|Capt|No|vs|Nov|Dec|Jan|Feb|Aug|Sept|Oct)\.")
_SENTENCE_END = re.compile(r"""[^\W_]["'”’)]*[.!?…]["'”’)]*\s+\S|[。！？।؟](?=.)""")


def _several_sentences(block: str) -> bool:
    return bool(_SENTENCE_END.search(_ABBREVIATED.sub("", block)))


def _begun(doc: Document, kind: str) -> Iterator[Claim]:
    """Blocks beside debris, or at the end, whose first or last sentence is of the kind: the rest of a box."""
    last = len(doc) - 1
    for index in sorted({last - 1, last} | {beside for at in doc.hits for beside in (at - 1, at + 1)}):
        if not 0 <= index < len(doc) or doc.hit(index) or not doc.inner_sentence(index):
            continue
        for sentence in _first_and_last(doc.blocks[index]):
            for hit in doc.find(sentence):
                if hit.kind == kind and hit.role == "lines":
                    yield Claim(index, kind, f"{hit.rule} > box", hit.evidence, LIKELY, form="known words with more around")


_BETWEEN_SENTENCES = re.compile(r"""(?<=[^\W_][.!?…])["'”’)]*\s+|(?<=[。！？])""")


def _first_and_last(block: str) -> tuple[str, ...]:
    sentences = [sentence for sentence in _BETWEEN_SENTENCES.split(block) if sentence]
    return tuple(dict.fromkeys((sentences[0], sentences[-1]))) if sentences else ()


def _labelled(doc: Document, index: int, hit: Hit) -> Iterator[Claim]:
    """A label and its line. Several sentences behind a label are prose."""
    several = bool(hit.rest) and _several_sentences(doc.blocks[index])
    yield Claim(index, hit.kind, hit.rule, hit.evidence, LIKELY if several else CERTAIN)


def sectioned(doc: Document, index: int, hit: Hit) -> Iterator[Claim]:
    """Claims on the members of the section that `hit` opens at block `index`."""
    if hit.role == "weak_headings":
        if not sections.opens(doc, index, hit.kind):
            return
        yield Claim(index, hit.kind, hit.rule, hit.evidence, SECTION, form="heading of a section")
    for member in sections.members(doc, index, hit.kind):
        rule = f"{hit.rule} > {member.form}"
        yield Claim(member.block, hit.kind, rule, hit.evidence, SECTION, form=member.form)
