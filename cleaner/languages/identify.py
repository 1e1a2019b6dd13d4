"""Which language an article is in, and whether a block of it is in another.

Script first, then function words, then langdetect, and only for blocks that the step before calls foreign. Every step
may say "I do not know", and then the block stays. No answer depends on anything but the arguments.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from cleaner.languages import tables, witness
from cleaner.languages.scripts import SCRIPTS, amount, main_script, scripts_of, shares, written_in
from cleaner.languages.verdict import Verdict

__all__ = ["article_language", "foreign", "is_sentence", "may_be_foreign", "only_language"]

UNKNOWN = "too few words of any known language"
MIXED = "no language has most of the prose"

# --- the article's own language ---------------------------------------------------------------------------------------

_PIECES = 24
_PIECE = 200
"""Characters. The pieces are taken at even distances over all prose, so each language gets its share of them."""
_PROSE = 60
"""Characters: shorter blocks vote only in a text that has no longer ones; menus are made of them."""
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
    if not votes:
        return Verdict(None, UNKNOWN, 0.0)
    winner, *others = sorted(votes, key=lambda code: (-votes[code], code))
    share = votes[winner] / heard
    if share < _MOST or (others and votes[winner] < _TWICE * votes[others[0]]):
        return Verdict(None, MIXED, share)
    return Verdict(winner, "the script and the function words of the prose", share)


def _pieces(blocks: Sequence[str]) -> Iterator[tuple[str, float]]:
    """Yield pieces of prose at even distances, each with the amount of prose that it stands for."""
    different = {block[:_HEADS]: block for block in blocks}.values()
    prose = [block for block in different if len(block) >= _PROSE or (block > "\u2e80" and len(block) * 3 >= _PROSE)]
    prose = prose or list(different)
    amounts = list(map(amount, prose))
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


_CLEAR = 2
"""Words that no other language has, so that nothing else need be looked at."""
_SOME_HITS = 3
_HITS_IN_PROSE = 0.12
_AHEAD = 1.25


def _languages_of(piece: str, guess: str) -> list[str]:
    """Return the languages that a piece of prose can be in: one, a few near relatives, or none if that is not clear.

    `guess` is looked at first, which saves time only.
    """
    found = shares(piece)
    script = main_script(found)
    if script in ("Han", "Kana"):
        return ["ja" if found.get("Kana", 0.0) >= _KANA_IN_JAPANESE else "zh"]
    if not script or (only := only_language(script)):
        return [only] if script and only else []
    words = [word.strip(_MARKS) for word in piece.lower().split()]
    if guess and script in scripts_of(guess) and len(tables.core(guess).intersection(words)) >= _CLEAR:
        return [guess]
    rated = _rated(words, words, script)
    if not rated:
        return []
    (first, best), *rest = rated
    proof = [word for word in words if word in tables.function_words(first)]
    proof += [word for word in tables.special(words, script) if tables.fits(word, first, script)]
    if len(set(proof)) < _SOME_HITS or len(proof) < _HITS_IN_PROSE * len(words):
        return []
    close = [code for code, score in rest if best < _AHEAD * score]
    return [first, *close] if witness.RELATIVES.get(first, frozenset()).issuperset(close) else []


_MARKS = ".,;:!?\"'()[]«»“”„‘’…–—-"


# --- the cheap question for every block -------------------------------------------------------------------------------

_HEAD = 90
"""Characters: nearly every stretch of prose of this length has a function word that is its language's own."""
_FEW = 5
"""Words: what is shorter is never judged by its words."""
_UNSPACED_LETTER = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u9fff\uac00-\ud7a3\uf900-\ufaff]")


