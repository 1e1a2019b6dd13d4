"""One filter per kind of debris. A filter reads a document and yields claims; it deletes nothing and holds no state."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from cleaner.claims import Claim
from cleaner.document import Document
from cleaner.filters import (
    adverts,
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
    "adverts": adverts.claims,
    "navigation": navigation.claims,
    "repeats": repeats.claims,
    "credits": credits.claims,
}
