"""Folding: the form of a text on which phrases are matched.

Case, accents of Latin, Greek and Cyrillic letters, shapes of quotes and dashes, width, invisible characters and runs of
white space do not tell debris from content, so they are folded away before anything is compared. Nothing folded is ever
written out: folding serves decisions only.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Literal

from cleaner.patterns import lazy

__all__ = [
    "WORD",
    "aligned",
    "core",
    "core_of",
    "fold",
    "forms",
    "key_head",
    "key_tail",
    "last_word",
    "normal",
    "stem",
    "strip_head",
    "strip_tail",
    "unlinked",
    "unmarked",
    "unspaced",
]

_QUOTES_AND_DASHES = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛`´ʼ′", "'"),
        **dict.fromkeys("“”„‟″〝〞", '"'),
        **dict.fromkeys("‐‑‒–—―−⸺⸻־", "-"),
        "©": "© ",  # "©dpa" names whom "© dpa" names
        "ı": "i",
        "،": ",",
        # Invisible: soft hyphen, zero-width characters, direction marks, byte order mark, tatweel.
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\u0640"),
        **dict.fromkeys("\ufe0e\ufe0f"),
        "\x00": None,
    }
)

# Marks whose absence does not change a word for a reader: accents of alphabets, Arabic short vowels, Hebrew points.
# The signs of Indic scripts and of kana carry meaning and stay, and so does the stroke that makes "=" the opposite.
_MARKS = lazy("[\u0300-\u0337\u0339-\u036f\u05b0-\u05bd\u05bf-\u05c7\u064b-\u0652]+")


def fold(text: str) -> str:
    """Return `text` in folded form (type: str to str); never raises."""
    if not text.isascii():
        text = _reduced(text)
    return _single_spaces(_small(text.replace("`", "'").replace("\x00", "")))


def _reduced(text: str) -> str:
    """Return `text` without what folding takes from letters beyond ASCII.

    Nearly always each letter folds to the same wherever it stands: then letter after letter is replaced in all of the text.
    """
    letters = _letters(text)
    return _by_normal_forms(text) if None in map(_anywhere, letters) else _replaced(text, letters)


def _small(text: str) -> str:
    return text.lower() if text.isascii() else text.casefold()  # `lower` is quicker, and gives the same


def _replaced(text: str, letters: Iterable[str]) -> str:
    for letter in letters:
        if (folded := _anywhere(letter)) is not None and folded != letter:
            text = text.replace(letter, folded)
    return text


def _letters(text: str) -> set[str]:
    """Return the characters of `text` that are not in ASCII."""
    beyond = text.encode("utf-8", "surrogatepass").translate(None, _ASCII)  # a fraction of the time that any search takes
    return set(beyond.decode("utf-8", "surrogatepass"))


_ASCII = bytes(range(128))


@cache
def _anywhere(char: str) -> str | None:
    """Return what a character folds to wherever it stands; None if that could depend on what stands beside it."""
    folded = " " if char.isspace() else _by_normal_forms(char)
    return None if _binds(folded) else folded


@cache
def _composed(char: str) -> bool:
    """Whether a character is in the composed normal form wherever it stands."""
    return not _binds(char) and unicodedata.normalize("NFC", char) == char


def _binds(text: str) -> bool:
    """Whether a text has marks, or parts of Korean syllables, which normal forms join to what stands before."""
    return any("\u1100" <= char <= "\u11ff" or unicodedata.category(char)[0] == "M" for char in text)


def _by_normal_forms(text: str) -> str:
    text = _MARKS.sub("", normal("NFKD", _translated(text)))
    return _MARKS.sub("", normal("NFC", _translated(text).casefold()))


def normal(form: Literal["NFC", "NFKD"], text: str) -> str:
    """Return `text` in a normal form of Unicode; in a long one, marks heaped on one letter as no language does stay.

    Ordering the marks of one letter takes the square of their number, so more than `_HEAP` are left as they are (as in the
    Stream-Safe Text Format, Unicode Standard Annex 15, section 13).
    """
    if len(text) < _SHORT or text.isascii() or not _SIGNS_IN_A_ROW.search(text):
        return unicodedata.normalize(form, text)
    parts: list[str] = []
    start = 0
    for heap in _SIGNS_IN_A_ROW.finditer(text):
        if any(map(unicodedata.combining, heap.group())):
            parts += (unicodedata.normalize(form, text[start : heap.start()]), heap.group())
            start = heap.end()
    return "".join((*parts, unicodedata.normalize(form, text[start:])))


_SHORT = 1000
"""Characters: the marks of a shorter text are soon in order, however they stand, and looking for heaps takes longer."""
_HEAP = 30
"""Marks on one letter."""
_SIGNS_IN_A_ROW = lazy(rf"[^\w\s\x00-\x7f]{{{_HEAP + 1},}}")


def _translated(text: str) -> str:
    """Return `text.translate(_QUOTES_AND_DASHES)`, which is slow, so it is called only where it changes something."""
    return text.translate(_QUOTES_AND_DASHES) if _TRANSLATED.search(text) else text


_TRANSLATED = lazy("[" + re.escape("".join(map(chr, _QUOTES_AND_DASHES))) + "]")
_ODD_SPACE = lazy(r"[^\S ]\s*| \s+")
_LONG = 1 << 16
"""Characters: a list of the words of a longer text would take much more memory than the text."""


def _single_spaces(text: str) -> str:
    if len(text) < _LONG:
        return " ".join(text.split())
    return _ODD_SPACE.sub(" ", text).strip()


_LINK = lazy(
    r"!?\[([^\[\]]*+(?:\[[^\[\]]*+\][^\[\]]*+)*+)\]\([^()\s]*+(?:\([^()\s]*+\)[^()\s]*+)*+(?:\s+\"[^\"]*\")?\)"
)
_REFERENCE = lazy(r"\[([^\[\]]*+)\]\[\d{1,4}\]")
# Vowel and tone signs of Indic and South-East Asian scripts: parts of words that Python does not count as such.
_SIGNS = "\u0900-\u0963\u0970-\u0df3\u0e31-\u0e4e\u0eb1-\u0ece\u102b-\u103e\u17b4-\u17d3"
_HEAD = lazy(r"""^(?:[^\w"'(\[{@#$€£©&<«…+]|<+(?= ))+""")
_HEADING = lazy(r"^#{1,6}(?=\s|$)")
_STAYS = lazy(rf"""[\w{_SIGNS}"')\]}}%©+]""")
_PAIRS = {"(": ")", "[": "]", "{": "}"}


def aligned(text: str) -> str:
    """Return a text with its letters folded one by one and as long as it was: places in one are places in the other."""
    return text.lower() if text.isascii() else "".join(map(_aligned, text))


@cache
def _aligned(char: str) -> str:
    folded = fold(char) if char.isalpha() else char
    return folded if len(folded) == 1 else char


def core(text: str) -> str:
    """Return the folded words of a block without the form around them.

    List markers, Markdown marks, emoji, arrows, one pair of enclosing brackets and punctuation around the words are form;
    Markdown links and numbered references give their text. Commas go too, because sites place them freely inside set phrases.
    """
    return core_of(stem(text))


def core_of(stemmed: str) -> str:
    """Return the `core` of a block of which the `stem` is known."""
    if stemmed[:1].isalnum() and stemmed[-1:].isalnum():  # most lines have no form around them
        return stemmed
    folded = strip_tail(strip_head(stemmed))
    if folded and _PAIRS.get(folded[0]) == folded[-1] and folded.find(folded[-1]) == len(folded) - 1:
        folded = strip_tail(_HEAD.sub("", folded[1:-1]))
    return folded


def stem(text: str) -> str:
    """Return a block in folded form, without links, Markdown's emphasis and commas."""
    return unmarked(fold(unlinked(text)))


def unmarked(folded: str) -> str:
    """Return folded text without Markdown's emphasis and commas."""
    if "*" in folded:  # quicker to find than two of them
        folded = folded.replace("**", "")
    if "_" in folded:
        folded = folded.replace("__", "")
    return folded.replace(",", "")


def forms(blocks: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return blocks in the composed normal form of Unicode, and their stems; none may have a line feed in it, or white
    space around it.

    Many are folded at once, which takes a fraction of the time; only odd ones are folded alone.
    """
    if not blocks:
        return [], []
    if len(blocks) > _MANY:
        parts = [forms(blocks[start : start + _MANY]) for start in range(0, len(blocks), _MANY)]
        return [block for part, _ in parts for block in part], [stemmed for _, part in parts for stemmed in part]
    blocks = list(blocks)
    text = "\n".join(blocks)
    alone: set[int] = set()
    if not text.isascii():
        text = _replaced(text, _TYPOGRAPHY)
    if not text.isascii():
        letters = _letters(text)
        if not all(map(_composed, letters)):
            blocks = [normal("NFC", block) for block in blocks]
            text = "\n".join(blocks)
            letters = _letters(text)
        if bound := [letter for letter in letters if _anywhere(letter) is None]:
            alone.update(index for letter in bound for index, block in enumerate(blocks) if letter in block)
        text = _replaced(text, letters)
        if "\n " in text or " \n" in text or text.strip() != text:  # where something invisible stood
            alone.update(index for index, line in enumerate(text.split("\n")) if line.strip() != line)
    text = _small(text.replace("`", "'"))
    if odd := [mark for mark in _ODD if mark in text]:
        lines = text.split("\n")
        alone.update(index for mark in odd for index, line in enumerate(lines) if mark in line)
    stemmed = unmarked(text).split("\n")
    for index in alone:
        stemmed[index] = stem(blocks[index])
    return blocks, stemmed


_MANY = 500
"""Blocks that are folded at once."""
_TYPOGRAPHY = "’‘“”–—…\xa0"
"""What most pages have beyond ASCII, if anything: looked for first, which saves time only."""
_ODD = ("\0", "\t", "\x1f", "  ", "]")
"""What stands in blocks that need more than that: white space that folding makes one space, and perhaps links."""


def unlinked(text: str) -> str:
    """Return `text` with the words of Markdown's links, inline or numbered, in the place of the links."""
    if "](" in text:
        text = _LINK.sub(r"\1", text)
    return _REFERENCE.sub(r"\1", text) if "][" in text else text


def strip_head(stemmed: str) -> str:
    """Return a folded text without the marks in front."""
    if stemmed[:1].isalnum():
        return stemmed
    bare = stemmed.lstrip(_ON)
    if bare[:1].isalnum():
        return bare
    return _HEAD.sub("", _HEADING.sub("", stemmed))


def strip_tail(folded: str) -> str:
    """Return a folded text without the marks at its end."""
    folded = folded.rstrip(_OFF)
    if folded[-1:].isalnum():
        return folded
    end = len(folded)
    while end and not _STAYS.match(folded, end - 1):
        end -= 1
    return folded[:end]


_ON = " -*>|"
"""The marks that stand most often in front of words."""
_OFF = " .!?:;,|-"
"""The marks that stand most often at an end and do not stay."""


#: A run of letters.
WORD = lazy(rf"(?:[^\W\d]++|['{_SIGNS}]++)++")


def unspaced(char: str) -> bool:
    """Whether `char` is of a script that puts no spaces between words (Thai to Khmer; kana and Han)."""
    return "\u0e00" <= char <= "\u0eff" or "\u1000" <= char <= "\u109f" or "\u1780" <= char <= "\u17ff" or (
        "\u2e80" <= char <= "\u9fff" or "\uf900" <= char <= "\ufaff"
    )


def key_head(folded: str) -> str:
    """Return the key under which phrases that begin like `folded` are kept.

    That is the first word or number, two letters of a script without spaces, or a mark.
    """
    if not folded:
        return ""
    first = folded[0]
    if first.isdigit():
        return _RUN.match(folded).group()  # type: ignore[union-attr]
    if first >= "\u0e00" and unspaced(first):
        return folded[:2] if unspaced(folded[1:2]) else first
    found = WORD.match(folded)
    return found.group() if found else first


_RUN = lazy(r"\w+")
_LAST_RUN = lazy(r"(?<!\w)\w+\Z")
_LAST = lazy(WORD.pattern + r"\Z")


def key_tail(folded: str) -> str:
    """Return the key under which phrases that end like `folded` are kept; see `key_head`."""
    if not folded:
        return ""
    last = folded[-1]
    if last >= "\u0e00" and unspaced(last) and not last.isdigit():
        return folded[-2:] if unspaced(folded[-2:-1]) else last
    found = (_LAST_RUN if last.isdigit() else _LAST).search(folded[max(folded.rfind(" ") + 1, len(folded) - _LONGEST) :])
    return found.group() if found else last


_LONGEST = 256
"""Letters; no phrase has a longer word."""


def last_word(folded: str) -> str:
    """Return what `key_tail` returns; most words are told apart here."""
    word = folded[folded.rfind(" ") + 1 :]
    if not word.isascii():
        return key_tail(folded)
    if word.isalpha():
        return word
    last = word[-1:]
    if last in _SINGLE:
        return last
    return word[len(word.rstrip(_LETTERS_AND_DIGITS if last.isdigit() else _LETTERS)) :] or last


_LETTERS = "abcdefghijklmnopqrstuvwxyz_'"
_LETTERS_AND_DIGITS = "abcdefghijklmnopqrstuvwxyz_0123456789"
_SINGLE = ("\"", ")", "]", "}", "%", "+")
"""Marks that are keys of their own."""
