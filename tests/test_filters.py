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
    ["Sign up for our newsletter", "Read more", "Log in to reply", "Share on Facebook", "Tags: mills, rivers"],
)
def test_headlines_behind_a_line_that_closes_an_article_go(closing: str) -> None:
    assert goes(f"{closing}\n\n{HEADLINES}")
    assert goes(f"{closing}\n\nAdvertisement\n\n{HEADLINES}")


def test_headlines_behind_any_other_line_stay() -> None:
    assert cleaner.clean(f"{STORY}\nAdvertisement\n\n{HEADLINES}") == f"{STORY}\n{HEADLINES}"
    assert cleaner.clean(f"{STORY}\n{HEADLINES}") == f"{STORY}\n{HEADLINES}"
    assert cleaner.clean(f"Share on Facebook\n\n{HEADLINES}") == HEADLINES
    assert cleaner.clean(f"Mill opens again\n\nShare on Facebook\n\n{HEADLINES}") == f"Mill opens again\n\n{HEADLINES}"


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
        "-\n\nThe Mill Choir Sings In Hollin\n\n12 March, Town Hall\n\n-\n\nThe Mill Choir Sings In Arden\n\n14 March, Barn",
    ],
)
def test_what_looks_like_headlines_behind_the_end_and_stays(behind: str) -> None:
    """One alone, paragraphs, numbers, dates, small letters, names, list items, words that are no sure end, verse."""
    left = cleaner.clean(f"{STORY}\nShare on Facebook\n\n{behind}\n")
    assert behind.split("\n")[-1] in left
    assert behind.removeprefix("Comments\n\n").split("\n")[0] in left.split("\n")


@pytest.mark.parametrize(("lines", "goes"), [(30, True), (31, False)])
def test_a_long_list_behind_the_end_is_the_articles(lines: int, goes: bool) -> None:
    """Its table of contents, or what a catalogue has."""
    listed = "\n".join(f"Latches And Hinges Of Shed {'I' * line}" for line in range(1, lines + 1))
    left = cleaner.clean(f"{STORY}\nShare on Facebook\n\n{listed}\n")
    assert (left == STORY) is goes
    assert goes or listed in left


@pytest.mark.parametrize("bullet", ["-", "*", "•", "+"])
def test_cards_of_a_bullet_a_headline_and_a_line_go_behind_the_end(bullet: str) -> None:
    card = f"{bullet}\n\nCourt rejects appeal of owners\n\nit sat for a week.\n\n"
    assert goes("Share on Facebook\n\n" + card * 2)


def test_only_what_stands_below_the_closing_line_goes_with_it() -> None:
    left = cleaner.clean(f"{STORY}\nWhat the miller said of it\n\nShare on Facebook\n\n{HEADLINES}")
    assert left == f"{STORY}\nWhat the miller said of it\n"


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


def test_a_biography_goes_under_a_credit_at_the_head() -> None:
    head = "Reporting by Ada Keller\n\nAda Keller is a writer who lives by the harbour.\n\n"
    assert cleaner.clean(head + STORY) == STORY
    assert cleaner.clean(f"Related stories\n\n{head}{STORY}") == STORY


@pytest.mark.parametrize(
    ("above", "gone"),
    [
        ("Ada Keller", True),
        ("Ada Keller\n\nMiller", True),
        ("ada keller", False),
        ("Adam Keller", False),
        ("Ada Keller Of The Old Mill", False),
        ("Ada Keller\n\nMiller\n\nThe Mill", False),
        ("The mill", False),
    ],
)
def test_a_biography_by_first_name_goes_under_the_whole_name(above: str, gone: bool) -> None:
    biography = "Ada is a writer at the mill who lives by the harbour."
    assert (biography not in cleaner.clean(f"{STORY}\n{above}\n\n{biography}\n")) is gone


def test_more_than_three_biographies_are_a_list_of_people() -> None:
    names = ("Ada Keller", "Jonas Brandt", "Mara Lind", "Otto Weiss")
    notes = [f"{name} is a writer who lives in Arden and has covered mills since 2011." for name in names]
    long = STORY + "".join(f"\nThe mill turns on day {number}. Nobody buys its flour.\n" for number in range(2, 14))
    assert cleaner.clean(f"{long}\n" + "\n\n".join(notes[:3]) + "\n") == long
    everyone = f"{long}\n" + "\n\n".join(notes) + "\n"
    assert cleaner.clean(everyone) == everyone
    bulleted = f"{long}\n- {notes[0]}\n"
    assert cleaner.clean(bulleted) == bulleted


