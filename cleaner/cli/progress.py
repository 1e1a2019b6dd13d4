"""A progress bar for long work, by tqdm where it is installed; none when nobody would see it."""

from __future__ import annotations

import sys
import time
from typing import Any

__all__ = ["Progress"]

DELAY = 1.0
"""Seconds of work before a bar is worth the time that loading it takes."""


class Progress:
    """Counts documents, and shows the count when the work is long."""

    def __init__(self, total: int | None, *, quiet: bool) -> None:
        """Take how many documents there are, if that is known, and whether nothing is to be shown."""
        self._total = total
        self._done = 0
        self._begin = time.monotonic()
        self._bar: Any = None
        self._wanted = not quiet and sys.stderr is not None and sys.stderr.isatty()

    def step(self, documents: int) -> None:
        """Count documents that are done."""
        self._done += documents
        if self._bar is not None:
            self._bar.update(documents)
        elif self._wanted and time.monotonic() - self._begin > DELAY:
            self._open()

    def close(self) -> None:
        """Take the bar away."""
        if self._bar is not None:
            self._bar.close()

    def _open(self) -> None:
        try:
            from tqdm import tqdm  # type: ignore[import-untyped, import-not-found, unused-ignore]
        except ImportError:
            self._wanted = False
            return
        tqdm.monitor_interval = 0  # its watching thread is of no use here
        self._bar = tqdm(
            total=self._total,
            initial=self._done,
            unit=" texts",
            unit_scale=True,
            mininterval=0.5,
            leave=False,
            file=sys.stderr,
        )
        self._bar.start_t -= time.monotonic() - self._begin  # the time before the bar counts too
