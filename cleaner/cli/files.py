"""Where results go: one stream, or a file for each input that appears whole or not at all."""

# pathlib costs more time at start than the rest of the command line together.
# ruff: noqa: PTH103, PTH105, PTH108, PTH110, PTH112, PTH113, PTH116, PTH118, PTH122, PTH123, SIM115

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from typing import BinaryIO, Protocol

from cleaner.cli.messages import CommandError, reason
from cleaner.cli.options import Options
from cleaner.cli.signals import OnDeath
from cleaner.cli.streams import STDIN, standard_output

__all__ = ["Replacement", "Sink", "Standard", "file_sink", "replaceable", "targets"]

PACKED = (".gz", ".zst")


class Sink(Protocol):
    """Takes the output of one input."""

    def write(self, data: bytes) -> None:
        """Take a piece."""

    def commit(self) -> None:
        """Make what was written last."""

    def abandon(self) -> None:
        """Leave no trace, as far as that is possible."""


class Standard:
    """Standard output."""

    def __init__(self, *, lines: bool) -> None:
        """Take whether the output is lines, so that one input's last line must not run into the next one's first."""
        self._stream = standard_output()
        self._lines = lines
        self._ended = True

    def write(self, data: bytes) -> None:
        """Write a piece of the present input's output."""
        if data:
            self._put(data)
            self._ended = data.endswith(b"\n")

    def begin(self) -> None:
        """Begin with the next input."""
        if self._lines and not self._ended:
            self.write(b"\n")

    def commit(self) -> None:
        """Hand on what was written."""
        try:
            self._stream.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            raise CommandError(reason(error, "standard output")) from error

    def abandon(self) -> None:
        """Hand on what was written before an input failed."""
        self.commit()

    def _put(self, data: bytes) -> None:
        try:
            self._stream.write(data)
        except BrokenPipeError:
            raise
        except OSError as error:
            raise CommandError(reason(error, "standard output")) from error


def file_sink(target: str, *, like_old: bool = False) -> Sink:
    """Return what writes the file `target`; a device or a named pipe (/dev/null) is written to, not replaced."""
    return Special(target) if not like_old and _special(target) else Replacement(target, like_old=like_old)


class Special:
    """A device or a named pipe."""

    def __init__(self, target: str) -> None:
        """Open it."""
        self._name = target
        try:
            self._stream = open(target, "wb")
        except OSError as error:
            raise CommandError(reason(error, target)) from error

    def write(self, data: bytes) -> None:
        """Write a piece."""
        try:
            self._stream.write(data)
            self._stream.flush()
        except OSError as error:
            raise CommandError(reason(error, self._name)) from error

    def commit(self) -> None:
        """Close it."""
        self._stream.close()

    def abandon(self) -> None:
        """Close it."""
        with suppress(OSError):
            self._stream.close()


class Replacement:
    """A file that is written under another name beside its own, and renamed when it is complete."""

    def __init__(self, target: str, *, like_old: bool = False) -> None:
        """Open it; `like_old`: it takes the place of a file and has its owner, its mode and its packing."""
        self.name = target
        self._target = os.path.realpath(target)  # a link stays a link
        self._keep = like_old
        folder, name = os.path.split(self._target)
        # 40 signs are no more than 160 bytes: file systems take 255, which a name in Chinese reaches with 85 signs.
        self._temporary = os.path.join(folder, f".{name[:40]}.{os.urandom(4).hex()}.cleaner")
        self._raw: BinaryIO | None = None
        self._guard = OnDeath(self._remove)
        self._guard.__enter__()
        try:
            self._raw = self._stream = self._open()
            if like_old:
                self._stream = _packed_as(self._target, self._raw)
        except OSError as error:
            self.abandon()
            raise CommandError(reason(error, target)) from error
        except CommandError:
            self.abandon()
            raise

    def write(self, data: bytes) -> None:
        """Write a piece."""
        try:
            self._stream.write(data)
        except OSError as error:
            self.abandon()
            raise CommandError(reason(error, self.name)) from error

    def commit(self) -> None:
        """Give the file its name."""
        try:
            self._complete()
            os.replace(self._temporary, self._target)
        except OSError as error:
            self.abandon()
            raise CommandError(reason(error, self.name)) from error
        self._guard.__exit__(None, None, None)

    def _complete(self) -> None:
        assert self._raw is not None
        if self._stream is not self._raw:
            self._stream.close()
        self._raw.flush()
        if self._keep:
            os.fsync(self._raw.fileno())  # it is about to take the place of the only copy
        self._raw.close()

    def abandon(self) -> None:
        """Leave all as it was."""
        if self._raw is not None:
            with suppress(OSError):  # what it could not write is not wanted any more
                self._raw.close()
        self._remove()
        self._guard.__exit__(None, None, None)

    def _remove(self) -> None:
        with suppress(OSError):  # it was not made, or is gone
            os.unlink(self._temporary)

    def _open(self) -> BinaryIO:
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        if not self._keep:
            return open(os.open(self._temporary, flags, 0o666), "wb")
        old = os.stat(self._target)
        if not stat.S_ISREG(old.st_mode):
            raise OSError(errno.EINVAL, "not a regular file", self._target)
        if not os.access(self._target, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), self._target)
        stream = open(os.open(self._temporary, flags, 0o600), "wb")
        _adopt(stream.fileno(), old)
        return stream


