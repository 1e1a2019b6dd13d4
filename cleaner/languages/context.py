"""Which foreign blocks of an article are debris: those that nothing around them, and nothing in their form, explains.

Foreign text is content wherever an article announces, quotes, translates or recites it. So a block must be a sentence or
more, stand on its own, and be a small part of the text. Each reason to keep one is a function here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from itertools import islice

from cleaner.folding import fold
from cleaner.languages import tables
from cleaner.languages.cues import announcing, naming, said, summing_up
from cleaner.languages.forms import QUOTES, SPEECH, leads_on, numbered, of_manuals, telling
from cleaner.languages.identify import foreign, is_sentence, may_be_foreign, says_enough, suspects
from cleaner.languages.scripts import amount, main_script, scripts_of, shares
from cleaner.languages.ties import Told, in_first_person, tells_in
from cleaner.languages.verdict import Verdict
from cleaner.patterns import CLOSING_QUOTES, lazy

__all__ = ["foreign_blocks"]


def foreign_blocks(
    blocks: Sequence[str],
    main: str,
    keep: Collection[str] = (),
    *,
    strict: bool = False,
    known: dict[str, Verdict | None] | None = None,
) -> list[tuple[int, Verdict]]:
    """Return the index and the language of the blocks of an article in `main` that are foreign debris.

    `keep` holds codes of languages that never go. `strict` says that the caller wants `main` and nothing else: then only
    what text in `main` quotes or announces stays, however much of the text is in other languages. `known` is what `foreign`
    said of blocks before; what it says now is added.
    """
    page = _Page(blocks, main, {} if known is None else known)
    if not page.found or (not strict and page.mixed()):
        return []
    return [
        (index, verdict)
        for index, verdict in page.found.items()
        if verdict.language not in keep and not (page.quoted(index, strict) or page.explained(index, strict))
    ]


# --- what stands around it --------------------------------------------------------------------------------------------

_NEAR = 250
"""Characters of a neighbour that could announce or explain: its end before, its beginning behind."""
_SHORT = 16
"""Words: a proverb, a motto or a line of verse has no more; only such lines are taken for a line and its translation."""
_SHORT_UNSPACED = 110
"""Letters (see `amount`): the same for what has no spaces between words."""
_ALIKE = (0.55, 1.8)
"""How much longer or shorter the translation of a line may be."""
_ALIKE_LONG = (0.7, 1.4)
"""The same for a longer text."""
_REACH = 12
"""Blocks: how far away an explanation may stand."""
_MUCH_OF_ONE = 0.25
"""Share of a text from which another language is one of its languages."""
_MUCH_OF_ALL = 0.5
"""The same for all other languages together: cards in five languages are no article in five languages."""
_HEADS = 40
"""Characters: what begins alike counts once, so that a message that a machine repeats does not outweigh an article."""
_LABEL = 2
"""Words: a heading that is so short can be the label of what stands below it ("Klappentext", "The original")."""
_LABEL_UNSPACED = 4
"""Characters: the same where words have no spaces between them."""
_NAME = (2, 3)
"""Words of a name that stands alone in a line."""
_LINE = 3
"""Words: a line of verse has no fewer."""
_SOMETHING = 20
"""Letters (see `amount`) that are more than the name of a language, or a person's."""
_SENTENCES = lazy(r"(?<=[.!?…])\s+|(?<=[。！？।])")
_SENTENCE_END = lazy(rf"[.!?…。！？।؟][{CLOSING_QUOTES})\]」]*$")
_CLOSERS = CLOSING_QUOTES + ")]」 "
_ASKING = ("?", "？", "؟")
_GREETING = 6
"""Words of a salutation."""
_CODED = 3
"""Lines with words of manuals that make a text one."""
_AMONG = 3
"""Blocks around a block in which the article's paragraphs must stand, for it to stand among them."""
_PARAGRAPHS = 2
"""How many of them."""
_PARAGRAPH = 60
"""Letters (see `amount`) of a paragraph."""
_LONGEST_HEAD = 10
"""Words of a subhead."""
_AGAIN = 3
"""Blocks of the article that have a word which it says again and again."""
_TIES = 2
"""Long words of the article in a foreign block that are no chance."""
_ELSEWHERE = 2
"""Other blocks in a language that show that parts of the text are in it."""
_ATTRIBUTION = lazy(r"[–—―~]+\s*[^\W\d_]|\([^\W\d_]")