def may_be_foreign(text: str, main: str) -> bool:
    """Whether it is worth asking `foreign` about a block of an article in `main`: a test of about a microsecond.

    False for almost every line in the article's own language.
    """
    if tables.unspaced(main):
        return _may_be_foreign_to_unspaced(text, main)
    known = tables.core(main)
    words = text[:_HEAD].lower().split()
    if len(words) < _FEW:
        return not text.isascii() and bool(_UNSPACED_LETTER.search(text))
    if known.isdisjoint(words):
        return True
    return len(text) > 2 * _HEAD and known.isdisjoint(text[-_HEAD:].lower().split())


def _may_be_foreign_to_unspaced(text: str, main: str) -> bool:
    letter = _letter_of(main)
    if not letter.search(text[:40]) or (len(text) > 80 and not letter.search(text[-40:])):
        return True
    return main == "zh" and bool(_letter_of("ja").search(text))


@cache
def _letter_of(language: str) -> re.Pattern[str]:
    """Return a pattern for a letter that sets a language without spaces apart."""
    return re.compile({"zh": "[\u3400-\u9fff]", "ja": "[\u3041-\u30fa]", "ko": "[\uac00-\ud7a3]"}.get(language, _UNSPACED_LETTER.pattern))


# --- the full question ------------------------------------------------------------------------------------------------

_LONGEST = 1500
"""Characters of a block that are looked at."""
_OTHER_SCRIPT = 0.6
"""Share of the letters that a script needs to make a block one of this script."""
_KANA_IN_JAPANESE = 0.08
"""Share of kana in the (weighted) letters below which a text is Chinese. Japanese prose has 0.3 and more."""


def foreign(text: str, main: str) -> Verdict | None:
    """Return the language of a block of an article in `main` if that is surely another one, with the proof, else None.

    Names, titles, numbers, code and short lines are not in any language. A sentence is.
    """
    if main not in tables.KNOWN:
        return None
    sample = unicodedata.normalize("NFC", text[:_LONGEST])
    if not tables.unspaced(main) and not _has_other_words(sample, main):
        return None
    found = shares(sample)
    script = main_script(found)
    if not script or not is_sentence(sample, script):
        return None
    if main == "zh" and found.get("Kana", 0.0) >= 3 * _KANA_IN_JAPANESE:
        return Verdict("ja", "kana letters", found["Kana"])
    if script in scripts_of(main):
        return _within_script(sample, main, found, script)
    if written_in(found, main) > 1 - _OTHER_SCRIPT:
        return None
    if script == "Latin":  # whatever an article's script, names and titles in Latin letters belong to it
        return _by_words(sample, main, script)
    return _by_script(sample, main, found, script)


def _has_other_words(text: str, main: str) -> bool:
    """Whether anything in a text could prove another language: a cheap test that most headings fail."""
    if not text.isascii() and _UNSPACED_LETTER.search(text):
        return True
    index, own = tables.index(), tables.function_words(main)
    return any(word in index and word not in own for word in (word.strip(_MARKS) for word in text.lower().split()))


def _within_script(text: str, main: str, found: dict[str, float], script: str) -> Verdict | None:
    if main == "ja":
        return _chinese(text, found) if script == "Han" and found.get("Kana", 0.0) == 0.0 else None
    if only_language(script):
        return None
    return _by_words(text, main, script)


# Letters of Chinese, simplified and traditional, for which Japanese has another form or no use.
_CHINESE_ONLY = frozenset(
    "这们说时为对过还没两发现见让认识应该么东车长门问间闻马鱼鸟龙电话语请读谁谢议论设计许记讲证评词试详误调负责货质购贵费资赛"
    "赶趋转轮轻较辆输边达迁运进远违连迟选遗邮释钟钱铁银错键镇闲队阳阴际陆陈险随难预领频题额颜风飞饭饮馆驱验骑鸡经备线划业书买卖"
    "亲众优传伤伟务动劳势单卫厂厅历压县参双变叶号吗呢吧员响团园围图圆圣场块坏坚处头夺奋妇妈孙宁实审宽对导将尽层岁岛师帮带帐"
    "把她你您"
    "這們說為對過還沒兩發現讓認應該麼東會來國學體點當將實變樣數氣廣權關歷單圖戰經總續聽聲處號裡覺觀讀轉邊醫鐵錢雖雙雜顯驗黃從與於"
) - frozenset("現該東該識識時")


