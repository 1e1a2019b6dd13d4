"""The data files: finding them, checking the compiled form that makes starting fast, and reading it.

Paths are plain text here: loading `pathlib` takes longer than reading all that a start needs of the data.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import accumulate
from mmap import ACCESS_READ, mmap
from typing import Any
from zlib import crc32

from cleaner.phrasebook import Phrasebook
from cleaner.shelves import DIGITS, Chapter, Pages, Shelf

__all__ = [
    "COMPILED",
    "DATA",
    "MARKS",
    "WORDS",
    "any_of",
    "book",
    "builtin",
    "compiled",
    "compiled_lists",
    "extended",
    "fragments",
    "words",
]

_PACKAGE = os.path.dirname(__file__)
DATA = os.path.join(_PACKAGE, "data")
COMPILED = os.path.join(DATA, "compiled.txt")
WORDS = os.path.join(DATA, "words")
MARKS = os.path.join(DATA, "marks")

# What the compiled form follows from, besides the data.
_CODE = ("compile.py", "folding.py", "kinds.py", "languages/function_words.py", "phrases.py", "slots.py")


def _fingerprint(paths: Iterable[str]) -> str:
    """Return the checksum of files, the same however their lines end."""
    value = 0
    for path in paths:
        with open(path, "rb") as file:
            content = file.read()
        if b"\r" in content:
            content = content.replace(b"\r\n", b"\n")
        value = crc32(content, value)
    return f"{value:08x}"


def _code() -> str:
    return _fingerprint(os.path.join(_PACKAGE, name) for name in _CODE)


def _file() -> bytes | mmap:
    """Return the compiled file, of which only what is asked for is read; nothing if there is none."""
    try:
        with open(COMPILED, "rb") as file:
            return mmap(file.fileno(), 0, access=ACCESS_READ)
    except (OSError, ValueError):  # ValueError: it is empty
        return b""


def _parts(data: bytes | mmap) -> tuple[int, int] | None:
    """Return where the index and the body of a compiled file begin, as its first line says; None if it is from other code, or
    if something is missing.
    """
    first = data[: data.find(b"\n") + 1]
    code, _, lengths = first.decode("utf-8", "replace").partition(" ")
    if code != _code():
        return None
    index, body = map(int, lengths.split())
    return (len(first), len(first) + index) if len(first) + index + body == len(data) else None


def _titles() -> dict[str, str]:
    """Return the first lines that the sections of the data files have, in order, with the paths of the files."""
    paths = [os.path.join(DATA, name) for name in sorted(os.listdir(DATA)) if name.endswith(".toml")]
    return {f"{_language(path)} {_fingerprint([path])}": path for path in paths}


def _language(path: str) -> str:
    return os.path.splitext(os.path.basename(path))[0]


def _sections() -> list[bytes]:
    """Return the compiled sections of all languages: those that are as the data files are now, the others made anew."""
    ready: dict[str, bytes] = {}
    data = _file()[:]
    if parts := _parts(data):
        ready = {section.partition(b"\n")[0].decode(): section for section in data[parts[1] : -1].split(_BETWEEN)}
    return [ready.get(title) or _made(path, title) for title, path in _titles().items()]


def _made(path: str, title: str) -> bytes:
    import tomllib  # only when the compiled form is missing or stale

    from cleaner.compile import DataError, section

    try:
        with open(path, "rb") as file:
            return section(_language(path), tomllib.load(file), title.partition(" ")[2]).encode()
    except ValueError as error:
        raise DataError(f"{os.path.basename(path)}: {error}") from error


_BETWEEN = b"\n\n\n"


def compiled() -> bytes:
    """Return what belongs into the file of compiled data, in UTF-8: a line with the fingerprint of the code and the lengths of
    what follows, an index, and a body.
    """
    index, body = _merged(_sections())
    return f"{_code()} {len(index)} {len(body)}\n".encode() + index + body


def _merged(sections: Sequence[bytes]) -> tuple[bytes, bytes]:
    """Return index and body of compiled data.

    The body has what is filed under the keys of first words and of last words in all sections, and the sections. The index
    has the titles of the sections, with the places of their parts, and for both shelves the keys and the places of their
    lines. All places are places in the body.
    """
    body: list[bytes] = []
    shelves: list[bytes] = []
    place = 0
    for part in (2, 3):
        merged = _together(sections, part)
        lines = b"\n".join(merged.values())
        *starts, _ = accumulate((len(line) + 1 for line in merged.values()), initial=place)
        shelves += [b"\n".join(merged), b"".join(b"%0*d" % (DIGITS, start) for start in starts)]
        body.append(lines)
        place += len(lines) + len(_BETWEEN)
    table = []
    for section in sections:
        title, *_, closings = section.split(b"\n\n")
        table.append(b"%b %d %d" % (title, place + len(title) + 2, place + len(section) - len(closings)))
        body.append(section)
        place += len(section) + len(_BETWEEN)
    return b"\n\n".join([b"\n".join(table), *shelves]) + _BETWEEN, _BETWEEN.join(body) + b"\n"


def _together(sections: Iterable[bytes], part: int) -> dict[bytes, bytes]:
    """Return what is filed under each key in all sections; `part` says which of their parts has it."""
    merged: dict[bytes, bytes] = {}
    for number, section in enumerate(sections):
        lines = section.split(b"\n\n")[part]
        for line in lines.split(b"\n") if lines else ():
            key, _, rest = line.partition(b"\t")
            merged[key] = b"%b\t%d %b" % (merged[key], number, rest) if key in merged else b"%d %b" % (number, rest)
    return merged


def book(sections: Sequence[bytes]) -> Phrasebook:
    """Make a phrasebook of compiled sections."""
    index, body = _merged(sections)
    return _read(index, Pages(body, 0))[0]


def _read(index: bytes, pages: Pages) -> tuple[Phrasebook, list[str]]:
    """Return the phrasebook that an index and the pages of a body make, and the titles of its sections."""
    table, *shelves = index.removesuffix(_BETWEEN).split(b"\n\n")
    chapters, titles = [], []
    for line in table.decode().split("\n"):
        title, entries, closings = line.rsplit(" ", 2)
        titles.append(title)
        chapters.append(Chapter(title.partition(" ")[0], pages, int(entries), int(closings)))
    heads, tails = Shelf(pages, *shelves[:2]), Shelf(pages, *shelves[2:])
    return Phrasebook(chapters, heads, tails), titles


def _stored_book() -> Phrasebook | None:
    """Read the phrasebook from the compiled file, as far as every text needs it; None if that is not up to date."""
    data = _file()
    parts = _parts(data)
    if parts is None:
        return None
    index, body = parts
    phrasebook, titles = _read(data[index:body], Pages(data, body))
    return phrasebook if titles == list(_titles()) else None


_builtin: Phrasebook | None = None


def builtin() -> Phrasebook:
    """Return the phrasebook of all shipped languages, read once per process."""
    global _builtin
    if _builtin is None:
        _builtin = _stored_book() or book(_sections())
    return _builtin


def extended(extra: Mapping[str, Mapping[str, Iterable[str]]]) -> Phrasebook:
    """Return the shipped phrases with the caller's (kind to role to phrases); raises `DataError` and `PhraseError`."""
    from cleaner.compile import section

    return book([*_sections(), section("extra", extra).encode()])