class _Page:
    """The blocks of one article, and which of them are foreign."""

    def __init__(self, blocks: Sequence[str], main: str, known: dict[str, Verdict | None]) -> None:
        self.blocks = blocks
        self.main = main
        self.found: dict[int, Verdict] = {}
        self._own: tuple[int, int] | None = None
        self._manual: bool | None = None
        self._tellings: dict[bool, Told] = {}
        self._heads: dict[str, set[str]] = {}
        self._staying: dict[str, bool] = {}
        for index in suspects(blocks, main):
            block = blocks[index]
            if block not in known:
                known[block] = foreign(block, main)
            if verdict := known[block]:
                self.found[index] = verdict

    def mixed(self) -> bool:
        """Whether so much of the text is foreign that it is an article in two languages, or one that we misread.

        Tables and headings do not count: they are in no language.
        """
        total = sum(map(amount, {block[:_HEADS]: block for block in self.blocks if says_enough(block)}.values()))
        languages: dict[str | None, int] = {}
        for index, verdict in self.found.items():
            languages[verdict.language] = languages.get(verdict.language, 0) + amount(self.blocks[index])
        return max(languages.values()) > _MUCH_OF_ONE * total or sum(languages.values()) > _MUCH_OF_ALL * total

    def explained(self, index: int, strict: bool) -> bool:
        """Whether the blocks around a foreign block show that the article means it to stand there."""
        before, behind = self.around(index)
        reasons: list[Callable[[], bool]] = [
            lambda: self.led(before),
            lambda: self.signed(index),
            lambda: before >= 0 and self.names(self.blocks[before][-_NEAR:], index),
            lambda: behind < len(self.blocks) and self.names(self.blocks[behind][:_NEAR], index),
        ]
        if not strict:
            reasons += [
                lambda: self.labelled(index),
                lambda: self.said(index),
                lambda: self.quoted_in_english(index),
                lambda: self.at_home(index),
                lambda: self.belongs(index),
                lambda: self.verse(index),
                lambda: self.translated(index, before) or self.translated(index, behind),
                lambda: self.alternates(index),
                self.manual,
                lambda: self.item(index),
                lambda: self.section(index),
                lambda: index > 0 and leads_on(self.blocks[index - 1]),
                lambda: self.amid(index) and (self.continued(index) if self.within(index) else self.at_edge(index)),
                lambda: self.within(index) and self.beside(index) and self.tied(index),
            ]
        return any(reason() for reason in reasons)

    def quoted(self, index: int, strict: bool) -> bool:
        """Whether the form of the block says that it is quoted; if `strict`, it must be the article that quotes it."""
        if strict and not any(0 <= other < len(self.blocks) and self.own(other) for other in (index - 1, index + 1)):
            return False
        return telling(self.blocks[index])

    def around(self, index: int) -> tuple[int, int]:
        """Return the indexes of the nearest blocks before and behind that are surely the article's."""
        found = [index, index]
        for side, step in enumerate((-1, 1)):
            found[side] += step
            while 0 <= found[side] < len(self.blocks) and abs(found[side] - index) <= _REACH and not self.own(found[side]):
                found[side] += step
        return found[0], found[1]

    def own(self, index: int) -> bool:
        """Whether a block is surely in the article's language."""
        return index not in self.found and not self.unclear(index)

    def unclear(self, index: int) -> bool:
        """Whether a block could be in another language as well, but says too little to tell."""
        block = self.blocks[index]
        if tables.unspaced(self.main):
            return amount(block) <= _SHORT_UNSPACED and may_be_foreign(block, self.main)
        words = [word.lower() for word in tables.split(block)]
        return 0 < len(words) <= _SHORT and tables.function_words(self.main).isdisjoint(words)

    def led(self, before: int) -> bool:
        """Whether the block before announces what follows."""
        return before >= 0 and leads_on(self.blocks[before])

    def signed(self, index: int) -> bool:
        """Whether the next line says who said it, or, within the article, is nothing but a name."""
        if index + 1 == len(self.blocks):
            return False
        below = self.blocks[index + 1]
        if _ATTRIBUTION.match(below):
            return True
        return self.within(index) and bool(_SENTENCE_END.search(self.blocks[index])) and self._name(below)

    def _name(self, block: str) -> bool:
        words, small = tables.split(block), tables.function_words(self.main)
        return (
            block[-1:].isalpha()
            and len(words) in _NAME
            and all(word.istitle() for word in words)
            and small.isdisjoint(map(str.lower, words))
        )

    def labelled(self, index: int) -> bool:
        """Whether a word or two stand above the block like a label."""
        if index == 0 or index - 1 in self.found:
            return False
        above = self.blocks[index - 1]
        if numbered(above) or (index + 1 < len(self.blocks) and numbered(self.blocks[index + 1])):
            return True  # what stands in a numbered section is not beside the text
        if SPEECH.match(above):
            return False
        if tables.unspaced(self.main) and not above.isascii():
            return len(above) <= _LABEL_UNSPACED
        return len(tables.split(above)) <= _LABEL and above[-1:].isalpha()

    def said(self, index: int) -> bool:
        """Whether the sentence right above asks, or speaks of an answer, a message, a letter or the like, or the block is part
        of one: a salutation stands above it, or a greeting below.
        """
        if any(0 <= other < len(self.blocks) and self._greeting(other) for other in (index - 1, index + 1)):
            return True
        if index == 0 or index - 1 in self.found or not _SENTENCE_END.search(self.blocks[index - 1]):
            return False
        *_, last = filter(None, map(str.strip, _SENTENCES.split(self.blocks[index - 1])))
        return last.rstrip(_CLOSERS).endswith(_ASKING) or bool(said(self.main).search(fold(last)))

    def _greeting(self, index: int) -> bool:
        block = self.blocks[index]
        return block.endswith((",", "，", "、")) and len(tables.split(block)) <= _GREETING

    def quoted_in_english(self, index: int) -> bool:
        """Whether the block is English and stands within an article in letters other than Latin ones: their writers quote
        English as it is, without marks. Behind the article it is a teaser, as any other language is.
        """
        if self.found[index].language != "en" or "Latin" in scripts_of(self.main):
            return False
        return index < self._reach()[1]

    def at_home(self, index: int) -> bool:
        """Whether a block in a script that is not the article's is its writer's: nothing but a headline stands above it, so
        that it may introduce a long text in another language, or a line in its script stays, so that the page is in both.
        """
        script = main_script(shares(self.blocks[index]))
        if script in scripts_of(self.main):
            return False
        return index < self._reach()[0] or self._stays_in(script)

    def _reach(self) -> tuple[int, int]:
        """Return the first and the last block that surely are the article's and say enough: none is behind all, and above."""
        if self._own is None:
            own = [index for index, block in enumerate(self.blocks) if self.own(index) and says_enough(block)]
            self._own = (own[0], own[-1]) if own else (len(self.blocks), -1)
        return self._own

    def _stays_in(self, script: str) -> bool:
        """Whether a line in a script is none of the foreign blocks."""
        if script not in self._staying:
            self._staying[script] = any(
                index not in self.found and not block.isascii() and _says_something_in(script, block)
                for index, block in enumerate(self.blocks)
            )
        return self._staying[script]

    def belongs(self, index: int) -> bool:
        """Whether the block is part of a longer foreign piece: several paragraphs, or one that something announces."""
        language = self.found[index].language
        for step in (-1, 1):
            for other in range(index + step, index + step * _REACH, step):
                if not 0 <= other < len(self.blocks) or self.own(other):
                    break
                if other in self.found and self.found[other].language == language:
                    if telling(self.blocks[other]) or not (self.short(index) or self.short(other)):
                        return True
                elif step > 0 and leads_on(self.blocks[other]):
                    return True
        return False

    def names(self, text: str, index: int) -> bool:
        """Whether `text`, next to a foreign block, names its language or speaks of translating, quoting or reciting."""
        language = self.found[index].language or ""
        folded = fold(text)
        return bool(
            announcing(self.main).search(folded) or naming(language, self.main).search(folded) or summing_up().fullmatch(folded)
        )

    def verse(self, index: int) -> bool:
        """Whether the block is a short line with another short line beside it that is not clearly the article's."""
        return self.short(index) and any(
            0 <= other < len(self.blocks)
            and len(tables.split(self.blocks[other])) >= _LINE
            and (self.unclear(other) or (other in self.found and self.short(other)))
            for other in (index - 1, index + 1)
        )

    def short(self, index: int) -> bool:
        """Whether a block has no more words than a line of verse."""
        block = self.blocks[index]
        return len(tables.split(block)) <= _SHORT and amount(block) <= _SHORT_UNSPACED

    def translated(self, index: int, other: int) -> bool:
        """Whether the block beside it, in the article's language, could say the same."""
        if not 0 <= other < len(self.blocks) or abs(other - index) != 1:
            return False
        one, two = self.blocks[index], self.blocks[other]
        sentences = _sentences(one)
        if sentences != _sentences(two) or (two[:1] in QUOTES) != (one[:1] in QUOTES):
            return False
        ratio = amount(one) / max(1, amount(two))
        if self.short(index) and self.short(other):
            return _ALIKE[0] <= ratio <= _ALIKE[1]
        return _ALIKE_LONG[0] <= ratio <= _ALIKE_LONG[1] and (sentences == 1 or bool(_marks(one) & _marks(two)))

    def alternates(self, index: int) -> bool:
        """Whether foreign blocks of one language take turns with others, as in a lesson, a glossary or an interview."""
        language = self.found[index].language
        return any(
            other in self.found and self.found[other].language == language and index + step // 2 not in self.found
            for step in (-3, -2, 2, 3)
            for other in (index + step,)
        )

    def manual(self) -> bool:
        """Whether the text is a manual: what its translators have left is in the language in which it was written."""
        if self._manual is None:
            lines = (block for index, block in enumerate(self.blocks) if index not in self.found and of_manuals(block))
            self._manual = len(list(islice(lines, _CODED))) == _CODED
        return self._manual

    def item(self, index: int) -> bool:
        """Whether the mark of a list stands alone above a block."""
        return index > 0 and not any(map(str.isalnum, self.blocks[index - 1]))

    def section(self, index: int) -> bool:
        """Whether the block is all that stands between a subhead of the article and the next: nothing else is said there."""
        below = index + 1
        return (
            self.within(index)
            and self._subhead(index - 1)
            and self._ours(self.blocks[index - 1], self.found[index].language or "")
            and self._subhead(below)
            and self.amid(index)
        )

    def _ours(self, head: str, other: str) -> bool:
        """Whether a short line is in the article's language rather than in the `other`: by its script, words or letters."""
        words = tables.split(head)
        if main_script(shares(head)) not in scripts_of(other):
            return True
        small = tables.function_words(self.main) - tables.function_words(other)
        return not small.isdisjoint(map(str.lower, words)) or bool(tables.strange(words, self.main, other))

    def _subhead(self, index: int) -> bool:
        block = self.blocks[index]
        return index not in self.found and block[-1:].isalnum() and 0 < len(tables.split(block)) <= _LONGEST_HEAD

    def within(self, index: int) -> bool:
        """Whether paragraphs of the article stand above and below the block."""
        first, last = self._reach()
        return first < index < last

    def amid(self, index: int) -> bool:
        """Whether a block stands among the article's paragraphs, and not among cards or remarks."""
        near = range(max(0, index - _AMONG), min(len(self.blocks), index + _AMONG + 1))
        return sum(map(self._paragraph, near)) >= _PARAGRAPHS

    def beside(self, index: int) -> bool:
        """Whether a paragraph of the article stands right above or below a block."""
        return any(self._paragraph(other) for other in (index - 1, index + 1))

    def _paragraph(self, index: int) -> bool:
        block = self.blocks[index]
        return self.own(index) and amount(block) >= _PARAGRAPH and is_sentence(block, main_script(shares(block)))

    def continued(self, index: int) -> bool:
        """Whether a block between the article's paragraphs goes on with what they tell, or its writer tells of himself."""
        block = self.blocks[index]
        own_voice = amount(block) >= _PARAGRAPH and in_first_person(block, self.found[index].language or "")
        return own_voice or self.tied(index) or self.scattered(index)

    def at_edge(self, index: int) -> bool:
        """Whether a block at the head or the end goes on with what the article tells and is no reader's remark on it."""
        return self.tied(index) and not in_first_person(self.blocks[index], self.found[index].language or "")

    def tied(self, index: int) -> bool:
        """Whether the block has a name of the article (at its head or end: of its paragraphs), two of its long words, or one
        that it says again and again.
        """
        block, language = self.blocks[index], self.found[index].language or ""
        within = self.within(index)
        told = self._told(within)
        if told.name_of(block, language):
            return True
        shared = told.words_of(block, language) if within else []
        return len(shared) >= _TIES or max(shared, default=0) >= _AGAIN

    def _told(self, within: bool) -> Told:
        """Return what the article tells; with `within` false, what its paragraphs tell."""
        if within not in self._tellings:
            wanted = self.own if within else self._paragraph
            self._tellings[within] = Told(self.main, [block for index, block in enumerate(self.blocks) if wanted(index)])
        return self._tellings[within]

    def scattered(self, index: int) -> bool:
        """Whether other blocks in its language stand elsewhere in the text: that is translated in part."""
        language = self.found[index].language or ""
        if language not in self._heads:
            self._heads[language] = {
                block[:_HEADS]
                for other, block in enumerate(self.blocks)
                if (self.found[other].language == language if other in self.found else tells_in(block, language, self.main))
            }
        return len(self._heads[language]) > _ELSEWHERE


def _says_something_in(script: str, block: str) -> bool:
    return amount(block) >= _SOMETHING and main_script(shares(block)) == script


def _sentences(text: str) -> int:
    return len(re.findall(r"[.!?…।؟۔](?=\W*\s|\W*$)|[。！？]", text))


def _marks(text: str) -> set[str]:
    """Return what a translation leaves as it is: numbers, and names that do not begin the text."""
    words = re.findall(r"\w+", text)
    return {word for word in words[1:] if word.isdigit() or (word[:1].isupper() and len(word) > 3)}
