"""Site profiles: what they prove, what they must leave, how they are counted, merged, written and read."""

from __future__ import annotations

import json
import os
import pickle
import random
from pathlib import Path

import pytest

from cleaner import Cleaner, CleanerError
from cleaner.profiles import Profile, ProfileError, site_of
from cleaner.report import Report
from tests import courier

PAGES = courier.pages()


def learned(pages: list[courier.Page], **rule: float) -> Profile:
    profile = Profile("courier", **rule)  # type: ignore[arg-type]
    for page in pages:
        profile.add(page.text, page.url)
    return profile


def lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]


def taken(report: Report) -> list[str]:
    return [line for removal in report.removed if removal.rule.startswith("profile") for line in lines(removal.text)]


def story(number: int, paragraphs: int = 4) -> list[str]:
    """Return paragraphs that no other story has."""
    return [f"Paragraph {place} of story {number} says something of its own, at length." for place in range(paragraphs)]


def site_with(make: object, pages: int = 20) -> Cleaner:
    """Return a cleaner that learned from a site whose pages are made by `make(number, paragraphs)`."""
    profile = Profile("site")
    for number in range(pages):
        profile.add("\n\n".join(make(number, story(number, 3 + number % 4))), "site.example")  # type: ignore[operator]
    return Cleaner(profile=profile)


def test_the_sites_debris_goes_and_the_stories_stay() -> None:
    cleaner = Cleaner(profile=learned(PAGES[:30]))
    for page in PAGES[30:]:
        report = cleaner.explain(page.text, site=page.url)
        assert lines(report.text) == page.story
        assert report.restore() == page.text
        assert not report.problem
        assert cleaner.clean(report.text, site=page.url) == report.text


def test_the_report_names_profile_count_and_share() -> None:
    report = Cleaner(profile=learned(PAGES[:30])).explain(PAGES[30].text, site=PAGES[30].url)
    (removal,) = [removal for removal in report.removed if removal.text.startswith(courier.LEGAL[1])]
    assert removal[:4] == (
        "navigation",
        "profile: courier",
        "on 30 of 30 pages of lakeside-courier.example (100%), at the end",
        "certain",
    )


def test_a_heading_inside_every_story_stays() -> None:
    cleaner = site_with(lambda n, p: [*p[:-1], "What this means for you", p[-1], "Seen in The Valley Weekly of old"])
    text = "\n\n".join([*story(99)[:2], "What this means for you", *story(99)[2:], "Seen in The Valley Weekly of old"])
    assert taken(cleaner.explain(text)) == ["Seen in The Valley Weekly of old"]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("What did you dream of as a child?", id="question"),
        pytest.param("You will need the following things:", id="leads on"),
        pytest.param("How to cook it", id="heading"),
    ],
)
def test_inside_the_story_stays(line: str) -> None:
    cleaner = site_with(lambda n, p: [p[0], line, *p[1:]])
    text = "\n\n".join([story(99)[0], line, *story(99)[1:]])
    assert cleaner.clean(text) == text


def test_a_form_that_each_story_fills_in_stays() -> None:
    asked = ["Describe your perfect day.", "Name a book that changed you.", "Tell us a secret."]

    def interview(number: int, paragraphs: list[str]) -> list[str]:
        return [paragraphs[0], *(line for pair in zip(asked, paragraphs, strict=False) for line in pair)]

    text = "\n\n".join(interview(99, story(99)))
    assert site_with(interview).clean(text) == text


@pytest.mark.parametrize("word", ["Enjoy!", "Affirmed.", "Ingredients", "Zusammenfassung", "摘要"])
def test_one_word_proves_nothing(word: str) -> None:
    for make in (lambda n, p: [word, *p], lambda n, p: [*p, word]):
        text = "\n\n".join(make(99, story(99)))
        assert site_with(make).clean(text) == text


def test_a_heading_over_a_list_stays() -> None:
    def recipe(number: int, paragraphs: list[str]) -> list[str]:
        return ["What you need", f"- {number + 100} g flour", "- 2 eggs", *paragraphs, "What goes with it", f"Wine {number}"]

    text = "\n\n".join(recipe(99, story(99)))
    assert site_with(recipe).clean(text) == text


