"""The phrase language and the data: what each phrase says is found, and only alone in its block."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import cleaner
from cleaner import library
from cleaner.compile import section
from cleaner.entries import ROLES
from cleaner.library import builtin
from cleaner.phrasebook import Phrasebook
from cleaner.phrases import Phrase, PhraseError, parse
from tests.margin import SAMPLES
from tests.strategies import articles, phrases


def book(*lines: str, role: str = "lines", **slots: list[str]) -> Phrasebook:
    return library.book([section("xx", {"slots": slots, "adverts": {role: lines}}).encode()])


def finds(phrase: str, text: str, role: str = "lines", **slots: list[str]) -> bool:
    return bool(book(phrase, role=role, **slots).find(text))


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("read more", "Read more"),
        ("read more", "READ  MORE »"),
        ("read more", "**[Read more](https://example.org/a_(b))**"),
        ("read more", "– read more …"),
        ("read more", "(Read more)"),
        ("read more", "### Read more"),
        ("sign up now", "Sign up, now!"),
        ("don't miss", "Don’t miss"),
        ("a (b|c) d", "a c d"),
        ("a [b] c", "a c"),
        ("a [b] c", "a b c"),
        ("a [b|c d]", "a c d"),
        ("(a|b [c])+", "A | B C / a"),
        ("(home|news)++", "Home | News"),
        ("(home|news)++", "home news home"),
        (r"home \| {site}", "Home | The Harbour Herald"),
        (r"page \({n}\)", "Page (12)"),
        ("by {name}", "By Ada Keller"),
        ("by {name}", "BY ADA VAN DER KELLER"),
        ("mail {email}", "Mail desk@example.org"),
        ("see {url}", "See www.example.org/a"),
        ("follow {handle}", "Follow @herald"),
        ("at {time}", "At 10:15"),
        ("on {date}", "On 3 March 2024"),
        ("on {date}", "On 2024-03-03"),
        ("on {date}", "on 3. März 2024"),
        ("{n} shares", "1,204 shares"),
        ("{name} {n}", "Ada Keller 12"),
        ("get {any} now", "Get the very best of us now"),
        ("join us to {tail}", "Join us to do what nobody has done, ever"),
        ("{word} now", "Buy now"),
        ("résumé", "RESUME"),
        ("te gusta", "¿Te gusta?"),
    ],
)
def test_a_phrase_finds(phrase: str, text: str) -> None:
    assert finds(phrase, text, word=["buy", "sell"])


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("read more", "Read more books this summer."),
        ("read more", "Please read more"),
        ("read more", "Read more. Books are good."),
        ("read more", "Readmore"),
        ("(home|news)++", "Home"),
        ("(home|news)++", "Home news"),
        ("by {name}", "By then"),
        ("by {name}", "By the river"),
        ("by {name}", "By whom?"),
        ("by {name}", "By Ada at last!"),
        ("by {name}", "By Ada keller"),
        ("get {any} now", "Get now"),
        ("get {any} now", "Get one two three four five six seven eight nine now"),
        ("get {any} now", "Get it. And now"),
        ("join us to {tail}", "Join us to sing. The choir is good."),
        ("{n} shares", "Some shares"),
        ("follow {handle}", "Follow the river"),
    ],
)
def test_a_phrase_does_not_find(phrase: str, text: str) -> None:
    assert not finds(phrase, text)


def test_a_block_of_several_phrases_is_accounted_for_when_each_sentence_is() -> None:
    found = book("thanks for signing up", "please check your inbox")
    assert found.find("Thanks for signing up! Please check your inbox.")
    assert not found.find("Thanks for signing up! The council voted on Monday.")


@pytest.mark.parametrize("text", ["Great article!", "Great article! I will try it.", "Great article. It leans. Does it?"])
def test_a_remark_is_the_first_sentence_of_a_block(text: str) -> None:
    (hit,) = book("great article", role="remarks").find(text)
    assert (hit.role, hit.evidence) == ("remarks", "great article")
    assert bool(hit.rest) is (text != "Great article!")


@pytest.mark.parametrize("text", ["Great article on tides.", "It leans. Great article!", "Not a great article! It leans."])
def test_no_remark(text: str) -> None:
    assert not finds("great article", text, role="remarks")


def test_marks_of_a_script_without_spaces_end_sentences_where_no_space_follows() -> None:
    assert book("写得真好", role="remarks").find("写得真好！我多年来都从那里走过。")
    assert book("写得真好", "谢谢分享").find("写得真好！谢谢分享！")


@pytest.mark.parametrize("end", [":", " :", " –", " - ", "→", " »", " |"])
def test_a_label_needs_a_mark_behind_it(end: str) -> None:
    (hit,) = book("photo", role="labels").find(f"Photo{end} Ada Keller")
    assert (hit.role, hit.evidence, hit.rest) == ("labels", "photo", "ada keller")


@pytest.mark.parametrize("text", ["Photo Ada Keller", "Photos: Ada", "A photo: Ada", "Photo-finish"])
def test_no_label(text: str) -> None:
    assert not finds("photo", text, role="labels")


@pytest.mark.parametrize(
    ("source", "says"),
    [("", "empty"), ("(a", "without its closing"), ("a)", "without its opening"), ("(a]", "closed by"), ("a {b", "brace"),
     ("(|)", "an empty group"), ("{nothing} a b", "no slot"), ("{any}", "literal first or last"), ("{any} {tail}", "literal")],
)  # fmt: skip
def test_malformed_phrases_say_what_is_wrong(source: str, says: str) -> None:
    with pytest.raises(PhraseError, match=says):
        Phrase(source)


@given(st.text(alphabet="ab |()[]{}+\\", max_size=20))
def test_a_source_is_parsed_or_refused(source: str) -> None:
    try:
        parse(source)
    except PhraseError:
        return


# The data


LANGUAGES = sorted({source.language for source in phrases.sources()})


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_of_the_data_is_well_formed(language: str) -> None:
    for source in phrases.of(*ROLES, language=language):
        parse(source.phrase)


def _found(source: phrases.Source, text: str) -> bool:
    shown = f"{text}:" if source.role == "labels" else text
    hits = builtin().find(shown)
    return any(hit.role == "lines" or (hit.role, hit.kind) == (source.role, source.kind) for hit in hits)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_data_say_is_found(language: str) -> None:
    """Every phrase in its plainest wording; those with form around them or names beside small words may be missed."""
    wanted = [source for source in phrases.of(*ROLES, language=language) if not _odd(source.phrase)]
    missed = [source for source in wanted if not _found(source, phrases.write(source))]
    assert len(missed) <= len(wanted) // 100, missed


def _odd(phrase: str) -> bool:
    return "{name" in phrase or any(mark in phrase for mark in ("*", "%", "?", "»", "«", "]{n}", "{n}[", "約{n}", "上]"))


LOOK_ALIKES = [line for line in (SAMPLES / "keep/en-sentences-that-begin-like-debris.txt").read_text().split("\n") if line]


@pytest.mark.parametrize("sentence", LOOK_ALIKES)
def test_a_sentence_that_begins_like_debris_stays_even_beside_debris(sentence: str) -> None:
    text = f"The council voted on Monday.\n\nAdvertisement\n\n{sentence}\n\nNobody had expected the water to rise.\n"
    assert cleaner.clean(text) == text.replace("Advertisement\n\n", "")


@given(phrases.written(*ROLES), articles.sentences("en"))
def test_a_phrase_never_finds_an_article_behind_it(pair: tuple[phrases.Source, str], sentence: str) -> None:
    """A block that begins with debris and goes on with an article's sentence is not accounted for."""
    assert not any(hit.role != "labels" and not hit.rest for hit in builtin().find(f"{pair[1]}. {sentence}"))


def test_a_tail_does_not_begin_behind_a_full_stop() -> None:
    """A date takes the full stop that ends the sentence: it may be one of its own ("12. Mai")."""
    found = builtin().find("This essay was in the harbour mailing list in 12.05.2023. The council voted on Monday.")
    assert not any(hit.role != "labels" and not hit.rest for hit in found)


@given(st.sampled_from(sorted(articles.PROSE)).flatmap(lambda language: articles.paragraphs(language)))
def test_no_phrase_finds_prose(text: str) -> None:
    assert builtin().find(text) == ()
