"""Sections: which blocks under a debris heading go with it, and where the article begins again."""

from __future__ import annotations

import pytest
from hypothesis import given

import cleaner
from cleaner import sections
from cleaner.document import Document, split_lines
from cleaner.library import builtin
from tests.conftest import fewer
from tests.strategies import articles, phrases, placement

FIRST = "The council voted on Monday to repair the old bridge."
NEXT = "Nobody in the village had expected the water to rise so quickly."


def document(text: str) -> Document:
    return Document(split_lines(text), builtin().find_all)


def forms(*under: str, heading: str = "Related posts") -> list[str]:
    """The forms in which the blocks under a heading are members of its section."""
    doc = document("\n".join([FIRST, heading, *under]))
    return [member.form for member in sections.members(doc, 1, "related")]


@pytest.mark.parametrize(
    ("under", "expected"),
    [
        (["- Court rejects appeal", "- Mayor steps down"], ["list item"] * 2),
        (["1. Court rejects appeal", "2. Mayor steps down"], ["list item"] * 2),
        (["Court rejects appeal", "Mayor steps down"], ["headline"] * 2),
        (["Court rejects appeal", "Read more"], ["headline", "known words"]),
        (["Court rejects appeal", "The court has met. The owners now ...", "Read more"],
         ["headline", "excerpt that breaks off", "known words"]),
        (["Court rejects appeal", "The court has thrown it out.", "Read more"], []),
        (["Court rejects appeal", "The court has thrown it out.", "Read more", "Mayor steps down", "He is tired.", "Read more"],
         ["headline", "card body", "known words"] * 2),
        (["Court rejects appeal", "Court rejects appeal"], ["headline", "title again"]),
        (["Court rejects appeal", "Read more."], ["headline", "known words"]),
        (["- Court rejects appeal", "Get the news of the mill in your inbox every week."], ["list item", "known words"]),
        (["- Court rejects appeal", "Reply", "09:40", "4 March 2024"], ["list item", "known words", "headline", "known words"]),
        ([], []),
        (["- Court rejects appeal", "Related: Keller sold it. He moved to Arden."], ["list item"]),
        (["- Court rejects appeal", "Thanks for signing up! Please check your inbox."], ["list item", "known words"]),
        (["- Court rejects appeal", "See our latest book on the mills of Arden."], ["list item"]),
        (["He is tired.", "Read more", "Mayor steps down", "He is tired.", "Read more"], []),
        (["The court met. It ...", "He is tired.", "Read more", "The court met. It ...", "He is tired.", "Read more"],
         ["excerpt that breaks off"]),
        (["Court rejects appeal", "He is tired.", "4 March 2024", "Mayor steps down", "He is tired.", "4 March 2024"],
         ["headline", "card body", "known words"] * 2),
        (["- Court rejects appeal", "He is tired.", "4 March 2024", "- Mayor steps down", "He is tired.", "4 March 2024"],
         ["list item"]),
        (["Court rejects appeal", "By Ada Keller", "He is tired.", "Read more", "Mayor steps down", "By Ada Keller",
          "He is old.", "Read more"], ["headline", "known words", "card body", "known words"] * 2),
        (["Court rejects appeal", "12 Comments", "He is tired.", "Read more", "Mayor steps down", "12 Comments", "He is old.",
          "Read more"], ["headline", "known words"]),
        (["Court rejects appeal", "12 Comments", "“He is tired. So am I”", "Read more", "Mayor steps down", "12 Comments",
          "“He is old. So am I”", "Read more"], ["headline", "known words", "card body", "known words"] * 2),
        (["Court rejects appeal", "Read more", "He is tired.", "Read more", "Mayor steps down", "Read more", "He is old.",
          "Read more"], ["headline", "known words"]),
        (["Court rejects appeal", "3 days ago", "He is tired.", "4 March 2024", "Mayor steps down", "3 days ago", "He is old.",
          "4 March 2024"], ["headline", "known words"]),
        (["- Court rejects appeal", "- return appeal;"], ["list item"]),
        (["Court rejects appeal", "1. Mayor steps down", NEXT], []),
        (["Court rejects appeal", "You may also like", "1. Mayor steps down", NEXT], ["headline", "known words"]),
        (["Court rejects appeal", "You may also like", "1. Mayor steps down"], ["headline", "known words", "list item"]),
        (["Court rejects appeal", "Advertisement", NEXT], []),
        (["– Court rejects appeal", "– It was the last one."], ["list item"]),
    ],
)  # fmt: skip
def test_members(under: list[str], expected: list[str]) -> None:
    assert forms(*under) == expected


