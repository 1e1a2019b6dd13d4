"""Forums, and pages of questions and answers: what readers write there is the content, not comments on it."""

from __future__ import annotations

from functools import cache

from cleaner import library
from cleaner.document import Document
from cleaner.patterns import lazy

__all__ = ["is_forum"]

_MARKS = 3
"""Different lines that only forums print around posts. What stands below an article has one at most."""
_NUMBER = lazy(r" [\d.,]+k?(?: \S+)?$")
"""What a label counts: "Posts 1.2k", "Viewed 12 times"."""


@cache
def _marks() -> frozenset[str]:
    return library.words("forums")["marks"]


def is_forum(doc: Document) -> bool:
    """Whether lines of the page ("Thread starter", "Join date: May 2009", "Post reply") show that it is one of a forum."""
    if "is forum" not in doc.memo:
        labels = {_NUMBER.sub("", words.partition(":")[0]) for words in doc.short.values()}
        doc.memo["is forum"] = len(labels & _marks()) >= _MARKS
    return bool(doc.memo["is forum"])
