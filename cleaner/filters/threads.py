"""Threads that no heading opens, or none that says enough: the form of their lines shows that readers wrote them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from cleaner import rules
from cleaner.claims import SECTION, Claim
from cleaner.document import Document
from cleaner.filters.haste import hasty
from cleaner.patterns import lazy
from cleaner.sections import told_by

__all__ = ["FARTHEST", "TOLD", "behind_article", "below_counts", "closed_one_by_one", "of_speakers"]

TOLD = 2
"""Blocks of prose that make an article. Only ever keeps."""
FARTHEST = 6
"""Blocks between two marks of a thread (a name, a date, "Reply"); behind more the thread counts as ended. Only ever keeps."""


def closed_one_by_one(doc: Document) -> Iterator[Claim]:
    """Comments without a heading, each of which is closed by a line that only platforms of blogs print ("ReplyDelete").

    Above the first of these lines the article may stand, so that comment stays, and so do long ones.
    """
    named = _BY_NAME in doc.text
    marks = [
        index
        for index, block in enumerate(doc.blocks)
        if ((len(block) < _SHORT and block.endswith(_ENDS)) or (named and _BY_NAME in block[:_SHORT])) and _CLOSER.match(block)
    ]
    if len(marks) < _CLOSERS or sum(map(doc.told, range(marks[0]))) < TOLD:
        return
    if sum(map(doc.told, range(marks[-1], len(doc)))) > len(marks) // _CLOSERS_A_NOTE:
        return
    taken = set(marks)
    remarks = 0
    for above, mark in pairwise(marks):
        if mark - above <= FARTHEST:
            remarks += any(index not in doc.hits for index in range(above + 1, mark))
            taken.update(range(above + 1, mark))
    if remarks < _CLOSERS - 1:
        return
    rule = "comments.closed-one-by-one"
    for index in sorted(taken):
        yield Claim(index, "comments", rule, doc.blocks[marks[0]].lower(), SECTION, form="between marks of a thread")


_CLOSING_WORDS = (
    "ReplyDelete", "AntwortenLöschen", "RépondreSupprimer", "ResponderEliminar", "ResponderExcluir", "RispondiElimina",
    "OdpowiedzUsuń", "BeantwoordenVerwijderen", "SvaraRadera", "ОтветитьУдалить", "ВідповістиВидалити", "YanıtlaSil",
    "返信削除", "回复删除", "回覆刪除",
)  # fmt: skip
_ENDS = (*_CLOSING_WORDS, "↓")
_BY_NAME = "Comment by "
_CLOSER = lazy(
    rf"(?:[-•*] ?)?(?:{'|'.join(_CLOSING_WORDS)}|Reply ?↓|{_BY_NAME}.{{1,60}} [—–-] .{{4,30}} @ \d{{1,2}}[:.]\d{{2}}.{{0,9}})$"
)
_CLOSERS = 3
"""Lines that close comments, of which fewer could stand around a paragraph of the article."""
_CLOSERS_A_NOTE = 4
"""Such lines for each paragraph that may stand behind the last: blogs print notes there, and articles go on."""
_SHORT = 30
"""Characters: closers without a name and a date are no longer. Saves time only."""


def behind_article(doc: Document, index: int) -> bool:
    """Whether an article has been told above block `index`."""
    return told_by(doc, _ARTICLE) < index


def of_speakers(doc: Document) -> Iterator[Claim]:
    """Comments below lines that blogs print above each of them: "Mona Velde says".

    The comment below the last of these lines goes up to its first block: what follows may be anything.
    """
    ending = (index for index, block in enumerate(doc.blocks) if block[-1] in _LAST and block.endswith(_SAYS))
    lines = [index for index in ending if _SPEAKER.fullmatch(doc.blocks[index])]
    lines = [index for index in lines if doc.core(index).partition(" ")[0] not in _NO_NAMES]
    names = {doc.core(index) for index in lines}
    if len(names) < _SPEAKERS or not behind_article(doc, lines[0]) or any(_quotes(doc, index) for index in lines):
        return
    if not (_in_form(doc, lines[0]) or hasty(doc, lines[0])):
        return  # plays and logs have such lines, too
    last = min(lines[-1] + 1, len(doc) - 1)
    taken = {*lines, last}
    for one, another in pairwise(lines):
        if another - one <= _LONGEST:
            taken.update(range(one, another))
    for index in sorted(taken):
        yield Claim(index, "comments", "comments.speakers", doc.core(lines[0]), SECTION, form="below a line with a name")


def _in_form(doc: Document, above: int) -> bool:
    """Whether other words of threads and their forms stand below a block: "Reply", "Leave a comment", "Thanks for sharing."."""
    below = [hit.rule for index, hit in doc.hits_of("comments") if index > above and not doc.code(index)]
    return any(not rules.moment(rule) and ": {name} (" not in rule for rule in below)


def _quotes(doc: Document, index: int) -> bool:
    """Whether what somebody says stands in quotes, or behind a dash, as that of somebody in a story does."""
    return index + 1 < len(doc) and doc.blocks[index + 1][0] in _SPEECH


_SAYS = (
    " says", " says:", " sagt:", " sagt", " meint:", " dit :", " a dit :", " dice:", " ha detto:", " scrive:", " disse:",
    " schreef:", " zegt:", " pisze:", " mówi:", " säger:", " skriver:", " siger:", " sier:", " sanoo:", " diyor ki:",
    " dedi ki:", " говорит:", " каже:", " říká:", " napsal:", " spune:", " λέει:", " berkata:",
)  # fmt: skip
_LAST = frozenset(words[-1] for words in _SAYS)
"""What such a line ends with: looked at first, which saves time only."""
_NO_NAMES = frozenset(
    "what how why as who it he she they everyone everybody nobody somebody one the a an this that science history tradition"
    " was wer wie der die das ein eine er sie es man jeder niemand la le les l un une ce il elle on qui el los las que quien lo"
    " gli i chi come o os um uma quem de het een wat hij zij en den det vem vad hvad hvem hva co kto jak bir kim"
    " о кто что как хто що το ο η τι".split()
)
"""First words of subheads: "What the law says"."""
_SPEAKER = lazy(r"(?:[-•*] )?[^\W_][^.!?:;,“”\"„«»]{0,48} [^\W\d_]+(?: [^\W\d_]+)? ?:?")
_SPEECH = "\"'“”‘’„«»‟-–—"
_SPEAKERS = 3
"""Names; with fewer it may be a story. Only ever keeps."""
_ARTICLE = 4
"""Paragraphs that make an article, below which comments may stand without any other mark. Letters to the editor and threads
of forums begin with remarks. Only ever keeps.
"""
_LONGEST = 60
"""Blocks of a comment."""


def below_counts(doc: Document) -> Iterator[Claim]:
    """Comments below the line that counts them and says on what: "3 thoughts on “The tide mill”".

    A page with several such lines has several articles, and what stands below one of them may be the next.
    """
    counts = [
        (index, hit, int(found.group(1)))
        for index, hit in doc.hits_of("comments")
        if hit.role == "headings" and (found := _COUNT.match(doc.blocks[index]))
    ]
    if len(counts) != 1:
        return
    index, hit, number = counts[0]
    if not behind_article(doc, index) or not (_in_form(doc, index) or hasty(doc, index + 1)):
        return  # what an extractor left below may be the article
    for below in range(index + 1, min(len(doc), index + 1 + number * _BLOCKS)):
        if doc.heading_level(below) or doc.row(below) or doc.code(below):
            return
        yield Claim(below, "comments", f"{hit.rule} > count", hit.evidence, SECTION, form="below the count of comments")


_COUNT = lazy(r"[^\w]{0,3}(\d{1,4}) [^\d“\"„«‘'”]{4,40} ?[“\"„«‘”].")
_BLOCKS = 6
"""Blocks for each comment that is counted. Only ever keeps."""