def test_what_few_stories_say_stays() -> None:
    """The background of one affair, and words that a fifth of all recipes end with."""

    def page(number: int, paragraphs: list[str]) -> list[str]:
        return [*paragraphs, *(["Serve it at once, with nothing else."] if number % 5 == 0 else [])]

    text = "\n\n".join(page(100, story(100)))
    assert site_with(page, 40).clean(text) == text


def test_one_story_on_many_pages_proves_nothing() -> None:
    profile = Profile("site")
    for number in range(20):
        profile.add("\n\n".join(story(1)), "site.example")
        profile.add("\n\n".join(story(100 + number)), "site.example")
    text = "\n\n".join([*story(300)[:3], *story(1)])
    assert Cleaner(profile=profile).clean(text) == text


def test_a_line_without_a_steady_place_stays() -> None:
    line = "Nobody in the valley of Porth Haven was hurt."
    chance = random.Random(5)

    def page(number: int, paragraphs: list[str]) -> list[str]:
        place = chance.randrange(8)
        return [*story(1000 + number, 8)[:place], line, *story(2000 + number, 8)[place:]]

    text = "\n\n".join([*story(99), line])
    assert site_with(page, 40).clean(text) == text


def test_a_site_known_from_few_pages_proves_nothing() -> None:
    cleaner = site_with(lambda n, p: [*p, "Printed on the Porth Haven Press since 1921"], 9)
    text = "\n\n".join([*story(99), "Printed on the Porth Haven Press since 1921"])
    assert cleaner.clean(text) == text


@pytest.mark.parametrize("text", ["", "\n\n", courier.SLOGAN, "\n".join((courier.SLOGAN, *courier.LEGAL, courier.ADDRESS))])
def test_a_text_without_a_story_is_left_alone(text: str) -> None:
    assert not taken(Cleaner(profile=learned(PAGES[:30])).explain(text, site=courier.SITE))


def test_the_guard_has_the_last_word() -> None:
    cleaner = Cleaner(profile=learned(PAGES[:30]), keep=["advice on money"])
    report = cleaner.explain(PAGES[30].text)
    assert courier.LEGAL[1] in lines(report.text)
    assert courier.LEGAL[0] not in lines(report.text)
    code = "\n\n".join([*story(99), "```", courier.LEGAL[0], "```"])
    assert Cleaner(profile=learned(PAGES[:30])).clean(code) == code
    listed = "\n".join([*story(99), "", "- Bring a coat and a lamp", f"- {courier.LEGAL[0]}", "- Bring a friend"])
    assert Cleaner(profile=learned(PAGES[:30])).clean(listed) == listed


def test_a_list_that_is_the_sites_own_goes() -> None:
    menu = ["- Our harbour pages", "- Our lake pages", "- Our people pages"]
    cleaner = site_with(lambda n, p: [*p, "\n".join(menu)])
    assert taken(cleaner.explain("\n\n".join([*story(99), "\n".join(menu)]))) == menu


def test_a_profile_is_about_its_sites_only() -> None:
    profile = learned(PAGES[:30])
    assert not taken(Cleaner(profile=profile).explain(PAGES[30].text, site="https://other.example/1"))
    assert taken(Cleaner(profile=profile).explain(PAGES[30].text))  # a profile of one site
    assert taken(Cleaner(profile=profile, site=courier.SITE).explain(PAGES[30].text))
    profile.add("Another site has a text.", "other.example")
    assert not taken(Cleaner(profile=profile).explain(PAGES[30].text))  # now of two
    assert taken(Cleaner(profile=profile).explain(PAGES[30].text, site=PAGES[30].url))


def test_a_cleaner_with_a_profile_pickles() -> None:
    cleaner = Cleaner(profile=learned(PAGES[:30]))
    copy = pickle.loads(pickle.dumps(cleaner))
    assert copy.explain(PAGES[30].text) == cleaner.explain(PAGES[30].text)
    assert taken(copy.explain(PAGES[30].text))


