"""A step for datatrove pipelines. Needs `pip install "article-cleaner[datatrove]"`."""

from __future__ import annotations

from typing import Any

from datatrove.data import DocumentsPipeline
from datatrove.pipeline.base import PipelineStep
from datatrove.utils.typeshelper import StatHints

from cleaner.cleaning import Cleaner

__all__ = ["CleanArticles"]


class CleanArticles(PipelineStep):  # type: ignore[misc]  # datatrove has no types
    """Cleans the text of every document that passes, and counts removals by kind in the pipeline's statistics.

    cleaner (Cleaner): the settings; None for the usual ones.
    title, site (str): the keys in the documents' metadata with the title and with the site or web address.
    report (str): the metadata key to put the list of removals under; None for none.
    """

    name = "🧽 cleaner"
    type = "✂️ - FORMAT"

    def __init__(
        self, cleaner: Cleaner | None = None, *, title: str = "title", site: str = "url", report: str | None = None
    ) -> None:
        """Take the settings."""
        super().__init__()
        self.cleaner = cleaner or Cleaner()
        self.title = title
        self.site = site
        self.report = report

    def run(self, data: DocumentsPipeline, rank: int = 0, world_size: int = 1) -> DocumentsPipeline:
        """Yield the documents, cleaned."""
        for document in data or ():
            with self.track_time():
                known = document.metadata
                found = self.cleaner.explain(document.text, title=_text(known, self.title), site=_text(known, self.site))
                document.text = found.text
                if self.report is not None:
                    known[self.report] = [removal._asdict() for removal in found.removed]
            self.stat_update(StatHints.total, *(f"removed_{removal.kind}" for removal in found.removed))
            yield document


def _text(metadata: dict[str, Any], name: str) -> str | None:
    """Return the text under a key; data of the web has numbers and lists there, too, and they must not end a run."""
    value = metadata.get(name)
    return value if isinstance(value, str) else None