# What all filters with phrases share

BOX = "Sign up for our newsletter. The mill sends it on Fridays."
SECOND = "Thanks for signing up! The mill will write to you on Friday."


def left_above(text: str) -> str:
    """What is left of a text that stands above the story."""
    left = cleaner.clean(f"{text}\n\n{STORY}")
    assert left.endswith(STORY)
    return left.removesuffix(STORY).rstrip("\n")


def test_a_block_that_begins_with_known_words_goes_at_the_end_and_beside_debris() -> None:
    assert goes(f"{BOX}\n")
    assert goes(f"{BOX}\n\n{SECOND}\n")
    assert not left_above(f"Advertisement\n\n{BOX}")
    assert not left_above(f"{BOX}\n\nAdvertisement")
    assert cleaner.explain(BOX + "\n\nAdvertisement\n\n" + STORY).removed[0].rule.endswith(" > box")


@pytest.mark.parametrize(
    "text",
    [
        BOX,
        f"{BOX}\n\n{BOX}",
        f"Share\n\n{BOX}",
        "The mill sends it on Fridays. Sign up for our newsletter",
    ],
)
def test_a_block_that_begins_with_known_words_stays_anywhere_else(text: str) -> None:
    assert left_above(text) == text


def test_a_line_of_a_wrapped_paragraph_that_begins_with_known_words_stays_beside_debris() -> None:
    wrapped = "Sign up for our newsletter. So the mill at Arden had printed for a\nyear under every story, and nobody knew why."
    assert left_above(f"Advertisement\n\n{wrapped}") == wrapped


PARAGRAPHS = [f"The mill turns on day {number}. Nobody buys its flour." for number in range(2, 14)]


def stays(box: str, place: int = 6) -> bool:
    """Whether a block stays at a place between paragraphs; those always do."""
    blocks = [*PARAGRAPHS[:place], box, *PARAGRAPHS[place:]]
    left = cleaner.clean("\n\n".join(blocks)).split("\n\n")
    assert [block.rstrip("\n") for block in left if block.rstrip("\n") != box] == PARAGRAPHS
    return len(left) == len(blocks)


@pytest.mark.parametrize("place", [0, 1, 2, 6, 9, 10, 11])
@pytest.mark.parametrize(
    "box",
    [
        "Want to see the mill turn? Sign up for our newsletter.",
        "Ready for more flour? Read the full story here.",
        "Sign up for our newsletter. Want to see the mill turn?",
        "Sign up for our newsletter. Do you eat flour? We need your support.",
        "Donations keep us running. Sign up for our newsletter.",
        "Every commission helps. This post contains affiliate links.",
        "This post contains affiliate links. A small commission is paid to the miller.",
        "Thanks for signing up! Advertisement. Share on Facebook.",
        " ".join(["Sign up for our newsletter."] + ["Readers support us."] * 11),
        "Sign up for our newsletter. " + " ".join(["We need your support and that of all the others who read us"] * 20) + ".",
    ],
)
def test_a_box_goes_wherever_it_stands_when_each_sentence_tells_what_boxes_tell(box: str, place: int) -> None:
    assert not stays(box, place)


@pytest.mark.parametrize("place", [0, 2, 6, 9])
@pytest.mark.parametrize(
    "block",
    [
        "The mill wants you to see it turn. Sign up for our newsletter.",
        "Wanted flour? Sign up for our newsletter.",
        "Sign up for our newsletter. It comes on Fridays.",
        "Sign up for our newsletter. It comes on Fridays. Want to see the mill turn?",
        "Want to see the mill turn? The miller shows it.",
        "Want to see the mill turn? This post contains affiliate links.",
        "Want to see the mill turn? Our newsletter says when.",
        "Our newsletter costs nothing. This post contains affiliate links.",
        "This post contains affiliate links. It is about mills.",
        "We ask for donations. Nobody gives.",
        "Nobody asked: Want to see the mill turn? Sign up for our newsletter.",
        "Related: the mill turns. Sign up for our newsletter.",
        "Related. Share.",
        "Thanks for signing up! Few readers support us.",
        "Thanks for signing up! Your email. Few readers support us.",
        "Thanks for signing up! Follow us on Facebook. Few readers support us.",
        "Every commission helps. Nobody pays any.",
        "Do mills pay? This post contains affiliate links.",
        " ".join(["Sign up for our newsletter."] + ["Readers support us."] * 12),
        "Sign up for our newsletter. " + " ".join(["We need your support and that of all the others who read us"] * 60) + ".",
    ],
)
def test_a_block_between_paragraphs_that_tells_anything_else_is_no_box(block: str, place: int) -> None:
    assert stays(block, place)


