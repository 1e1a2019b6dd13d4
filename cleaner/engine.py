"""From text to report: rounds of filters and guard, the fuse, the cut and the self-check."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

from cleaner.claims import ADDRESS, ON_DEMAND, PROFILE, SECTION, Claim
from cleaner.document import Demand, Document, split_lines
from cleaner.guard import judge
from cleaner.phrasebook import Phrasebook
from cleaner.report import Refusal, Removal, Report
from cleaner.rules import loose, whole

__all__ = ["OFTEN", "Rules", "run"]

FUSE = "nothing was removed: the claims would have taken most of the text's prose (please report this text)"
SELF_CHECK = "nothing was removed: kept and removed text did not add up to the input (a bug: please report this text)"


_LAST = "language"
"""The kind that is asked when all other debris is gone: what is left decides which language the article is in."""


class Rules(NamedTuple):
    """What one configured cleaner works with."""

    phrasebook: Phrasebook
    kinds: frozenset[str]
    must_stay: Callable[[str], bool]
    title: str = ""
    site: Callable[[Document], Iterable[Claim]] | None = None
    """Claims on the lines that the text's site is known to print (see `cleaner.profiles`)."""
    demand: Demand = Demand()


class Cut(NamedTuple):
    """A granted claim and the numbers of the lines that go with it, the block's own line first."""

    claim: Claim
    lines: tuple[int, ...]


def run(text: str, rules: Rules) -> Report:
    """Clean `text` and say what was done; never raises on any str."""
    lines = split_lines(text)
    cuts, refused, doc = _decide(lines, rules)
    starts = _starts(lines) if cuts or refused else ()
    refusals = tuple(_refusal(claim, reason, number, lines, starts) for claim, reason, number in refused)
    if not cuts:
        return Report(text, (), refusals)
    if _blown(cuts, doc):
        return Report(text, (), refusals, FUSE)
    gone = {number for cut in cuts for number in cut.lines}
    kept = "".join(line for number, line in enumerate(lines) if number not in gone)
    report = Report(kept, tuple(_removals(cuts, lines, starts)), refusals)
    return report if report.restore() == text else Report(text, (), refusals, SELF_CHECK)


def _decide(lines: Sequence[str], rules: Rules) -> tuple[list[Cut], list[tuple[Claim, str, int]], Document]:
    """Run rounds until nothing more goes, so that cleaning the result again would change nothing.

    Returns the cuts, the refusals of the last round with line numbers, and the text as it was before the first.
    """
    from cleaner.filters import FILTERS  # loaded with the first text, as the phrases are: an import should be quick

    cuts: list[Cut] = []
    numbers: Sequence[int] = range(len(lines))
    first = doc = Document(lines, rules.phrasebook.find_all, rules.title, rules.demand)
    while True:
        claims = [claim for kind in FILTERS if kind in rules.kinds and kind != _LAST for claim in FILTERS[kind](doc)]
        if rules.site is not None:
            claims.extend(rules.site(doc))
        ruling = judge(doc, claims, rules.must_stay)
        if not ruling.granted and _LAST in rules.kinds and (last := list(FILTERS[_LAST](doc))):
            ruling = judge(doc, [*claims, *last], rules.must_stay)
        if not ruling.granted:
            return cuts, [(claim, reason, numbers[doc.places[claim.block]]) for claim, reason in ruling.refused], first
        gone = _lines_of(doc, ruling.granted)
        cuts.extend(Cut(claim, tuple(numbers[line] for line in gone[block])) for block, claim in ruling.granted.items())
        dropped = {line for taken in gone.values() for line in taken}
        numbers = [number for place, number in enumerate(numbers) if place not in dropped]
        doc = Document([lines[number] for number in numbers], rules.phrasebook.find_all, rules.title, rules.demand, doc)


def _lines_of(doc: Document, granted: dict[int, Claim]) -> dict[int, list[int]]:
    """Give each granted block its line and the blank lines that become surplus with it.

    Between two kept blocks stays the longer of the stretches of blank lines at both ends of what goes.
    """
    gone: dict[int, list[int]] = {block: [doc.places[block]] for block in sorted(granted)}
    run: list[int] = []
    for block in [*sorted(granted), len(doc) + 1]:
        if run and block != run[-1] + 1:
            _add_blanks(doc, run, gone)
            run = []
        run.append(block)
    return gone


def _add_blanks(doc: Document, run: list[int], gone: dict[int, list[int]]) -> None:
    first, last = run[0], run[-1]
    for block in run[:-1]:
        gone[block].extend(range(doc.places[block] + 1, doc.places[block + 1]))
    before = range(doc.places[first - 1] + 1 if first else 0, doc.places[first])
    after = range(doc.places[last] + 1, doc.places[last + 1] if last + 1 < len(doc) else len(doc.lines))
    if last + 1 == len(doc) and first:
        gone[first].extend(before)
        gone[last].extend(after)
    elif len(after) > len(before) and first:
        gone[first].extend(before)
    else:
        gone[last].extend(after)


def _blown(cuts: Sequence[Cut], doc: Document) -> bool:
    """Whether the fuse blows: most of the prose of `doc`, the text as it was, would go.

    What cannot be prose does not count: members of sections, addresses, lines that stand on many pages of the site, and
    lines that a phrase of the data accounts for, unless one open phrase takes line after line. Length weighs, not lines: a
    form has many short sentences.
    """
    blocks = {number: index for index, number in enumerate(doc.places)}
    prose = [cut for cut in cuts if doc.prose(blocks[cut.lines[0]])]
    often = Counter(cut.claim.rule for cut in prose)
    settled = {cut.lines[0] for cut in cuts if _settled(cut.claim, often[cut.claim.rule])}
    taken = {cut.lines[0] for cut in prose} - settled
    if not taken:
        return False
    most = 2 * sum(len(doc.blocks[blocks[number]]) for number in taken)
    own = number_of_own = 0
    for number, index in blocks.items():
        if number not in settled and doc.prose(index):
            own += len(doc.blocks[index])
            number_of_own += 1
            if own >= most:
                return False
    return number_of_own > 2


OFTEN = 2
"""Times that the same open phrase may stand on a page before it looks broken; sign-up boxes come at the top and the end."""


def _settled(claim: Claim, times: int) -> bool:
    if claim.strength == SECTION or claim.form == ADDRESS or claim.rule.startswith(PROFILE) or claim.rule.endswith(ON_DEMAND):
        return True
    return whole(claim.rule) and (times <= OFTEN or not loose(claim.rule))


def _starts(lines: Sequence[str]) -> list[int]:
    return list(accumulate(map(len, lines), initial=0))


def _removals(cuts: Iterable[Cut], lines: Sequence[str], starts: Sequence[int]) -> Iterable[Removal]:
    """One removal per stretch of neighbouring lines of one cut, in the order of the text."""
    owners = {number: cut.claim for cut in cuts for number in cut.lines}
    stretch: list[int] = []
    for number in [*sorted(owners), -1]:
        if stretch and (number != stretch[-1] + 1 or owners[number] is not owners[stretch[0]]):
            claim, start, end = owners[stretch[0]], starts[stretch[0]], starts[stretch[-1] + 1]
            text = "".join(lines[line] for line in stretch)
            yield Removal(claim.kind, claim.rule, claim.evidence, claim.strength, start, end, text)
            stretch = []
        stretch.append(number)


def _refusal(claim: Claim, reason: str, number: int, lines: Sequence[str], starts: Sequence[int]) -> Refusal:
    start, end = starts[number], starts[number + 1]
    return Refusal(claim.kind, claim.rule, claim.evidence, reason, start, end, lines[number])
