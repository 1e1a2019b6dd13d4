"""Inputs packed with gzip or zstandard, and files that are packed again after cleaning in place."""

from __future__ import annotations

import errno
import io
import sys
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from cleaner.cli.messages import CommandError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

__all__ = ["GZIP", "ZSTD", "form_of", "pack", "unpack"]

GZIP, ZSTD = b"\x1f\x8b", b"\x28\xb5\x2f\xfd"


def form_of(path: str) -> bytes:
    """Return how the file at `path` is packed: GZIP, ZSTD, or nothing."""
    with open(path, "rb") as stream:  # noqa: PTH123  (as in streams.py)
        head = stream.read(4)
    return next((magic for magic in (GZIP, ZSTD) if head.startswith(magic)), b"")


def unpack(stream: BinaryIO, head: bytes) -> BinaryIO:
    """Return what is packed in `stream`, whose first bytes are `head`."""
    return io.BufferedReader(_Checked(_gunzip(stream) if head.startswith(GZIP) else _unzstd(stream), stream))


def pack(stream: BinaryIO, form: bytes) -> BinaryIO:
    """Return a stream that packs what is written to it into `stream`; closing it leaves `stream` open."""
    if form == GZIP:
        import gzip

        return cast(BinaryIO, gzip.GzipFile(filename="", fileobj=stream, mode="wb", mtime=0))
    if sys.version_info >= (3, 14):
        from compression import zstd

        return cast(BinaryIO, zstd.ZstdFile(stream, "wb"))
    return cast(BinaryIO, _zstandard().ZstdCompressor().stream_writer(stream, closefd=False))


def _gunzip(stream: BinaryIO) -> BinaryIO:
    import gzip

    return cast(BinaryIO, gzip.GzipFile(fileobj=stream))


def _unzstd(stream: BinaryIO) -> BinaryIO:
    if sys.version_info >= (3, 14):
        from compression import zstd

        return cast(BinaryIO, zstd.ZstdFile(stream))
    return cast(BinaryIO, _Frames(stream, _zstandard().ZstdDecompressor()))


def _zstandard() -> Any:
    try:
        import zstandard  # type: ignore[import-not-found, unused-ignore]
    except ImportError as error:
        raise CommandError("zstandard data needs one more package: pip install 'article-cleaner[zst]'") from error
    return zstandard


class _Frames:
    """Zstandard frames one after the other. (The package's own reader takes data that breaks off for complete.)"""

    def __init__(self, source: BinaryIO, decompressor: Any) -> None:
        self._source = source
        self._decompressor = decompressor
        self._frame: Any = None
        self._packed = b""
        self._ready = io.BytesIO()

    def read(self, size: int) -> bytes:
        while not (data := self._ready.read(size)) and (self._packed or self._refill()):
            self._frame = self._frame or self._decompressor.decompressobj()
            self._ready = io.BytesIO(self._frame.decompress(self._packed))
            self._packed = self._frame.unused_data
            if self._frame.eof:
                self._frame = None
        return data

    def close(self) -> None:
        pass

    def _refill(self) -> bool:
        self._packed = self._source.read(1 << 16)
        if not self._packed and self._frame:
            raise EOFError("it breaks off")
        return bool(self._packed)


class _Checked(io.RawIOBase):
    """Turns what the unpackers raise on damaged data into one kind of error, and closes the packed stream too."""

    def __init__(self, unpacked: BinaryIO, packed: BinaryIO) -> None:
        self._unpacked = unpacked
        self._packed = packed

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        view = memoryview(buffer)
        try:
            data = self._unpacked.read(len(view))
        except MemoryError:
            raise
        except Exception as error:  # gzip raises four kinds, zstandard its own
            raise OSError(errno.EIO, f"the packed data is damaged ({error})") from error
        view[: len(data)] = data
        return len(data)

    def close(self) -> None:
        self._unpacked.close()
        self._packed.close()
        super().close()
