"""Texts put together from lines that mean something to the cleaner, in any order and with any line ends: same checks.

python fuzz/fuzz_lines.py -max_total_time=900 -timeout=20
"""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["cleaner"]):
    import cleaner
    from cleaner import library
    from tests.strategies import phrases
    from tests.strategies.prose import HEADLINES, PROSE

LINES = [
    *(phrases.write(source) for source in phrases.sources()),
    *(sentence for sentences in PROSE.values() for sentence in sentences),
    *HEADLINES,
    *("", "", "- a list", "```", "09:02", "## More", "“A quote”", "Keller: No.", "| a | b |", "\ufeff", "\x00", "He said:"),
]
ENDS = ["\n", "\n\n", "\r\n", "\r", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", ": ", " ", ". "]


def target(data: bytes) -> None:
    """Check one input."""
    source = atheris.FuzzedDataProvider(data)
    text = ""
    for _ in range(source.ConsumeIntInRange(0, 24)):
        text += LINES[source.ConsumeIntInRange(0, len(LINES) - 1)] + ENDS[source.ConsumeIntInRange(0, len(ENDS) - 1)]
    report = cleaner.explain(text)
    if report.restore() != text or "add up" in report.problem:
        raise AssertionError("the input does not come back")
    again = cleaner.explain(report.text)
    if again.text != report.text and not report.problem:
        raise AssertionError(f"cleaning twice changed something: {text!r}")


library.builtin()  # not part of what is timed
atheris.Setup(sys.argv, target)
atheris.Fuzz()
