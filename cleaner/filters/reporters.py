"""Who reported from where, as English papers say below a story: both ends are names, by which no phrase is found."""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.claims import CERTAIN, LIKELY, Claim
from cleaner.document import Document
from cleaner.patterns import lazy

__all__ = ["reporters"]

_NAME = r"[A-ZÀ-Þ][\w'’.-]*(?: (?:[A-ZÀ-Þ][\w'’.-]*|de|van|von|der|den|da|di|la|le|bin|al)){0,4}"
_NAMES = rf"{_NAME}(?:, {_NAME})*(?:,? and {_NAME})?"
_FROM = rf"(?:from|in) {_NAMES}"
_HELPED = rf"(?:{_NAMES},? contributed (?:(?:additional )?reporting(?: {_FROM})?|to this (?:report|story|article)))"
_WENT = rf"(?:{_NAMES} reported (?:and wrote )?{_FROM}(?:,? (?:and )?{_NAMES} {_FROM})*)"
# "Velde reported from Hollin. Rill reported from Port Gray. Ada Keller contributed to this report."
_REPORTERS = lazy(rf"[\W_]*(?P<first>{_HELPED}|{_WENT})(?:(?:\.|;) (?P<more>{_HELPED}|{_WENT}))*\.?\s*")
_PROOF = lazy(rf"(?:^|[.;] ){_HELPED}(?=[.;]|$)")


def reporters(doc: Document) -> Iterator[Claim]:
    """Yield the lines that say no more than who reported from where. That somebody "reported from" a town may be told of
    a person in the story; that somebody "contributed reporting" is only said of the story itself.
    """
    if " contributed " not in doc.text and " reported " not in doc.text:
        return
    for index, block in enumerate(doc.blocks):
        if (" contributed " in block or " reported " in block) and _REPORTERS.fullmatch(block):
            strength = CERTAIN if _PROOF.search(block.strip(" *_")) else LIKELY
            yield Claim(index, "credits", "credits.reporters", block.strip(), strength)
