"""Boxes: blocks of several sentences of which some are known, such as a disclaimer, an appeal or a sign-up prompt."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate, islice

from cleaner import library, rules
from cleaner.claims import CERTAIN, LIKELY, Claim
from cleaner.document import Document
from cleaner.entries import HINTS, Hit
from cleaner.folding import core, stem
from cleaner.marks import marks
from cleaner.patterns import lazy

__all__ = ["claims"]


def claims(doc: Document, kind: str) -> Iterator[Claim]:
    """Yield the claims of a kind on boxes: on those all of which is known, and on those that begin with what is known."""
    if "boxes" not in doc.memo:
        doc.memo["boxes"] = list(_boxes(doc))
    for index, hit, whole in doc.memo["boxes"]:
        if hit.kind == kind:
            strength, form = (CERTAIN, "") if whole else (LIKELY, "begins with known words")
            yield Claim(index, kind, f"{hit.rule} > box", hit.evidence, strength, form)


def _boxes(doc: Document) -> Iterator[tuple[int, Hit, bool]]:
    """Yield boxes with what is known of them, and whether all of it is known.

    Only blocks beside debris or near the end of the text are looked at, questions to the reader, notices about money and
    advice, and blocks that begin with an open phrase, which what follows closes: "Never miss a story. Choose from our letters."
    """
    last = len(doc) - 1
    near = {*range(last - _TAIL, last + 1)} | {beside for at in doc.hits for beside in (at - 1, at + 1)}
    cued, addressed = _cued(doc, "cued", _CUES), _cued(doc, "addressed", _ADDRESSED)
    asking = {index for index, block in enumerate(doc.blocks) if "?" in block and _asks(doc.core(index))}
    for index in sorted(near | cued | addressed | asking | _open(doc)):
        if not 0 <= index <= last or doc.hit(index, "labels", "headings", "weak_headings"):
            continue
        if len(doc.blocks[index]) > _LONGEST or not doc.inner_sentence(index):
            continue
        told = _sentences(doc.blocks[index].strip("*_"))
        first = next(told)
        begins = _known(doc, first)
        if begins is None and not (_prompting(first) or (index in cued and _in_kind(first))):
            continue
        if doc.wrapped(index):
            continue
        sentences = [first, *islice(told, _MOST)]
        found = [begins, *(_known(doc, sentence) for sentence in sentences[1:])]
        known = [hit for hit in found if hit and hit.role == "lines"]
        if known and _whole(sentences, found, known[0].kind):
            yield index, known[0], True
        elif begins in known and begins.kind != "credits" and not doc.hit(index, "lines"):
            # of credits: a paragraph may begin with who wrote the first draft of it
            yield index, known[0], False


def _open(doc: Document) -> set[int]:
    """Return the blocks of which a phrase with room for any words says something."""
    return {index for index, hits in doc.hits.items() if any(rules.loose(hit.rule) for hit in hits)}


def _sentences(block: str) -> Iterator[str]:
    start = 0
    for stop in _STOP.finditer(block):
        yield block[start : stop.start() + 1]
        start = stop.end()
    if start < len(block):
        yield block[start:]


def _known(doc: Document, sentence: str) -> Hit | None:
    """Return what is known of a sentence inside a block, the surest first."""
    found = doc.known.setdefault("sentences", {})
    if sentence not in found:
        found[sentence] = next((hit for hit in doc.find(sentence) if hit.role in ("lines", *HINTS)), None)
    hit: Hit | None = found[sentence]
    return hit


def _whole(sentences: Sequence[str], found: Sequence[Hit | None], kind: str) -> bool:
    """Whether every sentence of a block is known, or asks the reader, or tells what notices and appeals of a kind tell."""
    if len(sentences) > _MOST:
        return False
    pairs = list(zip(sentences, found, strict=True))
    if all(hit or (kind in _PROMPTED and _prompting(sentence)) for sentence, hit in pairs):
        return True
    if kind not in _GOING_ON:
        return False
    of_kind, itself = marks("boxes")[kind], marks("boxes")["itself"]
    own = any(hit and hit.kind == kind and hit.role == "lines" and itself.any_in(hit.evidence) for hit in found)
    return own and all(
        hit or of_kind.any_in(stem(sentence)) or (kind == "newsletter" and _QUESTION.match(sentence)) for sentence, hit in pairs
    )


def _asks(words: str) -> bool:
    """Whether a folded text begins like a question to the reader that leads to a prompt: "Want more stories?"."""
    return words.startswith(_openings())


@cache
def _openings() -> tuple[str, ...]:
    return tuple(f"{words} " for words in library.words("boxes")["asking"])


def _prompting(sentence: str) -> bool:
    """Whether a sentence is such a question."""
    return sentence.endswith("?") and "?" not in sentence[:-1] and len(sentence) <= _LONGEST_QUESTION and _asks(core(sentence))


def _in_kind(sentence: str) -> bool:
    return any(marks("boxes")[kind].any_in(stem(sentence)) for kind in _GOING_ON)


def _cued(doc: Document, name: str, cues: Sequence[str]) -> set[int]:
    """Return the blocks in which one of some words of notices or appeals stands; `name` is what they are noted under."""
    if name not in doc.known:
        places = set(_places(doc.text, cues))
        ends = list(accumulate(len(block) + 1 for block in doc.blocks)) if places else []
        doc.known[name] = dict.fromkeys(doc.blocks[bisect_right(ends, place)] for place in places)
    cued = doc.known[name]
    return {index for index, block in enumerate(doc.blocks) if block in cued} if cued else set()


def _places(text: str, cues: Sequence[str]) -> Iterator[int]:
    for cue in cues:
        place = text.find(cue)
        while place >= 0:
            yield place
            place = text.find(cue, place + 1)


_TAIL = 4
"""Blocks before the last one where boxes stand."""
_LONGEST = 3000
"""Characters of a notice. Only ever keeps."""
_MOST = 12
"""Sentences of a notice. Only ever keeps."""
# The mark stands first, so that a search passes quickly over everything else.
# "Was this helpful? asked the cook": what goes on in a small letter is the same sentence.
_STOP = lazy(r"""[.!?…।؟۔](?<=[^\W_].)["'”’)]*\s+(?![a-zß-ÿа-яё])|[。！？]""")
_CUES = (
    "ffiliate", "isclaimer", "isclosure", "ommission", "ompensat", " advice", " purposes", "newsletter", "donation", " inbox",
)  # fmt: skip
_ADDRESSED = ("ournalis", "elegram", "hatsApp", " app", " us at ", " AP ", "ditor")
"""Words of blocks that are looked at where they begin with what is known; they make no sentence one of a kind."""
_LONGEST_QUESTION = 100
"""Characters of such a question. Only ever keeps."""
_GOING_ON = ("notices", "newsletter")
"""Kinds whose notices and appeals go on in sentences that no phrase accounts for, each with a word of its kind."""
_PROMPTED = ("newsletter", "related", "sharing", "comments")
"""Kinds whose prompts a question to the reader leads to."""
_QUESTION = lazy(r"[^.!?]{3,60}\?$")
