"""Every example in --help and in README.md runs as it is printed, and prints what it says it prints.

In README.md, examples are the lines that begin with `$ ` in blocks fenced as ```console; lines below one are its output.
They run in bash, each block in a directory of its own with the files of `world`, and with `cleaner` and `python` on PATH.
"""

from __future__ import annotations

import gzip
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from cleaner.cli.options import EXAMPLES
from tests.command import ROOT, env

ARTICLE = """Bridge opens on Monday

The bridge across the river opens on Monday, the council said in a statement on Friday evening.

Advertisement

Tolls stay as they are until the end of the year, and buses cross it for free.

Subscribe to our newsletter
"""
PAGE = """<!doctype html><html><head><title>Bridge opens on Monday</title></head><body><article>
<h1>Bridge opens on Monday</h1>
<p>The bridge across the river opens on Monday, the council said in a statement on Friday evening.</p>
<p>Advertisement</p>
<p>Tolls stay as they are until the end of the year, and buses cross it for free.</p>
</article></body></html>
"""


class Step(NamedTuple):
    command: str
    output: str


class Example(NamedTuple):
    place: str
    steps: list[Step]


def steps_of(block: str) -> list[Step]:
    found = re.findall(r"^\$ ((?:.*\\\n)*.*)\n((?:(?!\$ ).*\n)*)", f"{block.rstrip()}\n", re.MULTILINE)
    return [Step(command, output) for command, output in found]


def examples() -> list[Example]:
    lines = re.sub(r"(?m)^  ", "", EXAMPLES.partition("\n\n")[0]).partition("\n")[2]
    found = [Example(f"help: {step.command}", [step]) for step in steps_of(lines)]
    readme = ROOT / "README.md"
    text = readme.read_text(encoding="utf-8") if readme.exists() else ""
    for block in re.finditer(r"^```console\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
        line = text.count("\n", 0, block.start()) + 1
        found.append(Example(f"README.md:{line}", steps_of(block[1])))
    return found


@pytest.fixture
def world(tmp_path: Path) -> Path:
    """Make a directory with the files that examples use."""
    here = tmp_path / "here"
    (here / "articles").mkdir(parents=True)
    for name in ("article.txt", "articles/one.txt", "articles/two.txt"):
        (here / name).write_text(ARTICLE)
    (here / "page.html").write_text(PAGE)
    records = [{"id": number, "title": "Bridge opens on Monday", "text": ARTICLE} for number in range(3)]
    lines = "".join(json.dumps(record) + "\n" for record in records)
    (here / "articles.jsonl").write_text(lines)
    (here / "articles.jsonl.gz").write_bytes(gzip.compress(lines.encode()))
    (here / "records.jsonl").write_text('{"id": 1, "body": {"text": "It is.\\n\\nAdvertisement"}}\nno record\n')
    (here / "samples").symlink_to(ROOT / "samples")
    (tmp_path / "bin").mkdir()
    for name, what in (("cleaner", "-m cleaner"), ("trafilatura", "-m trafilatura.cli"), ("python", "")):
        (tmp_path / "bin" / name).write_text(f'#!/bin/sh\nexec "{sys.executable}" {what} "$@"\n')
        (tmp_path / "bin" / name).chmod(0o755)
    return here


@pytest.mark.skipif(os.name != "posix", reason="the examples are for a Unix shell")
@pytest.mark.parametrize("example", [pytest.param(example, id=example.place) for example in examples()])
def test_example(example: Example, world: Path) -> None:
    assert example.steps, "a block without a command"
    if "html" in " ".join(step.command for step in example.steps):
        pytest.importorskip("trafilatura")
    path = f"{world.parent / 'bin'}{os.pathsep}{os.environ['PATH']}"
    for command, output in example.steps:
        script = ["bash", "-eo", "pipefail", "-c", command]
        done = subprocess.run(script, cwd=world, capture_output=True, env=env(PATH=path), check=False, timeout=60)
        printed = (done.stdout + done.stderr).decode()
        assert "Traceback" not in printed
        assert done.returncode in ((0, 141) if "| head" in command else (0,)), printed
        if output.strip():
            assert printed.strip() == output.strip()


def test_help_has_examples() -> None:
    assert len([example for example in examples() if example.place.startswith("help")]) >= 10
