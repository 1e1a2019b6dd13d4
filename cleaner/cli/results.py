"""What a piece of work is, and what comes of it, in a form that travels between processes."""

from __future__ import annotations

from typing import NamedTuple

from cleaner.report import Report

__all__ = ["Result", "Tally", "Task"]


class Task(NamedTuple):
    """A piece of work: a whole input, or some records of one."""

    source: int
    """The number of the input."""
    path: str
    data: bytes | None = None
    """The whole input where it is at hand (standard input); None: read the file."""
    records: tuple[bytes, ...] | None = None
    first: int = 1
    """The line number of the first record."""
    error: str = ""
    """Why there is nothing to work on."""


class Tally:
    """Counts, for --stats, --check and the report."""

    __slots__ = ("blocks", "changed", "characters", "documents", "failed", "refused", "taken")

    def __init__(self) -> None:
        """Begin at zero."""
        self.documents = 0
        self.changed = 0
        self.failed = 0
        self.refused = 0
        self.characters = 0
        self.blocks: dict[str, int] = {}
        self.taken: dict[str, int] = {}

    def add(self, text: str, report: Report) -> None:
        """Count one document."""
        self.documents += 1
        self.changed += bool(report.removed)
        self.refused += len(report.refused)
        self.characters += len(text)
        for removal in report.removed:
            # Surplus blank lines can be a removal of their own; they count as characters, not as a block.
            self.blocks[removal.kind] = self.blocks.get(removal.kind, 0) + bool(removal.text.strip())
            self.taken[removal.kind] = self.taken.get(removal.kind, 0) + len(removal.text)

    def join(self, other: Tally) -> None:
        """Add the counts of another."""
        for name in ("documents", "changed", "failed", "refused", "characters"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        for mine, others in ((self.blocks, other.blocks), (self.taken, other.taken)):
            for kind, count in others.items():
                mine[kind] = mine.get(kind, 0) + count


class Result(NamedTuple):
    """What came of one task."""

    out: bytes
    changed: bool
    """Whether `out` differs from the input."""
    notes: str
    """Lines for standard error."""
    tally: Tally
    pages: tuple[str, ...] = ()
    """Pieces of the --report page."""
    error: str = ""
    """Why the task, or the rest of its records, was not done."""
    stop: bool = False
    """Whether nothing more is to be done after the error."""