def _chinese(text: str, found: dict[str, float]) -> Verdict | None:
    words = sorted(set(text) & _CHINESE_ONLY)
    if len(words) < 4 or not witness.confirms(text, "zh", "ja"):
        return None
    return Verdict("zh", f"no kana, the letters {''.join(words[:8])}; langdetect agrees", found["Han"])


def _by_script(text: str, main: str, found: dict[str, float], script: str) -> Verdict | None:
    """The script is not the article's: small words must show that this is language and not a list of names."""
    language = only_language(script)
    if script in ("Han", "Kana"):
        language = "ja" if found.get("Kana", 0.0) >= _KANA_IN_JAPANESE else "zh"
    words = [word.lower() for word in tables.split(text)]
    if language is None:
        scores = _scores(words, script)
        language = next(iter(sorted(scores, key=lambda code: (-scores[code].rarity, code))), None)
    if language is None or not function_words_prove(text, words, language):
        return None
    if len(tables.function_words(main) & set(words)) > 1 + len(words) // 20:
        return None  # the article's own words hold it together: it talks about the other script
    return Verdict(language, f"{script} letters", found[script])


def function_words_prove(text: str, words: Sequence[str], language: str) -> bool:
    """Whether at least two small words of `language` stand in a text that its script already makes foreign."""
    if tables.unspaced(language):
        found = tables.count_parts(text, language)
        return len(found) >= 2 and sum(found.values()) >= 3
    return len(tables.function_words(language).intersection(words)) >= 2


class Score(NamedTuple):
    """How much of a text a language's function words are."""

    rarity: float
    """Each word counts the less, the more languages have it."""
    hits: list[str]


def _scores(words: Sequence[str], script: str) -> dict[str, Score]:
    index = tables.index()
    rarity: dict[str, float] = {}
    hits: dict[str, list[str]] = {}
    for word in words:
        languages = index.get(word, ())
        for language in languages:
            if script in scripts_of(language):
                rarity[language] = rarity.get(language, 0.0) + 1.0 / len(languages)
                hits.setdefault(language, []).append(word)
    return {language: Score(rarity[language], hits[language]) for language in rarity}


# Words that hold names and titles together: "Oscar de la Renta", "Coq au vin", "Im Westen nichts Neues".
_IN_NAMES = frozenset(
    "de la le les el los las del di da do dos das du des au aux en et y e i a à al van von der den dem die das the of and in"
    " zu zum zur und af av og och the un une una ein eine il lo gli della dello dei degli delle na w z d l con com avec mit"
    " no nos um os as o s för for på sur sous im am bin ibn bint del dell all alla san st".split()
)
_FEW_CAPITALS = 0.45
_FEW_CAPITALS_GERMAN = 0.6
_SMALL_HITS = 0.6
_SMALL_HITS_GERMAN = 0.4
"""German writes nouns and the formal "you" with a capital."""
_DENSE = 0.12


def _by_words(text: str, main: str, script: str) -> Verdict | None:
    """Several small words of one other language, none (in long texts: next to none) of the article's, and langdetect."""
    words = tables.split(text)
    lowered = [word.lower() for word in words]
    language = _best_other(words, lowered, main, script)
    if language is None or language in _AT_HOME or language in _SAME.get(main, ()):
        return None
    own, others = tables.function_words(main), tables.function_words(language)
    small = [word for word in lowered if word in others and word not in own]
    strange = tables.strange(words, language, main) if script in scripts_of(main) else []
    proof = small + [word for word in strange if word not in others]
    against = sum(word in own and word not in others for word in lowered)
    if len(words) < _SHORTEST or len(set(proof)) < 3 or len(proof) < _DENSE * len(words) or against > len(proof) // 6:
        return None
    telling = {word for word in proof if len(word) > 1} - _IN_NAMES
    if len(telling) < 2 or telling.isdisjoint(small) or _looks_like_names(words, others, language):
        return None
    if not witness.confirms(text, language, main):
        return None
    shown = ", ".join(sorted(telling, key=lambda word: (-proof.count(word), word))[:5])
    return Verdict(language, f"the words {shown}; langdetect agrees", len(proof) / len(words))


