"""Menus go where they stand around an article; whatever could be a list of its own stays."""

from __future__ import annotations

import cleaner

PARAGRAPHS = [
    "The ferry that crosses to Sollen every forty minutes was built for a lake in another country and came here by rail.",
    "Her captain has learned to start the engine with a hammer and a kettle of warm water, in that order and in no other.",
    "She does not like the cold, and he does not blame her: at her age nobody would want to be woken at five in the dark.",
    "In two years a new boat will take her place. It needs no kettle, and it will carry nine cars where she carries six.",
    "A group of islanders has asked to keep the old one for the children, and the council will think about it in autumn.",
]
MENU = ["Home", "News", "Shop", "About us", "Contact us", "Log in"]


def gone(head: list[str], tail: list[str], paragraphs: list[str] = PARAGRAPHS) -> list[str]:
    """What the rule for menus takes of the lines above and below some paragraphs; other rules know some of the words, too."""
    text = "\n".join([*head, "", *(paragraph + "\n" for paragraph in paragraphs), *tail, ""])
    removed = [removal for removal in cleaner.explain(text).removed if removal.rule == "navigation.menu"]
    return [removal.text.strip() for removal in removed]


def test_a_menu_goes_above_and_below() -> None:
    assert gone([*MENU, "", "Older than her captain"], []) == MENU
    assert gone([], MENU) == MENU


def test_the_last_entry_above_the_article_may_be_its_section() -> None:
    assert gone([*MENU, "Culture", "", "Older than her captain"], []) == MENU


def test_five_entries_make_a_menu() -> None:
    assert gone([], ["About us", "Contact us", "Log in", "Careers"]) == []


def test_one_that_only_sites_have_makes_none_alone() -> None:
    assert gone([], ["About us", "News", "Sport", "Culture", "Travel", "Food"]) == []
    assert gone([], ["About us", "News", "Sport", "Culture", "Careers", "Food"]) != []


def test_unknown_entries_between_known_ones_go_with_them() -> None:
    menu = ["About us", "Contact us", "The Old Ferry", "Log in", "Help center", "Careers"]
    assert gone([], menu) == menu


def test_entries_of_more_than_two_words_have_capitals() -> None:
    line = "the boat that never came"
    assert line not in gone([], ["About us", "Contact us", line, "Log in", "Help center", "Careers"])


def test_one_other_line_may_stand_between_and_stays() -> None:
    menu = ["About us", "Contact us", "All of it in one place since 1934", "Log in", "Help center", "Careers"]
    assert gone([], menu) == [entry for entry in menu if "1934" not in entry]
    assert gone([], [*menu[:3], menu[2] + " and 1935", *menu[3:]]) == []


def test_known_entries_far_apart_are_of_two_lists() -> None:
    unknown = [f"Harbour {letter}" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGH"]
    assert gone([], ["About us", "Contact us", *unknown, "Log in", "Help center", "Careers"]) == []


def test_a_list_that_a_line_leads_up_to_stays() -> None:
    assert gone([], ["What the sign said:", "About us", "Contact us", "Log in", "Help center", "Careers"]) == []


def test_a_list_between_paragraphs_stays() -> None:
    text = "\n".join([*PARAGRAPHS[:3], *MENU, *PARAGRAPHS[3:], ""])
    assert cleaner.clean(text) == text


def test_a_list_of_which_the_text_tells_stays() -> None:
    about = "She wrote about us, and how to contact us, and why nobody should log in before the ferry has left the pier."
    assert gone([], MENU, [*PARAGRAPHS, about]) == []


def test_a_page_that_tells_little_is_about_its_lists() -> None:
    assert gone([], MENU, PARAGRAPHS[:2]) == []
    assert gone([], MENU, PARAGRAPHS[:3]) == MENU


def test_the_same_list_twice_needs_less() -> None:
    menu = ["Home", "Boats", "About us", "Culture", "Travel", "Sport", "News"]
    assert gone([*menu, "", "Older than her captain"], []) == []
    assert gone([*menu, "", *menu, "", "Older than her captain"], []) != []


def test_headlines_stay_between_a_menu_and_the_buttons_below_them() -> None:
    head = [*MENU, "The Last Ferry", "Mona Velde", "Search", "Sign in", ""]
    assert {"The Last Ferry", "Mona Velde"}.isdisjoint(gone(head, []))
    long = [*MENU, "The Last Ferry to Sollen", *MENU, ""]
    assert "The Last Ferry to Sollen" not in gone(long, [])


def test_numbers_of_links_and_bullets_do_not_matter() -> None:
    for bullet in ("- ", "* ", "[7]", "* [7]", "+ [7]", "• "):
        menu = [bullet + entry for entry in MENU]
        assert gone([], menu) == menu
