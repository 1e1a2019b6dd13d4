"""The document: lossless lines, and what it says about blocks. Each feature on text that has it and text that only looks so."""

from __future__ import annotations

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

import cleaner
from cleaner.document import Document, split_lines
from tests.strategies import articles
from tests.strategies.placement import NEWLINES
from tests.strategies.prose import HEADLINES, PROSE


def document(*blocks: str) -> Document:
    return Document(split_lines("\n".join(blocks)), lambda *_: {})


def wrapped(doc: Document) -> set[int]:
    return {index for index in range(len(doc)) if doc.wrapped(index)}


def code(doc: Document) -> set[int]:
    return {index for index in range(len(doc)) if doc.code(index)}


@given(st.lists(st.one_of(st.text(max_size=5), st.sampled_from([*NEWLINES, " ", "\ufeff"]))).map("".join))
def test_lines_are_lossless_and_blocks_are_the_lines_that_are_not_blank(text: str) -> None:
    lines = split_lines(text)
    doc = Document(lines, lambda *_: {})
    assert "".join(lines) == text
    assert len(doc) == len(doc.blocks) == len(doc.places)
    assert doc.places == sorted(set(doc.places))
    for index in range(len(doc)):
        assert doc.blocks[index] in normalize("NFC", lines[doc.places[index]])
    assert all(not line.strip().lstrip("\ufeff") for place, line in enumerate(lines) if place not in doc.places)


@pytest.mark.parametrize("newline", NEWLINES)
def test_all_newlines_end_lines(newline: str) -> None:
    doc = Document(split_lines(newline.join(["\ufeffOne.", "", "  Two. "])), lambda *_: {})
    assert doc.blocks == ["One.", "Two."]
    assert [doc.gap(index) for index in (0, 1)] == [False, True]


def test_lines_without_a_blank_line_between_have_no_gap() -> None:
    assert [document("One.", "Two.", "", "", "Three.").gap(index) for index in range(3)] == [False, False, True]


def test_the_normal_form_of_the_text_decides_nothing() -> None:
    text = "Das Boot fährt früh\nüber die Förde nach\nMövenholz. Alle sägen.\nÄ"
    composed, decomposed = (Document(split_lines(normalize(form, text)), lambda *_: {}) for form in ("NFC", "NFD"))
    assert composed.blocks == decomposed.blocks
    assert wrapped(composed) == wrapped(decomposed)
    assert cleaner.clean(normalize("NFD", "0000!\r00À\r0")) == cleaner.clean("0000!\r00À\r0").replace("À", "A\u0300")


def test_a_return_and_a_line_feed_that_a_removal_brought_together_are_one_newline() -> None:
    assert not Document(["One.\r", "\n", "Two.\n"], lambda *_: {}).gap(1)
    assert Document(["One.\r", "\n", "\n", "Two.\n"], lambda *_: {}).gap(1)
    assert Document(["One.\r", "\r", "Two.\n"], lambda *_: {}).gap(1)
    text = (
        f"{PROSE['tr'][0]}\rRead more\n\nتنويه: هذا الخبر منقول المدينة النهر\x0c"
        "村では誰も、水がこれほど早く増えるとは思っていなかった。\x85Facebook opens in new window. "
    )
    left = cleaner.clean(text)
    assert left == cleaner.clean(left)


SENTENCES = [sentence for several in PROSE.values() for sentence in several]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_sentences_end_in_every_language(sentence: str) -> None:
    doc = document(sentence)
    assert doc.ends_sentence(0)
    assert doc.prose(0)
    assert not doc.headline_like(0)
    assert not doc.breaks_off(0)
    assert not doc.of_parts(0)
    assert doc.list_item(0) is doc.bullet(0) is False


@given(articles.languages.flatmap(lambda language: articles.paragraphs(language, longest=5)))
def test_paragraphs_are_prose_and_neither_headlines_nor_excerpts(text: str) -> None:
    doc = document(text)
    assert doc.prose(0)
    assert not doc.headline_like(0)
    assert not doc.breaks_off(0)


@pytest.mark.parametrize("headline", HEADLINES)
def test_headlines_are_no_prose(headline: str) -> None:
    doc = document(headline)
    assert doc.headline_like(0)
    assert not doc.prose(0)