def test_words_of_one_kind_do_not_complete_a_box_of_another() -> None:
    assert stays("This post contains affiliate links. Do you eat flour?")
    assert stays("Share on Facebook. We need your support.")


def test_a_heading_opens_a_section_with_a_full_stop_behind_it_but_not_with_a_bullet_before_it() -> None:
    cards = "Court rejects appeal\n\nRead more"
    assert not left_above(f"Related posts\n\n{cards}")
    assert not left_above(f"Related posts.\n\n{cards}")
    assert left_above(f"- Related posts\n\n{cards}") == "Court rejects appeal"


@pytest.mark.parametrize(
    ("label", "left"),
    [
        ("Related: Mr. Keller sells the mill", ""),
        ("Related: Keller sells the mill.", "Related: Keller sells the mill."),
        ("Related coverage: Keller sells the mill.", ""),
        ("Related: Keller sold it. He moved", "Related: Keller sold it. He moved"),
        ("Related: Keller sold it. He moved [sic]", "Related: Keller sold it. He moved [sic]"),
        ("[Related: Keller sold it.] He moved [sic]", "[Related: Keller sold it.] He moved [sic]"),
        ("[Related: Is the mill sold? Keller says so. Others do not]", ""),
        ("More: the mill is sold.", "More: the mill is sold."),
        ("More: the mill is sold", ""),
        ("Photo: the mill is sold.", ""),
        ("Related:", ""),
    ],
)
def test_a_label_takes_its_line_unless_it_tells_several_sentences_or_is_one_word_before_one(label: str, left: str) -> None:
    assert left_above(label) == left


def test_the_report_says_that_a_weak_heading_goes_for_its_section() -> None:
    heading, *cards = cleaner.explain(f"{STORY}\nMore\n\n- Court rejects appeal\n- Mayor steps down\n").removed
    assert heading.strength == "section"
    assert {card.rule for card in cards} == {f"{heading.rule} > list item"}


@pytest.mark.parametrize("text", ["mill\npier\n", "A2\nB3\nC4\n", "[3]: https://a.example\ncounty\n[4]: #top\n"])
def test_lines_of_one_word_from_the_first_line_on_are_no_list_of_addresses(text: str) -> None:
    assert cleaner.clean(text) == text


# Captions: the credit that ends a description

FERRY = "A ferry leaves the harbour of Hollin"


@pytest.mark.parametrize(
    "caption",
    [
        f"{FERRY} (Photo by Dana Reyes)",
        f"{FERRY} (Photo: Dana Reyes/AP)",
        f"{FERRY} [Image courtesy of Dana Reyes]",
        f"{FERRY} (Dana Reyes/Getty Images)",
        f"{FERRY} (Dana Reyes/Harbour News/Getty Images)",
        f"{FERRY} (Dana Reyes via AP Photo)",
        f"{FERRY} in a picture taken in May (Dana Reyes, Reuters)",
        f"{FERRY} (Getty/Dana Reyes)",
        f"{FERRY} (AP Photo/Dana Reyes)",
        f"{FERRY} (Reuters photo)",
        f"{FERRY} (File photo by Dana Reyes)",
        f"{FERRY} (Courtesy image)",
        f"{FERRY}. Photo credit: Dana Reyes",
        f"{FERRY}. Photograph: Dana Reyes.",
        f"{FERRY}. Dana Reyes/Getty Images",
        f"{FERRY}. Dana Reyes/AFP via Getty Images",
        f"{FERRY}. Dana J. Reyes/Getty Images",
        f"{FERRY}. © Dana Reyes/Reuters",
        f"{FERRY} © Alamy",
        f"{FERRY} via Getty Images",
        f"{FERRY} via Getty Images / Dana Reyes",
        f"**{FERRY} (Photo by Dana Reyes).**",
        f"{FERRY} (Photo by Dana Reyes). ",
        f"{FERRY} (Photo by Dana Reyes (left) and others)",
        f"{FERRY}. It was late. (Photo by Dana Reyes)",
        "Cover image: Reyes:2024",
    ],
)
def test_a_description_that_ends_in_a_credit_goes(caption: str) -> None:
    assert left_above(caption) == ""