@pytest.mark.parametrize(
    "under",
    [
        [NEXT],
        ["Court rejects appeal", NEXT],
        ["He said:", NEXT],
        ["| Team | Points |", "| Arden | 12 |"],
        ["```", "Read more", "```"],
        ["The tide came up to the garden gate,", "Follow me, follow me,"],
        ["“No,” she said."],
        ["“A very expensive mistake”", "He shook his head."],
    ],
)
def test_what_ends_a_section_stays(under: list[str]) -> None:
    assert forms(*under) == []


@pytest.mark.parametrize(
    "under",
    [
        ["- Court rejects appeal", NEXT, "4 March 2024"],
        ["Court rejects appeal", "Read more", NEXT, "4 March 2024"],
        ["Court rejects appeal", "Read more", NEXT, "Read more"],
        ["Court rejects appeal", "Read more", NEXT, "09:40"],
    ],
)
def test_a_paragraph_behind_the_last_card_is_no_card_body(under: list[str]) -> None:
    assert "card body" not in forms(*under)


STEPS = ["- Whisk the eggs with the sugar until the mixture is pale.", "- Fold in the flour and bake it all."]
AMOUNTS = ["- 2 cups flour", "- ½ spoon of salt", "- 3 eggs"]


@pytest.mark.parametrize("own", [STEPS, AMOUNTS, ["1. " + step[2:] for step in STEPS]])
def test_a_list_of_the_articles_own_ends_a_section_and_takes_its_subhead_with_it(own: list[str]) -> None:
    """Extractors drop the links under a heading; what they leave below it may be a recipe or a guide."""
    assert forms("The recipe", *own) == []
    assert forms("The recipe", "- Flour", "- Salt", "Method", *own) == []
    assert forms("- Court rejects appeal", "- Mayor steps down", "The recipe", *own) == ["list item"] * 2


def test_right_below_the_heading_sentences_may_be_headlines_but_several_in_one_item_are_none() -> None:
    assert forms(*STEPS) == ["list item"] * 2
    assert forms(STEPS[0], STEPS[1] + " Let it cool.") == []
    assert forms(*AMOUNTS) == []


FACTS = ["Length: 40 m", "Built: 1911", "Architect: Ada Keller"]


@pytest.mark.parametrize("facts", [FACTS, [amount[2:] for amount in AMOUNTS]])
def test_facts_and_amounts_without_bullets_end_a_section_at_the_end_of_the_text_too(facts: list[str]) -> None:
    assert forms(*facts) == []
    assert forms("The bridge in numbers", *facts) == []
    assert forms("Court rejects appeal", "Read more", *facts) == ["headline", "known words"]


def test_headlines_with_colons_are_no_facts() -> None:
    assert forms("Toll: Who pays?", "Bridge: Now open!", "Bus: Where to?") == ["headline"] * 3
    assert forms("Toll: the council says yes after all", "Bridge: Open again", "2 held after fire") == ["headline"] * 3


def test_headlines_with_numbers_or_full_stops_are_no_list_of_the_articles_own() -> None:
    assert forms("- 3 Ways to Save", "- 5 Towns to See", "- 12 Books") == ["list item"] * 3
    assert forms("- 2 held after fire", "- 5 towns to see") == ["list item"] * 2
    assert forms("- A toll? Pay now.", "- Mayor: It ends here.") == ["list item"] * 2


def test_a_list_behind_a_headline_is_the_articles_when_prose_follows() -> None:
    under = ["What we know", "- The crack is long", "- Nobody was hurt"]
    assert forms(*under, NEXT) == []
    assert forms(*under) == ["headline", "list item", "list item"]
    assert forms(*under, "Read more", NEXT) == ["headline", "list item", "list item", "known words"]


def test_the_headline_above_the_first_paragraph_is_in_no_section_of_a_bar_at_the_head() -> None:
    bar = ["Follow us", "Facebook", "The last ferry", "Why nobody sleeps on board", "3 min read"]
    assert members_of("sharing", *bar, FIRST, NEXT) == ["Facebook", "3 min read"]
    assert members_of("sharing", *bar, FIRST, NEXT, above=FIRST) == ["Facebook", "3 min read"]  # a menu may tell as much
    assert members_of("sharing", *bar, FIRST, NEXT, above="\n\n".join([FIRST, NEXT, FIRST])) == bar[1:]
    assert members_of("sharing", *bar) == []


def members_of(kind: str, *blocks: str, above: str = "") -> list[str]:
    """The members of the section that the first of `blocks` opens."""
    doc = document("\n".join([above, *blocks] if above else blocks))
    heading = doc.blocks.index(blocks[0])
    return [doc.blocks[member.block] for member in sections.members(doc, heading, kind)]


def test_what_follows_prose_is_the_articles_whatever_its_form() -> None:
    assert forms("- Court rejects appeal", NEXT, "- a list", "A subhead", "Read more") == ["list item"]


