"""Arbitrary text through `explain`: no exception, no hang, the input comes back, and a second cleaning changes nothing.

python fuzz/fuzz_explain.py -max_total_time=900 -timeout=20 corpus/
"""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["cleaner"]):
    import cleaner
    from cleaner import library
    from cleaner.kinds import KINDS

_KINDS = tuple(KINDS)


def target(data: bytes) -> None:
    """Check one input."""
    source = atheris.FuzzedDataProvider(data)
    skip = [_KINDS[source.ConsumeIntInRange(0, len(_KINDS) - 1)]] if source.ConsumeBool() else []
    title = source.ConsumeUnicode(20) if source.ConsumeBool() else ""
    text = source.ConsumeUnicode(4000)
    report = cleaner.Cleaner(skip=skip, title=title).explain(text)
    if report.restore() != text or "add up" in report.problem:
        raise AssertionError("the input does not come back")
    again = cleaner.Cleaner(skip=skip, title=title).explain(report.text)
    if again.text != report.text and not report.problem:
        raise AssertionError("cleaning twice changed something")


library.builtin()  # not part of what is timed
atheris.Setup(sys.argv, target)
atheris.Fuzz()