def compiled_lists() -> Iterator[tuple[str, bytes]]:
    """Yield the paths of the compiled forms of all lists in `WORDS` and `MARKS`, with what belongs into each."""
    for folder, compiled in ((WORDS, _compiled_words), (MARKS, _compiled_marks)):
        for file in sorted(os.listdir(folder)):
            name, ending = os.path.splitext(file)
            if ending == ".toml":
                yield os.path.join(folder, name + ".txt"), compiled(name)


def _compiled_words(name: str) -> bytes:
    """Return what belongs into the compiled form of a word list: a line for each role, of all its words, folded.

    A word with several roles, in one language or in several, has the one that the file names last: it says least.
    """
    from cleaner.folding import core

    languages = _languages(WORDS, name)
    lines: dict[str, list[str]] = {}
    taken: set[str] = set()
    for role in reversed(dict.fromkeys(role for roles in languages for role in roles)):
        found = {core(word) for roles in languages for word in roles.get(role, ())}
        lines[role] = sorted(found - taken)
        taken |= found
    return "".join("\t".join((role, *found)) + "\n" for role, found in lines.items() if found).encode()


@cache
def words(name: str) -> dict[str, frozenset[str]]:
    """Return a word list, folded, by role."""
    rows = (line.split("\t") for line in _lines(WORDS, name, _compiled_words))
    return {row[0]: frozenset(row[1:]) for row in rows}


def any_of(name: str, *roles: str) -> str:
    """Return the pattern of any word of some roles of a word list, folded; of two that begin alike it takes the longer."""
    found = sorted((word for role in roles for word in words(name)[role]), key=len, reverse=True)
    return "|".join(map(re.escape, found))


def _compiled_marks(name: str) -> bytes:
    """Return what belongs into the compiled form of a list of marks: a line for each, of its role, pattern and needs."""
    from cleaner.phrases import fragment

    lines: list[str] = []
    for roles in _languages(MARKS, name):
        slots: Any = roles.get("slots", {})
        for role, source in ((role, source) for role, sources in roles.items() if role != "slots" for source in sources):
            pattern, needs = fragment(source, slots)
            lines.append("\t".join((role, pattern, *sorted(needs))) + "\n")
    return "".join(sorted(set(lines))).encode()


def fragments(name: str) -> dict[str, list[tuple[str, list[str]]]]:
    """Return the patterns of a list of marks, each with texts of which a match holds one, by role."""
    found: dict[str, list[tuple[str, list[str]]]] = {}
    for line in _lines(MARKS, name, _compiled_marks):
        role, pattern, *needs = line.split("\t")
        found.setdefault(role, []).append((pattern, needs))
    return found


def _languages(folder: str, name: str) -> list[Mapping[str, list[str]]]:
    import tomllib

    with open(os.path.join(folder, name + ".toml"), "rb") as file:
        return list(tomllib.load(file).values())


def _lines(folder: str, name: str, compiled: Callable[[str], bytes]) -> list[str]:
    try:
        with open(os.path.join(folder, name + ".txt"), "rb") as file:
            content = file.read()
    except OSError:
        content = compiled(name)
    return content.decode().splitlines()
