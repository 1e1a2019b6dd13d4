"""Teasers and link lists to other stories."""

from __future__ import annotations

from collections.abc import Iterator

from cleaner import lists, sections
from cleaner.claims import CERTAIN, SECTION, Claim
from cleaner.dates import date_words
from cleaner.document import Document
from cleaner.entries import UNPROVEN, Hit
from cleaner.filters.pagers import pagers
from cleaner.filters.phrased import by_phrases
from cleaner.folding import key_head, unlinked
from cleaner.patterns import lazy

__all__ = ["claims"]

_CLOSING_KINDS = ("newsletter", "related", "comments", "sharing", "tags")
"""Kinds whose certain lines stand behind an article's end when nothing but headlines follows them."""


def claims(doc: Document) -> Iterator[Claim]:
    """Yield the claims of kind `related`."""
    yield from by_phrases(doc, "related")
    yield from _headlines_behind_the_end(doc)
    yield from _latest_posts(doc)
    yield from _in_brackets(doc)
    yield from pagers(doc)


def _latest_posts(doc: Document) -> Iterator[Claim]:
    """The author's latest posts, as the boxes of blogs list them at the end: headlines in bullets, each with its day, the
    newest first.
    """
    found: list[int] = []
    days: list[tuple[int, ...]] = []
    for index in range(len(doc) - 1, 0, -1):
        dated = _DATED_POST.search(unlinked(doc.blocks[index])) if doc.bullet(index) else None
        if dated and dated.group(1).lower() in _MONTHS:
            found.append(index)
            days.append((int(dated.group(3)), _MONTHS.index(dated.group(1).lower()), int(dated.group(2))))
        elif found or index not in doc.hits:
            break
    if not 1 < len(found) <= _POSTS or days != sorted(days):
        return
    above = found[-1] - 1
    signed = above > 0 and doc.blocks[above].isalpha() and doc.blocks[above - 1].rstrip().endswith(",")
    if doc.leads_on(above) or not (doc.prose(above) or signed):
        return
    for index in found:
        yield Claim(index, "related", "related.latest-posts", doc.blocks[index][:80].lower(), SECTION, form="dated headline")


_DATED_POST = lazy(r"^\S \S.{8,160} - ([A-Z][a-z]{2,8}) (\d{1,2}), (\d{4})$")
_MONTHS = "january february march april may june july august september october november december".split()
_POSTS = 6
"""Posts that such a box lists. Only ever keeps."""


def _in_brackets(doc: Document) -> Iterator[Claim]:
    """A pointer to another story that brackets set off as a whole: "[ Also read The quiet pier. ]"."""
    for index, block in enumerate(doc.blocks if doc.has("[") else ()):
        if "[" not in block[:_MARKED]:
            continue
        bare = unlinked(block).strip("*_").replace("\\[", "[").replace("\\]", "]")
        if bare[:1] == "[" and bare[-1] == "]" and bare.count("[") == 1 and (found := _POINTER.match(bare)):
            yield Claim(index, "related", "related.in-brackets", found.group().strip().lower(), CERTAIN, form="in brackets")


_MARKED = 4
"""Characters in which the first bracket stands: Markdown may have emphasis and a backslash before it."""
_POINTER = lazy(
    r"\[ ?(?:(?:Also|See also|Related|More|Up next)[:,]? read\b|(?:Also read|Read also|Read next|See also|Related read|"
    r"Related reading|Read more|"
    r"Learn more|Related story|Related article)\b|(?:Read|Watch|Listen|See|More|ICYMI|Opinion|Explainer|Analysis): |"
    r"(?:Want|Need|Looking for|Curious|Interested|New to)\b[^?\]]{3,80}\? "
    r"(?:Read|See|Download|Get|Check out|Watch|Explore|Sign up|Subscribe|Start|Try|Register)\b)"
)


def _headlines_behind_the_end(doc: Document) -> Iterator[Claim]:
    """Headlines of other stories, up to the end of the text, under a line that closes the article.

    Two headlines at least: a single last line may be a motto or a signature.
    """
    found: list[int] = []
    closing: Hit | None = None
    for index in range(len(doc) - 1, 0, -1):
        hit = doc.hit(index)
        if hit is None and (_headline(doc, index) or _of_card(doc, index)):
            found.append(index)
        elif hit is None or hit.role in (*UNPROVEN, "weak_headings"):
            break
        elif hit.kind in _CLOSING_KINDS:
            closing = hit
            break
    if closing is None or not sections.paragraphs(doc) or len(found) > _MOST:
        return
    own = any(_dated(doc, index) or lists.facts(doc, index) for index in found)
    if own or sum(_headline(doc, index) for index in found) < 2:
        return
    if _between_paragraphs(doc, doc.core(found[-1] - 1)):
        return
    for index in found:
        yield Claim(index, "related", f"{closing.rule} > headline", closing.evidence, SECTION, form="headline behind the end")


_MOST = 30
"""Lines of the headlines of other stories; more are a list of the article, or its table of contents. Only ever keeps."""


def _between_paragraphs(doc: Document, words: str) -> bool:
    """Whether a line stands between paragraphs, too: a button below each of several products closes no article."""
    places = [index for index in range(1, len(doc) - 1) if doc.core(index) == words]
    return any(doc.told(index - 1) and doc.told(index + 1) for index in places)


def _of_card(doc: Document, index: int) -> bool:
    """Whether a block is a lone bullet, or the one line of text under the headline that such a bullet introduces."""
    if _is_bullet(doc, index):
        return True
    return index > 1 and _is_bullet(doc, index - 2) and doc.headline_like(index - 1) and not doc.inner_sentence(index)


def _dated(doc: Document, index: int) -> bool:
    """Whether a line begins with a date or a number: tour dates, timelines and results are lists of the article."""
    key = key_head(doc.core(index))
    return key[:1].isdigit() or key in date_words() or " -- " in doc.blocks[index]


def _is_bullet(doc: Document, index: int) -> bool:
    return doc.blocks[index] in ("-", "*", "•", "+")


def _headline(doc: Document, index: int) -> bool:
    """Whether a block is a headline and nothing like an ingredient, a verse, a score or a name: several words, of which
    the first begins large and is followed by others.
    """
    words = doc.blocks[index].split()
    return doc.headline_like(index) and not doc.list_item(index) and words[0][:1].isupper() and len(words) > _SHORTEST


_SHORTEST = 4
"""Words; names, scores and labels are shorter than headlines. Only ever keeps."""
