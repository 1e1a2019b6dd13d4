"""Marks: phrases that are looked for inside sentences, where no line as a whole says what it is.

The lists are in `data/marks`, by language and role; what a role means is said there and where it is used. In a text all
languages are looked for. A mark is compiled when a text first has the words that it needs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from cleaner import library
from cleaner.slots import expand

__all__ = ["Marks", "marks"]


class Marks:
    """The marks of one role. Never changes but for what it keeps ready, so threads may share one."""

    def __init__(self, fragments: list[tuple[str, list[str]]]) -> None:
        """Take patterns, each with texts of which a match holds one."""
        self._fragments = fragments
        self._regexes: dict[str, re.Pattern[str]] = {}
        self._needs = frozenset(need for _, needs in fragments for need in needs)

    def possible(self, stem: str) -> bool:
        """Whether a folded text has anything that a mark needs."""
        return any(map(stem.__contains__, self._needs))

    def found_in(self, stem: str) -> Iterator[re.Match[str]]:
        """Yield the matches of the marks in a folded text (see `cleaner.folding.stem`)."""
        for pattern, needs in self._fragments:
            if any(map(stem.__contains__, needs)):
                yield from self._compiled(pattern).finditer(stem)

    def opens(self, stem: str) -> re.Match[str] | None:
        """Return a match of the first mark that a folded text begins with."""
        for pattern, needs in self._fragments:
            if any(map(stem.__contains__, needs)) and (found := self._compiled(pattern).match(stem)):
                return found
        return None

    def any_in(self, stem: str) -> bool:
        """Whether a folded text has any of the marks."""
        return next(self.found_in(stem), None) is not None

    def _compiled(self, pattern: str) -> re.Pattern[str]:
        if pattern not in self._regexes:
            self._regexes[pattern] = re.compile(expand(pattern))
        return self._regexes[pattern]


@cache
def marks(name: str) -> dict[str, Marks]:
    """Return the marks of one list, by role."""
    return {role: Marks(fragments) for role, fragments in library.fragments(name).items()}
