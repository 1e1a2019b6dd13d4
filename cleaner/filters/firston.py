"""Where a text appeared first, as feeds and papers of one house say below it, with its headline, which may be any words:
"The post Who keeps the light? appeared first on Hollin Post."
"""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.claims import CERTAIN, Claim
from cleaner.document import Document
from cleaner.folding import unlinked
from cleaner.layout import quoted
from cleaner.patterns import lazy

__all__ = ["first_on"]

_LONGEST = 400
"""Characters. Only ever keeps."""
_SITE = (
    r"(?!(?:Facebook|Twitter|X|Instagram|LinkedIn|Reddit|TikTok|YouTube)\b)"
    r"(?:[A-ZÀ-Þ\d][^\s:.!?,]*|[\w-]+(?:\.[\w-]+)+)(?:[ .](?:[A-ZÀ-Þ\d&|–-][^\s:.!?,]*|of|the|and|for|in)){0,6}"
)
_TITLE = r"[A-ZÀ-Þ\d“‘\"'#@$€£][^\n]{2,250}?"
_FEED = lazy(rf"The post {_TITLE} (?:appeared first on|first appeared on) (?:the )?{_SITE}\.?")
_HOUSE = lazy(rf"(?:This|The) (?:article|story|column) originally appeared on {_SITE}: {_TITLE}(?<![.!])")


def first_on(doc: Document) -> Iterator[Claim]:
    """Yield the claims on such lines; who tells of a post goes on in small letters ("The post in question appeared first")."""
    if " appeared " not in doc.text:
        return
    for index, block in enumerate(doc.blocks):
        if " appeared " not in block or len(block) > _LONGEST or quoted(doc, index):
            continue
        if _tells(unlinked(block).strip(" *_[]")):
            yield Claim(index, "credits", "credits.first-on", doc.core(index)[:80], CERTAIN)


def _tells(line: str) -> bool:
    return bool(_FEED.fullmatch(line) or _HOUSE.fullmatch(line))
