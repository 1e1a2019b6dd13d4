"""--html: the article and the title of a page, by trafilatura, which is loaded only for this."""

from __future__ import annotations

import logging
from typing import NamedTuple

from cleaner.cli.messages import CommandError

__all__ = ["Article", "extract"]


class Article(NamedTuple):
    """What was extracted from a page."""

    text: str
    title: str


def load() -> None:
    """Load trafilatura, ahead of the first page; raises CommandError if it is not there."""
    try:
        import trafilatura
    except ImportError as error:
        raise CommandError(f"--html needs one more package: pip install 'article-cleaner[html]' ({error})") from error
    for name in (trafilatura.__name__, "htmldate", "courlan", "justext"):
        logging.getLogger(name).setLevel(logging.CRITICAL)  # they report bad pages in their own words


def extract(page: bytes | str, url: str | None) -> Article:
    """Extract the article of a page; raises CommandError if there is none.

    Comments of readers are not extracted: they would be the first thing to take out.
    """
    from trafilatura import bare_extraction

    if isinstance(page, str):
        page = page.encode("utf-8", "replace").decode("utf-8")  # a lone surrogate is no text for the parser
    found = bare_extraction(page, url=url, with_metadata=True, include_comments=False) if page.strip() else None
    text = getattr(found, "text", None)
    if not text:
        raise CommandError("no article text was found in this page")
    return Article(text, getattr(found, "title", None) or "")