@pytest.mark.parametrize(
    "block",
    ["it begins small", "- it begins small", "Team | Points",
     "| Team | Points |", "Year\tVisitors", "He said:", "Dear Sir,", "for (;;) {", "“A quote”",
     "One. And half", "The night was long—"],
)  # fmt: skip
def test_what_is_no_headline(block: str) -> None:
    assert not document(block).headline_like(0)


@pytest.mark.parametrize(
    ("block", "ends"),
    [("He left.", True), ("“He left.”", True), ("(He left.)", True), ("He left.*", True), ("Did he leave?", True),
     ("Go on!", True), ("He said:", True), ("He left…", True), ("行った。」", True), ("वह चला गया।", True), ("ذهب؟", True),
     ("„Er ging.“", True), ("»Er ging.«", True), ("« Il partit ! »", True),
     ("He left", False), ("Related posts", False), ("No. 5", False)],
)  # fmt: skip
def test_ends_of_sentences(block: str, ends: bool) -> None:
    assert document(block).ends_sentence(0) is ends


@pytest.mark.parametrize(
    ("block", "inside"),
    [("He left. She stayed", True), ("“He left.” She stayed", True), ("He left! She stayed", True), ("他走了。她留下", True),
     ("„Er ging.“ Sie blieb", True), ("Er ging. „Sie blieb", True), ("Il partit ! Elle resta", True), ("? Elle resta", False),
     ("He left.", False), ("3.5 per cent", False), ("example.org is a site", False), ("Related posts", False),
     ("Dr. Keller stayed", False), ("In 1911. Later", False), ("A. Later", True), ("Was 5th. Later", True)],
)  # fmt: skip
def test_sentences_inside(block: str, inside: bool) -> None:
    assert document(block).inner_sentence(0) is inside


@pytest.mark.parametrize(
    ("block", "off"),
    [("The court has thrown out the appeal. The owners now ...", True), ("The owners now …", True), ("The owners […]", True),
     ("The owners now … or never", False), ("“The owners now …", False),
     ("He left. She stayed", False), ("He left. She stayed.", False), ("Related posts", False)],
)  # fmt: skip
def test_excerpts_that_break_off(block: str, off: bool) -> None:
    assert document(block).breaks_off(0) is off


@pytest.mark.parametrize(
    ("block", "parts"),
    [("Lost? Ask here", True), ("Dr. No is back. So is the cat", True), ("“Lost? Ask here", False), ("Lost? Ask here.", False),
     ("Lost? Ask here 🙂", False), ("Ask here", False), ("He left. She stayed" + " and went on" * 8, False),
     ("The owners of the old mill on the hill left the town in the spring. See you soon, Resi", False)],
)  # fmt: skip
def test_headlines_of_several_parts(block: str, parts: bool) -> None:
    assert document(block).of_parts(0) is parts


@pytest.mark.parametrize(
    "end",
    [".[3]", ".[3][4]", ".” [12]", ".[note 2]", ".(3)", ".¹", ". ¹²", ".3", ".†", ". ■", ".■", ".♦", ". 🎉", "! ☕️", ". :-)",
     ".\u200b", ".\ufeff", ".\xad", "॥", "။", "៕"],
)  # fmt: skip
def test_what_stands_behind_a_full_stop(end: str) -> None:
    """Footnotes, the mark at the end of a magazine's article, pictures, and what nobody sees."""
    assert document("Nobody has moved the ovens since" + end).ends_sentence(0)


@pytest.mark.parametrize("end", [".[3]", ".[3][4]", ".” [12]", ".[note 2]", ".¹", ".3"])
def test_footnotes_inside_a_paragraph(end: str) -> None:
    assert document("The council met twice" + end + " It could not agree").inner_sentence(0)


@pytest.mark.parametrize("end", ["", " 3", "[3]", " v2.3", " [Ada]", " No. 5", " 🎉", " -", " 1911", "¹"])
def test_what_ends_no_sentence(end: str) -> None:
    assert not document("Nobody has moved the ovens since" + end).ends_sentence(0)


