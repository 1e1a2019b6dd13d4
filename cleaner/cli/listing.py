"""--list: the kinds of debris; with --verbose, what is active and where that comes from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from cleaner.cli.messages import visible
from cleaner.cli.options import Options
from cleaner.cli.settings import DEFAULT, Config, Settings, load
from cleaner.cli.streams import put
from cleaner.kinds import KINDS

__all__ = ["listing"]


def listing(options: Options) -> int:
    """Print the list."""
    lines = _verbose(load(options)) if options.verbose else (f"{kind:<16}{what}" for kind, what in KINDS.items())
    put("".join(f"{line}\n" for line in lines))
    return 0


def _verbose(config: Config) -> Iterator[str]:
    settings = config.settings
    for kind, what in KINDS.items():
        active, origin = _state(kind, settings, config.origins)
        yield f"{kind:<16}{'on' if active else 'off':<5}{what}{_from(origin)}"
    yield ""
    yield f"{'language':<16}{settings.language or 'found for each text'}{_from(config.origins['language'])}"
    yield f"{'title':<16}{visible(settings.title) or 'none'}{_from(config.origins['title'])}"
    yield f"{'keep':<16}{_quoted(settings.keep) or 'nothing'}{_from(config.origins['keep'])}"
    for name, value in (
        ("keep_languages", ", ".join(settings.keep_languages)),
        ("strict_language", "yes" if settings.strict_language else ""),
        ("profile", settings.profile),
        ("site", settings.site),
    ):
        if value:
            yield f"{name:<16}{visible(value)}{_from(config.origins[name])}"
    own = sum(len(phrases) for roles in config.phrases.values() for phrases in roles.values())
    yield f"{'phrases':<16}{f'{own} own' if own else 'only those that come with the command'}{_from(config.origins['phrases'])}"
    for glob, changes in config.paths:
        yield f"{'paths':<16}{visible(glob)}: {_changes(changes)}{_from(config.origins['paths'])}"


def _state(kind: str, settings: Settings, origins: Mapping[str, str]) -> tuple[bool, str]:
    if kind in settings.skip:
        return False, origins["skip"]
    return settings.only is None or kind in settings.only, origins["only"]


def _from(origin: str) -> str:
    return "" if origin == DEFAULT else f" [{visible(origin)}]"


def _quoted(texts: tuple[str, ...]) -> str:
    return ", ".join(f'"{visible(text)}"' for text in texts)


def _changes(changes: Mapping[str, Any]) -> str:
    shown = {key: _quoted(value) if isinstance(value, tuple) else visible(value) for key, value in changes.items()}
    return "; ".join(f"{key} {value}" for key, value in shown.items())