@pytest.mark.parametrize(
    "caption",
    [
        FERRY,
        f"{FERRY} (Dana Reyes)",
        f"{FERRY} (Dana Reyes, Reuters)",
        f"{FERRY} (photo of the quay at dawn)",
        f"{FERRY}, a photo says (by Dana Reyes)",
        f"{FERRY}, as a picture shows, on its way to the AP",
        f"{FERRY} (Reuters)",
        f"{FERRY} and/or of Grell (AP)",
        f"“{FERRY}” (Photo by Dana Reyes)",
        f'"{FERRY}" (Photo by Dana Reyes)',
        f"Who leaves the harbour of Hollin? {FERRY} (Photo by Dana Reyes)",
        f"{FERRY} with your goat (Photo by Dana Reyes)",
        "Boats in the harbour. Sources: the harbour board (Photo by Dana Reyes)",
        "Boats in the harbour. Read how they sank (Photo by Dana Reyes)",
        f"{FERRY}. It was late. Nobody waved. (Photo by Dana Reyes)",
        f"{FERRY}. It was late. Dana Reyes/Getty Images",
        f"{FERRY} (Photo by Dana Reyes) and comes back",
        "image: harbour/ferry:7",
    ],
)
def test_a_description_without_a_credit_or_that_says_more_than_a_picture_shows_stays(caption: str) -> None:
    assert left_above(caption) == caption


@pytest.mark.parametrize(
    "caption",
    [
        f"{FERRY}. Foto: Dana Reyes",
        f"{FERRY} — Foto: Dana Reyes/TV Hollin",
        f"{FERRY}. – Bild: Dana Reyes",
        f"{FERRY} | Photo : Dana Reyes",
        f"{FERRY}, Foto: HLN",
        f"{FERRY} (Foto: Stadt Hollin)",
        f"{FERRY} (foto Ansa)",
        f"{FERRY}. Fot. Dana Reyes/PAP",
        f"{FERRY}. Ảnh: Dana Reyes.",
        f"{FERRY} © Dana Reyes / Hollin News",
        f"{FERRY}. It was late. Kuva: Dana Reyes",
        f"{FERRY} (Foto: iFixit)",
        f"{FERRY} for the „Task Force“ (Foto: Dana Reyes)",
        "Who leaves the harbour of Hollin? (Foto: Dana Reyes/dpa)",
        "ホリン港の船（写真：共同）",
    ],
)
def test_a_description_that_ends_in_a_credit_of_any_language_goes(caption: str) -> None:
    assert left_above(caption) == ""


@pytest.mark.parametrize(
    "caption",
    [
        f"{FERRY} Foto: Dana Reyes",  # nothing sets the label off: "On the Foto: Dana Reyes"
        f"{FERRY}. Foto: niemand lacht",
        f"{FERRY}. Foto: 12 MP",
        f"{FERRY}. Foto: Dana Reyes und alle anderen, die an Bord sind",
        f"{FERRY}. It was late. Nobody waved. Foto: Dana Reyes",
        f"“{FERRY}.” Foto: Dana Reyes",
        "Who leaves the harbour of Hollin? Nobody. Foto: Dana Reyes",
        f"{FERRY} with your goat. Foto: Dana Reyes",
        "Regie: Ida Marsh, Kamera: Jan Roth, Foto: Dana Reyes",
        "Quelle: Hafenamt Hollin | Grafik: Dana Reyes",
        f"{FERRY}, photo: 12 MP",
        f"{FERRY} © 2024",
        f"{FERRY}. Kapitän: Dana Reyes",
        "Usage: ferry-conf /CONFIG/FILE [/CONFIG/FILE...]",
    ],
)
def test_a_description_before_what_is_no_credit_stays(caption: str) -> None:
    assert left_above(caption) == caption


# Repeats: what no name line is


def test_a_quote_above_a_line_that_goes_on_stays() -> None:
    quote = "“They do not like surprises”\nHanne Brix"
    home = "“They do not like surprises,” said Hanne Brix. She keeps the mill.\n\n"
    assert quote not in cleaner.clean(f"{home}{quote}\n\n{STORY}")
    assert f"{quote}," in cleaner.clean(f"{home}{quote},\n\n{STORY}")


# Tags: the list under its heading


def test_a_list_of_names_between_marks_goes_under_a_heading_of_tags() -> None:
    for names in ("Mills, Rivers", "Mills | Rivers", "Mills · Rivers", "mills/rivers", "Mills; Rivers"):
        assert goes(f"Filed under\n\n{names}\n")
        assert not left_above(f"Filed under:\n\n{names}")


