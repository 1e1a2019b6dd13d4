"""--stats: what was done, in a few lines."""

from __future__ import annotations

from cleaner.cli.messages import counted
from cleaner.cli.results import Tally
from cleaner.kinds import KINDS

__all__ = ["stats"]


def stats(tally: Tally, seconds: float) -> str:
    """Return the lines for standard error."""
    blocks, taken = sum(tally.blocks.values()), sum(tally.taken.values())
    share = f" ({100 * taken / tally.characters:.1f} %)" if tally.characters else ""
    failed = f", {tally.failed:,} failed" if tally.failed else ""
    lines = [
        ("texts", f"{tally.documents:,}, {tally.changed:,} with debris{failed}"),
        ("removed", f"{counted(blocks, 'block')}, {taken:,} of {counted(tally.characters, 'character')}{share}"),
    ]
    for kind in KINDS:
        if kind in tally.taken:
            lines.append((f"  {kind}", f"{counted(tally.blocks[kind], 'block')}, {counted(tally.taken[kind], 'character')}"))
    pace = f" ({tally.documents / seconds:,.0f} texts a second)" if tally.documents > 1 and seconds > 0 else ""
    lines += [("refused by the guard", counted(tally.refused, "claim")), ("time", f"{seconds:.2f} s{pace}")]
    return "".join(f"{name:<22}{what}\n" for name, what in lines)
