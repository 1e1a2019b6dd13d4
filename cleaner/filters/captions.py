"""Image captions that carry a label or a credit; agency and stock credits."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from cleaner.agencies import AMBIGUOUS, SELLERS, SIGNING, SMALL, WIRES, one_of
from cleaner.claims import CERTAIN, Claim
from cleaner.document import Document
from cleaner.filters.credited import NO_NAMES, credit_behind, gives_names
from cleaner.filters.galleries import copies, counters, glued_counters
from cleaner.filters.han import dated_caption, photo_credit
from cleaner.filters.phrased import by_phrases
from cleaner.filters.presscredits import press_credit
from cleaner.patterns import lazy

__all__ = ["claims"]

_AGENCY = one_of(WIRES, SELLERS)
_IN_BRACKETS = one_of(AMBIGUOUS, SMALL)
_BEHIND_STROKE = one_of(WIRES, SELLERS, AMBIGUOUS)
# How reports are signed at their ends: agencies that send texts, initials and desks with strokes between ("(mv/dpa)").
_PART = rf"(?:[^\W\d_A-ZÀ-Þ]{{1,6}}|[A-ZÀ-Þ]{{2,4}}|{one_of(SIGNING)}|[Rr]ed(?:aktion)?|Agenturen)\.?"
_SIGN = lazy(rf"[(\[]?{_PART}(?: ?/ ?{_PART})+[)\]]?\.?[\s*_]*")
_PICTURES_ONLY = lazy(r"(?:^|\W)(?:EPA|PA|STR|ZUMA)(?:\W|$)")
_WHO = r"(?!\d[\d.,]*(?:\s|$))[\w\"'“‘(][^()\[\].!?]{1,60}(?:\b\w\.[^()\[\].!?]{1,40})*"
_PICTURE = r"(?:[Pp]hotos?|PHOTO|[Ii]mages?|[Ii]llustration|[Pp]icture|[Gg]raphic)s?"
_CREDIT_LABEL = (
    r"\b(?:(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Ii]llustration)s? ?(?:[Cc]redits?|[Cc]ourtesy|[Cc]ourtesy of|[Bb]y)|PHOTO CREDIT|"
    r"IMAGE CREDIT|[Cc]redits?|CREDIT|[Pp]hotos?|[Pp]hotographs?|PHOTO|[Ii]mages?|Pictures?|PICTURE|Pic)(?:: ?| © ?| by: ?)"
)
_GIVEN = r"(?:[Bb]y|[Cc]redits?|[Cc]ourtesy|[Cc]ourtesy of|[Vv]ia|/|:|[Ss]ource)"
# A credit that closes a block. Names of agencies alone do not count: reports end in "(Reuters)" too. A label in small letters
# stands behind a mark: "her favourite image: two boys on a sledge" is a sentence, and may have a comma there.
_CLOSING_CREDIT = lazy(
    rf"(?:[(\[](?:[A-Z][\w ]{{0,12}})?{_PICTURE} ?{_GIVEN}[:/ ][^()]{{2,120}}(?:\([^()]*\)[^()]*)?[)\]]"
    rf"|[(\[](?:{_WHO})(?:/| via |, )(?:[\w ]{{1,30}}/)?{_AGENCY}(?: Images| Photo)?[)\]]|[(\[]{_AGENCY}/{_WHO}[)\]]"
    rf"|[(\[](?:{_WHO})/ ?{_IN_BRACKETS}[)\]]|[(\[]{_IN_BRACKETS} ?/ ?{_WHO}[)\]]"
    rf"|[(\[](?:AP|Reuters|AFP|EPA|UPI) [Pp]hotos?(?:/[^()]{{2,60}})?[)\]]"
    rf"|[(\[](?:File|Courtesy|Handout|Stock|Submitted) (?:photo|image|picture)[^()]{{0,60}}[)\]]"
    rf"|(?:(?=[A-Z])|(?<![\w,] )|(?=[a-z]+: ?[A-Z])(?<!\w ))(?<!\w-){_CREDIT_LABEL}{_WHO}\.?"
    rf"|(?<=[^\W\d_A-ZÀ-Þ])(?P<glued>(?:Image|Photo|Picture): (?=[A-ZÀ-Þ]){_WHO})"
    rf"|(?P<bare>\b(?=[^/]*+/){_WHO}/ ?{_BEHIND_STROKE}(?: via {_AGENCY})?)"
    rf"|(?:©|via) ?(?:{_WHO}/)?{_AGENCY}(?: Images)?(?: ?/ ?{_WHO})?"
    rf")(?:(?<=[)\]])\.)?[\s*_]*$"
)
# "... in June 2015.  Chuck Burton/AP  hide caption": the words of the button prove the caption, whoever took the picture.
_SWITCH = lazy(r"\s+(?:hide|show|toggle|enlarge this image|enlarge) (?:this )?caption$")
_BUTTON = lazy(r"(?<=[)\]]) less$")
"""Hides the description of a gallery's photo again."""
_TAKEN_BY = lazy(r"(?<=[.!?\s])[A-Z][^.!?/]{2,40}(?P<bare>/| for )[A-Z][^.!?]{1,40}$")
_SENTENCE_END = lazy(r"[^\W\d_]{3,}[.!?](?=\s)")
_HOUSES = rf"\b{_AGENCY}\b|picture alliance|imago"
_AT_A_HOUSE = lazy(rf"/ ?[A-ZÀ-Þ]|{_HOUSES}")
_SEAM = 2
"""Spaces in a description to which a label is glued ("The ferryImage: Tomas Rill"). Only ever keeps."""
_QUOTES = "“”\"«»„"
_LONGEST_DESCRIPTION = 2000
"""Characters. Only ever keeps."""
_STOPS = frozenset(".!?…。")
_SENTENCES = 2
"""A news picture's caption says what it shows, and one sentence of context at the most. Only ever keeps."""
_SENTENCES_UNMARKED = 1
"""The same when neither brackets nor a label set the credit off from the text."""
_LAST_WORDS = frozenset(name.split()[-1] for name in (*WIRES, *SELLERS, *AMBIGUOUS))
"""What every closing credit ends with that is not in brackets and has no label."""
_ADDRESSES_OR_CITES = lazy(
    r"\?\s|\bsources?: |\byou(?:r|'re|’re)?\b|(?<=[.!?] )(?:see|read|learn|find|check|discover|shop) ", re.IGNORECASE
)
_LABELLED_AGENCY = lazy(rf"(?:{_PICTURE}|[Cc]redit): ?(?:\w+/)?{_AGENCY}(?: Images)?\.?[\s*_]*$")
_BY_AGENCY = lazy(_HOUSES)
_TITLED = lazy(r"[“\"«„][^.!?“”\"«»„]{1,30}[”\"»“]")
"""A name or a term in quotes, too short for speech."""
_SETTING = lazy(r"[a-z_]+: [\w./@-]+:[\w.-]+$|[A-Za-z_]+ ?= ?[\w.-]*/[\w./-]*$|[a-z][a-z_-]*=[\w<.-]+>?$")
"""A line of a configuration file ("image: redis:7", "NoExtract= usr/share", "image=<path>")."""
# "Mona VeldeGetty Images" as pages print it without the blank: names, and the agency at the end of the last one.
_GLUED_ON = ("Getty Images", "Shutterstock", "Alamy Stock Photo")
_LAST_OF_GLUED = frozenset("*_").union(name[-1] for name in _GLUED_ON)
_GLUED = lazy(rf"(?:(?:[A-ZÀ-Þ][\w.'’&-]*|/) ){{1,5}}[A-ZÀ-Þ][\w.'’-]+[^\W\d_A-Z](?:{'|'.join(_GLUED_ON)})")
_SETTINGS = lazy(r"\b[a-z_]+: (?:- )?[\"']?[a-z_]+:")
"""Settings in settings on one line: "services: mill: build: ./mill image: redis:7"."""
_PLURALS = ("photos:", "images:", "pictures:")
_CELLS = lazy(r"\d+\s+(?:\w{1,3}\s+)+$")
_BRACKETS = (")", "]", "）", "】")
_RARE_MARKS = "©ⓒ=："
"""What a credit begins with, if not with a label and a colon."""
_LONGEST_CREDIT = 140
"""Characters."""
_HINTS = ("photo", "image", "credit", "getty", "via", "©", "picture", "illustration")
"""What stands in closing credits, if no stroke does."""
_BESIDE_STROKE = (")", "]", "Pic", "raphic")
"""What stands in those that have a stroke, and none of the others, if they do not end in an agency."""


