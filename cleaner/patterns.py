"""Patterns that are compiled when first used: most texts need few of them, and compiling all makes every start slow."""

from __future__ import annotations

import re
from typing import Any, cast

__all__ = ["lazy"]


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
