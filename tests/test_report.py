"""The report: every removal is explained, and the input comes back from it."""

from __future__ import annotations

import functools
import re

from hypothesis import given
from hypothesis import strategies as st

import cleaner
from cleaner.kinds import KINDS
from cleaner.report import Removal, Report
from tests.conftest import fewer
from tests.margin import paths, read
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


class TestWhatTheSamplesShow:
    """Users count and switch by these names: a new one is documented here, and each has a sample."""

    @staticmethod
    @functools.cache
    def reports() -> list[Report]:
        return [cleaner.explain(read(path).text) for path in paths()]

    def test_a_rule_is_a_phrase_of_the_data_or_one_of_these(self) -> None:
        rules = {removal.rule.partition(" > ")[0] for report in self.reports() for removal in report.removed}
        of_data = re.compile(r"\w+\.\w+\.(?:lines|labels|(?:weak_)?(?:headings|hints|remarks)): .|language\.[a-z]{2}$")
        assert {rule for rule in rules if not of_data.match(rule)} == {
            "captions.closing-credit",
            "captions.copy",
            "captions.counter",
            "captions.glued-credit",
            "comments.closed-one-by-one",
            "comments.speakers",
            "credits.biography",
            "credits.byline",
            "credits.dateline",
            "credits.first-on",
            "credits.greeting",
            "credits.list",
            "credits.name-alone",
            "credits.reporters",
            "credits.stamp",
            "navigation.link-targets",
            "navigation.menu",
            "navigation.trail",
            "notices.legal",
            "notices.original-headline",
            "related.in-brackets",
            "related.latest-posts",
            "related.pager",
            "newsletter.form",
            "repeats.attribution",
            "repeats.headline",
            "repeats.pull-quote",
            "sharing.column",
            "sharing.glued-bar",
        }

    def test_a_rule_names_the_form_that_tells_more_than_its_phrase(self) -> None:
        rules = {removal.rule for report in self.reports() for removal in report.removed}
        assert {form for rule in rules for _, arrow, form in [rule.partition(" > ")] if arrow} == {
            "a name below",
            "above the text",
            "box",
            "card body",
            "count",
            "excerpt that breaks off",
            "headline of several parts",
            "headline",
            "known words",
            "list item",
            "list of tags",
            "thread",
            "title again",
        }

    def test_a_removal_is_certain_or_likely_or_a_member_of_a_section(self) -> None:
        strengths = {removal.strength for report in self.reports() for removal in report.removed}
        assert strengths == {"certain", "likely", "section"}

    def test_evidence_is_short(self) -> None:
        for report in self.reports():
            for removal in report.removed:
                assert removal.evidence == removal.evidence.strip()
                assert 0 < len(removal.evidence) <= 400


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