_SHORTEST = 8
"""Words: even a sentence says too little about its language below that."""
_AT_HOME = frozenset({"af", "ca", "cy", "eo", "eu", "ga", "gl", "la", "mi", "sw", "tl"})
"""Languages that live beside a larger one on the same pages, or are only ever quoted: known so that they are taken for no
other, but never a reason to remove anything."""
_SAME = {"sr": ("hr",), "hr": ("sr",)}
"""One language under several codes or in several scripts."""


def _best_other(words: Sequence[str], lowered: Sequence[str], main: str, script: str) -> str | None:
    """Return the language whose words and letters fit best, or None if that is the article's own."""
    rated = _rated(words, lowered, script)
    return rated[0][0] if rated and rated[0][0] != main else None


def _rated(words: Sequence[str], lowered: Sequence[str], script: str) -> list[tuple[str, float]]:
    """Return the languages that have any of the words, best first, by how well words and letters fit."""
    scores = {code: score.rarity for code, score in _scores(lowered, script).items()}
    special = tables.special(words, script)
    for code in scores:
        scores[code] += sum(_FITS if tables.fits(word, code, script) else _MISFITS for word in special)
    return sorted(scores.items(), key=lambda item: (-item[1], item[0]))


_FITS, _MISFITS = 0.2, -0.4
"""What a word written small with letters beyond the plain alphabet is worth to a language that has, or has not, all of
them."""


def _looks_like_names(words: Sequence[str], small: frozenset[str], language: str) -> bool:
    """Whether the capitals are those of names and titles and not those of sentences. Never so without capitals."""
    if not any(word[:1].islower() for word in words):
        return True  # all in capitals, or nothing but names
    capitals = sum(word[:1].isupper() for word in words) / len(words)
    hits = [word for word in words if word.lower() in small]
    low = sum(word[:1].islower() for word in hits)
    german = language == "de"
    return capitals > (_FEW_CAPITALS_GERMAN if german else _FEW_CAPITALS) or low < len(hits) * (
        _SMALL_HITS_GERMAN if german else _SMALL_HITS
    )


# --- form -------------------------------------------------------------------------------------------------------------

_CLOSERS = "\"'”’»›)]}*_」』）】 "
_ENDS = tuple(".!?…。！？।؟۔։")
_INNER_END = re.compile(r"""[^\W\d_]{2,}[.!?…]["'”’»)\]]*\s|[。！？।؟۔]""")
_LONG_ENOUGH = {"Han": 24, "Kana": 30, "Hangul": 30, "Thai": 40, "Lao": 40, "Khmer": 40, "Myanmar": 40}
_MANY_WORDS = 10


def is_sentence(text: str, script: str) -> bool:
    """Whether a text has the form of a sentence: it ends like one, has an end inside, or is long for a title."""
    if text.rstrip(_CLOSERS).endswith(_ENDS) or _INNER_END.search(text):
        return True
    if script in _LONG_ENOUGH:
        return sum(map(str.isalpha, text)) >= _LONG_ENOUGH[script]
    return len(text.split()) >= _MANY_WORDS


@cache
def only_language(script: str) -> str | None:
    """Return the language of a script that only one known language is written in."""
    if script == "Latin":
        return None
    languages = sorted(code for code, scripts in SCRIPTS.items() if script in scripts)
    return languages[0] if len(languages) == 1 else None
