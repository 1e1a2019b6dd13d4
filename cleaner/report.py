"""The report: the cleaned text, every removal with its reason, and what the guard refused."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Refusal", "Removal", "Report"]


class Removal(NamedTuple):
    """One piece taken out of the text: a block with its line ending, and blank lines that became surplus."""

    kind: str
    """One of `cleaner.KINDS`."""
    rule: str
    """Which phrase of the data, profile or other rule took it out."""
    evidence: str
    """The words that prove it, folded."""
    strength: str
    """`certain`, `likely` or `section`."""
    start: int
    """Offset of the first character in the input, in code points."""
    end: int
    """Offset behind the last character."""
    text: str
    """`input[start:end]`."""


class Refusal(NamedTuple):
    """A claim that the guard did not grant; the block is still in the text (unless another claim took it).

    Its fields are those of a `Removal`; `reason` says, for people, why the block stays.
    """

    kind: str
    rule: str
    evidence: str
    reason: str
    start: int
    end: int
    text: str


class Report(NamedTuple):
    """What cleaning one text did. `restore()` gives the input back."""

    text: str
    """The cleaned text."""
    removed: tuple[Removal, ...]
    """In the order of the text; they do not overlap."""
    refused: tuple[Refusal, ...]
    problem: str = ""
    """Empty, or why nothing was removed although there were claims (the fuse, or a failed self-check)."""

    def restore(self) -> str:
        """Return the input: the removals put back into the text at their offsets."""
        parts: list[str] = []
        taken = length = 0
        for removal in self.removed:
            kept = removal.start - length
            parts += (self.text[taken : taken + kept], removal.text)
            taken += kept
            length = removal.end
        return "".join([*parts, self.text[taken:]])

    def __str__(self) -> str:
        """Return one line per removal, for people."""
        return "\n".join(
            f"{r.start}-{r.end} {r.kind} {r.strength} [{r.rule}] {r.text.strip()[:80]}" for r in self.removed
        ) + (f"\n{self.problem}" if self.problem else "")
