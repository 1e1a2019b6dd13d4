"""Marks: phrases that are looked for inside sentences, by role."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from cleaner import library
from cleaner.folding import stem
from cleaner.marks import Marks, marks
from cleaner.phrases import PhraseError, fragment
from tests.margin import SAMPLES
from tests.strategies import phrases

LISTS = sorted(path.stem for path in Path(library.MARKS).glob("*.toml"))


def _one(source: str) -> Marks:
    pattern, needs = fragment(source, {})
    return Marks([(pattern, sorted(needs))])


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("no guarantee", "We give no guarantee for that."),
        ("no guarantee*", "No guarantees are given."),
        ("*autorin", "Sie ist Kinderbuchautorin in Olmo."),
        ("not [{any}] endorsed", "It is not in any way endorsed by us."),
        ("not [{any}] endorsed", "It is not endorsed."),
        ("données", "Vos DONNÉES restent ici."),
        ("免责", "本站免责声明"),
    ],
)
def test_a_mark_is_found_inside_a_sentence(source: str, sentence: str) -> None:
    assert _one(source).any_in(stem(sentence))


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("no guarantee", "No guarantees are given."),
        ("autorin", "Sie ist Kinderbuchautorin."),
        ("not [{any}] endorsed", "It is not. We endorsed it."),
    ],
)
def test_a_mark_is_whole_words_of_one_sentence(source: str, sentence: str) -> None:
    assert not _one(source).any_in(stem(sentence))


def test_a_mark_may_have_to_stand_in_front() -> None:
    assert _one("before joining").opens(stem("Before joining the paper, she rowed."))
    assert not _one("before joining").opens(stem("She rowed before joining the paper."))


def test_a_mark_without_a_word_that_every_match_has_is_refused() -> None:
    with pytest.raises(PhraseError, match="needs a word"):
        fragment("[not] {any}", {})


def _sources(name: str) -> Iterator[tuple[str, str, str]]:
    """Language, role and source of each mark of a list, with the words of its slots written in."""
    for language, roles in tomllib.loads(Path(library.MARKS, f"{name}.toml").read_text(encoding="utf-8")).items():
        slots = roles.pop("slots", {})
        for role, source in ((role, source) for role, found in roles.items() for source in found):
            for slot, words in slots.items():
                source = source.replace("{" + slot + "}", f"({'|'.join(words)})")
            yield language, role, source


@pytest.mark.parametrize("name", LISTS)
def test_every_mark_of_the_data_is_found(name: str) -> None:
    """In several wordings each, in the middle of a sentence: what a mark needs and where its words end is said rightly."""
    for language, role, source in _sources(name):
        written = source.replace("*'", "paper'").replace("*", "")
        for variant in range(6):
            text = phrases.write(phrases.Source(language, name, role, written), variant)
            assert marks(name)[role].any_in(stem(f"x {text} - x")), (source, text)


@pytest.mark.parametrize("name", LISTS)
def test_every_mark_of_the_data_stands_in_a_sample(name: str) -> None:
    lines = "\n".join(stem(line) for path in sorted(SAMPLES.rglob("*.txt")) for line in path.read_text().split("\n") if line)
    assert [source for _, _, source in _sources(name) if not _one(source).any_in(lines)] == []
