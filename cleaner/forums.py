"""Forums, and pages of questions and answers: what readers write there is the content, not comments on it."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache

from cleaner import library, rules
from cleaner.document import Document
from cleaner.entries import Hit
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
    """Whether lines of the page ("Thread starter", "Join date: May 2009", "Post reply"), or the form of its posts, show that it
    is one of a forum.
    """
    if "is forum" not in doc.memo:
        labels = {_NUMBER.sub("", words.partition(":")[0]) for words in doc.short.values()}
        doc.memo["is forum"] = len(labels & _marks()) >= _MARKS or _of_posts(doc)
    return bool(doc.memo["is forum"])


def _of_posts(doc: Document) -> bool:
    """Whether the text is one post after the other from its beginning, each between its time and a button ("Reply"). Below an
    article, comments have these, too, but there the article stands above the first button.
    """
    buttons: dict[str, list[int]] = {}
    for index, hit in doc.hits_of("comments"):
        if hit.role == "weak_headings" and not rules.has_slot(hit.rule):
            buttons.setdefault(doc.core(index), []).append(index)
    return any(len(places) >= _POSTS and _take_turns(doc, places) for places in buttons.values())


def _take_turns(doc: Document, buttons: list[int]) -> bool:
    """Whether there is one time above each button and below the one before, and no article above the first."""
    times = [index for index, hits in doc.hits.items() if any(map(_dates, hits))]
    between = [bisect_left(times, button) for button in buttons]
    if between != list(range(1, len(buttons) + 1)):
        return False
    return not any(doc.told(index) and doc.told(index + 1) for index in range(times[0] - 1))


def _dates(hit: Hit) -> bool:
    return rules.just(hit.rule, "date") or hit.rule.endswith("{time}")


_POSTS = 3
"""Posts that show a forum."""
