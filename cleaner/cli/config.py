"""The configuration file: `[tool.cleaner]` of a pyproject.toml, or all of a file with another name."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from cleaner.cli.messages import CommandError, nearest, reason
from cleaner.cli.settings import PYPROJECT
from cleaner.entries import ROLES
from cleaner.kinds import KINDS

__all__ = ["read", "table_of"]

PATH_KEYS = ("only", "skip", "language", "title", "keep")
KEYS = (*PATH_KEYS, "keep_languages", "strict_language", "profile", "site", "phrases", "paths")


def read(path: str) -> Mapping[str, Any]:
    """Return the settings in the file at `path`, checked; raises CommandError for anything else in it."""
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise CommandError(reason(error, path)) from error
    table = table_of(path, data)
    if table is None:
        raise CommandError(f"{path}: there is no table [tool.cleaner] in it")
    return _table(f"{path}: [tool.cleaner]" if Path(path).name == PYPROJECT else path, table, KEYS)


def table_of(path: str, data: bytes) -> Any:
    """Return our table in the TOML `data`, unchecked, or None; raises CommandError for what is not TOML."""
    try:
        tables = tomllib.loads(data.decode("utf-8-sig"))
    except ValueError as error:  # not UTF-8, or not TOML
        raise CommandError(f"{path}: {error}") from error
    except RecursionError as error:
        raise CommandError(f"{path}: nested too deeply") from error
    if Path(path).name != PYPROJECT:
        return tables
    tool = tables.get("tool")
    return tool.get("cleaner") if isinstance(tool, dict) else None


def _table(where: str, table: Any, keys: tuple[str, ...]) -> dict[str, Any]:
    if not isinstance(table, dict):
        raise CommandError(f"{where} must be a table")
    for key in table:
        _known(where, "key", key, keys)
    return {key: _CHECKS[key](f"{where} {key}", value) for key, value in table.items()}


def _known(where: str, what: str, word: str, words: tuple[str, ...]) -> None:
    if word not in words:
        raise CommandError(f"{where}: there is no {what} {word!r}; did you mean {nearest(word, words)!r}?")


def _string(where: str, value: Any) -> str:
    if not isinstance(value, str):
        raise CommandError(f"{where} must be a text in quotes")
    return value


def _file(where: str, value: Any) -> str:
    if not _string(where, value) or "\0" in value:
        raise CommandError(f"{where} must be the name of a file")
    return str(value)


def _switch(where: str, value: Any) -> bool:
    if not isinstance(value, bool):
        raise CommandError(f"{where} must be true or false")
    return value


def _strings(where: str, value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise CommandError(f"{where} must be a list of texts in quotes")
    return tuple(value)


def _kinds(where: str, value: Any) -> tuple[str, ...]:
    names = _strings(where, value)
    for name in names:
        _known(where, "kind", name, tuple(KINDS))
    return names


def _phrases(where: str, value: Any) -> dict[str, dict[str, list[str]]]:
    if not isinstance(value, dict):
        raise CommandError(f"{where} must be a table")
    for kind, roles in value.items():
        _known(where, "kind", kind, (*KINDS, "slots"))
        if not isinstance(roles, dict):
            raise CommandError(f"{where}.{kind} must be a table of lists of phrases")
        for role, phrases in roles.items():
            if kind != "slots":
                _known(f"{where}.{kind}", "role", role, tuple(ROLES))
            _strings(f"{where}.{kind}.{role}", phrases)
    return value


def _paths(where: str, value: Any) -> dict[str, dict[str, Any]]:
    if not isinstance(value, dict):
        raise CommandError(f"{where} must be a table of globs")
    return {glob: _table(f"{where} {glob!r}", table, PATH_KEYS) for glob, table in value.items()}


_CHECKS: Mapping[str, Callable[[str, Any], Any]] = {
    "only": _kinds,
    "skip": _kinds,
    "language": _string,
    "title": _string,
    "keep": _strings,
    "keep_languages": _strings,
    "strict_language": _switch,
    "profile": _file,
    "site": _string,
    "phrases": _phrases,
    "paths": _paths,
}
