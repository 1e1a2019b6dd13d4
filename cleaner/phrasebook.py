"""The phrasebook: all phrases of all languages, and looking blocks up in it.

Most blocks are prose and have nothing to do with any phrase. `Phrasebook.find_all` therefore asks first, from a block's first
two words, its last word and the last word of its first sentence, what phrases are filed under these, and which of them need
nothing that the block has not; only with those is it compared. `Phrasebook.find_slowly` compares it with all phrases that
begin or end like it, to the same end: it is what tests and `benchmarks/speed.py --check` compare with.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from cleaner.catalogue import UNSPACED, Catalogue
from cleaner.entries import ENDLESS, REMARKS, ROLES, SENTENCES, Entry, Hit, Look
from cleaner.folding import core, core_of, key_tail, last_word, stem, strip_head, strip_tail
from cleaner.patterns import lazy
from cleaner.shelves import Chapter, Drawer, Shelf

__all__ = ["Phrasebook"]

_MARK_INSIDE = lazy(r"[.!?…।؟۔։。！？|•·»›→]")
_BRACKETS = "([{"
_FORM = " -*>|.!?:;,"
"""The marks that stand most often around words."""
# The marks stand first, so that a search passes quickly over everything else.
_SENTENCE = lazy(
    r"""[.!?…।؟۔։。！？|•·»›→]"""
    r"""(?:(?<=[.!?…।؟۔։])["')\]]*\s+|(?<=[。！？])|(?<=[!?])(?=[\u3040-\u9fff\uac00-\ud7a3])|(?<=\s[|•·»›→])\s+)"""
)
_BETWEEN = "|•·»›→"
"""Marks that stand between sentences and belong to none."""
_LABEL_MARK = lazy(r"[:→⇒»›】=|>]|-(?!\w)")
"""What every label has behind it."""

_Candidates = Callable[[str, str], list[Entry]]
"""From a folded text, and a role or nothing, to the entries that it is compared with."""


class Phrasebook:
    """All phrases, ready to be looked up. Never changes but for what it keeps ready, so threads may share one."""

    def __init__(self, chapters: Sequence[Chapter], heads: Shelf, tails: Shelf) -> None:
        """Take the phrases of each language, and where they stand by first words and by last words."""
        self._catalogue = Catalogue(chapters, heads, tails)

    def find(self, text: str) -> tuple[Hit, ...]:
        """Return what the phrases say about one block (type: str), best first; empty when they say nothing."""
        return self.find_all((text,), (stem(text),)).get(0, ())

    def find_all(self, blocks: Sequence[str], stems: Sequence[str]) -> dict[int, tuple[Hit, ...]]:
        """Return what the phrases say about blocks, by index and best first; only those of which they say anything.

        `stems` are the blocks' `cleaner.folding.stem`.
        """
        found: dict[int, tuple[Hit, ...]] = {}
        known: dict[str, tuple[Hit, ...]] = {}
        for index, folded, entries in self._glance(stems):
            block = blocks[index]
            if block not in known:
                known[block] = self._find(block, folded, self._likely, entries)
            if hits := known[block]:
                found[index] = hits
        return found

    def _glance(self, stems: Iterable[str]) -> Iterator[tuple[int, str, list[Entry] | None]]:
        """Yield the index and the folded words of the blocks that could match, with the entries that they could match;
        without entries if these are yet to be looked for.

        Nearly all blocks are prose, for which the few steps of this loop are all that is done: it makes no calls for them.
        """
        catalogue, sentence_end = self._catalogue, _SENTENCE.search
        firsts, counting, ends = catalogue.firsts, catalogue.counting, catalogue.ends
        ends_in_numbers = catalogue.ends_in_numbers
        for index, stemmed in enumerate(stems):
            folded = stemmed.strip(_FORM)
            first, _, rest = folded.partition(" ")
            last = folded[folded.rfind(" ") + 1 :]
            if not last.isalpha() or last[-1] >= UNSPACED:
                folded = strip_tail(folded)
                first, _, rest = folded.partition(" ")
                last = last_word(folded)
            if not first[:1].isalnum():
                folded = strip_tail(strip_head(stemmed))
                if not folded:
                    continue
                if folded[0] in _BRACKETS:
                    yield index, core_of(folded), None
                    continue
                first, _, rest = folded.partition(" ")
            drawers: Iterable[Drawer] = ()
            if not first.isalpha() or first >= UNSPACED:
                drawers = catalogue.at_mark(folded)
            elif first in firsts or first in counting:
                drawers = catalogue.at_words(first, rest, folded)
            sentence = ""
            lasts: tuple[str, ...] = (last,)
            if stop := sentence_end(folded):
                sentence, first_last = _first_sentence(folded, stop.start())
                lasts = (last, first_last)
            if ends_in_numbers or not ends.isdisjoint(lasts):
                drawers = [*drawers, *(drawer for key in lasts for drawer in catalogue.at_tail(key))]
            if drawers:
                entries = self._plausible(stemmed, folded, sentence, drawers, lasts)
                if entries:
                    yield index, folded, entries

    def _plausible(
        self, stemmed: str, folded: str, sentence: str, drawers: Iterable[Drawer], lasts: Iterable[str]
    ) -> list[Entry]:
        """Return the entries that could account for a block, or for its first sentence (nothing if there is only one).

        They are those of `drawers` that end like one of the two, of which it has what they need, and no more words than they
        have room for. `lasts` are the keys of the last words of the two; `stemmed` has the marks around the block, too.
        """
        spaces, least = folded.count(" "), sentence.count(" ") if sentence else ENDLESS + 1
        in_ascii = folded.isascii()
        entries: list[Entry] = []
        for drawer in drawers:
            if spaces <= drawer.room or least <= drawer.room_of_sentences:
                entries += drawer.open_in_ascii if in_ascii else drawer.open
                if drawer.closed and not drawer.lasts.isdisjoint(lasts):
                    entries += drawer.closed_by(lasts)
            if drawer.labels and _LABEL_MARK.search(stemmed):
                entries += drawer.labels
        if not entries:
            return entries
        return [
            entry
            for entry in entries
            if (entry.need in folded and (spaces <= entry.spaces or entry.role == "labels") and entry.has_needs(folded))
            or (least <= entry.spaces and entry.need in sentence and entry.role in SENTENCES and entry.has_needs(sentence))
        ]

    def find_slowly(self, text: str) -> tuple[Hit, ...]:
        """Return what `find` returns, without first asking whether anything can be found."""
        return self._find(text, core(text), self._all)

    def _find(
        self, text: str, folded: str, candidates: _Candidates, beginning: Sequence[Entry] | None = None
    ) -> tuple[Hit, ...]:
        """Compare a block with candidates; `beginning` are those for the block and for its first sentence, if known."""
        if not folded:
            return ()
        hits = _whole(folded, text, candidates(folded, "") if beginning is None else beginning)
        if _MARK_INSIDE.search(folded) and not any(hit.role == "lines" for hit in hits):
            hits += _by_sentences(folded, text, candidates, beginning) or _opening(folded, text, candidates, beginning)
        return tuple(sorted(hits, key=_role_of)) if len(hits) > 1 else tuple(hits)

    def _all(self, folded: str, role: str) -> list[Entry]:
        """Return all entries that begin or end like a folded text, of one role if that is given."""
        drawers = (*self._catalogue.at_head(folded), *self._catalogue.at_tail(key_tail(folded)))
        return [entry for drawer in drawers for entry in drawer.entries if not role or entry.role == role]

    def _likely(self, folded: str, role: str) -> list[Entry]:
        """Return those of them that begin and end like it, have room for all its words, and have words that it has."""
        last, spaces = key_tail(folded), folded.count(" ")
        found: list[Entry] = []
        for drawer in (*self._catalogue.at_head(folded), *self._catalogue.at_tail(last)):
            if drawer.entries:
                found += drawer.labels
                found += [entry for entry in drawer.open if entry.spaces >= spaces]
                found += drawer.closed_by((last,))
        return [entry for entry in found if (not role or entry.role == role) and entry.has_needs(folded)]


def _first_sentence(folded: str, stop: int) -> tuple[str, str]:
    """Return the first of several sentences, which ends at the mark at `stop`, without marks, and the key of its last word."""
    sentence = folded[:stop]
    last = sentence[sentence.rfind(" ") + 1 :]
    if last.isalpha() and last[-1] < UNSPACED and "  " not in sentence:
        return sentence, last
    sentence = strip_tail(sentence) if "  " not in sentence else _core(sentence)
    return sentence, last_word(sentence)


def _core(sentence: str) -> str:
    """Return the `core` of a part of a folded text: only where commas stood there may be more to fold."""
    return core(sentence) if "  " in sentence else core_of(sentence)


def _whole(folded: str, raw: str, candidates: Iterable[Entry]) -> list[Hit]:
    """Return one hit at most for each kind and role, the first in the order of the data; closed phrases before loose ones."""
    entries = {entry.place: entry for entry in candidates}
    if not entries:
        return []
    look = Look(folded, raw)
    hits: dict[tuple[str, str], Hit] = {}
    loose: set[tuple[str, str]] = set()
    for _, entry in sorted(entries.items()):
        name = (entry.kind, entry.role)
        if name in hits and (entry.loose or name not in loose):
            continue
        found = entry.match(look)
        if found is None or (entry.names and not look.names_hold(found.groups())):
            continue
        hits[name] = look.hit(entry, found)
        (loose.add if entry.loose else loose.discard)(name)
    return list(hits.values())


def _by_sentences(folded: str, raw: str, candidates: _Candidates, beginning: Sequence[Entry] | None) -> list[Hit]:
    """A block of several sentences is accounted for when each of them is a phrase on its own."""
    first: Hit | None = None
    if beginning is not None and not any(entry.role == "lines" for entry in beginning):
        return []
    for sentence in _sentences(folded):
        inner = _core(sentence)
        if first is None and beginning is not None:
            hits = _whole(inner, raw, [entry for entry in beginning if entry.role == "lines"])
        else:
            hits = _whole(inner, raw, candidates(inner, "lines")) if inner else []
        if not hits:
            return []
        first = first or hits[0]
    return [first._replace(evidence=folded) if len(folded) <= _SHORT else first] if first else []


def _opening(folded: str, raw: str, candidates: _Candidates, beginning: Sequence[Entry] | None) -> list[Hit]:
    """Of a block of several sentences the first may be a remark, whatever the others say."""
    if beginning is not None and not any(entry.role in REMARKS for entry in beginning):
        return []
    sentence = next(_sentences(folded), "")
    inner = _core(sentence)
    entries = [entry for role in REMARKS for entry in candidates(inner, role)] if beginning is None else beginning
    hits = _whole(inner, raw, [entry for entry in entries if entry.role in REMARKS])
    return [hit._replace(rest=folded[len(sentence) :].strip()) for hit in hits]


_SHORT = 300
"""Characters of several sentences that are evidence together; of longer ones the first is enough for a report."""


def _role_of(hit: Hit) -> int:
    return ROLES.index(hit.role)


def _sentences(folded: str) -> Iterator[str]:
    """Yield the sentences of a folded text, if there are several."""
    start = 0
    for found in _SENTENCE.finditer(folded):
        stop = found.start()
        if sentence := folded[start : stop + (folded[stop] not in _BETWEEN)].strip():
            yield sentence
        start = found.end()
    if start and (sentence := folded[start:].strip()):
        yield sentence
