"""Topic, tag, category and "filed under" lines."""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.claims import SECTION, Claim
from cleaner.document import Document
from cleaner.filters.phrased import CODE_OPENS, by_phrases
from cleaner.patterns import lazy

__all__ = ["claims"]

_MARKS = lazy(r"\s*[|;/·•、，]\s*|\s*,(?!\d)\s*")
_TORN = lazy(r"[(“„«‘][^)”“»’]*$")
"""What a mark inside brackets or quotes leaves: "Leeds 2 (Keller 14, Brandt 70)"."""
_LONGEST = 8
"""Words of a tag. Only ever keeps."""


def claims(doc: Document) -> Iterator[Claim]:
    """Yield the claims of kind `tags`."""
    yield from by_phrases(doc, "tags")
    for index, hit in doc.hits_of("tags"):
        if hit.role not in ("labels", "headings") or hit.rest or doc.blocks[index].endswith(CODE_OPENS):
            continue
        if index + 1 < len(doc) and _is_list(doc, index + 1) and not (doc.list_item(index) and doc.list_item(index + 1)):
            yield Claim(index + 1, "tags", f"{hit.rule} > list of tags", hit.evidence, SECTION)


def _is_list(doc: Document, index: int) -> bool:
    """Whether a block is a list of names between marks, and no sentence, subhead or field ("Focus: health, housing")."""
    names = _MARKS.split(doc.blocks[index].strip(" ,"))
    if len(names) < 2 or ":" in doc.blocks[index] or doc.prose(index) or doc.heading_level(index):
        return False
    if "|" in doc.blocks[index] and index + 1 < len(doc) and "|" in doc.blocks[index + 1]:
        return False  # a row of a table
    return all(len(name.split()) <= _LONGEST and not _TORN.search(name) for name in names)
