"""The article's own language: decided once for a text, from the prose that carries most of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleaner.languages import tables
from cleaner.languages.rating import rated
from cleaner.languages.scripts import KANA_IN_JAPANESE, amount, main_script, only_language, scripts_of, shares
from cleaner.languages.verdict import Verdict
from cleaner.languages.witness import RELATIVES
from cleaner.patterns import lazy

__all__ = ["article_language", "likely_language"]

PROOF = "the script and the function words of the prose"
UNKNOWN = "too few words of any known language"
MIXED = "no language has most of the prose"

_PIECES = 24
_PIECE = 200
"""Characters. The pieces are taken at even distances over all prose, so each language gets its share of them."""
_PROSE = 60
"""Letters (see `amount`): shorter blocks vote only where they are most of the text; menus are made of them."""
_HEADS = 40
"""Characters: blocks that begin alike are no prose but a message that a machine repeats; they have one vote."""
_MOST = 0.45
"""Share of all prose that the article's language must have."""
_TWICE = 2.0
"""How much more of it than any other language."""


def article_language(blocks: Sequence[str]) -> Verdict:
    """Return the language that most of the prose in `blocks` is in, with its share of the prose.

    Looks at a bounded amount of text. `language` is None when no known language has most of it.
    """
    votes: dict[str, float] = {}
    undecided: list[tuple[list[str], float]] = []
    heard = 0.0
    for piece, weight in _pieces(blocks):
        heard += weight
        languages = _languages_of(piece, next(iter(votes), ""))
        if len(languages) == 1:
            votes[languages[0]] = votes.get(languages[0], 0.0) + weight
        elif languages:
            undecided.append((languages, weight))
    for languages, weight in undecided:  # Danish or Norwegian? What the rest of the article is.
        closest = max(languages, key=lambda code: votes.get(code, 0.0))
        votes[closest] = votes.get(closest, 0.0) + weight
    return _elected(votes, heard)


_COMMON = "en"
"""Asked about first, because most pages are in it. Saves time only."""


def likely_language(blocks: Sequence[str]) -> str | None:
    """Return the language of a long block near the middle, None if it is not clear: a guess for a first look."""
    long = [block for block in blocks if len(block) >= _PIECE]
    languages = _languages_of(long[len(long) // 2][:_PIECE], _COMMON) if long else []
    return languages[0] if len(languages) == 1 else None


def _elected(votes: dict[str, float], heard: float) -> Verdict:
    if not votes:
        return Verdict(None, UNKNOWN, 0.0)
    winner, *others = sorted(votes, key=lambda code: (-votes[code], code))
    share = votes[winner] / heard
    if share < _MOST or (others and votes[winner] < _TWICE * votes[others[0]]):
        return Verdict(None, MIXED, share)
    return Verdict(winner, PROOF, share)


def _pieces(blocks: Sequence[str]) -> Iterator[tuple[str, float]]:
    """Yield pieces of prose at even distances, each with the amount of prose that it stands for."""
    prose = [_unquoted(block) for block in {block[:_HEADS]: block for block in blocks}.values()]
    amounts = list(map(amount, prose))
    long = [place for place, size in enumerate(amounts) if size >= _PROSE]
    if sum(amounts[place] for place in long) * 2 > sum(amounts):
        prose, amounts = [prose[place] for place in long], [amounts[place] for place in long]
    total = sum(amounts)
    if total <= _PIECES * _PIECE:
        yield from zip(prose, map(float, amounts), strict=True)
        return
    step = total / _PIECES
    position = step / 2
    start = 0
    for block, size in zip(prose, amounts, strict=True):
        while position < start + size:
            # A piece begins at its position, but never so late that only the block's last word is left.
            begin = max(0, min(int((position - start) * len(block) / size), len(block) - _PIECE))
            yield block[begin : begin + _PIECE], step
            position += step
        start += size


def _unquoted(block: str) -> str:
    """Return what a block says in its own words; all of it if it does nothing but quote."""
    own = _QUOTED.sub(" ", block)
    return own if any(map(str.isalpha, own)) else block


_QUOTED = lazy(r"""[«»„“][^«»„“”]{2,}[«»”“]|"[^"]{2,}"|「[^「」]{2,}」|『[^『』]{2,}』""")


_CLEAR = 2
"""Words that no other language has: with so many, nothing else need be looked at."""
_SOME_PROOF = 3
"""Different words that a piece of prose in a language has of it."""
_DENSE = 0.12
"""Share of such words in it."""
_AHEAD = 1.25
"""How much better than the next language the right one fits."""


def _languages_of(piece: str, guess: str) -> list[str]:
    """Return the languages that a piece of prose can be in: one, a few near relatives, or none if that is not clear.

    `guess` is looked at first, which saves time only.
    """
    found = shares(piece)
    script = main_script(found)
    if script in ("Han", "Kana"):
        return ["ja" if found.get("Kana", 0.0) >= KANA_IN_JAPANESE else "zh"]
    if only := only_language(script):
        return [only]
    words = piece.lower().split()
    if guess and script in scripts_of(guess) and len(tables.core(guess).intersection(words)) >= _CLEAR:
        return [guess]
    return _best([word.strip(tables.MARKS) for word in words], script)


def _best(words: Sequence[str], script: str) -> list[str]:
    languages = rated(words, words, script)
    if not languages:
        return []
    (first, best), *rest = languages
    proof = [word for word in words if word in tables.function_words(first)]
    proof += [word for word in tables.special(words, script) if tables.fits(word, first, script)]
    if len(set(proof)) < _SOME_PROOF or len(proof) < _DENSE * len(words):
        return []
    close = [code for code, score in rest if best < _AHEAD * score]
    return [first, *close] if RELATIVES.get(first, frozenset()).issuperset(close) else []
