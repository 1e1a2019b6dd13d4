"""The names of rules, and what they say of the phrase that they name.

"en.credits.hints: by {name}" is language, kind, role and phrase, as the data has it; " > box" behind it is the form that a
filter saw. What one filter alone asks of a name stands there.
"""

from __future__ import annotations

from cleaner.patterns import lazy

__all__ = ["ages", "byline", "has_slot", "hint", "just", "label", "loose", "moment", "weak_hint", "whole"]

_WHOLE = lazy(r"\w+\.\w+\.(?:lines|headings|(?:weak_)?hints): ")
_BYLINE = lazy(r"hints: (?:\w+|\(\w+(?:\|\w+)*\)) \{name\}$")


def loose(rule: str) -> bool:
    """Whether the phrase has room for any words, so that it could be half a sentence."""
    return "{any}" in rule or "{tail}" in rule


def has_slot(rule: str, *slots: str) -> bool:
    """Whether the phrase has one of these slots, or any slot if none is named."""
    return any(f"{{{slot}}}" in rule for slot in slots) if slots else "{" in rule


def just(rule: str, *slots: str) -> bool:
    """Whether the phrase is nothing but one of these slots."""
    return rule.endswith(tuple(f": {{{slot}}}" for slot in slots))


def moment(rule: str) -> bool:
    """Whether the phrase is a number or a day alone, or ends in a time: timelines and live blogs have those, too."""
    return just(rule, "date", "n") or rule.endswith("{time}")


def ages(rule: str) -> bool:
    """Whether the phrase is a day alone, or how long ago that was."""
    return just(rule, "date") or rule.endswith(" ago")


def byline(rule: str) -> bool:
    """Whether the phrase is one word and a name: "by {name}"."""
    return bool(_BYLINE.search(rule))


def hint(rule: str) -> bool:
    """Whether the phrase is a hint, weak or not."""
    return "hints: " in rule


def weak_hint(rule: str) -> bool:
    """Whether the phrase is a weak hint."""
    return ".weak_hints: " in rule


def label(rule: str) -> bool:
    """Whether the phrase is a label."""
    return ".labels: " in rule


def whole(rule: str) -> bool:
    """Whether the phrase accounts for all of a block by itself: it is no label, member or remark."""
    return bool(_WHOLE.match(rule))
