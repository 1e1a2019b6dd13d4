"""Bytes in, bytes out: opening inputs, decoding that loses nothing, and standard output."""

# pathlib costs more time at start than the rest of the command line together.
# ruff: noqa: PTH123

from __future__ import annotations

import io
import sys
from typing import BinaryIO, NamedTuple, cast

from cleaner.cli.messages import CommandError, reason

__all__ = ["STDIN", "Text", "decode", "encode", "is_binary", "open_input", "put", "read_input", "shown", "standard_output"]

STDIN = "-"
_BOM = b"\xef\xbb\xbf"
_WIDE_BOMS = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
_NULS = 8
"""One byte in so many is NUL: no text in UTF-8 has as many, but UTF-16, UTF-32 and programs have."""
_CONTROLS = bytes({*range(9), *range(14, 27)})
"""What no text has in any encoding that keeps ASCII: no tab, no line end of any kind, no escape."""
_CONTROL = 64
"""One byte in so many is one of these in packed data, pictures and the like: one in twelve, if all bytes are as frequent."""


class Text(NamedTuple):
    """Decoded bytes; `encode` is the way back."""

    text: str
    bom: bool


def decode(data: bytes) -> Text:
    """Decode UTF-8; bytes that are not UTF-8 become lone surrogates that `encode` turns into the same bytes again."""
    bom = data.startswith(_BOM)
    return Text(data[len(_BOM) :].decode("utf-8", "surrogateescape") if bom else data.decode("utf-8", "surrogateescape"), bom)


def encode(text: str, bom: bool = False) -> bytes:
    """Return the bytes of `text`, with the byte order mark that its input had."""
    return (_BOM if bom else b"") + text.encode("utf-8", "surrogateescape")


def is_binary(data: bytes) -> bool:
    """Whether `data` is in UTF-16 or UTF-32, or no text at all: a line cut out at a byte 10 would shift all that follows."""
    if data.startswith(_WIDE_BOMS) or data.count(b"\0") * _NULS > len(data):
        return True
    controls = len(data) - len(data.translate(None, _CONTROLS))
    return controls * _CONTROL > len(data) and not _is_utf8(data)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def shown(path: str) -> str:
    """Return the name of an input in messages."""
    return "stdin" if path == STDIN else path or "''"


def open_input(path: str) -> BinaryIO:
    """Open a file, or standard input for `-`; gzip and zstandard data is opened as what is packed in it."""
    try:
        return _unpacked(_standard_input() if path == STDIN else open(path, "rb"), shown(path))
    except OSError as error:
        raise CommandError(reason(error, shown(path))) from error


def read_input(path: str) -> bytes:
    """Return all bytes of an input; raises CommandError for one that cannot be read."""
    with open_input(path) as stream:
        try:
            return stream.read()
        except OSError as error:
            raise CommandError(reason(error, shown(path))) from error


def _standard_input() -> io.BufferedReader:
    if sys.stdin is None:
        raise CommandError("standard input is closed")
    if sys.stdin.closed:  # by us, behind the first `-`
        raise CommandError("standard input can be read only once")
    return cast(io.BufferedReader, sys.stdin.buffer)


def _unpacked(stream: io.BufferedReader, name: str) -> BinaryIO:
    try:
        head = stream.peek(4)[:4]
    except OSError as error:
        raise CommandError(reason(error, name)) from error
    if not head.startswith((b"\x1f\x8b", b"\x28\xb5\x2f\xfd")):  # neither can begin UTF-8 text
        return stream
    from cleaner.cli.packed import unpack

    return unpack(stream, head)


def standard_output() -> BinaryIO:
    """Return standard output for bytes; what is written to it must be flushed."""
    if sys.stdout is None:
        raise CommandError("standard output is closed")
    stream = sys.stdout.buffer
    if not isinstance(stream, io.RawIOBase):
        return stream
    # With PYTHONUNBUFFERED it is a raw file, which may write a part and leave the rest to the caller.
    _wrapped.append(io.BufferedWriter(stream))
    return _wrapped[-1]


def put(text: str) -> None:
    """Write all of `text` to standard output; raises CommandError where that is not possible."""
    out = standard_output()
    try:
        out.write(encode(text))
        out.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise CommandError(reason(error, "standard output")) from error


_wrapped: list[BinaryIO] = []
"""Kept until the process ends: what a full disk did not take would be tried, and complained of, once more on the way out."""
