"""Legal notices behind the article: what it is no advice for, whose opinions it tells, whose marks it names, who may sell what.

No phrase says them closely enough, since each lawyer words them anew; what they are made of is the same everywhere.
"""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.claims import CERTAIN, Claim
from cleaner.document import Document
from cleaner.folding import stem
from cleaner.marks import Marks, marks
from cleaner.patterns import lazy

__all__ = ["legal_notices"]

_MARKS = ("purpose", "denial", "advice", "ask", "opinion", "liability", "ownership", "trade", "sellers")
"""The roles of `data/marks/legal.toml` that are marks of a notice; beside them, that it speaks of itself."""
_OF_ADVICE = frozenset(("denial", "advice", "ask"))
"""Marks that an article that gives advice has, too: they show nothing where no other stands beside them."""
_SURE = tuple(role for role in _MARKS if role not in _OF_ADVICE)
_SAYS_SO = frozenset(("purpose", "opinion", "liability"))
"""What notices say of the page in one sentence with what it is not."""
_TALK = lazy(
    r"(?:[“”„«»\"]|«\s)\S+ \S+ |[?？]|\bI['’]\w|\bI (?:am|was|do|did|have|had|will|would|can|could|may|might|should|only|also|"
    r"never|always|think|believe|know|love|use|used|recommend|share|write|wrote|receive|earn|make|get|want|hope|said|told)\b"
)
"""Speech, questions and what somebody says of himself, which notices do not have. "I" alone is an article in Italian and a
preposition elsewhere.
"""
_NAMES_MARKED = 3
"""Names with a sign of a mark behind them (® or ™) that say who owns them."""
_NOTICE = 3
_NEXT_TO_ONE = 2
"""Marks that make a notice, and one above another. That it speaks of the page counts as one."""
_MOST = 8
"""Notices behind one article. Only ever keeps."""
_ARTICLE = 3
"""Paragraphs above them. Only ever keeps."""
_FOR_EACH = 2
"""Paragraphs for each of them: pages of terms have fewer. Only ever keeps."""
_LENGTHS = (40, 4000)
"""Characters of a notice. Only ever keeps."""
_WALK = 40
"""Blocks at the end in which they stand. Only ever keeps."""
_SUBJECT = 60
"""Characters of a sentence in which it says that it speaks of the page. Only ever keeps."""
_FORM = "a legal notice"


def legal_notices(doc: Document) -> Iterator[Claim]:
    """Yield the claims on the notices behind which nothing of the article stands, unless the article is about such itself."""
    found = _behind(doc)
    if not 0 < len(found) <= _MOST or _led_up_to(doc, found[-1]):
        return
    article = [index for index in range(found[-1]) if doc.told(index)]
    marked = sum(bool(_roles(doc.blocks[index], doc.stem(index))) for index in article)
    if len(article) < max(_ARTICLE, _FOR_EACH * len(found)) or marked > len(found):
        return
    if any(_legal()["pages"].any_in(doc.stem(index)) for index in range(found[-1]) if index not in doc.hits):
        return
    for index in found:
        yield Claim(index, "notices", "notices.legal", doc.core(index)[:80].strip(), CERTAIN, form=_FORM)


def _led_up_to(doc: Document, index: int) -> bool:
    """Whether a line above announces the notice, or it is all that stands below a subhead that nothing is known about."""
    above = index - 1
    if doc.leads_on(above):
        return True
    return doc.headline_like(above) and above not in doc.hits and not any(map(str.isdigit, doc.blocks[above]))


def _behind(doc: Document) -> list[int]:
    """Return the notices at the end, the last first. One that is none alone waits for another above."""
    found: list[int] = []
    waiting: list[int] = []
    known = doc.known.setdefault("legal roles", {})
    for index in range(len(doc) - 1, max(0, len(doc) - _WALK), -1):
        block = doc.blocks[index]
        if block not in known:
            known[block] = _roles(block, doc.stem(index))
        roles = known[block]
        if _opens(block, roles):
            found += [*waiting, index]
            waiting = []
        elif _goes_with_one(roles):
            (found if found else waiting).append(index)
        elif doc.told(index):
            break
    return found


def _opens(block: str, roles: set[str]) -> bool:
    """Whether a block is a notice wherever it stands: of what it has, one sentence says so of the page, or who sells warns."""
    if "sellers" in roles:
        return "liability" in roles and len(roles) >= _NEXT_TO_ONE
    return len(roles) >= _NOTICE and any(_says_so(stem(sentence)) for sentence in _SENTENCE.split(block))


def _says_so(sentence: str) -> bool:
    """Whether a folded sentence begins with the page, and says what it is for or who answers for it, and what it is not."""
    if ":" in sentence[_LABEL:] or not _legal()["itself"].any_in(sentence[:_SUBJECT]):
        return False
    found = {role for role in _MARKS if _legal()[role].any_in(sentence)}
    return len(found) >= _NEXT_TO_ONE and not found.isdisjoint(_SAYS_SO)


_LABEL = 24
"""Characters of a label before the first sentence: "Important information:"."""


def _goes_with_one(roles: set[str]) -> bool:
    """Whether a block is a notice beside one: it speaks of the page, too, or is made of the set words of those who sell."""
    if "sellers" in roles:
        return True
    return "itself" in roles and len(roles) >= _NEXT_TO_ONE and not roles.isdisjoint(_SAYS_SO)


def _roles(block: str, folded: str) -> set[str]:
    """Return what marks of a legal notice a block has; a report of such has none, nor has a paragraph that tells more."""
    if not _LENGTHS[0] <= len(block) <= _LENGTHS[1]:
        return set()
    found = {role for role in _SURE if _legal()[role].any_in(folded)}
    if block.count("®") + block.count("™") >= _NAMES_MARKED:
        found.add("ownership")
    if not found or _TALK.search(block) or _legal()["reports"].any_in(folded):
        return set()
    found.update(role for role in _OF_ADVICE if _legal()[role].any_in(folded))
    legal = [_is_legal(stem(sentence)) for sentence in _SENTENCE.split(block)]
    if not legal[0] or sum(legal) * 2 <= len(legal):
        return set()
    return found | {"itself"} if _legal()["itself"].any_in(folded) else found


def _is_legal(sentence: str) -> bool:
    """Whether a folded sentence says what notices say, or goes on as they do."""
    return any(_legal()[role].any_in(sentence) for role in (*_MARKS, "itself")) or bool(_legal()["going_on"].opens(sentence))


_SENTENCE = lazy(r"; |(?<=[^\sA-ZÀ-ÞА-Я][.!?])(?<! Inc\.)(?<! Ltd\.) *(?=[^\W\d_a-zß-ÿа-яё])")


def _legal() -> dict[str, Marks]:
    return marks("legal")
