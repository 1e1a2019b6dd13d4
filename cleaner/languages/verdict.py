"""What the language tests answer."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Verdict"]


class Verdict(NamedTuple):
    """A language and why."""

    language: str | None
    """ISO 639-1 code, None for unknown."""
    how: str
    """What decided: the script, the words, or why nothing could be decided."""
    share: float
    """Share that proved it: of the letters (by script), of the words (by words), of the prose (for an article)."""