def test_a_profile_without_its_kind_makes_no_sense() -> None:
    with pytest.raises(CleanerError, match="navigation"):
        Cleaner(profile=learned(PAGES), skip=["navigation"])


def test_a_bad_rule() -> None:
    with pytest.raises(ValueError, match="at least 2 pages"):
        Profile(pages=1)
    with pytest.raises(ValueError, match="share"):
        Profile(share=0)
    with pytest.raises(ValueError, match="at least one block, not -1"):
        Profile(limit=-1)


@pytest.mark.parametrize(("text", "site"), [(None, "a"), (b"Two\nlines", "a"), ("A text.", None), ("A text.", 5)])
def test_what_is_no_text_is_not_counted(text: object, site: object) -> None:
    profile = Profile()
    with pytest.raises(TypeError, match="must be str, not"):
        profile.add(text, site)  # type: ignore[arg-type]
    assert not profile.sites


@pytest.mark.parametrize(
    ("address", "site"),
    [
        ("https://www.courier.example/news?x=1", "courier.example"),
        ("HTTP://Courier.Example:80/", "courier.example"),
        ("//courier.example/a", "courier.example"),
        ("courier.example", "courier.example"),
        ("The Courier", "the courier"),
        ("http://[::1", "http://[::1"),
    ],
)
def test_site_of(address: str, site: str) -> None:
    assert site_of(address) == site


def test_parts_add_up_to_one_pass_in_any_order() -> None:
    parts = [learned(PAGES[start : start + 10]) for start in range(0, 40, 10)]
    for order in ([0, 1, 2, 3], [3, 1, 0, 2]):
        merged = Profile("courier")
        for part in order:
            merged.merge(Profile.loads(parts[part].dumps()))
        assert merged.dumps() == learned(PAGES).dumps()


def test_merging_leaves_the_other_profile_alone() -> None:
    one, other = learned(PAGES[:10]), learned(PAGES[10:20])
    before = other.dumps()
    one.merge(other)
    one.merge(other)
    assert other.dumps() == before


def test_trimming_leaves_the_profile_alone_for_good() -> None:
    profile = learned(PAGES[:30])
    before, small = profile.dumps(), profile.trimmed()
    small.merge(profile)
    assert profile.dumps() == before
    assert len(small) > 0


def test_counting_is_bounded() -> None:
    profile = Profile("courier", limit=500)
    for number in range(400):
        profile.add("\n\n".join([courier.SLOGAN, *story(number), courier.LEGAL[0]]), courier.SITE)
        assert len(profile) <= 500
    assert profile.sites[courier.SITE].pages == 400
    found = {words: tally.pages for words, tally in profile.trimmed().sites[courier.SITE].blocks.items()}
    assert found == {courier.SLOGAN.lower(): 400, courier.LEGAL[0].lower().rstrip("."): 400}


def test_forgetting_never_makes_a_share_too_high() -> None:
    profile = Profile(limit=50)
    for number in range(300):
        line = ["This line of ours is on every third page."] if number % 3 == 0 else []
        profile.add("\n\n".join([*story(number), *line]), f"site{number % 7}.example")
    for site in profile.sites.values():
        assert all(tally.pages <= site.pages * 0.4 or tally.pages <= 2 for tally in site.blocks.values())


def test_a_file_comes_back_as_it_was(tmp_path: Path) -> None:
    odd = Profile("odd")
    odd.add('A "quoted" line\\ with\ttabs\n\u4e2d\u6587\u3002\n\ud800 half a character\n' + "long " * 500, "site.example")
    for profile in (learned(PAGES), learned(PAGES).trimmed(), odd, Profile()):
        profile.save(tmp_path / "a.json")
        again = Profile.load(tmp_path / "a.json")
        again.name = profile.name
        assert again.dumps() == profile.dumps()
        assert len(again) == len(profile)
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]


def test_what_is_deleted_from_a_file_stays_in_the_articles(tmp_path: Path) -> None:
    path = tmp_path / "courier.json"
    learned(PAGES[:30]).trimmed().save(path)
    kept = [line for line in path.read_text().split("\n") if "reporting like this" not in line]
    path.write_text("\n".join(kept).replace("},\n }}", "}\n }}"))
    text = Cleaner(profile=path).clean(PAGES[30].text)
    assert courier.PROMO in text
    assert courier.LEGAL[0] not in text


