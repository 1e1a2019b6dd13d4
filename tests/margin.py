"""Reading the samples. See CONTRIBUTING.md for their form."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

SAMPLES = Path(__file__).parent.parent / "samples"


class Sample(NamedTuple):
    name: str
    text: str
    kept: list[str]
    debris: list[str]


def read(path: Path) -> Sample:
    name = str(path.relative_to(SAMPLES))
    content = path.read_text(encoding="utf-8")
    if path.parent.name == "keep":
        return Sample(name, content, [line for line in content.split("\n") if line.strip()], [])
    text, kept, debris = [], [], []
    for number, line in enumerate(content.split("\n"), 1):
        if line.strip() and line[:2] not in ("  ", "- "):
            raise ValueError(f"{name}:{number}: a line must begin with two spaces or '- '")
        text.append(line[2:])
        if line[2:].strip():
            (debris if line.startswith("- ") else kept).append(line[2:])
    return Sample(name, "\n".join(text), kept, debris)


def paths(*, failing: bool = False) -> list[Path]:
    return [path for path in sorted(SAMPLES.rglob("*.txt")) if (path.parent.name == "known-failures") is failing]
