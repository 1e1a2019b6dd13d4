"""Whether a block of an article is in another language than the article.

Script first, then function words, then langdetect, and only for blocks that the step before calls foreign. Every step
may say "I do not know", and then the block stays. No answer depends on anything but the arguments.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import cache

from cleaner.languages import tables, witness
from cleaner.languages.rating import rated
from cleaner.languages.scripts import KANA_IN_JAPANESE, main_script, only_language, scripts_of, shares, written_in
from cleaner.languages.verdict import Verdict
from cleaner.patterns import CLOSING_QUOTES, lazy

__all__ = ["foreign", "is_sentence", "may_be_foreign", "says_enough", "suspects"]

# --- the cheap question for every block -------------------------------------------------------------------------------

_HEAD = 90
"""Characters: nearly every stretch of prose of this length has a function word that is its language's own."""
_FEW = 5
"""Words: what is shorter is never judged by its words."""
_UNSPACED_LETTER = lazy("[^\x00-\u0dff\u1800-\u3040]")
"""Roughly: what else is in these ranges (emoji) costs a little time and changes no answer. Short to compile, see `scripts`."""


def says_enough(text: str) -> bool:
    """Whether a block is long enough to be judged by its words, or has more than ASCII letters to be judged by."""
    return not text.isascii() or len(tables.split(text[:_LONGEST], _SHORTEST)) >= _SHORTEST


def may_be_foreign(text: str, main: str) -> bool:
    """Whether it is worth asking `foreign` about a block of an article in `main`: a test of about a microsecond.

    False for almost every line in the article's own language.
    """
    return bool(suspects((text,), main))


def suspects(blocks: Sequence[str], main: str) -> list[int]:
    """Return the indexes of the blocks that `may_be_foreign` to an article in `main`."""
    if tables.unspaced(main):
        return [index for index, block in enumerate(blocks) if _may_be_foreign_to_unspaced(block, main)]
    found = []
    disjoint = tables.core(main).isdisjoint
    for index, block in enumerate(blocks):
        words = block[:_HEAD].lower().split()
        if len(words) < _FEW:
            if not block.isascii() and _UNSPACED_LETTER.search(block):
                found.append(index)
            continue
        if not disjoint(words) and (len(block) <= 2 * _HEAD or not disjoint(block[-_HEAD:].lower().split())):
            continue
        if not block.isascii() or (not _headline(block, words) and _has_other_words(block[:_LONGEST], main)):
            found.append(index)
    return found


def _headline(block: str, words: Sequence[str]) -> bool:
    """Whether a block in ASCII that begins with `words` is surely no sentence, see `is_sentence`."""
    return len(words) < _MANY_WORDS and len(block) <= _HEAD and not any(stop in block for stop in ".!?")


def _may_be_foreign_to_unspaced(text: str, main: str) -> bool:
    letter = _letter_of(main)
    if not letter.search(text[:40]) or (len(text) > 80 and not letter.search(text[-40:])):
        return True
    return main == "zh" and bool(_letter_of("ja").search(text))


@cache
def _letter_of(language: str) -> re.Pattern[str]:
    """Return a pattern for a letter that sets a language without spaces apart."""
    letters = {"zh": "[\u3400-\u9fff]", "ja": "[\u3041-\u30fa]", "ko": "[\uac00-\ud7a3]"}
    return re.compile(letters.get(language, _UNSPACED_LETTER.pattern))


# --- the full question ------------------------------------------------------------------------------------------------

_LONGEST = 1500
"""Characters of a block that are looked at."""
_OTHER_SCRIPT = 0.6
"""Share of the letters that a script needs to make a block one of this script."""
_KANA_IN_A_CHINESE_ARTICLE = 0.24
"""Share of kana that makes a block of it Japanese: more than a name or a title has."""


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
    if main == "zh" and found.get("Kana", 0.0) >= _KANA_IN_A_CHINESE_ARTICLE:
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
    return not tables.others(main).isdisjoint([word.strip(tables.MARKS) for word in text.lower().split()])


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
        language = "ja" if found.get("Kana", 0.0) >= KANA_IN_JAPANESE else "zh"
    words = [word.lower() for word in tables.split(text)]
    if language is None:
        language = next((code for code, _ in rated(words, words, script)), None)
    if language is None or not _hangs_together(text, words, language):
        return None
    if len(tables.function_words(main) & set(words)) > 1 + len(words) // 20:
        return None  # the article's own words hold it together: it talks about the other script
    return Verdict(language, f"{script} letters", found[script])


