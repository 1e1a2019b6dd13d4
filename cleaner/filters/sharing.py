"""Share bars, follow-us lines and counters; share bars whose words an extractor has glued together."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from cleaner import library
from cleaner.claims import CERTAIN, LIKELY, Claim
from cleaner.document import Document
from cleaner.filters.phrased import by_phrases
from cleaner.layout import between, stretches
from cleaner.patterns import lazy

__all__ = ["claims"]

_NETWORKS = (
    "facebook|twitter|linkedin|pinterest|reddit|whatsapp|telegram|tumblr|messenger|flipboard|instagram|youtube|bluesky|mastodon|"
    "viber|xing"
)
_SHARING = "shares?|tweet|pin|teilen|tweeten|partager|compartir|compartilhar|condividi|delen|dela"
_TOOLS = "e-?mail|mail|print|copylink|save|comments?|more|connect|like|sms|pdf|drucken|merken|imprimer|imprimir|stampa|threads"
_WORD = lazy(rf"({_NETWORKS})|({_SHARING})|(?:{_TOOLS})")
_GLUED = lazy(rf"(?:(?:{_NETWORKS}|{_SHARING}|{_TOOLS})\d*){{2,}}")
_LONGEST = 120
"""Characters of a glued bar. Only ever keeps."""
_PIECES = 5
"""Words, and numbers between them, that a bar falls into at most. Only ever keeps."""
_SURE = 3
"""Words of a bar that nothing else can be; two ("ShareTweet") could be the name of something."""


def claims(doc: Document) -> Iterator[Claim]:
    """Yield the claims of kind `sharing`."""
    yield from by_phrases(doc, "sharing")
    for index, block in enumerate(doc.blocks):
        if len(block) <= _LONGEST and block.count(" ") < _PIECES and (bar := _bar(block.strip("*_").lower())):
            yield Claim(index, "sharing", "sharing.glued-bar", block, bar)
    yield from _columns(doc)


def _columns(doc: Document) -> Iterator[Claim]:
    """Share bars with one button a line: three networks and tools or more, of which one is a way to send a page to somebody,
    each another one; or the players of a podcast. Lists that a sentence leads up to have networks, too.
    """
    if len(doc.short) < _SURE:
        return
    sends = library.words("sharing")["sends"]
    buttons = [index for index, words in doc.short.items() if _button(words, sends) and not doc.list_item(index)]
    for start, end in stretches(buttons):
        words = [doc.short[index] for index in range(start, end)]
        sent = not sends.isdisjoint(words) and any(map(_NETWORK.fullmatch, words))
        sent = sent or any(map(_PODCASTS.fullmatch, words))
        if sent and _SURE <= len(words) == len(set(words)) and not _told_of(doc, start, end):
            for index in range(start, end):
                yield Claim(index, "sharing", "sharing.column", words[index - start], CERTAIN)


def _button(words: str, sends: frozenset[str]) -> bool:
    return words in sends or bool(_BUTTON.fullmatch(words))


def _told_of(doc: Document, start: int, end: int) -> bool:
    """Whether the blocks are words of the article: something leads up to them, they stand among its paragraphs or the cells of
    a table, or one of them is a subhead elsewhere.
    """
    if between(doc, start, end):
        return True
    beside = [index for index in (start - 1, end) if 0 <= index < len(doc)]
    if _led_up_to(doc, start) or (len(beside) > 1 and not any(map(partial(_known_or_prose, doc), beside))):
        return True
    words = {doc.core(index) for index in range(start, end)}
    others = (index for index in range(1, len(doc) - 1) if doc.core(index) in words and not start <= index < end)
    return any(doc.told(index - 1) and doc.told(index + 1) for index in others)


def _known_or_prose(doc: Document, index: int) -> bool:
    told = doc.ends_sentence(index) or doc.inner_sentence(index)  # the cells of a table look like lines of a paragraph
    return told or doc.hit(index, "lines", "headings", "labels", "hints") is not None


def _led_up_to(doc: Document, index: int) -> bool:
    """Whether a line above ends in a colon, or in the middle of a sentence: in a comma, or a short word in small letters."""
    above = index - 1
    return index > 0 and above not in doc.hits and (doc.leads_on(above) or bool(_OPEN_END.search(doc.blocks[above])))


_OPEN_END = lazy(r"(?:,|(?<=\s)[a-zß-ÿ]{1,4})$")


_NETWORK = lazy(_NETWORKS)
_OF_PODCASTS = "(?:listen on )?(?:apple podcasts|google podcasts|pocket ?casts|castbox|podcast addict|rss(?: feed)?)"
_PODCASTS = lazy(_OF_PODCASTS)
_PLAYERS = "(?:listen on )?(?:spotify|overcast|stitcher|amazon music|iheart ?radio|tunein|deezer|audible|soundcloud)"
_BUTTON = lazy(rf"{_NETWORKS}|x|vk|threads|{_OF_PODCASTS}|{_PLAYERS}")


def _bar(words: str) -> str:
    """Return how sure it is that a block (type: str, in small letters) is a share bar, nothing if it is none: one of its words
    is glued, and so could all of them be.
    """
    glued = words.replace(" ", "")
    if not _GLUED.fullmatch(glued) or not any(map(_GLUED.fullmatch, words.split(" "))):
        return ""
    found = _WORD.findall(glued)
    if not any(map(any, found)):
        return ""
    if len(found) >= _SURE:
        return CERTAIN
    return LIKELY if all(map(any, found)) else ""
