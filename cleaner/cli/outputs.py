"""Handing results on: to standard output, or to the file that belongs to their input."""

from __future__ import annotations

from contextlib import suppress

from cleaner.cli.files import Sink, Standard, file_sink, targets
from cleaner.cli.messages import CommandError, note, say
from cleaner.cli.options import Options
from cleaner.cli.results import Result, Task

__all__ = ["Outputs"]


class Outputs:
    """Takes results in the order of the inputs. What goes wrong with one input is said, and counted in `errors`."""

    def __init__(self, options: Options) -> None:
        """Find out what will be written; raises CommandError for what cannot be."""
        self.errors = 0
        self._targets = targets(options)
        self._in_place = options.in_place
        self._jsonl = options.jsonl
        self._standard = None if self._targets else Standard(lines=options.jsonl and not options.diff)
        self._source = -1
        self._sink: Sink | None = None
        self._good = self._changed = False

    def take(self, task: Task, result: Result) -> None:
        """Write a result; a closed or full standard output raises."""
        if task.source != self._source:
            self.finish()
            self._begin(task, result)
        self._changed = self._changed or result.changed
        try:
            if self._sink is not None:
                self._sink.write(result.out)
        except CommandError as error:
            self._lost(error)
        if result.notes or result.error:
            self._pause()
            note(result.notes)
        if result.error:
            self._failed(result.error)

    def finish(self) -> None:
        """Complete the output of the present input."""
        sink, self._sink = self._sink, None
        if sink is None:
            return
        if not self._good or (self._in_place and not self._changed):
            sink.abandon()
            return
        try:
            sink.commit()
        except CommandError as error:
            self._lost(error)

    def abandon(self) -> None:
        """Leave no half of a file, but hand on what is meant for standard output: the message says what came of the rest."""
        if self._standard is not None:
            with suppress(OSError, CommandError):  # what ends the run is said already
                self._standard.commit()
        elif self._sink is not None:
            self._sink.abandon()

    def _begin(self, task: Task, result: Result) -> None:
        self._source, self._good, self._changed = task.source, True, False
        if self._standard is not None:
            self._standard.begin()
            self._sink = self._standard
            return
        # Files that stay as they are, are not touched; records are known only at the end.
        if result.error or (self._in_place and not self._jsonl and not result.changed):
            return
        try:
            self._sink = file_sink(self._targets[task.source], like_old=self._in_place)
        except CommandError as error:
            self._lost(error)

    def _pause(self) -> None:
        """Hand on what was written so far, so that on a terminal the messages stand where they belong."""
        if self._standard is not None:
            self._standard.commit()

    def _failed(self, sentence: str) -> None:
        self._good = False
        self.errors += 1
        say(sentence)

    def _lost(self, error: CommandError) -> None:
        """Go on after an output that failed, unless it is the one for all inputs."""
        if self._standard is not None:
            raise error
        self._sink = None
        self._failed(str(error))