def _adopt(descriptor: int, old: os.stat_result) -> None:
    """Give a new file the owner and the mode of an old one."""
    if not hasattr(os, "fchown"):  # Windows
        return
    with suppress(PermissionError):  # only root can give files away; the mode matters more
        os.fchown(descriptor, old.st_uid, old.st_gid)
    os.fchmod(descriptor, stat.S_IMODE(old.st_mode))


def _packed_as(path: str, stream: BinaryIO) -> BinaryIO:
    from cleaner.cli.packed import form_of, pack

    form = form_of(path)
    return pack(stream, form) if form else stream


def targets(options: Options) -> list[str]:
    """Return the file to write for each input, none for standard output; raises CommandError if two would be one."""
    names = _targets(options)
    if options.report is not None and not _special(options.report):
        used = {os.path.realpath(path) for path in (*options.files, *names) if path != STDIN}
        if os.path.realpath(options.report) in used or not replaceable(options.report, _PAGE):
            raise CommandError(f"--report wants a page of its own, such as debris.html; {options.report} has a text in it")
    return names


_PAGE = b'name="generator" content="article-cleaner"'


def replaceable(path: str, sign: bytes) -> bool:
    """Whether what is at `path` may be written over: nothing, or what we wrote before, which has `sign` at its head.

    A forgotten name (`--report *.txt`) makes the first of the texts the report.
    """
    try:
        with open(path, "rb") as file:
            head = file.read(_HEAD)
    except OSError:  # there is none, or writing will say what is wrong
        return True
    return not head or sign in head


_HEAD = 600
"""Bytes."""


def _special(path: str) -> bool:
    """Whether there is a device or a named pipe at `path`."""
    return os.path.exists(path) and not os.path.isfile(path) and not os.path.isdir(path)


def _targets(options: Options) -> list[str]:
    if options.in_place:
        return options.files
    if options.output is None and options.suffix is None:
        return []
    names = [_target(path, options) for path in options.files]
    inputs = {os.path.realpath(path) for path in options.files}
    seen: dict[str, str] = {}
    for path, name in zip(options.files, names, strict=True):
        if os.path.realpath(name) in inputs:
            raise CommandError(f"{path} would be written over an input, {name}; --in-place does that")
        if name in seen:
            raise CommandError(f"{seen[name]} and {path} would both be written to {name}")
        seen[name] = path
    if options.output is not None:
        _make_folder(options.output)
    return names


def _target(path: str, options: Options) -> str:
    folder, name = os.path.split(path)
    name = next((name.removesuffix(end) for end in PACKED if name.endswith(end)), name)
    stem, end = os.path.splitext(name)
    if options.html and not options.jsonl:
        end = ".txt"
    return os.path.join(folder if options.output is None else options.output, f"{stem}{options.suffix or ''}{end}")


def _make_folder(path: str) -> None:
    try:
        os.makedirs(path, exist_ok=True)
    except OSError as error:
        raise CommandError(reason(error, path)) from error
