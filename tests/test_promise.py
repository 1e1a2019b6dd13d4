"""The promise, property by property: kept blocks are untouched and in order, and nothing of the article goes.

The articles, the debris and the places where debris stands are written by `tests.strategies`; debris comes straight from
the phrase data, so each new phrase is tried against all of this. `HYPOTHESIS_PROFILE=thorough` runs 20,000 examples each.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import unicodedata
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from itertools import accumulate, pairwise

from hypothesis import given
from hypothesis import strategies as st

import cleaner
from cleaner import library, sections
from cleaner.document import Document, split_lines
from cleaner.engine import OFTEN
from cleaner.kinds import KINDS
from cleaner.layout import LONGEST_TERM
from cleaner.rules import just, loose
from tests.command import ROOT, env
from tests.conftest import fewer
from tests.margin import paths, read
from tests.strategies import articles, phrases, placement
from tests.strategies.placement import Scraped
from tests.strategies.prose import TRAPS

any_text = st.one_of(
    st.text(max_size=400),
    st.lists(
        st.one_of(
            st.sampled_from(["", " ", "\t", "\x00", "\ufeff", "- ", "# x", "```", "Comments", "Related posts", "Read more"]),
            st.text(max_size=30),
            articles.sentences(),
            placement.lone_debris(),
        ),
        max_size=14,
    ).flatmap(lambda lines: placement.newlines.map(lambda end: end.join(lines))),
)
scraped = placement.scraped()
LEAD = "The mill at Arden is open again.\n\nNobody had expected it before the summer.\n\n"


def blocks(text: str) -> list[str]:
    """The lines of a text that are not blank, with their endings."""
    return [line for line in split_lines(text) if line.strip().lstrip("\ufeff")]


def words(text: str) -> list[str]:
    """The lines of a text that are not blank, without what stands around them."""
    return [line.strip().lstrip("\ufeff") for line in blocks(text)]


def subsequence(short: list[str], long: list[str]) -> bool:
    rest = iter(long)
    return all(item in rest for item in short)


def losses(text: str, content: list[str]) -> list[str]:
    """What of the content is not in the text any more."""
    return list((Counter(line.strip() for line in content) - Counter(words(text))).elements())


def tells(page: Scraped) -> bool:
    """Whether an article stands on a page: where there is no paragraph, headlines are the content and may stay."""
    return sections.paragraphs(Document(split_lines(page.text), library.builtin().find_all)) > 0


def heads_next_entry(line: str, page: Scraped) -> bool:
    """Whether a line of debris is the day of a card, or the title above one, where days head the entries of the article: such
    a day may head the next of them.
    """
    if sum(map(is_day, map(str.strip, page.content))) < 2:
        return False
    below = [under for above, under in pairwise(map(str.strip, page.debris)) if above == line]
    return is_day(line) or any(map(is_day, below))


def is_day(line: str) -> bool:
    return any(just(hit.rule, "date") for hit in library.builtin().find(line))


def told_of(line: str, page: Scraped) -> bool:
    """Whether a line of debris is one word that two paragraphs of the article tell of: as a subhead it stays ("topic")."""
    if " " in line or line in {kept.strip() for kept in page.content}:
        return False
    return sum(line.lower() in kept.lower() for kept in page.content) > 1


def quoted(line: str, page: Scraped) -> bool:
    """Whether the article has a line of debris in quotes: it may be one of the words that it discusses."""
    words = line.lower().rstrip(":：")
    return any(f"“{words}”" in kept.lower() or f'"{words}"' in kept.lower() for kept in page.content)


def may_be_a_term(line: str, page: Scraped) -> bool:
    """Whether a line of debris is as short as lines of the article that stand above a sentence: it may be the next term of a
    glossary, or the next entry of a live blog.
    """
    heads = [above for above, below in pairwise(map(str.strip, page.content)) if is_term(above) and below.endswith(".")]
    return is_term(line) and len(heads) > 1


def is_term(line: str) -> bool:
    return 0 < len(line.split()) <= LONGEST_TERM and line[-1].isalnum()


def gone(text: str, report: cleaner.Report) -> dict[int, str]:
    """The numbers of the blocks that went, each with the kind that took it."""
    assert report.restore() == text
    kinds = {r.start + len(r.text) - len(r.text.lstrip()): r.kind for r in report.removed if r.text.strip()}
    found, number, offset = {}, 0, 0
    for line in split_lines(text):
        start = offset + len(line) - len(line.lstrip())
        offset += len(line)
        if line.strip().lstrip("\ufeff"):
            if start in kinds:
                found[number] = kinds[start]
            number += 1
    return found


@st.composite
def hard_wrapped(draw: st.DrawFn) -> Scraped:
    """Paragraphs broken at 60 to 80 columns, with debris between them, right above or below them or with blank lines."""
    language = draw(st.sampled_from(("en", "en", "de", "fr", "es", "ru")))
    width = draw(st.integers(60, 80))
    piece = st.one_of(
        placement.lone_debris(language=language).map(lambda line: (line,)),
        placement.sections(language),
        st.just(()),
    )
    text, content, debris = "", [], []
    for paragraph in draw(st.lists(articles.paragraphs(language, longest=6), min_size=1, max_size=5, unique=True)):
        for lines, into in ((draw(piece), debris), (articles.wrap(paragraph, width), content)):
            text += "".join(f"{line}\n" for line in lines)
            text += "\n" if into is content or draw(st.booleans()) else ""
            into.extend(lines)
        if draw(st.booleans()):
            text = text.rstrip("\n") + "\n"
            lines = draw(piece)
            text += "".join(f"{line}\n" for line in lines) + "\n"
            debris.extend(lines)
    return Scraped(text, content, debris)


# Nothing invented, nothing rearranged


@given(any_text)
def test_lines_joined_are_the_text(text: str) -> None:
    assert "".join(split_lines(text)) == text


@given(any_text)
def test_restore_gives_the_input_back(text: str) -> None:
    report = cleaner.explain(text)
    assert report.restore() == text
    for removal in report.removed:
        assert text[removal.start : removal.end] == removal.text
    assert all(one.end <= two.start for one, two in zip(report.removed, report.removed[1:], strict=False))


@given(any_text)
def test_kept_blocks_are_input_blocks_byte_for_byte_and_in_order(text: str) -> None:
    report = cleaner.explain(text)
    gone = Counter(block for removal in report.removed for block in blocks(removal.text))
    assert subsequence(blocks(report.text), blocks(text))
    assert Counter(blocks(report.text)) + gone == Counter(blocks(text))


@given(any_text)
def test_only_whole_lines_go(text: str) -> None:
    """A removal is a block with its line ending and surplus blank lines; never part of a line, never two blocks."""
    edges = {0, *accumulate(map(len, split_lines(text)))}
    for removal in cleaner.explain(text).removed:
        assert {removal.start, removal.end} <= edges
        assert len(blocks(removal.text)) <= 1


# Never an article sentence


@given(articles.articles())
def test_an_article_alone_comes_back_identical(units: list[articles.Unit]) -> None:
    text = articles.joined(units)
    report = cleaner.explain(text)
    assert report.text == text, str(report)


def one_phrase_after_another(page: Scraped) -> bool:
    """Whether one open phrase accounts for line after line, for which the fuse may blow."""
    rules = Counter(hit.rule for line in page.debris for hit in library.builtin().find(line) if loose(hit.rule))
    return any(times > OFTEN for times in rules.values())


@given(scraped)
def test_every_article_block_stays_and_all_debris_goes(page: Scraped) -> None:
    report = cleaner.explain(page.text)
    assert not losses(report.text, page.content), str(report)
    assert not report.problem or one_phrase_after_another(page)
    if tells(page) and not report.problem:
        left = Counter(words(report.text)) - Counter(line.strip() for line in page.content)
        allowed = (told_of, quoted, heads_next_entry, may_be_a_term)
        assert all(any(allows(line, page) for allows in allowed) for line in left), f"debris left\n{report}"


@given(st.sampled_from(sorted(TRAPS)).flatmap(articles.traps))
def test_a_phrase_inside_a_longer_sentence_stays(sentence: str) -> None:
    assert cleaner.clean(sentence) == sentence


@given(articles.articles("en", most=2), phrases.written("headings", "weak_headings"), articles.articles("en", most=5))
def test_article_text_appended_after_any_debris_heading_survives(
    units: list[articles.Unit], heading: tuple[phrases.Source, str], more: list[articles.Unit]
) -> None:
    """Prose ends a section, and after it everything stays: lists, dialogue, verse and headings too."""
    text = articles.joined([*units, (heading[1],), *more])
    report = cleaner.explain(text)
    content = {block.strip() for unit in (*units, *more) for block in unit}
    assert content <= set(words(report.text)), str(report)


no_list_of_stories = st.one_of(
    form for name, form in articles.FORMS.items() if name not in ("bullets", "headings", "table")
).filter(lambda unit: len(set(unit)) == len(unit))  # titles of cards are told twice
short = articles.articles("en", most=2)


@given(short, phrases.written("headings", "weak_headings"), no_list_of_stories, short)
def test_a_heading_between_two_units_takes_neither(
    units: list[articles.Unit], heading: tuple[phrases.Source, str], below: articles.Unit, more: list[articles.Unit]
) -> None:
    """Extractors drop the links under a heading, so that the article goes on right below it, in whatever form."""
    text = articles.joined([*units, (heading[1],), below, *more])
    report = cleaner.explain(text)
    content = {block.strip() for unit in (*units, below, *more) for block in unit}
    assert content <= set(words(report.text)), str(report)


@given(short, phrases.written("headings", "weak_headings"), articles.unstopped)
def test_a_heading_takes_no_long_sentence_that_no_full_stop_ends(
    units: list[articles.Unit], heading: tuple[phrases.Source, str], below: articles.Unit
) -> None:
    """Not even at the end of a text, where all that shows a paragraph is how long it is."""
    report = cleaner.explain(articles.joined([*units, (heading[1],), below]))
    assert set(below) <= set(words(report.text)), str(report)


@given(hard_wrapped())
def test_a_hard_wrapped_article_loses_nothing(page: Scraped) -> None:
    """Its lines end mid-sentence and look like headlines, wherever debris stands around them."""
    report = cleaner.explain(page.text)
    assert not losses(report.text, page.content), str(report)


@given(scraped, articles.articles(most=3))
def test_debris_free_prose_behind_a_text_never_makes_more_go(page: Scraped, units: list[articles.Unit]) -> None:
    """Except for what only more text can show: which language the article is in, that a quote stands in the body, and that
    headlines are not all that a page tells (see `cleaner.sections.paragraphs`).
    """
    only = cleaner.Cleaner(skip=("language", "repeats"))
    text = LEAD + page.text
    longer = text.rstrip() + "\n\n" + articles.joined(units)
    before, after = only.explain(text), only.explain(longer)
    assert not before.problem
    assert gone(longer, after).keys() <= gone(text, before).keys(), str(after)


@given(articles.articles(most=3), scraped)
@fewer()
def test_debris_free_prose_before_a_text_never_makes_more_go(units: list[articles.Unit], page: Scraped) -> None:
    only = cleaner.Cleaner(skip=("language", "repeats"))
    before = articles.joined(units) + "\n"
    text = LEAD + page.text
    shift = len(words(before))
    assert gone(before + text, only.explain(before + text)).keys() <= {
        number + shift for number in gone(text, only.explain(text))
    }


# Always the same answer


@given(any_text)
def test_cleaning_twice_changes_nothing(text: str) -> None:
    once = cleaner.clean(text)
    assert cleaner.clean(once) == once


@given(scraped)
@fewer()
def test_cleaning_a_page_twice_changes_nothing(page: Scraped) -> None:
    once = cleaner.clean(page.text)
    assert cleaner.clean(once) == once


@given(st.lists(st.one_of(any_text, scraped.map(lambda page: page.text)), max_size=4), st.randoms(use_true_random=False))
@fewer()
def test_the_answer_does_not_depend_on_earlier_calls_or_their_order(texts: list[str], rng: random.Random) -> None:
    first = {text: cleaner.explain(text) for text in texts}
    again = texts + texts
    rng.shuffle(again)
    assert all(cleaner.explain(text) == first[text] for text in again)


@given(st.lists(scraped.map(lambda page: page.text), min_size=1, max_size=4))
@fewer()
def test_the_answer_does_not_depend_on_threads(texts: list[str]) -> None:
    alone = [cleaner.explain(text) for text in texts] * 3
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(cleaner.explain, texts * 3)) == alone


def test_the_answer_does_not_depend_on_the_process_or_the_hash_seed() -> None:
    """Over every eighth sample."""
    code = (
        "import hashlib, cleaner; from tests.margin import paths, read; "
        "print(hashlib.sha256(repr([cleaner.explain(read(p).text) for p in paths()[::8]]).encode()).hexdigest())"
    )
    answers = {
        subprocess.run(
            [sys.executable, "-c", code], capture_output=True, check=True, cwd=ROOT, env=env(PYTHONHASHSEED=seed)
        ).stdout
        for seed in ("0", "4242")
    }
    here = sha256(repr([cleaner.explain(read(path).text) for path in paths()[::8]]).encode()).hexdigest()
    assert answers == {here.encode() + os.linesep.encode()}


@given(placement.scraped(newline=st.just("\n")), placement.newlines)
@fewer()
def test_the_newline_convention_does_not_change_decisions(page: Scraped, newline: str) -> None:
    other = page.text.replace("\n", newline)
    assert gone(other, cleaner.explain(other)) == gone(page.text, cleaner.explain(page.text))


@given(st.one_of(any_text, scraped.map(lambda page: page.text)))
@fewer()
def test_the_unicode_normal_form_does_not_change_decisions(text: str) -> None:
    composed, decomposed = unicodedata.normalize("NFC", text), unicodedata.normalize("NFD", text)
    assert gone(composed, cleaner.explain(composed)) == gone(decomposed, cleaner.explain(decomposed))


# Settings only ever give text back


@given(scraped, st.sets(st.sampled_from(sorted(KINDS)), min_size=1))
@fewer()
def test_switching_kinds_off_only_puts_text_back(page: Scraped, off: set[str]) -> None:
    """Except for repeats, whose words stay elsewhere: a copy that another kind takes is no copy, one that stays is."""
    report = cleaner.Cleaner(skip=off).explain(page.text)
    now, before = gone(page.text, report), gone(page.text, cleaner.explain(page.text))
    assert {now[number] for number in now.keys() - before.keys()} <= {"repeats"}, str(report)
    assert not {removal.kind for removal in report.removed} & off


@given(scraped, st.data())
@fewer()
def test_text_that_must_stay_only_puts_text_back(page: Scraped, data: st.DataObject) -> None:
    """With the same exception for repeats."""
    stay = data.draw(st.sampled_from(sorted({*page.content, *page.debris})))
    report = cleaner.Cleaner(keep=[stay]).explain(page.text)
    now, before = gone(page.text, report), gone(page.text, cleaner.explain(page.text))
    assert {now[number] for number in now.keys() - before.keys()} <= {"repeats"}, str(report)
    assert stay.strip() in words(report.text)


@given(any_text)
@fewer()
def test_with_all_kinds_off_nothing_goes(text: str) -> None:
    assert cleaner.Cleaner(skip=KINDS).explain(text) == cleaner.Report(text, (), ())
