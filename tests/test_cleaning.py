"""The configured cleaner: its settings, what it says about wrong ones, and that it can be shared and sent around."""

from __future__ import annotations

import pickle
from concurrent.futures import ThreadPoolExecutor

import pytest

import cleaner
from cleaner import Cleaner, CleanerError

TEXT = "The bridge opens on Monday.\n\nAdvertisement\n\nSign up for our newsletter\n\nTolls stay as they are.\n"
CLEAN = "The bridge opens on Monday.\n\nTolls stay as they are.\n"


def test_only_and_skip() -> None:
    assert Cleaner(only=["adverts"]).clean(TEXT) == TEXT.replace("Advertisement\n\n", "")
    assert Cleaner(skip=["adverts"]).clean(TEXT) == TEXT.replace("Sign up for our newsletter\n\n", "")
    assert Cleaner(only=["adverts"], skip=["adverts"]).clean(TEXT) == TEXT
    assert Cleaner(only=[]).clean(TEXT) == TEXT
    assert Cleaner(only=iter(["adverts"])).kinds == frozenset({"adverts"})


def test_without_settings_it_is_what_the_functions_do() -> None:
    assert Cleaner().explain(TEXT) == cleaner.explain(TEXT)
    assert Cleaner().clean(TEXT) == cleaner.clean(TEXT) == CLEAN


@pytest.mark.parametrize("wrong", [{"only": ["ads"]}, {"skip": ["ads"]}])
def test_an_unknown_kind_is_named_with_those_that_exist(wrong: dict[str, list[str]]) -> None:
    with pytest.raises(CleanerError, match=r"no kind is called 'ads'; the kinds are related, .*credits"):
        Cleaner(**wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("wrong", [{"only": "adverts"}, {"skip": "adverts"}])
def test_one_string_is_no_list_of_kinds(wrong: dict[str, str]) -> None:
    with pytest.raises(CleanerError, match="a list of names, not as one string"):
        Cleaner(**wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", [None, b"bytes", 3, ["lines"]])
def test_text_must_be_str(text: object) -> None:
    with pytest.raises(TypeError, match=f"text must be str, not {type(text).__name__}"):
        Cleaner().explain(text)  # type: ignore[arg-type]


@pytest.mark.parametrize("site", [b"bytes", 3])
def test_a_site_must_be_str(site: object) -> None:
    for made, given in ((Cleaner(site=site), None), (Cleaner(), site)):  # type: ignore[arg-type]
        with pytest.raises(TypeError, match=f"site must be str, not {type(site).__name__}"):
            made.explain(TEXT, site=given)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["only", "skip", "keep", "keep_languages"])
def test_what_is_no_list_is_named(name: str) -> None:
    with pytest.raises(CleanerError, match="given as a list of "):
        Cleaner(**{name: 5})  # type: ignore[arg-type]
    with pytest.raises(CleanerError, match=r"\[\]"):
        Cleaner(**{name: [[]]})  # type: ignore[arg-type]


@pytest.mark.parametrize("title", [b"bytes", 3])
def test_a_title_must_be_str(title: object) -> None:
    for made, given in ((Cleaner(title=title), None), (Cleaner(), title)):  # type: ignore[arg-type]
        with pytest.raises(TypeError, match=f"title must be str, not {type(title).__name__}"):
            made.explain(TEXT, title=given)  # type: ignore[arg-type]


def test_extra_phrases() -> None:
    text = "The bridge opens on Monday.\n\nHarbour Herald needs you\n\nTolls stay as they are.\n"
    extra = {"notices": {"lines": ["harbour herald (needs|wants) you"]}}
    assert cleaner.clean(text) == text
    report = Cleaner(extra=extra).explain(text)
    assert report.text == text.replace("Harbour Herald needs you\n\n", "")
    assert report.removed[0].rule == "extra.notices.lines: harbour herald (needs|wants) you"
    assert Cleaner(extra=extra).clean(TEXT) == CLEAN


@pytest.mark.parametrize(
    ("extra", "says"),
    [
        ({"ads": {"lines": ["x"]}}, "no kind is called 'ads'"),
        ({"adverts": {"words": ["x"]}}, "no role is called 'words'; the roles are lines, hints, .*"),
        ({"adverts": {"lines": "deals"}}, "adverts.lines is given as a list of texts, not as one string"),
        ({"adverts": {"lines": [3]}}, "adverts.lines is a list of texts, and 3 is none"),
        ({"adverts": ["deals"]}, "kind to role to list of phrases"),
        (["deals"], "kind to role to list of phrases"),
        ({"adverts": {"lines": 5}}, "adverts.lines is given as a list of texts"),
        ({"adverts": {"lines": ["(x"]}}, r"'\(x'.*without its closing bracket"),
        ({"adverts": {"lines": ["{nothing}"]}}, "no slot is called 'nothing'"),
        ({"adverts": {"lines": ["{any}"]}}, "needs a literal first or last word"),
    ],
)
def test_wrong_extra_phrases_are_quoted(extra: object, says: str) -> None:
    with pytest.raises(CleanerError, match=says):
        Cleaner(extra=extra)  # type: ignore[arg-type]


def test_text_that_must_stay_is_compared_folded() -> None:
    assert Cleaner(keep=["  advertisement"]).clean(TEXT) == TEXT.replace("Sign up for our newsletter\n\n", "")
    assert Cleaner(keep=["Ádvertisement", "OUR  newsletter"]).clean(TEXT) == TEXT
    assert Cleaner(keep=["a word that is nowhere"]).clean(TEXT) == CLEAN


@pytest.mark.parametrize("keep", ["Advertisement", [""], ["harbour", " "], ["\u200b"]])
def test_what_would_keep_every_line_is_no_setting(keep: str | list[str]) -> None:
    with pytest.raises(CleanerError, match=r"^keep "):
        Cleaner(keep=keep)


def test_a_language_is_no_number() -> None:
    with pytest.raises(CleanerError, match="no language code looks like 3"):
        Cleaner(language=3)  # type: ignore[arg-type]


def test_one_string_is_no_list_of_languages() -> None:
    with pytest.raises(CleanerError, match="keep_languages is given as a list"):
        Cleaner(keep_languages="en")


def test_a_title_makes_a_repeated_headline_known() -> None:
    text = "Bridge opens on Monday\nArden\nBy\nBridge opens on Monday\n\nThe council said so.\n\nNobody asked it why.\n"
    with_title = Cleaner(title="Bridge opens on Monday").clean(text)
    assert with_title.count("Bridge opens on Monday") == 1
    assert Cleaner().clean(text, title="Bridge opens on Monday") == with_title
    assert Cleaner(title="Something else").clean(text, title="Bridge opens on Monday") == with_title


def test_a_title_may_be_a_question() -> None:
    text = "Who opens the bridge?\n\nBy Ada Keller\n\nWho opens the bridge?\n\nNobody has said so.\n"
    assert Cleaner().clean(text, title="Who opens the bridge?").count("Who opens the bridge?") == 1
    assert cleaner.clean(text).count("Who opens the bridge?") == 2, "without it, it could be two lines of a dialogue"


def test_a_pickled_cleaner_is_the_same_cleaner() -> None:
    one = Cleaner(skip=["newsletter"], title="T", keep=["toll"], extra={"notices": {"lines": ["harbour herald"]}})
    other = pickle.loads(pickle.dumps(one))
    text = TEXT + "\nHarbour Herald\n"
    assert other.explain(text) == one.explain(text)
    assert (other.kinds, other.title, other.keep, other.extra) == (one.kinds, one.title, one.keep, one.extra)
    assert len(pickle.dumps(one)) < 1000, "the rules are not sent around"


def test_a_cleaner_can_be_shared_between_threads() -> None:
    shared = Cleaner()
    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(shared.clean, [TEXT] * 200)) == {CLEAN}


