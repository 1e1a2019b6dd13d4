"""Captions that end in a credit as newspapers set it: their own name behind a photographer's, a picture agency alone."""

from __future__ import annotations

from cleaner.agencies import PLATFORMS, SELLERS, WIRES, one_of
from cleaner.patterns import lazy

__all__ = ["press_credit"]

_LONGEST = 120
"""Characters of a credit at most."""
_WORD = r"(?:[A-ZÀ-Þ][\w'’.-]*|de|van|von|der|den|da|di|la|le|bin|al)"
_PERSON = rf"[A-ZÀ-Þ][\w'’.-]*(?: {_WORD}){{1,4}}"
_CAPITALS = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?: [A-ZÀ-Þ][A-ZÀ-Þ.'’-]*){1,3}"
_NAME = rf"[A-ZÀ-Þ][\w'’.&-]*(?: {_WORD}){{0,5}}"
# What newspapers are called, since none can be named here.
_PAPER = (
    r"(?:(?:[A-Z][\w'’.&-]*|and|of) ){0,4}(?:Times|Post|Tribune|Chronicle|Herald|Journal|Gazette|Globe|Star|Sun|News|Register|"
    r"Courier|Examiner|Observer|Standard|Dispatch|Record|Review|Mail|Press|Inquirer|Telegraph|Republic|Sentinel|Enquirer|Bee|"
    r"Monitor|Independent|Guardian|Mirror|Express|Echo|Argus|Mercury|Advocate|Citizen|Media|Magazine|Network)"
)
_AGENCY = one_of(WIRES, SELLERS, PLATFORMS)
_PICTURES = r"(?:[Pp]hotos?|[Pp]ics?|[Pp]ictures?|[Ff]ile [Pp]hotos?|[Ff]ile [Pp]ics?)"
_SHOWN = r"(?:Photograph|Photo|Image|Picture|Illustration|Graphic|Screenshot)s?"
_RIGHTS = r"(?: (?:Acquire|Purchase) Licensing Rights(?:, opens new tab)?)?"
_CREDITS = lazy(
    rf"(?:[(\[]{_PERSON}(?: ?/ ?(?:[Ff]or )?| [Ff]or )(?:[Tt]he )?{_PAPER}[)\]]"
    rf"|[(\[](?:Supplied|{_AGENCY}|[A-Z]{{2,4}} News): {_NAME}[)\]]"
    rf"|[(\[](?:Courtesy(?: [Oo]f)?|Provided by|Submitted by|Contributed by|Supplied by):? (?:the )?{_NAME}[)\]]"
    rf"|[(\[](?:Supplied|Contributed|Submitted|Photo supplied|[Ss]tock (?:image|photo)|[Ff]ile (?:image|photo|pic))[)\]]"
    rf"|(?<=[.!?”\"] )(?:REUTERS|(?:AP|EPA|AFP|PA) [Pp]hoto)/{_PERSON}(?:/[A-Z][\w ]*)?{_RIGHTS}"
    rf"|(?<=[.!?”\"] )[—–-] ?(?:{_AGENCY} {_PICTURES}|{_PICTURES} (?:by|via|from|courtesy of) {_NAME})"
    rf"|(?<=[.!?”\"] )(?:Photo|Image|Picture) [/|] {_NAME}(?:/{_NAME})?"
    rf"|(?:(?<=[.!?”\"])|(?<=[.!?”\"] ))(?:{_SHOWN} by {_PERSON}(?: ?/ ?{_NAME})?|{_PERSON} ?/ ?(?:[Tt]he )?{_PAPER})"
    rf"|(?<=[.!?”\"] )[(\[](?:{_PERSON} ?/ ?)?[A-Z]{{2,4}} (?:(?:FILE )?PHOTO|(?:[Ff]ile )?[Pp]hoto)[)\]]"
    rf"|(?<=[.!?”\"] )(?P<capitals>{_CAPITALS} ?/ ?[A-ZÀ-Þ]{{3,}}(?: [A-ZÀ-Þ]+){{0,3}})"
    rf"|(?:^|(?<=[.!?”\")])|(?<=[.!?”\")] ))Credit(?:\.\.\.|…) ?{_NAME}(?:(?:/|,? (?:for|via|and) )(?:the |The )?{_NAME})*"
    rf")\s*$"
)
# No article ends in the name of one that sends no reports.
_SELLER = one_of(SELLERS)
_SOLD = lazy(rf"[(\[](?:{_SELLER}/)?(?P<seller>{_SELLER})[)\]]\s*$")
_CLOSING = (")", "]")
_CUES_IN_BRACKETS = ("/", ":", "or ", "ourtes", "rovided", "ubmitted", "ontributed", "upplied", "hoto", "PHOTO", "mage", "pic")
_CUES = ("hoto", "mage", "icture", " pic", "Pic", "llustration", "raphic", "creenshot", "Credit")
"""What stands in credits that have neither brackets nor a stroke."""
_LABEL = ("FILE PHOTO", "FILE - ", "FILE — ")


def press_credit(block: str, text: str) -> tuple[str, str]:
    """Return a block's description and the credit that ends it, nothing if none does; `text` is what the block stands in.

    A picture agency alone is no credit where the text speaks of it: "The two largest are sold together (Shutterstock)".
    """
    tail = block[-_LONGEST:]
    bracketed = tail.endswith(_CLOSING)
    likely = _bracketed(tail) if bracketed else _told(tail) and (any(map(tail.__contains__, _CUES)) or _signed(tail))
    if not (likely or bracketed):
        return "", ""  # most blocks
    found = _CREDITS.search(tail) if likely else None
    if not found:
        found = _SOLD.search(tail) if bracketed else None
        if not found or _spoken_of(found["seller"], text):
            return "", ""
    elif found["capitals"] and not block.startswith(_LABEL):
        return "", ""  # a report may be signed in capitals
    credit = found.group().strip()
    description = block.rstrip()[: -len(credit)]
    alone = credit.startswith("Credit") or (credit.endswith(_CLOSING) and not {"/", ":"}.isdisjoint(credit))
    return (description, credit) if alone or " " in description.strip() else ("", "")


def _bracketed(tail: str) -> bool:
    """Whether what stands in the brackets at the end may be a credit; saves time only."""
    inside = tail[max(tail.rfind("("), tail.rfind("[")) :]
    return any(map(inside.__contains__, _CUES_IN_BRACKETS))


def _told(tail: str) -> bool:
    """Whether a sentence may end in a text, behind which all credits without brackets stand; saves time only."""
    return "." in tail or "?" in tail or "!" in tail or "…" in tail or '"' in tail or "”" in tail


def _signed(tail: str) -> bool:
    """Whether a name may stand behind the last stroke: "/the Hollin Post"; saves time only, as addresses have strokes, too."""
    _, stroke, name = tail.rpartition("/")
    name = name.lstrip()
    return bool(stroke) and (name[:1].isupper() or name[:4].lower() == "the ")


def _spoken_of(seller: str, text: str) -> bool:
    """Whether a text names a picture agency otherwise than in credits."""
    first = seller.split()[0]
    return text.count(first) > sum(text.count(mark + first) for mark in ("(", "[", "/", "via ", ": ", "© "))