def claims(doc: Document) -> Iterator[Claim]:
    """Yield the claims of kind `captions`."""
    for claim in by_phrases(doc, "captions"):
        if not _SETTING.match(doc.blocks[claim.block].strip()):
            yield claim
    yield from _glued_credits(doc)
    credited = _credited(doc)
    for index, credit in credited.items():
        yield Claim(index, "captions", "captions.closing-credit", credit, CERTAIN)
    yield from copies(doc, credited)
    yield from counters(doc)
    yield from glued_counters(doc)


def _glued_credits(doc: Document) -> Iterator[Claim]:
    for index in [index for index, block in enumerate(doc.blocks) if block[-1] in _LAST_OF_GLUED]:
        bare = doc.blocks[index].rstrip(" *_")
        if bare.endswith(_GLUED_ON) and _GLUED.fullmatch(bare.lstrip(" *_")):
            yield Claim(index, "captions", "captions.glued-credit", bare, CERTAIN)


def _credited(doc: Document) -> dict[int, str]:
    """Return the blocks that no phrase accounts for and a photo credit ends, with that credit."""
    if "closing credits" not in doc.known:
        rare = tuple(filter(doc.text.__contains__, _RARE_MARKS))
        doc.known["closing credits"] = {
            block: credit
            for block in doc.blocks
            if (credit := (_may_credit(block, rare) and _photo_credit(doc, block)) or _press_credit(doc, block))
        }
        if doc.stops_unspaced:
            doc.known["closing credits"] |= {
                block: credit for block in doc.blocks if (credit := photo_credit(block) or dated_caption(block))
            }
    known = doc.known["closing credits"]
    found = (index for index, block in enumerate(doc.blocks if known else ()) if block in known)
    return {index: known[doc.blocks[index]] for index in found if index not in doc.hits or _enclosed(doc, index, known)}


