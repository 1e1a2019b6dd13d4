"""Claims: what filters say about blocks. A claim is an opinion with its evidence; the guard decides."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["ADDRESS", "CERTAIN", "LIKELY", "ON_DEMAND", "PROFILE", "SECTION", "Claim"]

CERTAIN = "certain"
"""The words account for the whole block."""
LIKELY = "likely"
"""The words are often debris, but need the blocks around them to agree."""
SECTION = "section"
"""The block is a member of a section that a known heading opened."""
PROFILE = "profile: "
"""How the rules of site profiles begin; the profile's name follows."""

ON_DEMAND = " on demand"
"""How the rule of a claim ends that only a caller's demand for one language makes; the fuse does not count those."""

ADDRESS = "link target"
"""The form of lines that are web addresses and no prose, however long they are; the fuse does not count those."""


class Claim(NamedTuple):
    """One filter's opinion that one block is debris of a kind."""

    block: int
    """Index of the block in the document."""
    kind: str
    rule: str
    """Name of the rule: where the phrase or the shape is kept."""
    evidence: str
    """The words that prove it, folded."""
    strength: str
    """`certain`, `likely` or `section`."""
    form: str = ""
    """What form shows that a block that reads as prose is no article prose ("list item", "card body", ...)."""
    copies: tuple[int, ...] = ()
    """Blocks that hold the same words and must stay (kind `repeats`)."""