def test_calls_leave_no_trace() -> None:
    shared = Cleaner(title="T")
    before = {name: repr(value) for name, value in vars(shared).items() if name != "_rules"}
    shared.clean(TEXT, title="Another")
    assert {name: repr(value) for name, value in vars(shared).items() if name != "_rules"} == before


@pytest.mark.parametrize("text", ["", "\n", " \r\n\t\n", "\x00", "\ufeff", "Advertisement", "\ud800", "\u202e" * 50])
def test_odd_texts(text: str) -> None:
    report = cleaner.explain(text)
    assert report.restore() == text
    assert report.text in (text, "")


def test_a_text_of_debris_only_becomes_empty() -> None:
    assert cleaner.clean("Advertisement\n\nSign up for our newsletter\n") == ""


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("One.\n\nAdvertisement\n\nTwo.\n", "One.\n\nTwo.\n"),
        ("One.\n\nAdvertisement\n\n\nTwo.\n", "One.\n\n\nTwo.\n"),
        ("One.\n\n\nAdvertisement\n\nTwo.\n", "One.\n\n\nTwo.\n"),
        ("The mill\nAdvertisement\nThe pier\n", "The mill\nThe pier\n"),
        ("One.\n\nAdvertisement\n\n\nAdvertisement\n\nTwo.\n", "One.\n\nTwo.\n"),
        ("One.\n\nAdvertisement\n\n\n", "One.\n"),
        ("\nAdvertisement\n\n\nTwo.\n", "\nTwo.\n"),
        ("\nAdvertisement\n\n\n", "\n"),
    ],
)
def test_between_what_stays_the_longer_gap_stays_and_none_at_the_end(text: str, left: str) -> None:
    report = cleaner.explain(text)
    assert report.text == left
    assert report.restore() == text
