"""Reporting and editing credits, dates, author contact and avatar lines, and the author's biography at the end."""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.claims import CERTAIN, LIKELY, Claim
from cleaner.document import Document
from cleaner.filters.phrased import by_phrases
from cleaner.folding import unlinked
from cleaner.patterns import lazy

__all__ = ["claims"]

_PROFESSIONS = (
    "writer|author|editor|journalist|reporter|columnist|contributor|correspondent|blogger|freelancer|copywriter|novelist|producer|"
    "photographer|videographer|strategist|marketer|specialist|consultant|analyst|researcher|professor|lecturer|fellow|director|"
    "manager|founder|co-founder|cofounder|ceo|cto|coo|president|partner|expert|enthusiast|engineer|developer|designer|attorney|lawyer|"
    "physician|doctor|dietitian|dietician|nutritionist|psychologist|therapist|coach|trainer|teacher|historian|critic|planner|advisor|"
    "adviser|student|candidate|graduate|storyteller|creator|lead|head|veteran|economist|scientist|intern|host"
)
_NAME = (
    r"(?P<name>(?:(?:Dr|Prof|Mr|Ms|Mrs)\.? )?[A-Z][\w.'’-]+(?: \([^)]{1,30}\))?"
    r"(?: (?:[A-Z][\w.'’-]*|de|da|van|von|der|den|bin|al|el|la|le|di|del)){1,4})"
)
_SERVES = (
    r"(?:a|an|the|our|one of|currently|also|adjunct|senior|chief|editor|managing|head|co-founder|founder|CEO|"
    r"(?:an? )?[Aa]ssociate|[Aa]ssistant|[Pp]rofessor)"
)
_VERBS = (" is ", " has been ", " works as ", " serves as ")
_BIOGRAPHY = lazy(
    rf"^(?:About (?:the )?[Aa]uthor:? |By |[—–-] )?{_NAME}(?:,? (?:[A-Z][\w.]{{1,7}},? ?){{1,4}})?,? "
    rf"(?:is|has been|works as|serves as) {_SERVES}\b(?:[^.!?]|\.(?=\w))*?\b(?:{_PROFESSIONS})s?\b"
)


def claims(doc: Document) -> Iterator[Claim]:
    """Yield the claims of kind `credits`."""
    found = list(by_phrases(doc, "credits"))
    entries = {claim.block for claim in found if claim.strength == CERTAIN and _dated(claim)}
    fields = {claim.block for claim in found if _alone(doc, claim)}
    doubtful = (entries if len(entries) > _DATELINES else set()) | (fields if len(fields) > 1 else set())
    for claim in found:
        yield claim._replace(strength=LIKELY) if claim.block in doubtful else claim
    yield from _biographies(doc)


_DATELINES = 3
"""Datelines that a page prints for one article; behind more they date the posts of a thread or the entries of a list."""


def _dated(claim: Claim) -> bool:
    return "{date}" in claim.rule or "{n} (min" in claim.rule


def _alone(doc: Document, claim: Claim) -> bool:
    """Whether a label stands without its name ("By:"), as the fields of records do, again and again."""
    hit = doc.hit(claim.block, "labels", kind="credits")
    return hit is not None and hit.rule == claim.rule and not hit.rest


def _biographies(doc: Document) -> Iterator[Claim]:
    """Who wrote the text, told at its very end: a name that a byline gives and the article never mentions, and a
    profession.
    """
    for index in range(len(doc) - 1, 0, -1):
        block = doc.blocks[index]
        told = any(verb in block for verb in _VERBS)
        found = _BIOGRAPHY.match(unlinked(block).replace("*", "").lstrip("_# ")) if told else None
        if found and _in_byline(doc, found.group("name"), index) and not _mentioned(doc, found.group("name"), index):
            yield Claim(index, "credits", "credits.biography", found.group().lower()[:80], CERTAIN)
        elif doc.hit(index, "lines", "headings", "labels", "hints") is None:
            return


def _in_byline(doc: Document, name: str, index: int) -> bool:
    """Whether a line above that is no prose gives the name, or a credit stands right above."""
    if doc.hit(index - 1, kind="credits"):
        return True
    return any(name in doc.blocks[above] and not doc.prose(above) for above in range(index))


def _mentioned(doc: Document, name: str, index: int) -> bool:
    """Whether prose above speaks of the person."""
    last = name.split()[-1].rstrip(".")
    return any(last in doc.blocks[above] and doc.prose(above) for above in range(index))
