"""Skip links, breadcrumbs, log-in, cookie and consent lines, page chrome, and the link targets that a converter lists."""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.claims import ADDRESS, CERTAIN, Claim
from cleaner.document import Document
from cleaner.filters.headlists import trail
from cleaner.filters.menus import menus
from cleaner.filters.phrased import by_phrases
from cleaner.patterns import lazy

__all__ = ["claims"]

_TARGET = lazy(r"\[(\d+)\]: (?:https?://|mailto:|#|/)[!-~]*$")
_REST = lazy(r"[!-~]+$")


def claims(doc: Document) -> Iterator[Claim]:
    """Yield the claims of kind `navigation`."""
    yield from by_phrases(doc, "navigation")
    yield from trail(doc)
    yield from menus(doc)
    yield from _link_targets(doc)


def _link_targets(doc: Document) -> Iterator[Claim]:
    """The numbered addresses at the end of a page that was converted to text of fixed width.

    Reference links of Markdown look alike and work; here an address that the converter cut in two, so that no link works
    any more, shows that it is no Markdown.
    """
    found: list[int] = []
    rests: list[int] = []
    expected = 0
    for index in range(len(doc) - 1, -1, -1):
        block = doc.blocks[index]
        if target := _TARGET.match(block):
            number = int(target.group(1))
            if expected and number != expected - 1:
                return
            expected = number
        elif _REST.match(block) and not doc.gap(index):
            rests.append(index)
        else:
            return
        found.append(index)
        if expected == 1:
            break
    width = max((len(doc.blocks[index]) for index in found), default=0)
    if expected == 1 and rests and all(len(doc.blocks[index - 1]) == width for index in rests):
        for index in found:
            yield Claim(index, "navigation", "navigation.link-targets", doc.blocks[index], CERTAIN, form=ADDRESS)
