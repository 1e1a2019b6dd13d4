"""Filters, condition by condition: the smallest texts of which one line goes and another, that only looks so, stays."""

from __future__ import annotations

import pytest

import cleaner

STORY = "The mill at Arden is open again. Flour is sold on Fridays.\n\nNobody had expected it. The stones came in June.\n"
HEADLINES = "Court rejects appeal of owners\n\nMayor steps down after nine years\n"


def goes(text: str) -> bool:
    """Whether a text under the story goes, all of it; nothing of the story ever does."""
    left = cleaner.clean(f"{STORY}\n{text}")
    assert left.startswith(STORY)
    return left == STORY


# Related: headlines behind the end


@pytest.mark.parametrize(
    "closing",
    ["Sign up for our newsletter", "Related posts", "Leave a comment", "Share on Facebook", "Tags: mills, rivers"],
)
def test_headlines_behind_a_line_that_closes_an_article_go(closing: str) -> None:
    assert goes(f"{closing}\n\n{HEADLINES}")
    assert goes(f"{closing}\n\nAdvertisement\n\n{HEADLINES}")


def test_headlines_behind_any_other_line_stay() -> None:
    assert cleaner.clean(f"{STORY}\nAdvertisement\n\n{HEADLINES}") == f"{STORY}\n{HEADLINES}"
    assert cleaner.clean(f"{STORY}\n{HEADLINES}") == f"{STORY}\n{HEADLINES}"
    assert cleaner.clean(f"Share on Facebook\n\n{HEADLINES}") == HEADLINES
    assert cleaner.clean(f"Mill opens again\n\nShare on Facebook\n\n{HEADLINES}") == "Mill opens again\n"


@pytest.mark.parametrize(
    "behind",
    [
        "Mayor steps down after nine years",
        f"{STORY}\n{HEADLINES}",
        f"12 owners lose their appeal\n\n{HEADLINES}",
        f"March is the month of mills\n\n{HEADLINES}",
        f"Arden -- where the mill turns\n\n{HEADLINES}",
        f"mills that never turned again\n\n{HEADLINES}",
        f"Two mills and rivers\n\n{HEADLINES}",
        f"1. Nine mills that turn again\n\n{HEADLINES}",
        f"Comments\n\n{HEADLINES}",
        f"-\n\n{HEADLINES}\nNobody asked him. Nobody will",
        f"-\n\nnobody asked him\n\n{HEADLINES}",
    ],
)
def test_what_looks_like_headlines_behind_the_end_and_stays(behind: str) -> None:
    """One alone, paragraphs, numbers, dates, small letters, names, list items, words that are no sure end, verse."""
    left = cleaner.clean(f"{STORY}\nShare on Facebook\n\n{behind}\n")
    assert behind.split("\n")[-1] in left
    assert behind.removeprefix("Comments\n\n").split("\n")[0] in left.split("\n")


@pytest.mark.parametrize("bullet", ["-", "*", "•", "+"])
def test_cards_of_a_bullet_a_headline_and_a_line_go_behind_the_end(bullet: str) -> None:
    card = f"{bullet}\n\nCourt rejects appeal of owners\n\nit sat for a week\n\n"
    assert goes("Share on Facebook\n\n" + card * 2)


# Credits


@pytest.mark.parametrize("line", ["Updated {} March 2024", "By Ada Keller - {} min read"])
def test_datelines_of_an_article_go_and_those_of_a_list_stay(line: str) -> None:
    lines = [line.format(number) + "\n\n" for number in range(2, 6)]
    between = "The mill is old\n\n"
    assert cleaner.clean(STORY + "\n" + between.join(lines[:3]) + STORY) == STORY + "\n" + between * 2 + STORY
    assert cleaner.clean(STORY + "\n" + between.join(lines) + STORY) == STORY + "\n" + between.join(lines) + STORY


def test_a_label_without_its_name_goes_once_and_is_a_field_when_it_comes_again() -> None:
    fields = "By:\n\nThe mill is old\n\n"
    assert cleaner.clean(f"{STORY}\n{fields}{STORY}") == f"{STORY}\nThe mill is old\n\n{STORY}"
    assert cleaner.clean(f"{STORY}\n{fields}{fields}{STORY}") == f"{STORY}\n{fields}{fields}{STORY}"
    names = "By: Ada Keller\n\nThe mill is old\n\nBy: Jonas Brandt\n\n"
    assert cleaner.clean(f"{STORY}\n{names}{STORY}") == f"{STORY}\nThe mill is old\n\n{STORY}"


BYLINE = "By Ada Keller\n\n"


@pytest.mark.parametrize(
    ("head", "biography", "gone"),
    [
        (BYLINE, "Ada Keller is a writer who lives by the harbour.", True),
        (BYLINE, "Ada Keller has been our reporter since 2011.", True),
        (BYLINE, "Ada Keller works as a teacher of history.", True),
        (BYLINE, "Ada Keller serves as an editor of the paper.", True),
        (BYLINE, "**Ada Keller** is a writer who lives by the harbour.", True),
        (BYLINE, "_Ada Keller is a writer who lives by the harbour._", True),
        (BYLINE, "Ada Keller is a writer who lives by the harbour.\n\nShare on Facebook", True),
        ("Reported by ADA KELLER\n\n", "Ada Keller is a writer who lives by the harbour.", False),
        ("", "Ada Keller is a writer who lives by the harbour.", False),
        (BYLINE, "Ada Keller is a friend who lives by the harbour.", False),
        (BYLINE, "Ada Keller was a writer who lived by the harbour.", False),
        (BYLINE, "Nils Hartmann is a writer who lives by the harbour.", False),
        (BYLINE, "Ada Keller is a writer who lives by the harbour.\n\nThe mill is older than the writer.", False),
        (f"{BYLINE}Keller sold the mill in June. It was cheap.\n\n", "Ada Keller is a writer who lives by the harbour.", False),
        ("Ada Keller sold the mill in June. It was cheap.\n\n", "Ada Keller is a writer who lives by the harbour.", False),
    ],
)
def test_a_biography_goes_when_a_byline_gives_the_name_and_the_article_does_not(head: str, biography: str, gone: bool) -> None:
    left = cleaner.clean(f"{head}{STORY}\n{biography}\n")
    assert (biography.split("\n")[0] not in left) is gone
    assert STORY in left


def test_a_biography_goes_right_under_a_credit() -> None:
    assert goes("Reporting by Ada Keller\n\nAda Keller is a writer who lives by the harbour.")
