"""What a run shows of each document, apart from the cleaned text: explanations, diffs, names, counts, report pages."""

from __future__ import annotations

import os

from cleaner.cli.messages import visible
from cleaner.cli.options import Options
from cleaner.cli.results import Result, Tally
from cleaner.cli.streams import STDIN, encode, shown
from cleaner.report import Report

__all__ = ["Views"]


class Views:
    """Gathers what is to be shown of the documents of one task."""

    def __init__(self, options: Options) -> None:
        """Begin with nothing."""
        self._options = options
        self._instead: list[bytes] = []
        self._notes: list[str] = []
        self._pages: list[str] = []
        self._tally = Tally()

    @property
    def instead(self) -> bool:
        """Whether what is shown takes the place of the text."""
        return self._options.diff or self._options.check

    def look(self, path: str, text: str, report: Report, *, bom: bool = False) -> None:
        """Take one document in; `path` is that of its input or names a record, `bom`: the file has a byte order mark."""
        name = shown(path)
        self._tally.add(text, report)
        if report.problem:
            self.complain(f"{name}: {report.problem}")
        if self._options.explain:
            from cleaner.cli.explain import explained

            self._notes.append(explained(name, text, report, verbose=self._options.verbose))
        if self._options.report is not None:
            from cleaner.cli.page import article

            self._pages.append(article(name, text, report))
        self._tell(path, text, report, bom)

    def _tell(self, path: str, text: str, report: Report, bom: bool) -> None:
        if self._options.diff:
            from cleaner.cli.diff import diff

            self._instead.append(encode(diff(shown(path), text, report, color=self._options.color == "always", bom=bom)))
        elif self._options.check and report.removed and path != STDIN:
            self._instead.append(os.fsencode(path) + b"\n")

    def complain(self, sentence: str) -> None:
        """Add a message."""
        self._notes.append(f"cleaner: {visible(sentence)}\n")

    def failed(self, sentence: str) -> None:
        """Add a message about a record that is passed on, or left out."""
        self._tally.failed += 1
        self.complain(sentence)

    def result(self, out: bytes = b"", data: bytes = b"", error: str = "", *, stop: bool = False) -> Result:
        """Return all of it, with the output `out` for the input `data`."""
        self._tally.failed += bool(error)
        told = b"".join(self._instead) if self.instead else out
        return Result(told, out != data, "".join(self._notes), self._tally, tuple(self._pages), error, stop)
