"""The settings of a run: those of the configuration file, if there is one, with the command line above them."""

# pathlib costs more time at start than the rest of the command line together.
# ruff: noqa: PTH100, PTH109, PTH110, PTH113, PTH118, PTH120, PTH123

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from cleaner.cli.messages import CommandError, reason
from cleaner.cli.options import Options

__all__ = ["DEFAULT", "PYPROJECT", "Config", "Settings", "load"]

PYPROJECT = "pyproject.toml"
DEFAULT = "default"
COMMAND_LINE = "command line"
# Any way to begin our table: [tool.cleaner], [tool] with it inside, tool.cleaner.skip = ..., tool = {...}; or [[tool.cleaner]],
# which is a mistake.
_MAY_BE_OURS = re.compile(rb"""^\s*(?:\[+\s*["']?tool["']?\s*(?:\]|\.\s*["']?cleaner)|["']?tool["']?\s*[.=])""", re.MULTILINE)


class Settings(NamedTuple):
    """What one cleaner is made with."""

    only: tuple[str, ...] | None = None
    skip: tuple[str, ...] = ()
    language: str | None = None
    title: str = ""
    keep: tuple[str, ...] = ()
    keep_languages: tuple[str, ...] = ()
    strict_language: bool = False
    profile: str | None = None
    site: str = ""


class Config(NamedTuple):
    """The settings of a run, with those for some paths, and where each came from."""

    settings: Settings
    phrases: Mapping[str, Mapping[str, list[str]]]
    paths: tuple[tuple[str, Mapping[str, Any]], ...]
    """Globs, each with what it changes in the settings."""
    folder: str
    """What the globs are relative to."""
    origins: Mapping[str, str]
    """Where each setting comes from, for `--list --verbose`."""

    def for_path(self, path: str) -> Settings:
        """Return the settings for one file; of several globs that match, the last one has the say."""
        settings = self.settings
        if self.paths:
            from fnmatch import fnmatchcase

            name = _relative(path, self.folder)
            for glob, changes in self.paths:
                if fnmatchcase(name, glob):
                    settings = settings._replace(**changes)
        return settings


def load(options: Options) -> Config:
    """Return the settings of a run; raises CommandError for a configuration that makes no sense."""
    path = options.config or (None if options.no_config else _nearest_project())
    if path is None:
        return _joined(options, {}, DEFAULT, "")
    from cleaner.cli.config import read

    path = os.path.abspath(path)
    folder, table = os.path.dirname(path), dict(read(path))
    if table.get("profile"):  # the file says where it is, wherever the command runs
        table["profile"] = os.path.join(folder, table["profile"])
    return _joined(options, table, path, folder)


def _joined(options: Options, table: Mapping[str, Any], path: str, folder: str) -> Config:
    """Put the command line above the file: --only takes the place of its kinds, --skip and --keep add to its lists."""
    settings = Settings(**{key: table[key] for key in Settings._fields if key in table})
    if options.only is not None:
        settings = settings._replace(only=tuple(options.only), skip=())
    settings = settings._replace(
        skip=(*settings.skip, *options.skip),
        keep=(*settings.keep, *options.keep),
        language=options.language or settings.language,
        title=options.title or settings.title,
        keep_languages=(*settings.keep_languages, *options.keep_language),
        strict_language=options.strict_language or settings.strict_language,
        profile=options.profile or settings.profile,
        site=options.site or settings.site,
    )
    paths = tuple((glob, _changes(options, settings, values)) for glob, values in table.get("paths", {}).items())
    return Config(settings, table.get("phrases", {}), paths, folder, _origins(options, table, path))


def _changes(options: Options, settings: Settings, table: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return what a glob changes; what the command line says holds there too."""
    changes: dict[str, Any] = {}
    if options.only is None:
        changes = {key: table[key] for key in ("only", "skip") if key in table}
        if "skip" in changes:
            changes["skip"] = (*changes["skip"], *options.skip)
    if "keep" in table:
        changes["keep"] = (*settings.keep, *table["keep"])
    return changes | {key: table[key] for key in ("language", "title") if key in table and not getattr(options, key)}


def _origins(options: Options, table: Mapping[str, Any], path: str) -> Mapping[str, str]:
    origins = {key: path if key in table else DEFAULT for key in (*Settings._fields, "phrases", "paths")}
    for key in Settings._fields:
        if getattr(options, "keep_language" if key == "keep_languages" else key):
            adds = key in ("skip", "keep") and key in table and options.only is None
            origins[key] = f"{path} and {COMMAND_LINE}" if adds else COMMAND_LINE
    if options.only is not None:
        origins["skip"] = COMMAND_LINE
    return origins


def _relative(path: str, folder: str) -> str:
    full = os.path.abspath(path)
    inside = full.startswith(os.path.join(folder, ""))
    return (full[len(os.path.join(folder, "")) :] if inside else full).replace(os.sep, "/")


def _nearest_project() -> str | None:
    """Look for a pyproject.toml with our table in the working directory and above, up to the top of the repository."""
    try:
        folder = os.getcwd()
    except OSError:  # the working directory was removed
        return None
    while True:
        path = os.path.join(folder, PYPROJECT)
        if os.path.isfile(path) and _is_ours(path):
            return path
        above = os.path.dirname(folder)
        if above == folder or os.path.exists(os.path.join(folder, ".git")):
            return None
        folder = above


def _is_ours(path: str) -> bool:
    """Whether a project file has our table. Most have not: no TOML parser is loaded to find that out."""
    try:
        with open(path, "rb") as stream:
            data = stream.read()
    except OSError as error:
        raise CommandError(reason(error, path)) from error
    if not _MAY_BE_OURS.search(data):
        return False
    from cleaner.cli.config import table_of

    return table_of(path, data) is not None
