"""Compiling the phrase data: `python -m cleaner.compile` writes `data/compiled.txt` from the files in `cleaner/data`.

Compiled data is text, so that a change can be read: a line with the fingerprint of the code that wrote it, then a section
for each language. A section has five parts with an empty line between: its language and the fingerprint of its file; its
phrases, one a line; the keys of first words, each with its second words and the numbers of the phrases; the same for last
words, of the phrases that may begin with anything; and the sets of last words that phrases refer to by number. The
phrasebook reads of it only what a text asks for.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from cleaner.entries import ROLES
from cleaner.kinds import KINDS
from cleaner.phrases import Phrase

__all__ = ["DataError", "main", "section"]


class DataError(ValueError):
    """Phrase data that is not in the data format; the message says where and what."""


def section(language: str, tables: Mapping[str, Any], fingerprint: str = "") -> str:
    """Compile the tables of one data file (see CONTRIBUTING.md); raises `DataError` and `PhraseError`."""
    entries: list[str] = []
    heads: dict[str, dict[str, list[int]]] = {}
    tails: dict[str, dict[str, list[int]]] = {}
    ends: dict[frozenset[str], int] = {}
    slots = tables.get("slots", {})
    for kind, roles in tables.items():
        if kind in ("language", "slots") and not (kind == "language" and isinstance(roles, Mapping)):
            continue
        if kind not in KINDS:
            raise DataError(f"phrase data {language!r}: no kind is called {kind!r}")
        for role, phrases in roles.items():
            if role not in ROLES:
                raise DataError(f"phrase data {language!r}, {kind}: no role is called {role!r}")
            for source in phrases:
                phrase = Phrase(source, slots)
                shown = " ".join(source.split())
                for pair in phrase.heads:
                    first, _, second = pair.rpartition(" ")
                    heads.setdefault(first, {}).setdefault(second, []).append(len(entries))
                for key in phrase.tails:
                    tails.setdefault(key, {}).setdefault("*", []).append(len(entries))
                end = str(ends.setdefault(phrase.ends, len(ends))) if phrase.ends else ""
                needs = [" ".join(sorted(group)) for group in (*phrase.needs, (), ())][:2]
                fields = (kind, role, str(phrase.names), str(phrase.spaces), end, *needs, shown, phrase.pattern)
                entries.append("\t".join(fields))
    closings = "\n".join(" ".join(sorted(keys)) for keys in ends)
    return "\n\n".join((f"{language} {fingerprint}", "\n".join(entries), _shelf(heads), _shelf(tails), closings))


def _shelf(keys: Mapping[str, Mapping[str, Iterable[int]]]) -> str:
    return "\n".join(
        key + "\t" + " ".join(f"{second}={','.join(map(str, numbers))}" for second, numbers in sorted(seconds.items()))
        for key, seconds in sorted(keys.items())
    )


def main() -> None:
    """Write the compiled data."""
    from cleaner import library

    library.COMPILED.write_bytes(library.compiled())


if __name__ == "__main__":
    main()
