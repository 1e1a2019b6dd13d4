"""What all filters with a phrase table share: from phrase hits to claims."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate

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
    for index, hit, whole in doc.memo["begun"]:
        if hit.kind != kind:
            continue
        if whole:
            yield Claim(index, kind, f"{hit.rule} > box", hit.evidence, CERTAIN)
        else:
            yield Claim(index, kind, f"{hit.rule} > box", hit.evidence, LIKELY, form="begins with known words")


def _beginnings(doc: Document) -> Iterator[tuple[int, Hit, bool]]:
    """Yield the blocks that begin with a known sentence, what is known of it, and whether all of the block is known.

    Only blocks beside debris or near the ends of the text are looked at, and notices about money and advice.
    """
    last = len(doc) - 1
    near = {*range(_HEAD), *range(last - _TAIL, last + 1)} | {beside for at in doc.hits for beside in (at - 1, at + 1)}
    cued = _cued(doc)
    asking = {index for index, block in enumerate(doc.blocks) if block.startswith(_ASKING)}
    for index in sorted(near | cued | asking):
        if not 0 <= index <= last or doc.hit(index, "lines", "labels", "headings", "weak_headings") or index in doc.wrapped():
            continue
        if len(doc.blocks[index]) > _LONGEST or not doc.inner_sentence(index):
            continue
        sentences = _BETWEEN_SENTENCES.split(doc.blocks[index], maxsplit=_MOST)
        found = [_of_sentence(doc, sentence) for sentence in sentences[:1]]
        if found[0] is None and not (_PROMPTING.match(sentences[0]) or (index in cued and _in_kind(sentences[0]))):
            continue
        found += [_of_sentence(doc, sentence) for sentence in sentences[1:]]
        known = [hit for hit in found if hit and hit.role == "lines"]
        if known and _whole_box(sentences, found, known[0].kind):
            yield index, known[0], True
        elif found[0] in known and (index + 1 >= last or index in near):
            yield index, known[0], False


def _whole_box(sentences: list[str], found: list[Hit | None], kind: str) -> bool:
    """Whether every sentence of a block is known, or asks the reader, or tells what notices and appeals of a kind tell."""
    if found[0] is None and kind not in _PROMPTED and kind != "notices":
        return False
    if all(hit or (kind in _PROMPTED and _PROMPTING.match(sentence)) for sentence, hit in zip(sentences, found, strict=True)):
        return True
    of_kind = _OF_KIND.get(kind)
    if of_kind is None or len(sentences) > _MOST:
        return False
    own = any(hit and hit.kind == kind and hit.role == "lines" and _OF_ITSELF.search(hit.evidence) for hit in found)
    return own and all(
        hit or of_kind.search(sentence) or (kind == "newsletter" and _QUESTION.match(sentence))
        for sentence, hit in zip(sentences, found, strict=True)
    )


def _in_kind(sentence: str) -> bool:
    return any(words.search(sentence) for words in _OF_KIND.values())


_QUESTION = lazy(r"[^.!?]{3,60}\?$")
_OF_ITSELF = lazy(
    r"\b(?:this|our|we|us|i|my|your|disclaimer|disclosure|contained|subscribe|sign up|unsere[rnms]?|unser|wir|ihre[rnm]?|sie|"
    r"deine[rnm]?|"
    r"nos|notre|vous|votre|nuestr[oa]s?|sus?|tus?|nostr[oaie]|tua|nossos?|nossas?|onze|uw|je)\b"
)
_OF_KIND = {
    "notices": lazy(
        r"(?i)\b(?:advice|advis|consult|professional|liab|warrant|guarantee|affiliate|commission|disclos|editorial|independen|"
        r"opinions?\b|diagnos|"
        r"treatment|compensat|invest|risk|accura|informational|advertis|securities|seek|substitute|physician|endorse|trademark|"
        r"medical|legal|"
        r"(?:extra|additional) cost|responsib|solicitation|reliance|third[- ]party|our partners|policy\b|offers\b)"
    ),
    "newsletter": lazy(
        r"(?i)\b(?:your inbox|(?:we need|need) your (?:help|support)|(?=[^.!?]*\b(?:our|us|we|my)\b)[^.!?]*\b(?:donat|support|"
        r"subscri|newsletter|"
        r"journalism|readers|sign up|patreon|paywall|membership)|(?:ihre|deine) (?:daten|e-mail)|einwilligung|datenschutz|"
        r"vos données|désabonn|désinscri|(?:sus|tus) datos|darte de baja|i tuoi dati|seus dados)"
    ),
}
"""Words of sentences that go on with a notice or an appeal which a known sentence of its own shows to be one."""


def _of_sentence(doc: Document, sentence: str) -> Hit | None:
    """Return what is known of a sentence inside a block, the surest first."""
    return next((hit for hit in doc.find(sentence) if hit.role in ("lines", "hints")), None)


def _cued(doc: Document) -> set[int]:
    """Return the blocks in which a word of notices or appeals stands."""
    text = "\n".join(doc.blocks)
    places = sorted(set(_places(text, _CUES)))
    if not places:
        return set()
    ends = list(accumulate(len(block) + 1 for block in doc.blocks))
    return {bisect_right(ends, place) for place in places}


def _places(text: str, cues: tuple[str, ...]) -> Iterator[int]:
    for cue in cues:
        place = text.find(cue)
        while place >= 0:
            yield place
            place = text.find(cue, place + 1)


_CUES = (
    "ffiliate", "isclaimer", "isclosure", "ommission", "ompensat", " advice", " purposes", "newsletter", "donation", " inbox",
)  # fmt: skip
_ASKING = (
    "Want ", "Ready ", "Looking for ", "Need ", "Curious ", "Interested ", "Not sure ", "Enjoy", "Love ", "Loved ", "Like ",
    "Liked ", "Missed ",
    "Got ", "Have ", "Are you ", "Do you ", "Did you ", "Already ",
    "Sie möchten ", "Sie wollen ", "Du möchtest ", "Du willst ", "Möchten Sie ", "Möchtest du ", "Willst du ", "Wollen Sie ",
    "Lust auf ", "Hat Ihnen ", "Hat dir ", "Haben Sie ", "Vous voulez ", "Vous souhaitez ", "Envie de ", "Vous avez aimé ",
    "¿Quieres ", "¿Te ha gustado ", "¿Te gustó ", "Vuoi ", "Ti è piaciuto ", "Quer ", "Gostou ", "Wil je ",
    "Wilt u ", "Chcesz ", "Vill du ", "Vil du ",
)  # fmt: skip
_PROMPTING = lazy(rf"(?:{'|'.join(_ASKING)})[^?]{{2,90}}\?$")
_PROMPTED = ("newsletter", "related", "sharing", "comments")
_HEAD, _TAIL = 3, 4
_LONGEST = 3000
"""Characters of a notice. Only ever keeps."""
_MOST = 12
"""Sentences of a notice. Only ever keeps."""

_BETWEEN_SENTENCES = lazy(r"""(?<=[^\W_][.!?…])["'”’)]*\s+|(?<=[。！？])""")


def _one_word(hit: Hit) -> bool:
    """Whether a label is a single word, such as a speaker's name or the subject of a clause with a dash could be."""
    return " " not in hit.evidence and hit.kind != "captions"


def _labelled(doc: Document, index: int, hit: Hit) -> Iterator[Claim]:
    """A label and its line. Several sentences behind a label are prose."""
    block = doc.blocks[index]
    told = _several_sentences(block) and not _asked_headline(doc, index)
    told = told or (_one_word(hit) and bool(_FULL_STOP.search(block)))
    several = told and bool(hit.rest) and not _in_brackets(block)
    yield Claim(index, hit.kind, hit.rule, hit.evidence, LIKELY if several else CERTAIN)


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
