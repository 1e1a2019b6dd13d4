"""Marks: phrases that are looked for inside sentences, where no line as a whole says what it is.

The lists are in `data/marks`, by language and role; what a role means is said there and where it is used. In a text all
languages are looked for. A mark is compiled when a text first has the words that it needs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
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

    def found_in(self, stem: str) -> Iterator[re.Match[str]]:
        """Yield the matches of the marks in a folded text (see `cleaner.folding.stem`)."""
        for regex in self._possible(stem):
            yield from regex.finditer(stem)

    def opens(self, stem: str) -> re.Match[str] | None:
        """Return a match of the first mark that a folded text begins with."""
        return next(filter(None, (regex.match(stem) for regex in self._possible(stem))), None)

    def any_in(self, stem: str) -> bool:
        """Whether a folded text has any of the marks."""
        return next(self.found_in(stem), None) is not None

    def _possible(self, stem: str) -> Iterable[re.Pattern[str]]:
        """Return the marks of which a folded text has what they need; most texts have nothing that any of them needs."""
        if not any(map(stem.__contains__, self._needs)):
            return ()
        return (self._compiled(pattern) for pattern, needs in self._fragments if any(map(stem.__contains__, needs)))

    def _compiled(self, pattern: str) -> re.Pattern[str]:
        if pattern not in self._regexes:
            self._regexes[pattern] = re.compile(expand(pattern))
        return self._regexes[pattern]


@cache
def marks(name: str) -> dict[str, Marks]:
    """Return the marks of one list, by role."""
    return {role: Marks(fragments) for role, fragments in library.fragments(name).items()}
