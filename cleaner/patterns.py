"""Patterns that are compiled when first used, and quickly: most texts need few of them, and compiling all makes every start
slow.
"""

from __future__ import annotations

import re
from typing import Any, cast

__all__ = ["BEYOND_ASCII", "CLOSING_QUOTES", "DIGIT", "for_plain", "lazy", "plain"]

BEYOND_ASCII = re.compile("[^\x00-\x7f]")
CLOSING_QUOTES = "\"'”’“‘»›«‹"
"""Marks that close a quotation in some language; several open one in others („so“, »so«, “so”, «so»)."""
_ABSENT = "\x01"


def plain(text: str) -> bool:
    """Whether `text` is in ASCII, and without the one control character that `for_plain` needs."""
    return text.isascii() and _ABSENT not in text


def for_plain(source: str) -> str:
    """Return the pattern `source` for texts that are `plain`: it matches there what `source` does, and is compiled in a
    fraction of the time, because `re` makes a map of 65,536 characters for each set that has one beyond Latin-1.
    """
    return BEYOND_ASCII.sub(_ABSENT, source)


def lazy(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return what stands in for `re.compile(source, flags)`; raises `re.error` when first used, not now."""
    return cast("re.Pattern[str]", _Lazy(source, flags))


class _Lazy:
    """Compiles on first use and keeps the methods that are asked for. Two threads may both compile it, to the same end."""

    def __init__(self, source: str, flags: int) -> None:
        self.pattern = source
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        value = getattr(re.compile(self.pattern, self.flags), name)
        self.__dict__[name] = value  # the next call finds it without coming here
        return value


DIGIT = lazy(r"\d")
