"""--jobs: tasks spread over processes, results in the order of the tasks, and few of both held at a time."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.process import BaseProcess

from cleaner.cli.messages import CommandError
from cleaner.cli.results import Result, Task
from cleaner.cli.signals import OnDeath
from cleaner.cli.streams import shown
from cleaner.cli.work import Worker

__all__ = ["spread"]

AHEAD = 4
"""Tasks that are handed out per process before the first result is waited for."""

_worker: Worker | None = None


def spread(worker: Worker, tasks: Iterable[Task], jobs: int) -> Iterator[tuple[Task, Result]]:
    """Yield each task with its result, in order; raises CommandError when a process dies."""
    team = Team(worker, jobs)
    with OnDeath(team.kill):
        try:
            yield from team.results(tasks)
        except BaseException:  # an error, a closed pipe, or a caller who has enough: nobody waits for the rest
            team.kill()
            raise
        finally:
            team.close()


class Team:
    """Processes that do tasks."""

    def __init__(self, worker: Worker, jobs: int) -> None:
        """Set up; the processes start with the first task."""
        self._jobs = jobs
        self._others = set(multiprocessing.active_children())
        # A fork shares the phrases that the parent has read; elsewhere each process reads its own.
        context = multiprocessing.get_context("fork" if sys.platform == "linux" else None)
        gc.freeze()  # the collector would touch, and so copy, every shared page
        self._pool = ProcessPoolExecutor(jobs, mp_context=context, initializer=_begin, initargs=(worker,))

    def results(self, tasks: Iterable[Task]) -> Iterator[tuple[Task, Result]]:
        """Yield each task with its result, in order."""
        waiting: deque[tuple[Task, Future[Result]]] = deque()
        for task in tasks:
            waiting.append((task, self._handed_out(task, waiting)))
            while len(waiting) >= self._jobs * AHEAD or (waiting and waiting[0][1].done()):
                yield self._next(waiting)
        while waiting:
            yield self._next(waiting)

    def _handed_out(self, task: Task, waiting: deque[tuple[Task, Future[Result]]]) -> Future[Result]:
        try:
            return self._pool.submit(_do, task)
        except BrokenProcessPool as error:
            raise _death(waiting[0][0] if waiting else task) from error

    def _next(self, waiting: deque[tuple[Task, Future[Result]]]) -> tuple[Task, Result]:
        task, future = waiting.popleft()
        try:
            return task, future.result()
        except BrokenProcessPool as error:
            raise _death(task) from error

    def kill(self) -> None:
        """End the processes at once."""
        for process in self._processes():
            process.kill()

    def close(self) -> None:
        """Wait until the processes have ended."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _processes(self) -> set[BaseProcess]:
        return set(multiprocessing.active_children()) - self._others


def _death(task: Task) -> CommandError:
    where = f"{shown(task.path)}, line {task.first}" if task.records else shown(task.path)
    return CommandError(f"a worker process died (killed, or out of memory); nothing from {where} on was written")


def _begin(worker: Worker) -> None:
    """Set a worker process up."""
    global _worker
    _worker = worker
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches all processes; the parent ends the others
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_DFL)
    threading.Thread(target=_follow, daemon=True).start()


def _follow() -> None:
    """End when the parent has ended, however it did: nobody would take the results."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _do(task: Task) -> Result:
    assert _worker is not None
    return _worker(task)