def test_a_markdown_heading_of_the_same_level_ends_a_section() -> None:
    assert forms("Court rejects appeal", "## Reception", "Legacy", heading="## Related posts") == []
    assert forms("- Court rejects appeal", "## Reception", "- Legacy", heading="## Related posts") == ["list item"]
    assert forms("- Court rejects appeal", "### Reception", "- Legacy", heading="## Related posts") == [
        "list item", "headline", "list item"
    ]  # fmt: skip


def test_a_markdown_heading_in_known_words_ends_no_section_of_its_kind() -> None:
    assert forms("- Court rejects appeal", "## Read more", "- Mayor steps down", heading="## Related posts") == [
        "list item", "known words", "list item"
    ]  # fmt: skip


def test_what_stands_before_the_only_card_is_a_member_all_the_same() -> None:
    assert forms("- Court rejects appeal", "Mayor steps down", "He is tired.", "Read more") == ["list item"]
    assert forms("- Court rejects appeal", "Mayor steps down", "“He is tired. He said so”", "Read more") == ["list item"]


@pytest.mark.parametrize(
    ("blocks", "follow"),
    [
        ([FIRST, NEXT], 2),
        ([FIRST, NEXT, FIRST], 2),
        ([FIRST], 1),
        ([FIRST, "Court rejects appeal", NEXT], 1),
        ([FIRST, "Advertisement", NEXT], 2),
        ([FIRST, "Thanks for signing up!"], 1),
        (["Thanks for signing up!", "Please check your inbox."], 0),
        ([FIRST, "Read more books this summer, the librarian told the children."], 2),
        ([f"- {FIRST}", f"- {NEXT}"], 0),
        (["Court rejects appeal", "Mayor steps down"], 0),
        ([], 0),
    ],
)
def test_paragraphs_that_follow_each_other(blocks: list[str], follow: int) -> None:
    assert sections.paragraphs(document("\n\n".join(blocks))) == follow


def test_a_section_is_no_longer_beside_a_text_of_one_paragraph() -> None:
    headlines = [f"Court rejects appeal of the owners of mill {number}" for number in range(2, 15)]
    assert len(forms(*headlines[:12])) == 12
    assert forms(*headlines[:13]) == []


def test_a_line_of_a_hard_wrapped_paragraph_is_no_member() -> None:
    assert forms("Read more books this summer, the librarian told the", "children.") == []


def test_a_sentence_that_begins_like_a_card_label_is_no_member() -> None:
    assert forms("- Court rejects appeal", "Read more books this summer, the librarian told the children.") == ["list item"]


def test_lines_of_verse_at_the_end_are_no_headlines() -> None:
    assert forms("Under the wide and starry sky", "Dig the grave and let me lie—") == []


def test_a_weak_heading_opens_only_what_reaches_the_end_and_is_more_than_headlines() -> None:
    for under, opens in (
        ("- Court rejects appeal\n- Mayor steps down", True),
        ("Court rejects appeal\nMayor steps down", False),
        (f"- Court rejects appeal\n{NEXT}", False),
        ("", False),
    ):
        doc = document(f"{FIRST}\n\nMore\n\n{under}\n")
        assert sections.opens(doc, 1, "related") is opens, under


def test_a_heading_opens_its_section_inside_one_that_a_weak_heading_does_not_open() -> None:
    left = cleaner.clean(f"{FIRST}\n\nMore\n\nMill\n\nRelated posts\n\n- Mayor steps down\n\n{NEXT}\n\n{FIRST}\n")
    assert left == f"{FIRST}\n\nMore\n\nMill\n\n{NEXT}\n\n{FIRST}\n"


def test_comments_are_a_thread_when_more_than_dates_shows_it() -> None:
    entry = "{}\nThe doors are open. About forty people are waiting.\n\n"
    blog = f"{FIRST}\n\n12 Comments\n\n" + "".join(entry.format(time) for time in ("09:02", "09:40", "10:15")) + NEXT + "\n"
    assert cleaner.clean(blog) == blog.replace("12 Comments\n\n", "")


@given(phrases.written("headings", "weak_headings"))
@fewer()
def test_prose_ends_every_section(heading: tuple[phrases.Source, str]) -> None:
    text = f"{FIRST}\n\n{heading[1]}\n\n{NEXT}\n\n{FIRST}\n"
    left = cleaner.clean(text)
    assert left.count(FIRST) == 2
    assert NEXT in left


no_diary = articles.articles("en", most=3).filter(lambda units: not any("3 March 2024" in unit for unit in units))


@given(placement.sections("en"), no_diary)  # the day of a card may head the next entry of a diary
@fewer()
def test_a_section_goes_and_the_article_behind_it_stays(section: articles.Unit, units: list[articles.Unit]) -> None:
    text = articles.joined([*units, section, *units])
    assert cleaner.clean(text) == articles.joined([*units, *units])
