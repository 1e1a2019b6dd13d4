"""Topic, tag, category and "filed under" lines."""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.claims import SECTION, Claim
from cleaner.document import Document
from cleaner.filters.phrased import CODE_OPENS, by_phrases
from cleaner.patterns import lazy

__all__ = ["claims"]

_MARKS = lazy(r"\s*[|;/·•、，]\s*|\s*,(?!\d)\s*")
_LONGEST = 8
"""Words of a tag. Only ever keeps."""


def claims(doc: Document) -> Iterator[Claim]:
    """Yield the claims of kind `tags`."""
    yield from by_phrases(doc, "tags")
    for index, hit in doc.hits_of("tags"):
        if hit.role not in ("labels", "headings") or hit.rest or doc.blocks[index].endswith(CODE_OPENS):
            continue
        if index + 1 < len(doc) and _is_list(doc, index + 1):
            yield Claim(index + 1, "tags", f"{hit.rule} > list of tags", hit.evidence, SECTION)


def _is_list(doc: Document, index: int) -> bool:
    """Whether a block is a list of names between marks, and no sentence or field ("Focus: health, housing")."""
    names = _MARKS.split(doc.blocks[index].strip(" ,"))
    if len(names) < 2 or ":" in doc.blocks[index] or doc.prose(index):
        return False
    return all(len(name.split()) <= _LONGEST for name in names)
