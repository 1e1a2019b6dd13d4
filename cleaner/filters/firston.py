"""Where a text appeared first, as feeds and papers of one house say below it, with its headline, which may be any words:
"The post Who keeps the light? appeared first on Hollin Post."
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from cleaner import library, sections
from cleaner.claims import CERTAIN, Claim
from cleaner.document import Document
from cleaner.folding import aligned, core, normal, unlinked
from cleaner.layout import quoted
from cleaner.patterns import lazy

__all__ = ["first_on"]

_LONGEST = 400
"""Characters. Only ever keeps."""
_SITE = (
    r"(?!(?:Facebook|Twitter|X|Instagram|LinkedIn|Reddit|TikTok|YouTube)\b)"
    r"(?:[A-ZÀ-Þ\d][^\s:.!?,]*|[\w-]+(?:\.[\w-]+)+)(?:[ .](?:[A-ZÀ-Þ\d&|–-][^\s:.!?,]*|of|the|and|for|in)){0,6}"
)
_TITLE = r"[A-ZÀ-Þ\d“‘\"'#@$€£][^\n]{2,250}?"
_FEED = lazy(rf"The post {_TITLE} (?:appeared first on|first appeared on) (?:the )?{_SITE}\.?")
_HOUSE = lazy(rf"(?:This|The) (?:article|story|column) originally appeared on {_SITE}: {_TITLE}(?<![.!])")


def first_on(doc: Document) -> Iterator[Claim]:
    """Yield the claims on such lines; who tells of a post goes on in small letters ("The post in question appeared first")."""
    found = [index for index in doc.narrow if _may(doc.stem(index)) and _last(doc, index) and _told(doc.blocks[index])]
    if " appeared " in doc.text:
        found += [index for index, block in enumerate(doc.blocks) if " appeared " in block and _tells(block)]
    for index in dict.fromkeys(found):
        if not quoted(doc, index):
            yield Claim(index, "credits", "credits.first-on", doc.core(index)[:80].strip(), CERTAIN)


def _bare(block: str) -> str:
    return unlinked(block).strip(" *_[]")


def _tells(block: str) -> bool:
    """Whether a block says it in English."""
    line = _bare(block) if len(block) <= _LONGEST else ""
    return bool(_FEED.fullmatch(line) or _HOUSE.fullmatch(line))


def _may(folded: str) -> bool:
    """Whether a folded block begins or ends as such lines do in other languages."""
    opens, closes = _ends()
    words = folded.strip(_AROUND)
    return words.startswith(opens) or words.endswith(closes)


_AROUND = " .。*_[]-•"
"""The marks that stand around such lines."""


@cache
def _ends() -> tuple[tuple[str, ...], tuple[str, ...]]:
    words = library.words("firston")
    return tuple(f"{word} " for word in words["opens"]), tuple(words["closes"])


def _last(doc: Document, index: int) -> bool:
    """Whether a block stands behind an article, and no paragraph right below it."""
    below = index + 1
    return index > sections.told_by(doc, _PARAGRAPHS) and (below == len(doc) or below in doc.hits or not doc.told(below))


_PARAGRAPHS = 2
"""That make an article. Only ever keeps."""


def _told(block: str) -> bool:
    """Whether a block says it in another language, with a title and a blog that stand there as titles and names do."""
    line = normal("NFC", _bare(block)).replace("’", "'").rstrip()
    folded = aligned(line)
    found = next(filter(None, (form.fullmatch(folded) for form in _forms())), None)
    if found is None:
        return False
    title, site = (line[slice(*found.span(name))].strip(" .:-") for name in ("title", "site"))
    alone = core(site) in library.words("firston")["elsewhere"]
    return _titled(title) and _titled(site) and not alone and not _SENTENCE.search(site) and site.count(" ") < _WORDS


def _titled(words: str) -> bool:
    """Whether some words begin as titles and names do, or with a domain name."""
    first = words[:1]
    return bool(first) and (not first.islower() or bool(_DOMAIN.match(words)))


@cache
def _forms() -> tuple[re.Pattern[str], ...]:
    roles = ("opens", "middles", "prose", "halves", "closes")
    opens, middles, prose, halves, closes = (library.any_of("firston", role) for role in roles)
    return (
        re.compile(rf"(?:{opens}) (?P<title>.{{3,250}}?) (?:{middles})(?P<site>.{{2,80}}?)\.?"),
        re.compile(rf"(?:{opens}) (?P<title>.{{3,250}}?) (?:{prose})(?P<site>.{{2,80}}(?<!\.))"),
        re.compile(rf"(?:(?:{opens}) )?(?P<title>.{{3,250}}?) (?:{halves}) (?P<site>.{{2,80}}?)(?:-\w\w)? ?(?:{closes})[.。]?"),
    )


_WORDS = 8
"""Words of the name of a blog. Only ever keeps."""
_SENTENCE = lazy(r"[.!?,;:] ")
_DOMAIN = lazy(r"[\w-]+(?:\.[\w-]+)+(?: |$)")