def _hangs_together(text: str, words: Sequence[str], language: str) -> bool:
    """Whether at least two small words of `language` stand in a text that its script already makes foreign."""
    if tables.unspaced(language):
        found = tables.count_parts(text, language)
        return len(found) >= 2 and sum(found.values()) >= 3
    return len(tables.function_words(language).intersection(words)) >= 2


_SHORTEST = 8
"""Words: even a sentence says too little about its language below that."""
_SOME_PROOF = 3
"""Different words that must speak for the other language."""
_DENSE = 0.12
"""Share of all words that they must be."""
_PROOF_TO_ONE = 6
"""How many of them one word of the article's language takes."""


def _by_words(text: str, main: str, script: str) -> Verdict | None:
    """Several small words of one other language, none (in long texts: next to none) of the article's, and langdetect."""
    words = tables.split(text)
    if len(words) < _SHORTEST:
        return None
    lowered = [word.lower() for word in words]
    if len(tables.others(main).intersection(lowered)) + len(set(tables.special(words, script))) < _SOME_PROOF:
        return None  # whatever other language it is
    best = next((code for code, _ in rated(words, lowered, script)), main)
    if not _could_go(best, main):
        return None
    own, others = tables.function_words(main), tables.function_words(best)
    small = [word for word in lowered if word in others and word not in own]
    strange = tables.strange(words, best, main) if script in scripts_of(main) else []
    proof = small + [word for word in strange if word not in others]
    against = sum(word in own and word not in others for word in lowered)
    if len(set(proof)) < _SOME_PROOF or len(proof) < _DENSE * len(words) or against > len(proof) // _PROOF_TO_ONE:
        return None
    telling = {word for word in proof if len(word) > 1} - tables.words_in_names()
    if len(telling) < 2 or telling.isdisjoint(small) or _looks_like_names(words, others, best):
        return None
    if not witness.confirms(text, best, main):
        return None
    shown = ", ".join(sorted(telling, key=lambda word: (-proof.count(word), word))[:5])
    return Verdict(best, f"the words {shown}; langdetect agrees", len(proof) / len(words))


_AT_HOME = frozenset({"af", "ca", "cy", "eo", "eu", "ga", "gl", "la", "mi", "sw", "tl"})
"""Languages that live beside a larger one on the same pages, or are only ever quoted: known so that they are taken for no
other, but never a reason to remove anything."""
_ONE = frozenset({("hr", "sr"), ("sr", "hr")})
"""One language under two codes."""


def _could_go(language: str, main: str) -> bool:
    return language != main and not _AT_HOME & {language, main} and (language, main) not in _ONE


_FEW_CAPITALS = 0.45
_FEW_CAPITALS_GERMAN = 0.6
_SMALL_HITS = 0.6
_SMALL_HITS_GERMAN = 0.4
"""Shares of words with a capital, and of function words without. German writes nouns and the formal "you" with one."""


def _looks_like_names(words: Sequence[str], small: frozenset[str], language: str) -> bool:
    """Whether the capitals are those of names and titles and not those of sentences. Never so without capitals."""
    if not any(word[:1].islower() for word in words):
        return True  # all in capitals, or nothing but names
    capitals = sum(word[:1].isupper() for word in words) / len(words)
    hits = [word for word in words[1:] if word.lower() in small]  # the first word has a capital in any sentence
    low = sum(word[:1].islower() for word in hits)
    german = language == "de"
    return capitals > (_FEW_CAPITALS_GERMAN if german else _FEW_CAPITALS) or low < len(hits) * (
        _SMALL_HITS_GERMAN if german else _SMALL_HITS
    )


# --- form -------------------------------------------------------------------------------------------------------------

_CLOSERS = CLOSING_QUOTES + ")]}*_」』）】 "
_ENDS = tuple(".!?…。！？।؟۔։")
_INNER_END = lazy(rf"[^\W\d_]{{2,}}[.!?…][{CLOSING_QUOTES})\]]*\s|[。！？।؟۔]")
_LONG_ENOUGH = {"Han": 24, "Kana": 30, "Hangul": 30, "Thai": 40, "Lao": 40, "Khmer": 40, "Myanmar": 40}
_MANY_WORDS = 10


def is_sentence(text: str, script: str) -> bool:
    """Whether a text has the form of a sentence: it ends like one, has an end inside, or is long for a title."""
    if text.rstrip(_CLOSERS).endswith(_ENDS) or _INNER_END.search(text):
        return True
    if script in _LONG_ENOUGH:
        return sum(map(str.isalpha, text)) >= _LONG_ENOUGH[script]
    return len(text.split()) >= _MANY_WORDS