def test_what_is_no_list_under_a_heading_of_tags_stays() -> None:
    assert not left_above("Posted in:\n\nMills, Rivers")
    assert left_above("Topics\n\nMills, Rivers") == "Topics\n\nMills, Rivers"
    for text in ("Nobody knew, said the miller.", "Mills Rivers"):
        assert left_above(f"Filed under:\n\n{text}") == text
    assert left_above("Filed under: mills\n\nKeller, Brandt") == "Keller, Brandt"
    assert cleaner.clean(f"{STORY}\nFiled under\n") == STORY


# Navigation: the addresses that a converter lists at the end

LONG = "https://courier.example/mills/and/rivers/of/the/"
CUT = f"[1]: {LONG}\ncounty\n[2]: https://courier.example/\n"


def test_numbered_addresses_of_which_one_is_cut_go_from_the_end() -> None:
    assert goes(CUT)
    assert goes(f"{CUT}[3]: mailto:mill@courier.example\n[4]: #top\n[5]: /mills\n")


@pytest.mark.parametrize(
    "listed",
    [
        f"[1]: {LONG}\n[2]: https://courier.example/\n",
        f"[1]: {LONG}\n\ncounty\n[2]: https://courier.example/\n",
        f"[1]: {LONG}county\n[2]: {LONG}\ncounty\n",
        f"[1]: {LONG}\ncounty\n[3]: https://courier.example/\n",
        f"[2]: {LONG}\ncounty\n[3]: https://courier.example/\n",
        f"[1]: {LONG}\nthe county\n[2]: https://courier.example/\n",
        f"[1]: {LONG}\ncounty\n[2]: a note on the mill\n",
        f"{CUT}\nThe mill is old.\n",
        "[1]: https://courier.example/\ncounty\n[2]: https://courier.example/mills\n",
        "county\nmills\n",
        f"Source [1]: {LONG}\ncounty\n[2]: https://courier.example/\n",
        f"[1]: {LONG}\ncounty\n[2]: https://courier.example/mills/\ncounty\n",
    ],
)
def test_numbered_addresses_that_work_or_are_no_list_stay(listed: str) -> None:
    """None cut, a blank line in one, cut at another width, a number left out, no first one, several words, a note, prose."""
    assert cleaner.clean(f"{STORY}\n{listed}") == f"{STORY}\n{listed}"


# Comments: threads and boxes

REMARKS = "Ada Keller says\n\nWe walked there in June. It was shut.\n\nHe sold us flour. It had a mouse in it.\n\nReply\n"


@pytest.mark.parametrize("heading", ["2 thoughts on the mill", "3 Comments", "Discussion"])
def test_a_thread_goes_under_its_heading_and_stays_under_a_bullet(heading: str) -> None:
    assert goes(f"{heading}\n\n{REMARKS}")
    assert "He sold us flour." in cleaner.clean(f"{STORY}\n- {heading}\n\n{REMARKS}")


@pytest.mark.parametrize("second", ["3 Comments", "Comments", "Leave a comment"])
def test_a_counter_at_the_head_opens_no_thread_when_another_heading_stands_above_the_remarks(second: str) -> None:
    assert STORY in cleaner.clean(f"Mill opens again\n\n3 Comments\n\n{STORY}\n{second}\n\n{REMARKS}")


def test_a_box_of_top_comments_is_closed_by_a_line_that_shows_all_of_them() -> None:
    box = "Top comments\n\nI never knew that it could turn. Lovely.\n\nIt was better before. Everything was.\n\n"
    for closing in ("Read all comments", "View all comments", "See all comments", "Show all comments"):
        assert goes(f"{box}{closing}\n")
    assert "Everything was." in cleaner.clean(f"{STORY}\n{box}3 Comments\n")
    assert "Everything was." in cleaner.clean(f"{STORY}\n{box}Related posts\n\nNobody asked. It rained.\n\nRead all comments\n")
    assert "Everything was." in cleaner.clean(f"{STORY}\n{box}Read all comments\n\nNobody asked. Nobody will.\n")
    assert "Everything was." in cleaner.clean(f"{STORY}\n{box}Read all comments\n\nAdvertisement\n\n{STORY}")
    assert goes(f"{box}Read all comments\n\nAdvertisement\n")


def test_the_report_says_that_a_weak_heading_goes_for_its_thread() -> None:
    heading, *rest = cleaner.explain(f"{STORY}\nDiscussion\n\n{REMARKS}").removed
    assert heading.strength == "section"
    assert f"{heading.rule} > thread" in {removal.rule for removal in rest}
