"""Compiling the phrase data: `python -m cleaner.compile` writes `data/compiled.txt` from the files in `cleaner/data`, and the
lists in `data/words` and `data/marks` in the same way.

Compiled data is text, so that a change can be read: a line with the fingerprint of the code that wrote it, an index of all
keys (see `cleaner.library`), then a section for each language. A section has five parts with an empty line between: its
language and the fingerprint of its file; its phrases, one a line; the keys of first words, each with its second words and the
places of the phrases; the same for last words, of the phrases that may begin with anything; and the sets of last words that
phrases refer to by place. A place says where a line begins in its part, in bytes: so the phrasebook reads only the lines that
a text asks for.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from cleaner.entries import ROLES
from cleaner.kinds import KINDS
from cleaner.phrases import Phrase

__all__ = ["DataError", "main", "section"]


class DataError(ValueError):
    """Phrase data that is not in the data format; the message says where and what."""


def section(language: str, tables: Mapping[str, Any], fingerprint: str = "") -> str:
    """Compile the tables of one data file (see CONTRIBUTING.md); raises `DataError` and `PhraseError`."""
    entries, closings = _Part(), _Part()
    heads: dict[str, dict[str, list[int]]] = {}
    tails: dict[str, dict[str, list[int]]] = {}
    slots = tables.get("slots", {})
    for kind, roles in tables.items():
        if kind in ("language", "slots") and not (kind == "language" and isinstance(roles, Mapping)):
            continue
        if kind not in KINDS:
            raise DataError(f"phrase data {language!r}: no kind is called {kind!r}")
        for role, phrases in roles.items():
            if role not in ROLES:
                known = ", ".join(ROLES)
                raise DataError(f"phrase data {language!r}, {kind}: no role is called {role!r}; the roles are {known}")
            for source in phrases:
                phrase = Phrase(source, slots)
                shown = " ".join(source.split())
                end = str(closings.place(" ".join(sorted(phrase.ends)))) if phrase.ends else ""
                needs = [" ".join(sorted(group)) for group in (*phrase.needs, (), ())][:2]
                fields = (kind, role, str(phrase.names), str(phrase.spaces), end, *needs, shown, phrase.pattern)
                place = entries.add("\t".join(fields))
                for pair in phrase.heads:
                    first, _, second = pair.rpartition(" ")
                    heads.setdefault(first, {}).setdefault(second, []).append(place)
                for key in phrase.tails:
                    tails.setdefault(key, {}).setdefault("*", []).append(place)
    return "\n\n".join((f"{language} {fingerprint}", str(entries), _shelf(heads), _shelf(tails), str(closings)))


class _Part:
    """Lines of a section, and where each begins."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._places: dict[str, int] = {}
        self._size = 0

    def add(self, line: str) -> int:
        """Put a line at the end, and return where it begins."""
        self._places[line] = self._size
        self._lines.append(line)
        self._size += len(line.encode()) + 1
        return self._places[line]

    def place(self, line: str) -> int:
        """Return where a line begins; one that is not there yet is put at the end."""
        return self._places[line] if line in self._places else self.add(line)

    def __str__(self) -> str:
        return "\n".join(self._lines)


def _shelf(keys: Mapping[str, Mapping[str, Iterable[int]]]) -> str:
    return "\n".join(
        key + "\t" + " ".join(f"{second}={','.join(map(str, places))}" for second, places in sorted(seconds.items()))
        for key, seconds in sorted(keys.items())
    )


def main() -> None:
    """Write the compiled data."""
    from cleaner import library

    _write(library.COMPILED, library.compiled())
    for path, content in library.compiled_lists():
        _write(path, content)


def _write(path: str, content: bytes) -> None:
    written = Path(f"{path}.new")
    written.write_bytes(content)
    written.replace(path)  # processes that have the old one open keep it whole


if __name__ == "__main__":
    main()
