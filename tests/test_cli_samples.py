"""Samples through the command line give the same bytes as the library: every fourth, from all kinds and languages."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import pytest

import cleaner
from tests.command import run, spawn
from tests.margin import SAMPLES, paths, read

Reports = dict[str, tuple[str, cleaner.Report]]


@pytest.fixture(scope="module")
def reports() -> Reports:
    """Return the text of each sample, and what the library makes of it."""
    found: Reports = {}
    for path in [*paths()[::4], *paths(failing=True)]:
        text = read(path).text
        found[str(path.relative_to(SAMPLES))] = text, cleaner.explain(text)
    return found


def problems(named: Iterable[tuple[str, cleaner.Report]]) -> list[str]:
    return [f"cleaner: {name}: {report.problem}" for name, report in named if report.problem]


def test_as_standard_input(reports: Reports) -> None:
    for name, (text, report) in reports.items():
        assert run(stdin=text).out == report.text.encode(), name


def test_as_files_in_two_processes(reports: Reports, tmp_path: Path) -> None:
    for number, (text, _) in enumerate(reports.values()):
        (tmp_path / f"{number}.txt").write_bytes(text.encode())
    names = [f"{number}.txt" for number in range(len(reports))]
    out = spawn("--jobs", "2", "--output", "out", *names, cwd=tmp_path)
    assert (out.code, out.out) == (0, b"")
    assert out.err.splitlines() == problems((f"{number}.txt", report) for number, (_, report) in enumerate(reports.values()))
    for number, (name, (_, report)) in enumerate(reports.items()):
        assert (tmp_path / "out" / f"{number}.txt").read_bytes() == report.text.encode(), name


def test_as_records(reports: Reports) -> None:
    names = list(reports)
    lines = "".join(json.dumps({"name": name, "text": reports[name][0]}) + "\n" for name in names)
    out = run("--jsonl", "--report-field", "gone", stdin=lines)
    assert out.code == 0
    assert out.err.splitlines() == problems((f"stdin:{number}", reports[name][1]) for number, name in enumerate(names, 1))
    for line, name in zip(out.out.splitlines(), names, strict=True):
        report = reports[name][1]
        assert json.loads(line) == {"name": name, "text": report.text, "gone": [r._asdict() for r in report.removed]}