def _enclosed(doc: Document, index: int, known: Mapping[str, str]) -> bool:
    """Whether a label and a credit enclose a description, so that two sentences of it are no prose either. Keys of settings are
    written small ("image: redis:7").
    """
    if doc.hit(index, "labels", kind="captions") is None:
        return False
    block = doc.blocks[index].strip()
    return doc.stops_unspaced or (block[:1].isupper() and not block.startswith(known[doc.blocks[index]]))


def _may_credit(block: str, rare: Collection[str]) -> bool:
    """Whether a credit may end a block; saves time only, as nearly all prose fails here. `rare` are those of `_RARE_MARKS` that
    stand anywhere in the text.
    """
    tail = block[-_LONGEST_CREDIT:]
    if ":" in tail or "ot. " in tail or (rare and any(map(tail.__contains__, rare))):
        return True
    if tail[-1] == "." and tail[-2:-1] not in _BRACKETS:
        return False  # a sentence
    bare = tail.rstrip("*_ .。")
    last = bare[max(bare.rfind(" "), bare.rfind("/")) + 1 :]
    return last in _LAST_WORDS or last[-1:] in _BRACKETS or "via " in bare or last in ("caption", "less")


def _closing_credit(block: str) -> str:
    """Return the photo credit that ends a caption, nothing if the block is none."""
    if block.endswith("caption"):
        block = _SWITCH.sub("", block)
        found = _TAKEN_BY.search(block)
        return found.group().strip() if found and _one_caption(block, found) else ""
    if block.endswith(" less"):
        block = _BUTTON.sub("", block)
    tail = block[-_LONGEST_CREDIT:]
    if not (any(map(tail.lower().__contains__, _HINTS)) or ("/" in tail and _behind_stroke(tail))):
        return ""
    found = _CLOSING_CREDIT.search(tail)
    return found.group().strip() if found and _one_caption(block, found) else ""


