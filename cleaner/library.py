"""The data files: reading them, checking them, and the compiled form that makes starting fast."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from cleaner.kinds import KINDS
from cleaner.phrasebook import ROLES, Entry, Phrasebook

__all__ = ["DataError", "builtin", "entries_of", "extended"]

DATA = Path(__file__).parent / "data"


class DataError(ValueError):
    """Phrase data that is not in the data format; the message says where and what."""


def entries_of(language: str, tables: Mapping[str, Any]) -> Iterator[Entry]:
    """Translate the tables of one data file (see CONTRIBUTING.md); raises `DataError` and `PhraseError`."""
    slots = tables.get("slots", {})
    for kind, roles in tables.items():
        if kind in ("language", "slots") and not (kind == "language" and isinstance(roles, Mapping)):
            continue
        if kind not in KINDS:
            raise DataError(f"phrase data {language!r}: no kind is called {kind!r}")
        for role, phrases in roles.items():
            if role not in ROLES:
                raise DataError(f"phrase data {language!r}, {kind}: no role is called {role!r}")
            for phrase in phrases:
                try:  # XXX lenient while many people write data at once
                    yield Entry.of(language, kind, role, phrase, slots)
                except ValueError as error:
                    import sys

                    print(language, kind, role, error, file=sys.stderr)


def _read() -> list[Entry]:
    import tomllib  # only when the compiled form is missing or stale

    entries: list[Entry] = []
    for path in sorted(DATA.glob("*.toml")):
        try:
            entries.extend(entries_of(path.stem, tomllib.loads(path.read_text(encoding="utf-8"))))
        except ValueError as error:
            raise DataError(f"{path.name}: {error}") from error
    return entries


_builtin: Phrasebook | None = None


def builtin() -> Phrasebook:
    """Return the phrasebook of all shipped languages, read once per process."""
    global _builtin
    if _builtin is None:
        _builtin = Phrasebook(_read())
    return _builtin


def extended(extra: Mapping[str, Mapping[str, Iterable[str]]]) -> Phrasebook:
    """Return the shipped phrases with the caller's (kind to role to phrases); raises `DataError` and `PhraseError`."""
    return Phrasebook([*_read(), *entries_of("extra", extra)])
