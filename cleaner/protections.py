"""Protections of content: why the guard refuses a claim. Each has a name, and what the report says of it.

A protection sees the document and one claim, and holds or does not. What debris often looks like, it leaves alone: the more
is known about a block, the less protects it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection
from functools import cache
from typing import NamedTuple

from cleaner import layout, library, lists, manuals, recipes, references, rules, series
from cleaner.claims import CERTAIN, LIKELY, SECTION, Claim
from cleaner.document import Document
from cleaner.kinds import KINDS

__all__ = ["PROTECTIONS", "protection"]


def _prose(doc: Document, claim: Claim) -> bool:
    return doc.prose(claim.block) and not _set_words(doc, claim)


def _set_words(doc: Document, claim: Claim) -> bool:
    """Whether a hint without room for any words asks, calls or leads on, which makes no sentence of it: "Share:"."""
    if not rules.hint(claim.rule) or rules.loose(claim.rule) or doc.inner_sentence(claim.block):
        return False
    if doc.leads_on(claim.block):
        return True
    # a name asks nothing: "记者：为什么？" is a question of an interview
    return not rules.has_slot(claim.rule, "name", "names") and doc.blocks[claim.block].rstrip(_EMPHASIS).endswith(_CALLS)


_EMPHASIS = "*_ "
_CALLS = ("?", "!", "？", "！", ";", "؟")


def _list(doc: Document, index: int) -> bool:
    """An item between items that nothing is known about shares their fate."""
    return (doc.bullet(index) and _unknown_beside(doc, index, doc.bullet)) or lists.counted(doc, index)


def _table(doc: Document, index: int) -> bool:
    """So does the row of a table: "| Written by | Dana Reyes |"."""
    return doc.row(index) and _unknown_beside(doc, index, doc.row)


def _unknown_beside(doc: Document, block: int, alike: Callable[[int], bool]) -> bool:
    beside = [index for index in (block - 1, block + 1) if 0 <= index < len(doc) and alike(index)]
    return any(index not in doc.hits for index in beside)


def _topic(doc: Document, claim: Claim) -> bool:
    """A subhead in the words that the article itself is about: it stands once, prose follows, and prose says them too."""
    if claim.block + 1 >= len(doc) or " " in claim.evidence:
        return False
    if not (doc.headline_like(claim.block) and doc.prose(claim.block + 1) and claim.evidence == doc.core(claim.block)):
        return False
    known = doc.memo.setdefault("topics", {})
    if claim.evidence not in known:
        known[claim.evidence] = _told(doc, claim.evidence)
    return bool(known[claim.evidence])


def _subhead(doc: Document, index: int) -> bool:
    """A subhead between paragraphs, in a text that has several that nothing is known about: "Terms of use"."""
    short = doc.blocks[index].count(" ") < _LONGEST_SUBHEAD
    return short and _heads_prose(doc, index) and _subheads(doc) >= _SUBHEADS


def _subheads(doc: Document) -> int:
    """Return how many subheads nothing is known about."""
    if "subheads" not in doc.memo:
        doc.memo["subheads"] = sum(_heads_prose(doc, index) for index in range(len(doc)) if index not in doc.hits)
    return int(doc.memo["subheads"])


def _heads_prose(doc: Document, index: int) -> bool:
    return (
        0 < index < len(doc) - 1
        and doc.headline_like(index)
        and not doc.ends_sentence(index)
        and doc.told(index + 1)
        and doc.told(index - 1)
        and not doc.list_item(index + 1)
    )


_SUBHEADS = 3
"""Subheads of a text, each between two paragraphs."""
_LONGEST_SUBHEAD = 3
"""Words of a subhead that notices are taken for."""


def _told(doc: Document, word: str) -> bool:
    """Whether a word stands alone in one block, and in more than one block of prose."""
    told = [index for index in range(len(doc)) if word in doc.blocks[index].lower()]
    return sum(doc.core(index) == word for index in told) == 1 and sum(doc.prose(index) for index in told) > 1


def _entry(doc: Document, claim: Claim) -> bool:
    """A date, a time or a number between paragraphs heads an entry: of a timeline, a diary, a live blog."""
    if not rules.just(claim.rule, "date", "time", "n"):
        return False
    below = claim.block + 1
    # A headline may stand between the two where days and times head entry after entry.
    heads = (below < len(doc) and doc.told(below)) or (
        below + 1 < len(doc) and doc.told(below + 1) and _times(doc, claim) >= _ENTRIES
    )
    return (heads and any(doc.told(index) for index in range(claim.block))) or layout.heads_entry(doc, claim.block)


def _times(doc: Document, claim: Claim) -> int:
    """Return how many blocks the phrase of a claim accounts for."""
    name = f"times of {claim.kind}"
    if name not in doc.memo:
        doc.memo[name] = Counter(hit.rule for _, hit in doc.hits_of(claim.kind))
    return int(doc.memo[name][claim.rule])


_ENTRIES = 3
"""Days or times that make a timeline."""


def _field(doc: Document, claim: Claim) -> bool:
    """A number or a time below a label that nothing is known about ("Price:"), and a label in a list of such."""
    if claim.strength == LIKELY and rules.just(claim.rule, "n", "time"):
        above = claim.block - 1
        return above >= 0 and above not in doc.hits and doc.leads_on(above)
    if not _labels(claim):
        return False
    label = claim.evidence.partition(":")[0]
    beside = lists.fields_beside(doc, claim.block)
    unknown = sum(index not in doc.hits for index in beside)
    if label in _of_records():
        return unknown >= _FIELDS.get(label, 2) and unknown * 2 >= len(beside)
    return unknown >= _RECORD


def _labels(claim: Claim) -> bool:
    """Whether a label says what a claim is for, or a phrase with a colon says it of any words behind it; who took pictures or
    wrote may stand in the records of plays and meetings under any label.
    """
    named = rules.label(claim.rule) or claim.rule.endswith("): {tail}")
    if claim.kind != "adverts":
        return named or ":" in claim.evidence
    return named and claim.evidence.partition(":")[0] in _of_records()


def _definition(doc: Document, claim: Claim) -> bool:
    return rules.label(claim.rule) and lists.defined(doc, claim.block)


_FIELDS = {"tag": 1}
"""Fields beside a label that make it one of a record, if not two: in German a "Tag" is a day."""
_RECORD = 3
"""Fields that nothing is known about, in which anybody may be named."""


@cache
def _of_records() -> frozenset[str]:
    return library.words("records")["fields"]


def _headline(doc: Document, claim: Claim) -> bool:
    """A number above everything else is the headline ("1984") where no other line could be one."""
    if claim.block or not rules.just(claim.rule, "n"):
        return False
    unknown = (index for index in range(1, len(doc)) if index not in doc.hits and not doc.list_item(index))
    return doc.prose(next(unknown, 0))


def _questions(doc: Document, index: int) -> bool:
    """A word of a menu ("FAQs") heads the questions and answers of the article where one of each stands below it."""
    below = index + 1
    if below + 1 >= len(doc):
        return False
    asked, answered = doc.blocks[below], doc.blocks[below + 1]
    return asked.endswith(layout.ASKS) and doc.told(below + 1) and not answered.endswith(layout.ASKS)


def _introduced(doc: Document, index: int) -> bool:
    """An item of a list that a sentence of the article leads up to: "Then choose one of these:"."""
    return doc.bullet(index) and index in lists.led_up_to(doc)


_OF_LICENCES = ("notices", "captions")
_OF_SECTIONS = ("related", "credits", "notices", "captions")
"""Kinds that the sections of a manual are taken for: references, authors, rights."""


_OF_TERMS = ("navigation", "credits", "tags", "sharing", "comments", "notices", "related", "newsletter")
"""Kinds that the words on buttons and fields are taken for."""


_OF_CHANGES = ("credits", "captions", "related", "comments", "repeats")
"""Kinds that lists of changes are taken for: who reported what, where to read more of it, and the same words again."""


def _attribution(doc: Document, index: int) -> bool:
    """A hint behind a dash below prose says who said that, or when: "-- Anonymous"; and so do brackets behind a quote."""
    above = index - 1
    if above < 0 or above in doc.hits or not doc.prose(above):
        return False
    block = doc.blocks[index]
    quoted = doc.blocks[0][0] in _QUOTES and doc.blocks[above][-1] in _QUOTES
    return block.startswith(_DASHES) or (quoted and block[0] in "([")


_DASHES = ("--", "—", "―", "– ")
_QUOTES = "\"“”„«»‟"


def _continued(doc: Document, claim: Claim) -> bool:
    """A hint below a line that a comma ends is the rest of it ("... at the Hollin seminar," and "April 1984"), and so is a
    word in small letters with a full stop below a line that no mark ends ("... to the shared" and "archive.").
    """
    above = claim.block - 1
    if above < 0 or above in doc.hits or doc.gap(claim.block):
        return False
    if doc.blocks[above].count(" ") < _BEGUN:
        return False
    block = doc.blocks[claim.block]
    rest = block[0].islower() and doc.ends_in_full_stop(claim.block) and not doc.ends_sentence(above)
    return rest or (claim.strength == LIKELY and doc.blocks[above].endswith(","))


_BEGUN = 4
"""Spaces in a line that the next one may go on with; with fewer it may be a label."""


def _comma(doc: Document, index: int) -> bool:
    """A line of a poem, or of a sentence, that a comma ends; lists of links and networks have commas, too."""
    return index in doc.hits and doc.blocks[index].endswith(_COMMAS)


_OF_VERSES = ("related", "navigation")
"""Kinds that a verse is taken for: "Read on,"."""
_COMMAS = (",", "،", "、", "，")


def _added(doc: Document, claim: Claim) -> bool:
    """Who added an entry stands in brackets behind each of them: "(Contributed by Mona Velde.)"."""
    if not doc.blocks[claim.block].startswith("("):
        return False
    if "added" not in doc.memo:
        lines = {(hit.rule, doc.blocks[index]) for index, hit in doc.hits_of("credits")}
        doc.memo["added"] = Counter(rule for rule, block in lines if block.startswith("("))
    return bool(doc.memo["added"][claim.rule] >= _ENTRIES)


def _inside(doc: Document, claim: Claim) -> bool:
    """A button that a sentence of the article names, which begins above it."""
    button = not rules.has_slot(claim.rule, "n", "count") and not doc.ends_sentence(claim.block)
    return button and layout.inside(doc, claim.block)


_OF_BUTTONS = ("navigation", "newsletter", "sharing", "notices")
"""Kinds of which articles name the buttons."""
_OF_QUOTES = ("navigation", "notices", "newsletter", "comments")
"""Kinds that articles on pages quote; captions, teasers and advertisements stand below such sentences by chance."""


def _numbered(doc: Document, claim: Claim) -> bool:
    if doc.blocks[claim.block].startswith("§") and rules.has_slot(claim.rule, "n"):
        return True
    return not claim.form and claim.kind in _OF_QUOTES and layout.numbered(doc, claim.block)


def _sentences(doc: Document, claim: Claim) -> bool:
    return claim.form in ("", "known words") and series.sentences(doc, claim.block)


class Protection(NamedTuple):
    """One reason why claims are refused."""

    holds: Callable[[Document, Claim], bool]
    reason: str
    """What the report says."""
    kinds: Collection[str] = tuple(KINDS)
    """The kinds of debris that what it protects is taken for."""
    strengths: Collection[str] = (CERTAIN, LIKELY, SECTION)
    firm: bool = False
    """Whether it holds although a form shows that the block is no article prose."""


def _block(test: Callable[[Document, int], bool]) -> Callable[[Document, Claim], bool]:
    """Make a test of a block one of the claim on it."""
    return lambda doc, claim: test(doc, claim.block)


def _but(*kinds: str) -> tuple[str, ...]:
    """Return all kinds but some."""
    return tuple(kind for kind in KINDS if kind not in kinds)


#: By name. A claim is refused by the first protection that holds.
PROTECTIONS: dict[str, Protection] = {
    "wrapped": Protection(_block(Document.wrapped), "the line runs on: it is part of a paragraph"),
    "code": Protection(_block(Document.code), "the line stands in code", firm=True),
    "list": Protection(_block(_list), "the line is an item of a list whose other items are not debris"),
    "table": Protection(_block(_table), "the line is a row of a table whose other rows are not debris"),
    "topic": Protection(_topic, "a subhead in words that the article is about", strengths=[CERTAIN], firm=True),
    "subhead": Protection(_block(_subhead), "a subhead between paragraphs, as others are", ["notices"]),
    "field": Protection(_field, "a field of a record", firm=True),
    "definition": Protection(_definition, "one of several terms of which the list tells the meaning", firm=True),
    "headline": Protection(_headline, "a number that is the headline", strengths=[LIKELY], firm=True),
    "questions": Protection(_block(_questions), "the head of questions and answers", ["navigation"], [LIKELY], firm=True),
    "measure": Protection(_block(recipes.measure), "a number or a time of a recipe"),
    "introduced": Protection(_block(_introduced), "an item of a list that the article leads up to", firm=True),
    "entry": Protection(_entry, "a date or a time that heads an entry of the article", strengths=[LIKELY], firm=True),
    "section": Protection(_block(manuals.in_section), "a section of a manual", _OF_SECTIONS),
    "reference": Protection(_block(references.refers), "a section of an encyclopaedia's article", ["related"], firm=True),
    "meaning": Protection(_block(manuals.meaning), "a term, of which the article tells the meaning", ["notices"], firm=True),
    "term": Protection(_block(manuals.term), "a term between others, of which the article tells the meaning", _OF_TERMS),
    "columns": Protection(_block(manuals.in_columns), "a row of columns whose other rows are not debris"),
    "order": Protection(_block(manuals.in_order), "an entry of a list of words in the order of the alphabet"),
    "change": Protection(_block(manuals.change), "an entry of a list of changes", _OF_CHANGES, firm=True),
    "choice": Protection(_block(manuals.chosen), "one of several choices", firm=True),
    "command": Protection(_block(manuals.commanded), "an option, a remark in a file or what a command answers"),
    "menu": Protection(_block(manuals.menu_path), "a way through menus", ["captions"], firm=True),
    "licence": Protection(_block(manuals.licensed), "the copyright that the terms below it need", _OF_LICENCES, firm=True),
    "attribution": Protection(_block(_attribution), "who said what stands above", strengths=[LIKELY], firm=True),
    "continued": Protection(_continued, "the line above goes on in it", _but("language")),
    "comma": Protection(_block(_comma), "a comma ends the line", _OF_VERSES, firm=True),
    "added": Protection(_added, "who added an entry, in a text of such entries", ["credits"], firm=True),
    "quoted": Protection(_block(layout.quoted), "a sentence of the article leads up to it", _OF_QUOTES, [CERTAIN]),
    "inside": Protection(_inside, "a button that a sentence of the article names", _OF_BUTTONS),
    "answer": Protection(_block(layout.answers), "an answer among questions and answers"),
    "speaker": Protection(_block(layout.speaks), "what somebody says in a talk", ["credits"], firm=True),
    "numbered": Protection(_numbered, "the text of a numbered section", firm=True),
    "begins": Protection(_block(layout.begins), "the line below goes on with it", _but("adverts", "captions")),
    "alike": Protection(_block(layout.entry), "an entry has the form of the others", _but("captions")),
    "crew": Protection(_block(series.crew), "one of those who made what the article tells of", ["credits", "captions"]),
    "step": Protection(_block(series.step), "a step between others"),
    "days": Protection(_block(series.days), "one of several days that are named", ["credits", "notices"], firm=True),
    "timetable": Protection(_block(series.timetable), "a time in a column of times", strengths=[LIKELY], firm=True),
    "led": Protection(_block(series.introduced), "one of several lines that the article leads up to"),
    "sentences": Protection(_sentences, "one of several short sentences", firm=True),
    "explained": Protection(_block(series.explained), "a line of which the next tells what it means, as others do"),
    "mentioned": Protection(_block(series.mentioned), "words that the article quotes", _but("repeats", "language")),
    "refrain": Protection(_block(series.refrain), "a line of a refrain", strengths=[CERTAIN]),
    "script": Protection(_block(series.script), "what somebody says in a play"),
    "prose": Protection(_prose, "the block reads as article prose and no form shows otherwise", strengths=[LIKELY, SECTION]),
}


def protection(doc: Document, claim: Claim) -> str:
    """Return what the report says of the first protection that holds; nothing if the claim may be granted."""
    for protects in _against(claim.kind, claim.strength, bool(claim.form)):
        if protects.holds(doc, claim):
            return protects.reason
    return ""


@cache
def _against(kind: str, strength: str, formed: bool) -> tuple[Protection, ...]:
    """Return the protections that such claims can be refused by."""
    return tuple(
        protects
        for protects in PROTECTIONS.values()
        if kind in protects.kinds and strength in protects.strengths and (protects.firm or not formed)
    )
