"""Running the command line: inside the test process, which is fast, or as a process of its own."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple
from unittest import mock

from cleaner.cli import main

ROOT = Path(__file__).parent.parent

CLEAN = "The bridge opens on Monday.\n\nTolls stay as they are.\n"
DEBRIS = "The bridge opens on Monday.\n\nAdvertisement\n\nTolls stay as they are.\n"
TAKEN = "Advertisement\n\n"


class Run(NamedTuple):
    code: int
    out: bytes
    err: str


def run(*args: str, stdin: bytes | str = b"", tty: bool = False) -> Run:
    """Run `main` in this process."""
    data = stdin.encode() if isinstance(stdin, str) else stdin
    out, err = io.BytesIO(), io.StringIO()
    reader = io.TextIOWrapper(io.BufferedReader(io.BytesIO(data)))
    writer = io.TextIOWrapper(out, encoding="utf-8", write_through=True)
    err.isatty = writer.isatty = lambda: tty  # type: ignore[method-assign]
    with mock.patch.multiple(sys, stdin=reader, stdout=writer, stderr=err):
        code = main(args)
    writer.flush()
    return Run(code, out.getvalue(), err.getvalue())


def spawn(*args: str, stdin: bytes | str = b"", cwd: Path | None = None, **more: str) -> Run:
    """Run `python -m cleaner` as a process."""
    data = stdin.encode() if isinstance(stdin, str) else stdin
    command = [sys.executable, "-m", "cleaner", *args]
    done = subprocess.run(command, input=data, capture_output=True, cwd=cwd, env=env(**more), timeout=300)
    return Run(done.returncode, done.stdout, done.stderr.decode("utf-8", "backslashreplace"))


def env(**more: str) -> dict[str, str]:
    """Return an environment in which `python -m cleaner` is this checkout, wherever it runs."""
    path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH", "")]))
    return {**os.environ, "PYTHONPATH": path, **more}
