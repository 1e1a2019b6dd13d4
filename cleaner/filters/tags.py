"""Topic, tag, category and "filed under" lines."""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.claims import SECTION, Claim
from cleaner.document import Document
from cleaner.filters.phrased import CODE_OPENS, by_phrases
from cleaner.patterns import lazy

__all__ = ["claims"]

_MARKS = lazy(r"\S\s*[|,;/·•、，]\s*\S")


def claims(doc: Document) -> Iterator[Claim]:
    """Yield the claims of kind `tags`."""
    yield from by_phrases(doc, "tags")
    for index, hit in doc.hits_of("tags"):
        if hit.role not in ("labels", "headings") or hit.rest or doc.blocks[index].endswith(CODE_OPENS):
            continue
        if index + 1 < len(doc) and _is_list(doc, index + 1):
            yield Claim(index + 1, "tags", f"{hit.rule} > list of tags", hit.evidence, SECTION)


def _is_list(doc: Document, index: int) -> bool:
    """Whether a block is a list of names between marks, and no sentence."""
    block = doc.blocks[index]
    return bool(_MARKS.search(block)) and not doc.prose(index)
