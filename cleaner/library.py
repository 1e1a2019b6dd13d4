"""The data files: finding them, checking the compiled form that makes starting fast, and reading it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from cleaner.phrasebook import Phrasebook
from cleaner.shelves import Chapter, Lines, Shelf

__all__ = ["COMPILED", "DATA", "book", "builtin", "compiled", "extended"]

DATA = Path(__file__).parent / "data"
COMPILED = DATA / "compiled.txt"

# What the compiled form follows from, besides the data.
_CODE = ("compile.py", "folding.py", "kinds.py", "languages/function_words.py", "phrases.py", "slots.py")


def _fingerprint(paths: Iterable[Path]) -> str:
    """Return the checksum of files, the same however their lines end."""
    value = 0
    for path in paths:
        value = crc32(path.read_bytes().replace(b"\r\n", b"\n"), value)
    return f"{value:08x}"


def _code() -> str:
    return _fingerprint(DATA.parent / name for name in _CODE)


class _Stored(NamedTuple):
    """The compiled file: where its parts begin. Its first line says how long the index and the sections behind it are."""

    index_at: int
    sections: int
    end: int

    @classmethod
    def found(cls) -> _Stored | None:
        """Look at the first line; None if there is no compiled file, or it is from other code."""
        try:
            with COMPILED.open("rb") as file:
                first = file.readline()
        except OSError:
            return None
        code, *lengths = first.decode("utf-8", "replace").split()
        if code != _code() or len(lengths) != 2:
            return None
        index, sections = map(int, lengths)
        return cls(len(first), len(first) + index, len(first) + index + sections)


def _titles() -> dict[str, Path]:
    """Return the first lines that the sections of the data files have, in order."""
    return {f"{path.stem} {_fingerprint([path])}": path for path in sorted(DATA.glob("*.toml"))}


def _sections() -> list[bytes]:
    """Return the compiled sections of all languages: those that are as the data files are now, the others made anew."""
    ready: dict[str, bytes] = {}
    if stored := _Stored.found():
        sections = _part(stored.sections, stored.end).replace(b"\r", b"").split(_BETWEEN)
        ready = {section.partition(b"\n")[0].decode(): section for section in sections}
    return [ready.get(title) or _made(path, title) for title, path in _titles().items()]


def _part(start: int, end: int) -> bytes:
    with COMPILED.open("rb") as file:
        file.seek(start)
        return file.read(end - start)


def _made(path: Path, title: str) -> bytes:
    import tomllib  # only when the compiled form is missing or stale

    from cleaner.compile import DataError, section

    try:
        return section(path.stem, tomllib.loads(path.read_text(encoding="utf-8")), title.partition(" ")[2]).encode()
    except ValueError as error:
        raise DataError(f"{path.name}: {error}") from error


_BETWEEN = b"\n\n\n"


def compiled() -> bytes:
    """Return what belongs into the file of compiled data, in UTF-8."""
    sections = _sections()
    table, place = [], 0
    for section in sections:
        title, entries, _, _, closings = section.split(b"\n\n")
        begin = place + len(title) + 2
        until = place + len(section)
        table.append(f"{title.decode()} {begin} {begin + len(entries)} {until - len(closings)} {until}")
        place = until + len(_BETWEEN)
    shelves = [part for number in (2, 3) for part in _shelf(sections, number).written()]
    index = "\n\n".join(["\n".join(table), *shelves]).encode() + _BETWEEN
    body = _BETWEEN.join(sections)
    return f"{_code()} {len(index)} {len(body)}\n".encode() + index + body


def _shelf(sections: Iterable[bytes], part: int) -> Shelf:
    """Put the keys of all sections together; `part` says which of their parts holds them."""
    merged: dict[str, str] = {}
    for number, section in enumerate(sections):
        lines = section.split(b"\n\n")[part].decode()
        for line in lines.split("\n") if lines else ():
            key, _, rest = line.partition("\t")
            merged[key] = f"{merged[key]}\t{number} {rest}" if key in merged else f"{number} {rest}"
    return Shelf(merged)


def book(sections: Sequence[bytes]) -> Phrasebook:
    """Make a phrasebook of compiled sections."""
    chapters = []
    for section in sections:
        title, entries, _, _, closings = section.split(b"\n\n")
        language = title.decode().partition(" ")[0]
        chapters.append(Chapter(language, Lines(partial(bytes, entries)), Lines(partial(bytes, closings))))
    return Phrasebook(chapters, _shelf(sections, 2), _shelf(sections, 3))


def _stored_book() -> Phrasebook | None:
    """Read the phrasebook from the compiled file, as far as every text needs it; None if that is not up to date."""
    stored = _Stored.found()
    if stored is None or COMPILED.stat().st_size != stored.end:
        return None
    table, *shelves = _part(stored.index_at, stored.sections).decode().removesuffix(_BETWEEN.decode()).split("\n\n")
    chapters, titles = [], []
    for line in table.split("\n"):
        language, fingerprint, *places = line.split(" ")
        titles.append(f"{language} {fingerprint}")
        begin, until, closings, end = (stored.sections + int(place) for place in places)
        chapters.append(Chapter(language, Lines(partial(_part, begin, until)), Lines(partial(_part, closings, end))))
    return Phrasebook(chapters, *map(Shelf.read, shelves[::2], shelves[1::2])) if titles == list(_titles()) else None


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
