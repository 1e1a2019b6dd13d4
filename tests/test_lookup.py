"""The quick way to look a block up gives the answers of the slow one, and the compiled data are those of the data files."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner import entries, library
from cleaner.entries import ROLES
from cleaner.folding import fold
from cleaner.patterns import for_plain, plain
from cleaner.slots import SLOTS
from tests.strategies import articles, phrases
from tests.test_samples import SAMPLES

BOOK = library.builtin()

#: What stands around and between phrases on real pages.
DRESSED: dict[str, Callable[[str], str]] = {
    "bare": lambda text: text,
    "with a colon": lambda text: f"{text}:",
    "in capitals": str.upper,
    "as a title": str.title,
    "as an item": lambda text: f"- {text}",
    "numbered": lambda text: f"1. {text}",
    "emphasized": lambda text: f"**{text}**",
    "as a heading": lambda text: f"## {text}",
    "linked": lambda text: f"[{text}](https://example.com/a_(b))",
    "in a row": lambda text: f"| {text} |",
    "twice in a row": lambda text: f"{text} | {text}",
    "two sentences": lambda text: f"{text}! {text}.",
    "quoted": lambda text: f"“{text}”",
    "in brackets": lambda text: f"({text})",
    "between arrows": lambda text: f"→ {text} →",
    "with wide spaces": lambda text: text.replace(" ", "\u00a0 "),
    "with typographic apostrophes": lambda text: text.replace("'", "’"),
    "behind a number": lambda text: f"12 {text}",
    "before a clause": lambda text: f"{text}, the council said on Monday.",
    "before a sentence": lambda text: f"{text}. The council said so on Monday.",
    "as a label": lambda text: f"{text}: the bridge over the river",
    "behind nothing": lambda text: f"\u200b{text}",
}


@pytest.mark.parametrize("dress", DRESSED)
@given(st.lists(phrases.written(*ROLES), min_size=1, max_size=6))
def test_a_phrase_is_found_either_way(dress: str, written: list[tuple[phrases.Source, str]]) -> None:
    for _, text in written:
        block = DRESSED[dress](text).strip()
        assert BOOK.find(block) == BOOK.find_slowly(block)


@given(articles.articles())
def test_an_article_is_looked_up_either_way(units: list[articles.Unit]) -> None:
    for block in (block.strip() for unit in units for block in unit if block.strip()):
        assert BOOK.find(block) == BOOK.find_slowly(block)


@given(st.text(alphabet=st.sampled_from("ab12 .!?|:,;-–—’'\"”()[]*_#>•\u00a0\u200b\t`\0ß…。家é"), min_size=1, max_size=60))
def test_odd_marks_are_looked_up_either_way(text: str) -> None:
    for block in (text, f"Share {text}", f"{text} comments", f"Advertisement {text} Advertisement"):
        assert BOOK.find(block) == BOOK.find_slowly(block)


LINES = sorted({line[2:].strip() for path in SAMPLES.glob("*/*.txt") for line in path.read_text("utf-8").split("\n")} - {""})


def test_samples_are_looked_up_either_way() -> None:
    wrong = [line for line in LINES if BOOK.find(line) != BOOK.find_slowly(line)]
    assert not wrong


def test_patterns_for_plain_texts_find_what_the_full_ones_find(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = [line for line in LINES if plain(fold(line))]
    found = [BOOK.find(line) for line in lines]
    monkeypatch.setattr(entries, "plain", lambda _: False)
    assert [BOOK.find(line) for line in lines] == found
    assert sum(map(bool, found)) > 1000


def test_dates_are_found_however_often_a_phrase_was_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    def found() -> list[object]:
        book = library.book(library._sections())  # none of its patterns has been compiled
        return [book.find(line) for line in LINES if any(map(str.isdigit, line))]

    seldom = found()
    monkeypatch.setattr(entries, "_OFTEN", 0)
    assert found() == seldom


@pytest.mark.parametrize("slot", SLOTS)
@given(st.text(alphabet=st.sampled_from("ab12 .!?|:,;-'\"()[]*_#@/\0\x02"), max_size=30).map(fold))
def test_slots_match_the_same_in_plain_texts(slot: str, text: str) -> None:
    full, quick = (re.compile(pattern) for pattern in (SLOTS[slot].pattern, for_plain(SLOTS[slot].pattern)))
    assert [found.span() for found in full.finditer(text)] == [found.span() for found in quick.finditer(text)]


def test_broken_compiled_data_are_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = Path(library.COMPILED).read_bytes()
    assert library._stored_book() is not None
    monkeypatch.setattr(library, "COMPILED", str(tmp_path / "compiled.txt"))
    assert library._stored_book() is None
    for broken in (b"", b"\n", b"00000000 0 0\n", whole[:-1], whole + b"\n"):
        (tmp_path / "compiled.txt").write_bytes(broken)
        assert library._stored_book() is None


def test_the_compiled_data_are_up_to_date() -> None:
    """Else each process compiles anew, which takes seconds: run `python -m cleaner.compile`."""
    assert Path(library.COMPILED).read_bytes().replace(b"\r", b"") == library.compiled()
    for path, content in library.compiled_lists():  # stale ones are used as they are
        assert Path(path).read_bytes().replace(b"\r", b"") == content, path


@pytest.mark.parametrize(("folder", "name", "read"), [("WORDS", "menus", library.words), ("MARKS", "legal", library.fragments)])
def test_lists_are_found_without_their_compiled_form(
    folder: str, name: str, read: Callable[[str], object], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored = read(name)
    (tmp_path / f"{name}.toml").write_bytes(Path(getattr(library, folder), f"{name}.toml").read_bytes())
    monkeypatch.setattr(library, folder, str(tmp_path))
    assert read(name) == stored


def test_a_word_with_several_roles_has_the_one_that_says_least() -> None:
    words = library.words("menus")
    own, often, usual = words["own"], words["often"], words["usual"]
    assert own.isdisjoint(often | usual)
    assert often.isdisjoint(usual)
    assert {"about us", "uber uns", "关于我们"} <= own
    assert {"obituaries", "presse", "注册"} <= often
    assert {"news", "kultur", "体育"} <= usual
