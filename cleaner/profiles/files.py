"""Profile files: JSON, because every engine and language reads and writes it, with one block a line, because people do.

    {"format": "cleaner site profile", "version": 1, "name": "courier", "pages": 5, "share": 0.5, "left_out": 0, "sites": {
     "courier.example": {"pages": 30, "blocks": {
      "index of news": {"pages": 30, "before": [30], "after": [0, 0, 4, 26], "stories": ["01a2b3c4", ...]},
      "the courier 4 harbour street": {...}
     }}
    }}

`pages` and `share` at the top are the rule (see `cleaner.profiles`), `left_out` the number of sites that were counted
without result. A block is named by its folded words (long ones by
their beginning and a hash); `before` says on how many pages 0, 1, 2, ... blocks of prose stood above it, `after` the same
below it; `stories` are fingerprints of up to eight different stories that it stood with. To have a line kept, delete
its line. A file is read whole or not at all: whatever is wrong with it raises ProfileError before anything is cleaned.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from cleaner.cleaning import CleanerError
from cleaner.profiles.counting import BUCKETS, STORIES, Profile, Site, Tally, packed, unpacked

__all__ = ["ProfileError", "dumps", "load", "loads", "save"]

FORMAT = "cleaner site profile"
VERSION = 1
_HIGHEST = 1 << 32


class ProfileError(CleanerError):
    """A file is not a profile that can be used; the message says which and why, in one sentence."""


def save(profile: Profile, path: str | os.PathLike[str]) -> None:
    """Write `profile` to `path`, whole or not at all; raises OSError."""
    target = Path(path)
    if target.exists() and not target.is_file():  # a device or a named pipe is written to, not replaced
        target.write_text(dumps(profile), encoding="utf-8")
        return
    target = target.resolve()  # a link stays a link
    beside = target.with_name(f".{target.name[:40]}.{os.getpid()}.part")  # a name in Chinese may be as long as names can be
    try:
        beside.write_text(dumps(profile), encoding="utf-8")
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)


def load(path: str | os.PathLike[str]) -> Profile:
    """Read a profile file; raises ProfileError."""
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise ProfileError(f"{path}: this is no site profile: it is not UTF-8 text") from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise ProfileError(f"{path}: the profile cannot be read: {getattr(error, 'strerror', None) or error}") from error
    try:
        profile = loads(text)
    except ProfileError as error:
        raise ProfileError(f"{path}: {error}") from error
    profile.name = profile.name or Path(path).stem
    return profile


def dumps(profile: Profile) -> str:
    """Return the text of a profile file."""
    rule = {"pages": profile.pages, "share": profile.share, "left_out": profile.left_out}
    head = f'"format": "{FORMAT}", "version": {VERSION}, "name": {_quoted(profile.name)}, {json.dumps(rule)[1:-1]}'
    sites = ",\n".join(_site_text(name, site) for name, site in sorted(profile.sites.items()))
    return f'{{{head}, "sites": {{\n{sites}\n}}}}\n'


def _site_text(name: str, site: Site) -> str:
    ordered = sorted(site.blocks.items(), key=lambda item: (-item[1].pages, item[0]))
    blocks = ",\n  ".join(f"{_quoted(words)}: {json.dumps(_fields(tally))}" for words, tally in ordered)
    return f' {_quoted(name)}: {{"pages": {site.pages}, "blocks": {{\n  {blocks}\n }}}}'


def _quoted(words: str) -> str:
    """Return words for people to read, but half a character, which has no UTF-8, as an escape."""
    return json.dumps(words, ensure_ascii=any("\ud800" <= sign <= "\udfff" for sign in words))


def _fields(tally: Tally) -> dict[str, Any]:
    places = {"before": unpacked(tally.before), "after": unpacked(tally.after)}
    return {"pages": tally.pages, **places, "stories": [f"{story:08x}" for story in tally.stories]}


def loads(text: str) -> Profile:
    """Read the text of a profile file; raises ProfileError."""
    try:
        table = json.loads(text, object_pairs_hook=_unique)
    except ProfileError:
        raise
    except (ValueError, RecursionError) as error:  # not JSON, a number of thousands of digits, or nested too deeply
        where = f" in line {error.lineno}" if isinstance(error, json.JSONDecodeError) else ""
        raise ProfileError(f"this is no site profile, or only a part of one: the JSON is wrong{where}") from error
    if not isinstance(table, dict) or table.get("format") != FORMAT:
        raise ProfileError(f'this is no site profile: it does not say "format": "{FORMAT}"')
    if table.get("version") != VERSION:
        raise ProfileError(f"the profile is of version {table.get('version')!r}; this cleaner reads version {VERSION}")
    return _profile(table)


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ProfileError(f"the profile is wrong: {twice!r} is there twice")
    return found


def _profile(table: Mapping[str, Any]) -> Profile:
    name, share = table.get("name", ""), table.get("share")
    if not isinstance(name, str) or isinstance(share, bool) or not isinstance(share, int | float):
        raise ProfileError('the profile is wrong: "name" must be text and "share" a number')
    try:
        profile = Profile(name, pages=_number(table, "pages", "the profile"), share=share)
    except ProfileError:
        raise
    except ValueError as error:
        raise ProfileError(f"the profile is wrong: {error}") from error
    profile.left_out = _number(table, "left_out", "the profile")
    for site, fields in _members(table, "sites", "the profile"):
        profile.sites[site] = _site(site, fields)
    profile._held = sum(len(site.blocks) for site in profile.sites.values())
    return profile


def _site(name: str, fields: Mapping[str, Any]) -> Site:
    site = Site(_number(fields, "pages", name))
    for words, counts in _members(fields, "blocks", name):
        site.blocks[words] = tally = _tally(words, counts)
        if not 0 < tally.pages <= site.pages:
            raise ProfileError(f"the profile is wrong: {words[:60]!r} is on {tally.pages} of {site.pages} pages of {name}")
    return site


def _members(fields: Mapping[str, Any], name: str, where: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    members = fields.get(name)
    if not isinstance(members, dict) or not all(isinstance(member, dict) for member in members.values()):
        raise ProfileError(f'the profile is wrong: "{name}" of {where} must be an object of objects')
    yield from members.items()


def _number(fields: Mapping[str, Any], name: str, where: str) -> int:
    value = fields.get(name)
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < _HIGHEST:
        raise ProfileError(f'the profile is wrong: "{name}" of {where[:60]!r} must be a whole number, not {value!r}')
    return value


def _tally(words: str, fields: Mapping[str, Any]) -> Tally:
    pages = _number(fields, "pages", words)
    before, after = (_histogram(fields, name, words, pages) for name in ("before", "after"))
    return Tally(pages, before, after, _stories(fields, words))


def _histogram(fields: Mapping[str, Any], name: str, words: str, pages: int) -> int:
    counts = fields.get(name)
    good = isinstance(counts, list) and len(counts) <= BUCKETS and all(type(n) is int and 0 <= n < _HIGHEST for n in counts)
    if not isinstance(counts, list) or not good or sum(counts) != pages:
        raise ProfileError(f'the profile is wrong: "{name}" of {words[:60]!r} must be counts that add up to {pages}')
    return packed(counts)


def _stories(fields: Mapping[str, Any], words: str) -> tuple[int, ...]:
    stories = fields.get("stories")
    try:
        if not isinstance(stories, list) or len(stories) > STORIES or not all(len(story) == 8 for story in stories):
            raise ValueError
        return tuple(sorted({int(story, 16) for story in stories}))
    except (TypeError, ValueError):
        raise ProfileError(f'the profile is wrong: "stories" of {words[:60]!r} must be up to {STORIES} hashes') from None
