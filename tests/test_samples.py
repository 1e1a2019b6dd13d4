"""Every sample: its debris goes, every other line stays, byte for byte and in order."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

import cleaner
from cleaner.kinds import KINDS
from tests.margin import SAMPLES, paths, read


def ident(path: Path) -> str:
    return str(path.relative_to(SAMPLES))


def check(path: Path) -> None:
    sample = read(path)
    report = cleaner.explain(sample.text)
    left = [line for line in report.text.split("\n") if line.strip()]
    lost = Counter(sample.kept) - Counter(left)
    assert not lost, f"content lost: {list(lost)}\n{report}"
    stayed = Counter(left) - Counter(sample.kept)
    assert not stayed, f"debris left: {list(stayed)}"
    assert left == sample.kept
    assert report.restore() == sample.text
    for removal in report.removed:
        assert removal.kind in KINDS
        assert removal.kind in removal.rule
        assert removal.evidence
    if not sample.debris:
        assert report.text == sample.text


@pytest.mark.parametrize("path", paths(), ids=ident)
def test_sample(path: Path) -> None:
    check(path)


@pytest.mark.parametrize("path", paths(failing=True), ids=ident)
@pytest.mark.xfail(strict=True, raises=AssertionError)
def test_known_failure(path: Path) -> None:
    check(path)


def test_samples_are_in_folders_named_after_kinds() -> None:
    folders = {path.parent.name for path in paths()}
    assert folders <= {*KINDS, "keep"}
