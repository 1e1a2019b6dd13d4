"""The report: every removal is explained, and the input comes back from it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

import cleaner
from cleaner.kinds import KINDS
from cleaner.report import Removal, Report
from tests.conftest import fewer
from tests.strategies import placement

TEXT = "The bridge opens on Monday.\r\n\r\nAdvertisement\r\n\r\nTolls stay as they are.\r\n"


def test_a_removal_says_what_where_and_why() -> None:
    report = cleaner.explain(TEXT)
    (removal,) = report.removed
    assert removal.kind == "adverts"
    assert removal.rule.startswith("en.adverts.lines: ")
    assert removal.evidence == "advertisement"
    assert removal.strength == "certain"
    assert TEXT[removal.start : removal.end] == removal.text == "Advertisement\r\n\r\n"


def test_a_report_prints_one_line_a_removal() -> None:
    assert str(cleaner.explain(TEXT)).startswith("31-48 adverts certain [en.adverts.lines: ")
    assert str(cleaner.explain(TEXT)).endswith("] Advertisement")
    assert str(cleaner.explain("Nothing to see.\n")) == ""
    assert str(Report("", (), (), "a problem")) == "\na problem"


@given(placement.scraped())
@fewer()
def test_every_removal_names_kind_rule_evidence_and_strength(page: placement.Scraped) -> None:
    for removal in cleaner.explain(page.text).removed:
        assert removal.kind in KINDS
        assert removal.rule
        assert removal.evidence
        assert removal.strength in ("certain", "likely", "section")


@given(st.text(), st.lists(st.integers(0, 50), unique=True))
@fewer()
def test_restore_puts_any_removals_back(text: str, cuts: list[int]) -> None:
    """Whatever is cut out of whatever text, in pieces of any length."""
    edges = sorted(cut for cut in cuts if cut <= len(text))
    spans = list(zip(edges[::2], edges[1::2], strict=False))
    removed = tuple(Removal("adverts", "x", "x", "certain", start, end, text[start:end]) for start, end in spans)
    kept = "".join(char for at, char in enumerate(text) if not any(start <= at < end for start, end in spans))
    assert Report(kept, removed, ()).restore() == text