def _behind_stroke(tail: str) -> bool:
    """Whether a text with a stroke may end in a credit that has none of `_HINTS`; saves time only: addresses have strokes."""
    last = tail.replace("/", " ").replace("*", " ").replace("_", " ").rsplit(None, 1)[-1:]
    return not _LAST_WORDS.isdisjoint(last) or any(map(tail.__contains__, _BESIDE_STROKE))


def _known_credit(doc: Document, block: str) -> str:
    """Return the credit that ends a caption and that phrases know, nothing if there is none."""
    description, credit = credit_behind(block.replace("ⓒ", "©"), doc.find)
    if not credit or _signs(description, credit):  # nearly always
        return ""
    return credit if _describes(description, _SENTENCES, by_agency=bool(_BY_AGENCY.search(credit))) else ""


def _signs(report: str, credit: str) -> bool:
    """Whether a text ends in what signs a report, not a picture: the last lines of many end in "(mv/dpa)" or "(AFP/dpa)"."""
    return len(report.split()) > 1 and bool(_SIGN.fullmatch(credit)) and not _PICTURES_ONLY.search(credit)


def _photo_credit(doc: Document, block: str) -> str:
    return _closing_credit(block) or _known_credit(doc, block)


def _press_credit(doc: Document, block: str) -> str:
    """Return the credit of a newspaper that ends a caption, nothing if there is none."""
    if block[-1] in _STOPS:  # nearly always
        return ""
    description, credit = press_credit(block, doc.text)
    return credit if credit and _describes(description, _SENTENCES, by_agency=False) else ""


def _one_caption(block: str, credit: re.Match[str]) -> bool:
    """Whether a block is no more than a description with its credit."""
    if not NO_NAMES.isdisjoint(credit.group()):
        return False
    description = block[: block.rindex(credit.group().strip())]
    if _signs(description, credit.group()):
        return False
    if credit.group().lower().startswith(_PLURALS) and description.rstrip()[-1:].isalnum() and block.rstrip()[-1] == ".":
        return False  # "The miller uses Google Photos: The app is new."
    if (glued := credit.groupdict().get("glued")) and not (
        description.count(" ") >= _SEAM and gives_names(glued) and _AT_A_HOUSE.search(glued)
    ):
        return False  # "heroImage: Boats at sea"
    if _mentioned(description.rstrip()[-1:], credit.group()):
        return False
    allowed = _SENTENCES_UNMARKED if credit.group("bare") else _SENTENCES
    return _describes(description, allowed, by_agency=bool(_LABELLED_AGENCY.search(credit.group())))


def _mentioned(before: str, credit: str) -> bool:
    """Whether a sentence only speaks of what could be a credit, which has `before` in front: "printed ‘Image: a chart’ twice",
    "under the title Image: a boat".
    """
    return before in _OPENING_QUOTES or (before.isalnum() and credit.partition(":")[2].lstrip()[:1].islower())


_OPENING_QUOTES = tuple("‘‚“„«»\"'")


def _describes(text: str, allowed: int, *, by_agency: bool) -> bool:
    """Whether a text, in `allowed` sentences at most, is no more than what a caption says of its picture.

    Extractors glue captions to paragraphs and teasers; a block that tells more than a caption does, speaks to the reader,
    names the source of its figures or quotes speech, stays.
    """
    if _CELLS.match(text) or _SETTINGS.search(text):
        return False  # "251 A9 ©": the row of a table
    if len(text) > _LONGEST_DESCRIPTION or any(mark in _TITLED.sub("", text) for mark in _QUOTES):
        return False
    if _ADDRESSES_OR_CITES.search(text):
        if not by_agency:
            return False
        allowed = _SENTENCES_UNMARKED
    return len(_SENTENCE_END.findall(text)) <= allowed