def test_a_truncated_file_is_refused_wherever_it_ends(tmp_path: Path) -> None:
    whole = learned(PAGES[:30]).trimmed().dumps()
    path = tmp_path / "cut.json"
    for end in range(0, len(whole.rstrip()), 37):
        path.write_text(whole[:end])
        with pytest.raises(ProfileError, match=r"cut\.json: this is no site profile, or only a part of one"):
            Cleaner(profile=path)


def changed(**fields: object) -> str:
    table = json.loads(learned(PAGES[:30]).trimmed().dumps())
    block = table["sites"][courier.SITE]["blocks"]["index of news"]
    for name, value in fields.items():
        (block if name in block and name != "pages" else table)[name] = value
    return json.dumps(table)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[]", "it does not say"),
        ("{}", "it does not say"),
        ("null", "it does not say"),
        ('{"format": "something else", "version": 1}', "it does not say"),
        (changed(version=2), "of version 2; this cleaner reads version 1"),
        (changed(version="1"), "of version '1'"),
        (changed(pages=-1), '"pages"'),
        (changed(pages=1), "at least 2 pages"),
        (changed(pages=True), '"pages"'),
        (changed(share="half"), '"share"'),
        (changed(share=7), "share from 0 to 1"),
        (changed(share=float("nan")), "share from 0 to 1"),
        (changed(name=3), '"name"'),
        (changed(sites=[]), '"sites"'),
        (changed(sites={"a": 3}), '"sites"'),
        (changed(sites={"a": {"pages": 3}}), '"blocks"'),
        (changed(left_out=None), '"left_out"'),
        (changed(before=[29]), "add up to 30"),
        (changed(before=[0] * 20 + [30]), "add up to 30"),
        (changed(after=None), "add up to 30"),
        (changed(after=[-1, 31]), "add up to 30"),
        (changed(stories="abc"), '"stories"'),
        (changed(stories=["xyzxyzxy"]), '"stories"'),
        (changed(stories=[5]), '"stories"'),
        (changed().replace('"blocks": {', '"blocks": {"index of news": {}, ', 1), "there is one twice"),
        (changed().replace('{"pages": 30, "blocks"', '{"pages": 3, "blocks"', 1), "is on 30 of 3 pages"),
        ("[" * 100_000, "JSON is wrong"),
        (changed().replace("30", "9" * 5000, 1), "JSON is wrong"),
    ],
)
def test_a_wrong_file_is_refused_in_one_sentence(text: str, said: str, tmp_path: Path) -> None:
    path = tmp_path / "wrong.json"
    path.write_text(text)
    with pytest.raises(ProfileError) as caught:
        Cleaner(profile=path)
    message = str(caught.value)
    assert message.startswith(f"{path}: ")
    assert "\n" not in message
    assert said.replace("there is one twice", "'index of news' is there twice") in message


def test_other_files_that_are_no_profile(tmp_path: Path) -> None:
    (tmp_path / "bytes.json").write_bytes(b"\xff\xfe\x00")
    for name in ("bytes.json", "missing.json", ".", "half\0.json"):
        with pytest.raises(ProfileError, match=r"no site profile|cannot be read"):
            Cleaner(profile=tmp_path / name)


def test_saving_keeps_links_and_takes_long_names(tmp_path: Path) -> None:
    (tmp_path / "real.json").write_text("old")
    (tmp_path / "link.json").symlink_to("real.json")
    for name in ("link.json", "港" * 83 + ".json"):
        learned(PAGES[:30]).save(tmp_path / name)
        assert Profile.load(tmp_path / name).sites.keys() == {courier.SITE}
    assert (tmp_path / "link.json").is_symlink()
    assert len(list(tmp_path.iterdir())) == 3


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes")
def test_saving_replaces_no_named_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        Profile("courier").save(pipe)
        assert os.read(reader, 1 << 16).decode() == Profile("courier").dumps()
    finally:
        os.close(reader)
    assert pipe.is_fifo()
