"""Folding: the form of a text on which phrases are matched.

Case, accents of Latin, Greek and Cyrillic letters, shapes of quotes and dashes, width, invisible characters and runs of
white space do not tell debris from content, so they are folded away before anything is compared. Nothing folded is ever
written out: folding serves decisions only.
"""

from __future__ import annotations

import re
import unicodedata

__all__ = ["core", "fold", "key_head", "key_tail"]

_QUOTES_AND_DASHES = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛`´ʼ′", "'"),
        **dict.fromkeys("“”„‟″〝〞", '"'),
        **dict.fromkeys("‐‑‒–—―−⸺⸻", "-"),
        "ı": "i",
        "،": ",",
        # Invisible: soft hyphen, zero-width characters, direction marks, byte order mark, tatweel.
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\u0640"),
        **dict.fromkeys("\ufe0e\ufe0f"),
        "\x00": None,
    }
)

# Marks whose absence does not change a word for a reader: accents of alphabets, Arabic short vowels, Hebrew points.
# The signs of Indic scripts and of kana carry meaning and stay.
_MARKS = re.compile("[\u0300-\u036f\u05b0-\u05c7\u064b-\u0652]+")


def fold(text: str) -> str:
    """Return `text` in folded form (type: str to str); never raises.

    ASCII takes a shortcut that gives the same answer as the full path.
    """
    if text.isascii():
        return " ".join(text.replace("`", "'").replace("\x00", "").lower().split())
    text = unicodedata.normalize("NFKD", text.translate(_QUOTES_AND_DASHES))
    text = _MARKS.sub("", text).translate(_QUOTES_AND_DASHES)
    text = unicodedata.normalize("NFC", text.casefold())
    return " ".join(_MARKS.sub("", text).split())


_LINK = re.compile(r"!?\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+\"[^\"]*\")?\)")
_HEAD = re.compile(r"""^[^\w"'(\[{@#$€£©&<«¡¿…+]+""")
_HEADING = re.compile(r"^#{1,6}(?=\s|$)")
_TAIL = re.compile(r"""[^\w"')\]}%©+]+$""")
_PAIRS = {"(": ")", "[": "]", "{": "}"}


def core(text: str) -> str:
    """Return the folded words of a block without the form around them.

    List markers, Markdown marks, emoji, arrows, one pair of enclosing brackets and final punctuation are form;
    Markdown links give their text. Commas go too, because sites place them freely inside set phrases.
    """
    if "](" in text:
        text = _LINK.sub(r"\1", text)
    folded = fold(text)
    if "*" in folded or "_" in folded or "," in folded:
        folded = folded.replace("**", "").replace("__", "").replace(",", "")
    return _strip(folded)


def _strip(folded: str) -> str:
    folded = _HEADING.sub("", folded)
    folded = _TAIL.sub("", _HEAD.sub("", folded))
    if folded and _PAIRS.get(folded[0]) == folded[-1] and folded.find(folded[-1]) == len(folded) - 1:
        folded = _TAIL.sub("", _HEAD.sub("", folded[1:-1]))
    return folded


_WORD = re.compile(r"[\w']+")


def _unspaced(char: str) -> bool:
    """Whether `char` is of a script that puts no spaces between words (Thai to Khmer; kana and Han)."""
    return "\u0e00" <= char <= "\u0eff" or "\u1000" <= char <= "\u109f" or "\u1780" <= char <= "\u17ff" or (
        "\u2e80" <= char <= "\u9fff" or "\uf900" <= char <= "\ufaff"
    )


def key_head(folded: str) -> str:
    """Return the key under which phrases that begin like `folded` are kept: first word, `#` for numbers, two letters of
    a script without spaces."""
    if not folded:
        return ""
    first = folded[0]
    if first.isdigit():
        return "#"
    if first >= "\u0e00" and _unspaced(first):
        return folded[:2]
    found = _WORD.match(folded)
    return found.group() if found else first


_LAST = re.compile(r"[\w']+$")


def key_tail(folded: str) -> str:
    """Return the key under which phrases that end like `folded` are kept; see `key_head`."""
    if not folded:
        return ""
    last = folded[-1]
    if last.isdigit():
        return "#"
    if last >= "\u0e00" and _unspaced(last):
        return folded[-2:]
    found = _LAST.search(folded[-64:])
    return found.group() if found else last
