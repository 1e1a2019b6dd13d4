"""Ending well: at once, without a traceback, with the status that shells expect, and without leaving anything behind."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from types import FrameType, TracebackType
from typing import NoReturn

__all__ = ["OnDeath", "at_once", "leave"]

Undo = Callable[[], object]

_undo: list[Undo] = []
_FATAL = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]


def at_once() -> None:
    """Let Ctrl-C kill the process as it kills other filters, instead of raising KeyboardInterrupt in some import."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:  # not when it is ignored, as under nohup
        signal.signal(signal.SIGINT, signal.SIG_DFL)


def leave(code: int) -> NoReturn:
    """End the process with `code`; 128 + n means death by signal n, so that a shell loop around us stops too.

    Nothing is left to be done by then, and taking the phrasebook apart would cost more than cleaning a text: the process
    ends without it. What could not be written was reported; the interpreter would try, and complain, once more.
    """
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError):
            if stream is not None:
                stream.flush()
    if code > 128 and os.name == "posix":
        _die(code - 128)
    os._exit(code)


def _die(number: int) -> None:
    signal.signal(number, signal.SIG_DFL)
    os.kill(os.getpid(), number)


def _clean_up(number: int, _frame: FrameType | None) -> None:
    for undo in _undo:
        with suppress(OSError):
            undo()
    _die(number)


class OnDeath:
    """While this context is open, `undo` is called when a signal ends the process. It must be quick and repeatable."""

    def __init__(self, undo: Undo) -> None:
        """Take what to call."""
        self._undo = undo

    def __enter__(self) -> None:
        """Begin to listen."""
        _undo.append(self._undo)
        if len(_undo) == 1:
            _listen(signal.SIG_DFL, _clean_up)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Stop listening, so that signals kill at once again, in the midst of any computation."""
        if len(_undo) == 1:
            _listen(_clean_up, signal.SIG_DFL)
        _undo.remove(self._undo)


def _listen(old: object, new: signal.Handlers | Callable[[int, FrameType | None], None]) -> None:
    """Replace the handler `old` by `new`; other handlers (ignored under nohup, a test runner's) stay."""
    for number in _FATAL:
        if signal.getsignal(number) == old:
            try:
                signal.signal(number, new)
            except ValueError:
                return  # not in the main thread: the caller of `main` deals with signals