@pytest.mark.parametrize(
    ("block", "item", "bullet"),
    [("- one", True, True), ("* one", True, True), ("• one", True, True), ("-", True, True), ("1. one", True, False),
     ("12) one", True, False), ("-one", False, False), ("1.5 cups", False, False), ("1998. one", False, False)],
)  # fmt: skip
def test_list_items(block: str, item: bool, bullet: bool) -> None:
    assert document(block).list_item(0) is item
    assert document(block).bullet(0) is bullet


@pytest.mark.parametrize(("block", "level"), [("# One", 1), ("### Three", 3), ("#tag", 0), ("One", 0), ("####### x", 0)])
def test_heading_levels(block: str, level: int) -> None:
    assert document(block).heading_level(0) == level


@given(st.sampled_from(("en", "de", "fr", "es", "ru")), st.integers(60, 80), st.data())
def test_hard_wrapped_paragraphs_are_known(language: str, width: int, data: st.DataObject) -> None:
    """All lines of a paragraph of three lines or more; a line that says so itself is known in one of two as well."""
    text = data.draw(articles.paragraphs(language, longest=6))
    lines = articles.wrap(text, width)
    doc = document(*lines)
    if all(doc.ends_sentence(index) for index in range(len(lines) - 1)):
        return  # each line is a sentence of its own: nothing to know
    # Lines that each end a sentence of their own are no trap: none of them looks like a headline.
    mid_sentence = any(not doc.ends_sentence(index) for index in range(len(lines) - 1))
    if len(lines) > 2 and mid_sentence:
        assert wrapped(doc) == set(range(len(lines)))
    elif len(lines) == 2 and lines[1][0].islower():
        assert wrapped(doc) == {0, 1}


def test_short_lines_are_not_taken_for_wrapped_prose() -> None:
    assert wrapped(document("2 eggs", "A pinch of salt", "Beat the eggs.", "Serve warm.")) == set()
    assert wrapped(document("“No,” she said.", "“And then?” he asked him.", "She nodded.")) == set()
    assert wrapped(document("- the mill", "- a longer season")) == set()
    assert wrapped(document("The bridge opens", "iPhone sales fall")) == set()
    assert wrapped(document("The bridge opens", "and nobody comes")) == {0, 1}
    assert document("The bridge opens", "and nobody comes").prose(0)
    assert wrapped(document("The bridge opens.", "and nobody comes")) == set()
    assert wrapped(document("The bridge opens", "", "and nobody comes")) == set()
    assert wrapped(document("The bridge opens", "and nobody comes " * 10)) == set()


def test_a_line_of_a_wrapped_paragraph_is_no_headline_of_parts() -> None:
    """Small letters need not tell: the second line begins with a noun, and the words before it fill the first."""
    first, second = "Der Rat tagte bis spät in die Nacht. Niemand im", "Dorf hatte damit gerechnet, auch er nicht."
    assert not document("- Ein Titel", first, second).of_parts(1)
    assert document("- Ein Titel", first, "", second).of_parts(1)
    assert document("- Ein Titel", first, "Was der Rat jetzt will").of_parts(1)


def test_a_wide_line_that_goes_on_in_a_small_letter_is_no_headline() -> None:
    wide = "The insurers wanted to know how damp our cellars are. They came twice in one year and measured every wall with a"
    assert not document(wide, "meter of their own.").of_parts(0)
    assert document(wide, "Read more").of_parts(0)
    assert document(wide, "", "meter of their own.").of_parts(0)


def test_code_is_known_by_its_fence_and_its_signs() -> None:
    assert code(document("Look:", "```", "Read more", "```", "That is all.")) == {1, 2, 3}
    assert code(document("~~~", "Read more", "~~~")) == {0, 1, 2}
    assert code(document("```", "Read more", "The fence never closes.")) == set()
    assert code(document("for (;;) {", "}", "x = 1;")) == {0, 1, 2}
    assert code(document("$ cleaner < in.txt", "def share(link):", "import re", "// comment")) == {0, 1, 2, 3}
    assert code(document("share = true", "comments = off")) == {0, 1}
    assert code(document("Το πλοίο φεύγει και τις Κυριακές;")) == set()
    assert code(document("Photo: Keller", "The council voted.")) == set()


def test_folded_words_are_computed_once_for_each_block() -> None:
    doc = document("**Read  MORE »**")
    assert doc.core(0) == "read more"
    assert doc.core(0) is doc.core(0)
