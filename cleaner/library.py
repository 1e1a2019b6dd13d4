"""The data files: finding them, checking the compiled form that makes starting fast, and reading it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from zlib import crc32

from cleaner.phrasebook import Phrasebook

__all__ = ["COMPILED", "DATA", "builtin", "compiled", "extended"]

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


def _sections() -> list[bytes]:
    """Return the compiled sections of all languages: those that are as the data files are now, the others made anew."""
    ready: dict[bytes, bytes] = {}
    if COMPILED.is_file():
        code, *sections = COMPILED.read_bytes().replace(b"\r", b"").split(b"\n\n\n")
        if code.decode() == _code():
            ready = {section.partition(b"\n")[0]: section for section in sections}
    found = []
    for path in sorted(DATA.glob("*.toml")):
        title = f"{path.stem} {_fingerprint([path])}"
        found.append(ready.get(title.encode()) or _made(path, title))
    return found


def _made(path: Path, title: str) -> bytes:
    import tomllib  # only when the compiled form is missing or stale

    from cleaner.compile import DataError, section

    try:
        return section(path.stem, tomllib.loads(path.read_text(encoding="utf-8")), title.partition(" ")[2]).encode()
    except ValueError as error:
        raise DataError(f"{path.name}: {error}") from error


def compiled() -> bytes:
    """Return what belongs into the file of compiled data, in UTF-8."""
    return b"\n\n\n".join([_code().encode(), *_sections()])


_builtin: Phrasebook | None = None


def builtin() -> Phrasebook:
    """Return the phrasebook of all shipped languages, read once per process."""
    global _builtin
    if _builtin is None:
        _builtin = Phrasebook(_sections())
    return _builtin


def extended(extra: Mapping[str, Mapping[str, Iterable[str]]]) -> Phrasebook:
    """Return the shipped phrases with the caller's (kind to role to phrases); raises `DataError` and `PhraseError`."""
    from cleaner.compile import section

    return Phrasebook([*_sections(), section("extra", extra).encode()])
