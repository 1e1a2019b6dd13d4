"""A run: inputs to tasks, tasks to results, results to where they go."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing

from cleaner.cli.files import file_sink
from cleaner.cli.messages import CommandError, note, reason
from cleaner.cli.options import Options
from cleaner.cli.outputs import Outputs
from cleaner.cli.progress import Progress
from cleaner.cli.results import Result, Tally, Task
from cleaner.cli.settings import load
from cleaner.cli.streams import STDIN, open_input, read_input, shown
from cleaner.cli.work import Worker

__all__ = ["run"]

LINES, BYTES = 64, 1 << 18
"""How many records, and how much of them, make a task for a process: enough to be worth the way, few enough to hold."""

MOST_JOBS = 61 if sys.platform == "win32" else max(61, os.cpu_count() or 1)
"""Processes at most, which all start at once: Windows can wait for no more, and `--jobs 5000` would take the machine down."""


def run(options: Options) -> int:
    """Do all that the options say and return the exit code; raises CommandError for what ends the run."""
    begin = time.monotonic()
    options.color = "always" if _colored(options) else "never"
    worker = Worker(options, load(options))
    outputs = Outputs(options)
    tally = _work(options, worker, outputs)
    if options.stats:
        from cleaner.cli.stats import stats

        note(stats(tally, time.monotonic() - begin))
    if outputs.errors:
        return 2
    return 1 if options.check and tally.changed else 0


def _colored(options: Options) -> bool:
    if options.color != "auto":
        return options.color == "always"
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return not plain and sys.stdout is not None and sys.stdout.isatty()


def _work(options: Options, worker: Worker, outputs: Outputs) -> Tally:
    """Do the tasks; what is wrong with one input does not keep the others from their turn."""
    tally, pages = Tally(), _Pages(options)
    progress = Progress(None if options.jsonl else len(options.files), quiet=options.explain)
    try:
        with closing(_results(worker, _tasks(options), options)) as results:
            for task, result in results:
                outputs.take(task, result)
                tally.join(result.tally)
                pages.add(result)
                progress.step(result.tally.documents)
                if result.stop:
                    break
        outputs.finish()
        pages.save(tally)
    except BaseException:
        outputs.abandon()
        raise
    finally:
        progress.close()
    return tally


def _results(worker: Worker, tasks: Iterable[Task], options: Options) -> Generator[tuple[Task, Result], None, None]:
    jobs = _processes(options)
    if jobs > 1:
        from cleaner.cli.jobs import spread

        yield from spread(worker, tasks, jobs)
        return
    for task in tasks:
        yield task, worker(task)


def _processes(options: Options) -> int:
    jobs = options.jobs
    if jobs == 0:
        jobs = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(jobs, MOST_JOBS) if options.jsonl else min(jobs, MOST_JOBS, len(options.files))


def _tasks(options: Options) -> Iterator[Task]:
    if STDIN in options.files and all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stderr)):
        note("cleaner: reading from the terminal; Ctrl-D ends the text\n")
    for source, path in enumerate(options.files):
        if options.jsonl:
            yield from _record_tasks(source, path, LINES if _processes(options) > 1 else 1)
        elif path == STDIN:
            yield _read(source, path)
        else:
            yield Task(source, path)


def _read(source: int, path: str) -> Task:
    try:
        return Task(source, path, read_input(path))
    except CommandError as error:
        return Task(source, path, error=str(error))


def _record_tasks(source: int, path: str, lines: int) -> Iterator[Task]:
    first = 1
    try:
        with open_input(path) as stream:
            for records in _batches(stream, lines):
                yield Task(source, path, records=records, first=first)
                first += len(records)
        if first == 1:
            yield Task(source, path, records=())
    except CommandError as error:
        yield Task(source, path, error=str(error))
    except OSError as error:
        yield Task(source, path, error=reason(error, shown(path)))


def _batches(stream: Iterable[bytes], lines: int) -> Iterator[tuple[bytes, ...]]:
    batch: list[bytes] = []
    size = 0
    try:
        for line in stream:
            batch.append(line)
            size += len(line)
            if len(batch) >= lines or size >= BYTES:
                yield tuple(batch)
                batch, size = [], 0
    except OSError:  # what was read before is good
        if batch:
            yield tuple(batch)
        raise
    if batch:
        yield tuple(batch)


class _Pages:
    """Collects the --report page, if one is wanted."""

    def __init__(self, options: Options) -> None:
        self._path = options.report
        if self._path is not None:
            from cleaner.cli.page import Page

            self._page = Page()

    def add(self, result: Result) -> None:
        if self._path is not None:
            self._page.add(result.pages)

    def save(self, tally: Tally) -> None:
        if self._path is None:
            return
        file = file_sink(self._path)
        file.write(self._page.rendered(tally).encode())
        file.commit()
