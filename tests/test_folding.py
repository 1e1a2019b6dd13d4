"""Folding: many blocks at once or each alone, and normal forms."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.folding import (
    _by_normal_forms,
    core,
    core_of,
    fold,
    forms,
    key_tail,
    last_word,
    normal,
    stem,
    strip_tail,
    unmarked,
)

MARKS = "ab, .!?|:;-–—’'\"”“‘()[]*_#>•…`+%\u00a0\u200b\ufeff\t\0\x1f\u3000ßéİ家が\u0301"
LINES = st.text(alphabet=st.one_of(st.sampled_from(MARKS), st.characters(exclude_characters="\n")), max_size=12)


#: Letters that fold to something else beside others, and what is folded alone for other reasons.
ODD = {
    "kana and its mark": "か\u3099",
    "kana and its mark in half width": "ｶﾞ",
    "parts of a Korean syllable": "\u1112\u1161\u11ab",
    "parts of a Korean syllable in half width": "ﾡￂ",
    "a Hindi letter and its point": "ड\u093c",
    "an equals sign, struck through": "=\u0338",
    "an accent of its own": "e\u0301",
    "a space of another script": "a\u1680b",
    "nothing at the end": "é \u200b",
    "nothing at the beginning": "\u200b é",
    "a link": "[é](b) [a](b) c",
}


@pytest.mark.parametrize("name", ODD)
def test_odd_blocks_are_folded_as_they_are_alone(name: str) -> None:
    blocks = [ODD[name], "Größe", "Share", ODD[name]]
    composed, stems = forms(blocks)
    assert composed == [normal("NFC", block) for block in blocks]
    assert stems == [stem(block) for block in composed]
    assert fold(ODD[name]) == " ".join(_by_normal_forms(ODD[name]).split())


@given(st.lists(LINES, max_size=8))
def test_blocks_are_folded_together_as_they_are_alone(lines: list[str]) -> None:
    blocks = [block for line in "\n".join(lines).splitlines() if (block := line.strip())]
    composed, stems = forms(blocks)
    assert composed == [normal("NFC", block) for block in blocks]
    assert stems == [stem(block) for block in composed]


@given(LINES)
def test_a_core_is_that_of_the_stem(text: str) -> None:
    assert core_of(stem(text)) == core(text)
    assert "," not in stem(text)


@given(LINES.map(fold).map(unmarked).map(strip_tail))
def test_the_last_word_is_the_key_of_the_end(folded: str) -> None:
    assert last_word(folded) == key_tail(folded)


def test_a_long_text_has_single_spaces_too() -> None:
    assert fold("\t A \u00a0\nb" * 20_000) == " ".join(["a b"] * 20_000)


def test_marks_heaped_on_one_letter_of_a_long_text_are_left_as_they_are() -> None:
    heap = "\u0301\u0323" * 600
    assert normal("NFC", f"Cafe\u0301 e{heap} Cafe\u0301") == f"Café e{heap} Café"
    assert normal("NFC", "Cafe\u0301 " + "e\u0301" * 600) == "Café " + "é" * 600
    assert normal("NFKD", "…" * 1200 + "é") == "..." * 1200 + "e\u0301"


@given(st.text())
def test_normal_forms_are_those_of_unicode(text: str) -> None:
    assert normal("NFC", text) == unicodedata.normalize("NFC", text)
    assert normal("NFKD", text) == unicodedata.normalize("NFKD", text)


@given(st.text(alphabet=st.one_of(st.sampled_from(MARKS), st.characters()), max_size=20))
def test_letter_by_letter_a_text_folds_as_by_normal_forms(text: str) -> None:
    """Casing, accents and width go, in any order; what only joins letters to others (a nukta, a jamo) stays joined."""
    by_forms = _by_normal_forms(text)
    assert fold(text) == fold(by_forms) == " ".join(by_forms.split())


def test_the_hebrew_hyphen_is_a_dash_and_no_point() -> None:
    assert fold("ב־3 במרץ, תֵּל־אָבִיב") == fold("ב-3 במרץ, תל-אביב")
