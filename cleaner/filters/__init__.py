"""One filter per kind of debris. A filter reads a document and yields claims; it deletes nothing and holds no state.

A kind that phrases alone tell needs no module.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from cleaner.claims import Claim
from cleaner.document import Document
from cleaner.filters import (
    captions,
    comments,
    credits,
    language,
    navigation,
    newsletter,
    notices,
    related,
    repeats,
    sharing,
    tags,
)
from cleaner.filters.phrased import by_phrases

__all__ = ["FILTERS", "Filter"]

Filter = Callable[[Document], Iterator[Claim]]

FILTERS: dict[str, Filter] = {
    "related": related.claims,
    "language": language.claims,
    "comments": comments.claims,
    "captions": captions.claims,
    "sharing": sharing.claims,
    "newsletter": newsletter.claims,
    "tags": tags.claims,
    "notices": notices.claims,
    "adverts": partial(by_phrases, kind="adverts"),
    "navigation": navigation.claims,
    "repeats": repeats.claims,
    "credits": credits.claims,
}
