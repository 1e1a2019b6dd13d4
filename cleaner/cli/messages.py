"""What the command says on standard error: sentences, one a line, that begin with `cleaner:`."""

from __future__ import annotations

import sys
from collections.abc import Iterable

__all__ = ["CommandError", "counted", "internal", "nearest", "note", "reason", "say", "visible"]


class CommandError(Exception):
    """A run cannot begin or go on; the message is the sentence for the user."""


def note(text: str) -> None:
    """Write `text` to standard error, as it is."""
    if sys.stderr is None or not text:  # started with standard error closed
        return
    try:
        sys.stderr.write(text)
        sys.stderr.flush()
    except BrokenPipeError:
        raise
    except OSError:  # a full disk under standard error must not cost the cleaned text
        return


def say(sentence: str) -> None:
    """Write one message line."""
    note(f"cleaner: {visible(sentence)}\n")


def visible(text: str) -> str:
    """Return `text` on one line, with all that a terminal could act on, or could not print, spelled out."""
    if text.isprintable():
        return text
    return "".join(sign if sign.isprintable() else sign.encode("unicode_escape").decode("ascii") for sign in text)


def reason(error: OSError, name: str = "") -> str:
    """Return `NAME: why` for an error of the operating system; `name` stands in for the error's own file name."""
    name = name or (str(error.filename) if error.filename else "")
    return ": ".join(part for part in (name, error.strerror or str(error) or type(error).__name__) if part)


def internal(error: Exception) -> str:
    """Return the sentence for an error that should not happen."""
    if isinstance(error, MemoryError):
        return "not enough memory"
    return f"internal error, please report it: {type(error).__name__}: {error}"


def counted(number: int, thing: str) -> str:
    """Return `1 text`, `2,000 texts`."""
    return f"{number:,} {thing}{'' if number == 1 else 's'}"


def nearest(word: str, words: Iterable[str]) -> str:
    """Return the one of `words` that is most like `word`."""
    import difflib  # only when something is misspelled

    return difflib.get_close_matches(word.lower(), list(words), n=1, cutoff=0.0)[0]
