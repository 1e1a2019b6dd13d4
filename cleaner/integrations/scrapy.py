"""An item pipeline for Scrapy. Needs `pip install "article-cleaner[scrapy]"`, and two lines in a project's settings:

    ITEM_PIPELINES = {"cleaner.integrations.scrapy.CleanerPipeline": 300}
    CLEANER_FIELD = "text"

More settings, all optional: CLEANER_TITLE_FIELD, CLEANER_SITE_FIELD (a web address will do), CLEANER_REPORT_FIELD (gets the
list of removals), and what `cleaner.Cleaner` takes: CLEANER_ONLY, CLEANER_SKIP, CLEANER_KEEP (lists, or names with commas
between), CLEANER_LANGUAGE, CLEANER_KEEP_LANGUAGES, CLEANER_STRICT_LANGUAGE, CLEANER_EXTRA, CLEANER_PROFILE.

Scrapy's stats get `cleaner/items`, `cleaner/changed`, `cleaner/characters`, `cleaner/removed/<kind>`, and `cleaner/problems`
for texts that were left alone for a reason that should be looked into. Items without the field pass untouched, and are
counted as `cleaner/without_text`; items of a class that has no field for the report pass without it, and are counted as
`cleaner/without_report_field`.
"""

from __future__ import annotations

from typing import Any

from itemadapter import ItemAdapter
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured
from scrapy.settings import BaseSettings

from cleaner.cleaning import Cleaner
from cleaner.report import Report

__all__ = ["CleanerPipeline"]


class CleanerPipeline:
    """Cleans one field of every item."""

    def __init__(self, crawler: Crawler) -> None:
        """Read the crawler's settings; raises NotConfigured, with the reason, for settings that make no sense."""
        settings = crawler.settings
        self.field = settings.get("CLEANER_FIELD", "text")
        self.title_field = settings.get("CLEANER_TITLE_FIELD")
        self.site_field = settings.get("CLEANER_SITE_FIELD")
        self.report_field = settings.get("CLEANER_REPORT_FIELD")
        self.stats: Any = crawler.stats
        if self.report_field == self.field:
            raise NotConfigured("cleaner: CLEANER_REPORT_FIELD wants a field of its own; it would be written over the text")
        try:
            self.cleaner = _cleaner(settings)
        except (TypeError, ValueError) as error:  # Scrapy's own for what is no list, switch or JSON, and CleanerError
            raise NotConfigured(f"cleaner: {error}") from error

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> CleanerPipeline:
        """Make the pipeline; Scrapy calls this."""
        return cls(crawler)

    def process_item(self, item: Any, spider: Any = None) -> Any:
        """Clean one item, of any type that Scrapy knows; older versions of it pass the spider too."""
        fields = ItemAdapter(item)
        text = fields.get(self.field)
        if not isinstance(text, str):
            self.stats.inc_value("cleaner/without_text")
            return item
        report = self.cleaner.explain(text, title=_text(fields, self.title_field), site=_text(fields, self.site_field))
        fields[self.field] = report.text
        self._tell(report, fields)
        self._count(report)
        return item

    def _tell(self, report: Report, fields: ItemAdapter) -> None:
        if not self.report_field:
            return
        try:
            fields[self.report_field] = [removal._asdict() for removal in report.removed]
        except KeyError:  # its class has no such field: no reason to lose the item
            self.stats.inc_value("cleaner/without_report_field")

    def _count(self, report: Report) -> None:
        count = self.stats.inc_value
        count("cleaner/items")
        if report.removed:
            count("cleaner/changed")
            count("cleaner/characters", sum(len(removal.text) for removal in report.removed))
        if report.problem:
            count("cleaner/problems")
        for removal in report.removed:
            count(f"cleaner/removed/{removal.kind}")


def _text(fields: ItemAdapter, name: str | None) -> str | None:
    value = fields.get(name) if name else None
    return value if isinstance(value, str) else None


def _list(settings: BaseSettings, name: str) -> list[str]:
    """Return a list, or what stands between the commas of a text such as "captions, credits,"."""
    value = settings.get(name)
    return [part for part in map(str.strip, value.split(",")) if part] if isinstance(value, str) else settings.getlist(name)


def _cleaner(settings: BaseSettings) -> Cleaner:
    return Cleaner(
        only=_list(settings, "CLEANER_ONLY") or None,
        skip=_list(settings, "CLEANER_SKIP"),
        keep=_list(settings, "CLEANER_KEEP"),
        language=settings.get("CLEANER_LANGUAGE"),
        keep_languages=_list(settings, "CLEANER_KEEP_LANGUAGES"),
        strict_language=settings.getbool("CLEANER_STRICT_LANGUAGE"),
        extra=settings.getdict("CLEANER_EXTRA") or None,
        profile=settings.get("CLEANER_PROFILE"),
    )
