"""What the form of one block says: that it is quoted, spoken, listed, embedded, cited, signed, code, law, or leads on."""

from __future__ import annotations

import re

from cleaner.patterns import lazy

__all__ = ["QUOTES", "SPEECH", "leads_on", "numbered", "of_manuals", "telling"]

QUOTES = '"“”„«»‟「『‹›'
SPEECH = lazy(r"[-–—―•*+>#|/§]|\d{1,3}[.)]|[“”„«»\"'‘‚「『‹(\[_~`]")
_SPEAKER = lazy(r"[^:：.!?]{1,40}(?:[:：]|\s[-–—=]\s)\s*\S")
_FIGURE = lazy(r"[^\W\d_]+\.? \d{1,3}[.-]\d{1,3}\b")
_EMBED = lazy(
    r"(?:^|\s)[@#]\w{2,}|pic\.twitter\.com|https?://|www\.|\bISBN\b|\bISSN\b|\bdoi\b|\b(?:pp|vol)\. ?\d|[(\[]\d{4}[)\]]", re.I
)
_SIGNED = lazy(r"(?:[(\[]|\s[-–—]\s?)[^\W\d_][\w.’'-]+(?: [\w.’'-]+){0,4}[)\]]?$")
_CLAUSE = lazy(r"§|Art(?:\.|[a-zí]{2,6}) ?\d")
_REFERENCE = lazy(
    r"[A-ZÀ-ÞĀ-ŽА-Я][\w’'-]+"
    r"(?:,? (?:[A-ZÀ-ÞА-Я]\.[ -]?){1,3}(?:[,:(&]|\w)| [A-Z]{1,2}(?:\.|,? et al\b|, [\w’'-]+ [A-Z]{1,2}\b))"
)
"""The author of a work, the last name first: "Miller, J. On the ...", "Rossi P, Bianchi M."."""
_PUBLISHED = lazy(r"[,.:] (?:1[5-9]|20)\d\d(?:[;:]\S*)?[.)]*$")
"""The year of a work, and where in the year: "Paris, 1998.", "2004;12(3):44-51."."""
_MARKUP = lazy(r"[{}<>=\\|~]|[;]\s*$|\w\(\)|\t")
_CODE = lazy(
    r"(?<!\S)--?[a-z][\w-]*[a-z]|[\w.+-]+\(\d\w{0,2}\)|\w\(\)|(?<![\w.:/])~?/\w[\w.-]*/|\w_\w|\$[A-Za-z]|`|→|::"
    r"|\b(?:Ctrl|Alt|Shift|Cmd|Strg|Umschalt|Maj|Mayús)\b ?[-+]|(?<![@/])\b\w+\.(?:c|h|py|sh|conf|txt|deb|gz|cfg|ini|xml|json"
    r"|js|css|exe|dll|odt|xcf|rc)\b"
)
"""Options, pages of manuals, paths, variables, functions, files and keys."""
_LEVELS = lazy(r"\d{1,2}(?:\.\d{1,2})+\.? [^\W\d_]")
_NUMBERED = lazy(r"(?:\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}\.) [^\W\d_]")
_STOPS = (".", "!", "?", "…", ":", ";", ",", "。")


def telling(block: str) -> bool:
    """Whether the block itself says that it is quoted, spoken, listed, embedded, cited, signed, code, law, or leads on."""
    patterns = (_EMBED, _MARKUP, _PUBLISHED, _SIGNED)
    return bool(
        SPEECH.match(block)
        or _SPEAKER.match(block)
        or _FIGURE.match(block)
        or _CLAUSE.match(block)
        or _REFERENCE.match(block)
        or any(pattern.search(block) for pattern in patterns)
        or leads_on(block)
        or _half_quoted(block)
        or _coded(block)
    )


def leads_on(block: str) -> bool:
    """Whether a block ends in a colon: what follows is what it announces."""
    return block.rstrip(QUOTES + " *_").endswith((":", "："))


def _half_quoted(block: str) -> bool:
    """Whether quotation marks stand around much of the block."""
    places = [place for place, char in enumerate(block) if char in QUOTES]
    return len(places) >= 2 and (places[-1] - places[0]) * 2 > len(block)


def _coded(block: str) -> bool:
    """Whether a block has words of a manual: `--help`, tar(1), /etc/hosts, max_size, Ctrl+C, notes.txt."""
    return bool(_CODE.search(block))


def of_manuals(block: str) -> bool:
    """Whether a block is what manuals are made of: code, or the heading of a section within a section ("4.2. The harbour")."""
    return _coded(block) or bool(_LEVELS.match(block))


def numbered(block: str) -> bool:
    """Whether a block is the heading of a numbered section: "4.2. The harbour"."""
    return bool(_NUMBERED.match(block)) and not block.rstrip(QUOTES + " ¶").endswith(_STOPS)
