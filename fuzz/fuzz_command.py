"""Arbitrary bytes through the command line: exit code 0, no traceback, and what stays and what went are the input's bytes.

python fuzz/fuzz_command.py -max_total_time=600 -timeout=20
"""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["cleaner"]):
    from cleaner import library
    from tests.command import run


def target(data: bytes) -> None:
    """Check one input."""
    kept, removed = run(stdin=data), run("--removed", stdin=data)
    if kept.code or removed.code or "Traceback" in kept.err + removed.err:
        raise AssertionError(kept.err + removed.err)
    if len(kept.out) + len(removed.out) != len(data):
        raise AssertionError("kept and removed bytes do not add up to the input")


library.builtin()  # not part of what is timed
atheris.Setup(sys.argv, target)
atheris.Fuzz()
