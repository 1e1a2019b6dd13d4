"""README.md tells the truth about kinds and languages."""

from __future__ import annotations

import re
from pathlib import Path

import cleaner

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_table_of_kinds_is_the_kinds() -> None:
    rows = re.findall(r"^\| `(\w+)` \| (.+) \|$", README, re.MULTILINE)
    assert dict(rows) == cleaner.KINDS


def test_number_of_languages_is_the_number_of_data_files() -> None:
    count = len(list((ROOT / "cleaner" / "data").glob("*.toml")))
    assert f"Phrases of {count} languages" in README


def test_the_opening_diff_is_what_cleaning_does() -> None:
    diff = re.search(r"```diff\n(.*?)```", README, re.DOTALL)
    assert diff
    lines = diff[1].splitlines(keepends=True)
    before = "".join(line[1:] if line.strip() else line for line in lines)
    after = "".join(line[1:] if line.strip() else line for line in lines if not line.startswith("-"))
    assert cleaner.clean(before) == after
