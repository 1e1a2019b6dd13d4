"""Image captions that carry a label or a credit; agency and stock credits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from cleaner.claims import CERTAIN, Claim
from cleaner.document import Document
from cleaner.filters.phrased import by_phrases

__all__ = ["claims"]

_AGENCIES = (
    "AP|Associated Press|The Associated Press|Reuters|REUTERS|AFP|Getty|Getty Images|EPA|EPA-EFE|EFE|dpa|DPA|"
    "PA|PA Wire|PA Media|PA Images|UPI|ANSA|Bloomberg|Shutterstock|iStock|NurPhoto|Xinhua|Imago|IMAGO|Zuma|ZUMA Press|TASS|"
    "Anadolu|Alamy|Unsplash|Pexels|Pixabay|Adobe Stock|Depositphotos|Dreamstime|Flickr"
)
_AGENCY = f"(?:{_AGENCIES})"
_WHO = r"[\w\"'“‘(][^()\[\].!?]{1,60}(?:\b\w\.[^()\[\].!?]{1,40})*"
_PICTURE = r"(?:[Pp]hotos?|PHOTO|[Ii]mages?|[Ii]llustration|[Pp]icture|[Gg]raphic)s?"
_CREDIT_LABEL = (
    r"\b(?:(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Ii]llustration)s? ?(?:[Cc]redits?|[Cc]ourtesy|[Cc]ourtesy of|[Bb]y)|PHOTO CREDIT|"
    r"IMAGE CREDIT|[Cc]redits?|CREDIT|[Pp]hotos?|[Pp]hotographs?|PHOTO|[Ii]mages?)(?:: ?| © ?| by: ?)"
)
_GIVEN = r"(?:[Bb]y|[Cc]redits?|[Cc]ourtesy|[Cc]ourtesy of|[Vv]ia|/|:|[Ss]ource)"
# A credit that closes a block. Names of agencies alone do not count: reports end in "(Reuters)" too.
_CLOSING_CREDIT = (
    rf"(?:[(\[](?:[A-Z][\w ]{{0,12}})?{_PICTURE} ?{_GIVEN}[:/ ][^()]{{2,120}}(?:\([^()]*\)[^()]*)?[)\]]"
    rf"|[(\[](?:{_WHO})(?:/| via |, )(?:[\w ]{{1,30}}/)?{_AGENCY}(?: Images| Photo)?[)\]]|[(\[]{_AGENCY}/{_WHO}[)\]]"
    rf"|[(\[](?:AP|Reuters|AFP|EPA|UPI) [Pp]hotos?(?:/[^()]{{2,60}})?[)\]]"
    rf"|[(\[](?:File|Courtesy|Handout|Stock|Submitted) (?:photo|image|picture)[^()]{{0,60}}[)\]]"
    rf"|{_CREDIT_LABEL}{_WHO}\.?"
    rf"|\b{_WHO}/(?:{_AGENCY})(?: via {_AGENCY})?|(?:©|via) ?(?:{_WHO}/)?{_AGENCY}(?: Images)?"
    rf")[\s*_]*$"
)
_SENTENCE_END = re.compile(r"[^\W\d_]{3,}[.!?](?=\s)")
_SENTENCES = 2
"""A news picture's caption says what it shows, and one sentence of context at the most. Only ever keeps."""
# What every closing credit that is not in brackets, and has no label, ends with; and what stands in all closing credits.
_LAST_WORDS = frozenset(name.split()[-1] for name in _AGENCIES.split("|")) | {"Images", "Photo"}
_HINTS = ("photo", "image", "credit", "getty", "/", "via", "©", "picture", "illustration")


def claims(doc: Document) -> Iterator[Claim]:
    """Yield the claims of kind `captions`."""
    yield from by_phrases(doc, "captions")
    for index, block in enumerate(doc.blocks):
        if index not in doc.hits and (found := _closing_credit(block)) and _one_caption(block, found):
            yield Claim(index, "captions", "captions.closing-credit", found, CERTAIN, form="credit")


def _closing_credit(block: str) -> str:
    """Return the photo credit that ends a block, or nothing."""
    tail = block[-140:]
    end = tail.rstrip("*_ ")
    last_word = end[end.rfind(" ") + 1 :]
    if not (end.endswith((")", "]")) or ":" in end or "©" in end or last_word[last_word.rfind("/") + 1 :] in _LAST_WORDS):
        return ""
    lowered = end.lower()
    if not any(hint in lowered for hint in _HINTS):
        return ""
    found = _pattern().search(tail)
    return found.group().strip() if found else ""


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(_CLOSING_CREDIT)


def _one_caption(block: str, credit: str) -> bool:
    """Whether a block is no more than a description with its credit.

    Extractors glue captions to paragraphs; a block that tells more than a caption does, or quotes speech, stays.
    """
    description = block[: block.rindex(credit)]
    return not any(mark in block for mark in "“”\"") and len(_SENTENCE_END.findall(description)) <= _SENTENCES
