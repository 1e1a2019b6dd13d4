"""The guard: every protection is needed, says its reason, and holds against any filter; the fuse and the self-check."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

import cleaner
from cleaner import engine, guard, protections
from cleaner.claims import CERTAIN, LIKELY, SECTION, Claim
from cleaner.document import Document, split_lines
from cleaner.filters import FILTERS
from cleaner.guard import judge
from cleaner.library import builtin
from cleaner.protections import PROTECTIONS, protection
from tests.conftest import fewer
from tests.margin import paths, read
from tests.strategies import articles, placement

#: Protection to a small article that needs it, and the line in it that would go without it.
NEEDED = {
    "wrapped": (
        "The mayor asked the editors of the paper why they had printed the words\n"
        "leave a comment\nunder every article for a year, and they could not say.\n",
        "leave a comment",
    ),
    "code": (
        "The template has three lines.\n\n```\n{{ title }}\nAdvertisement\n{{ body }}\n```\n\nNothing else is needed.\n",
        "Advertisement",
    ),
    "list": (
        "The exhibition shows what the first pages of the web were made of.\n\n"
        "- blinking titles\n- Advertisement\n- guest books\n\nIt is open until May.\n",
        "- Advertisement",
    ),
    "table": (
        "The series ran for one winter, and then the money did.\n\n| Studio | Harbour Nine |\n| Written by | Dana Reyes |\n"
        "| Episodes | 13 |\n\nA second winter was promised twice. It has been written and lies in a drawer.\n",
        "| Written by | Dana Reyes |",
    ),
    "topic": (
        "The station lives on advertisement alone, and it lives well.\n\nAdvertisement\n\n"
        "A minute of advertisement costs more than the mill earns in a week.\n",
        "Advertisement",
    ),
    "entry": (
        "The doors open at nine.\n\nAdvertisement\n\n09:40\n\nThe first speaker has not arrived. Coffee is served.\n",
        "09:40",
    ),
    "subhead": (
        "The book lies beside the stove. It may be read by all.\n\nWho writes\n\nThe watch writes in it.\n\n"
        "It asks three times. Then it sharpens the pencil.\n\nTerms of use\n\nSome pages have a red mark.\n\n"
        "A blue mark means nothing.\n\nWhat is torn out\n\nNothing is torn out.\n\n"
        "A page with a fault gets a line.\n\nLost pages\n\nLost pages are written anew.\n\n"
        "The end of a book\n\nA full book goes to the school.\n",
        "Terms of use",
    ),
    "field": (
        "The machine is the first of the yard that needs no oil, and it is quiet.\n\nWeight: 9 kg\nMotor: 90 W\n"
        "Images: none stored\nPrice: 349 pounds\n\nWe have sewn sails with it for a month. The pedal slides.\n",
        "Images: none stored",
    ),
    "definition": (
        "A page has parts, and the people who build it have a name for each.\n\nText: the words that somebody has written.\n"
        "Image: a picture that stands between two paragraphs.\nVideo: moving images with or without sound.\n\n"
        "Most readers never see half of them. They leave before the page has loaded.\n",
        "Image: a picture that stands between two paragraphs.",
    ),
    "headline": (
        "1984\nBy Mona Velde\nMarch 3, 2021\nThe book was written on an island. It has not aged a day since then.\n",
        "1984",
    ),
    "questions": (
        "The mill grinds again, and the miller has been asked about it all week.\n\nAdvertisement\n\nSponsored\n\nFAQs\n\n"
        "When does the wheel turn?\n\nIt turns on every day on which the brook has water.\n",
        "FAQs",
    ),
    "measure": (
        "Brown the chicken in a wide pot. Pour the stock over it.\n\nAdvertisement\n\n10\n\nminutes\n\n"
        "Let it rest before you carve it. Serve it with bread.\n",
        "10",
    ),
    "introduced": (
        "Sending a page to a friend takes two taps on most phones. If the button is missing, choose it from the menu:\n\n"
        "- Share\n- Sign up for our newsletter\n- Print\n\nThe friend gets a link, and can read the page at once.\n",
        "- Sign up for our newsletter",
    ),
    "section": (
        "NAVN\nfjordtid - viser tidevand\n\nBESKRIVELSE\nProgrammet læser tabellen.\n\nRETURVÆRDI\nDet slutter med nul.\n\n"
        "FORFATTER\nSkrevet af Mona Velde.\nDen er fri.\n\nMILJØ\nTabellen må stå hvor som helst.\n",
        "Skrevet af Mona Velde.",
    ),
    "term": (
        "The window lists the changes.\n\nDay of change\n\nWhen it was made.\n\nReason\n\nWhy it was made.\n\nAccept All\n\n"
        "Takes all of them over.\n\nColour\n\nShows who made it.\n",
        "Accept All",
    ),
    "meaning": (
        "The window lists the rules.\n\nDay of change\n\nWhen it was made.\n\nCopies\n\nAll rights reserved.\n\nReason\n\n"
        "Why it was made.\n\nColour\n\nShows who made it.\n",
        "All rights reserved.",
    ),
    "columns": (
        "The table names the makers.\n\nEM_OLMO     Hollin/One, without a clock\nEM_BARK     HP/PA.\n\nThe rest is lost.\n",
        "EM_BARK     HP/PA.",
    ),
    "order": (
        "The old words of the harbour, as Olmo found them.\n\nabox\nadrift\nadvertisement\nafloat\nashore\nastern\naweigh\n\n"
        "Nobody says them now. The last who did was the pilot.\n",
        "advertisement",
    ),
    "change": (
        "The tide table counts the hours.\n\nTables may have two quays.\n\nReported by Mona Velde\nCloses #10422\n\n"
        "The moon has a column of its own now.\n",
        "Reported by Mona Velde",
    ),
    "choice": (
        "Who owned the boat that sank?\n(a) The Velde Brothers\n(b) The County of Hollin\n(c) The Olmo Ferry Club\n\n"
        "Nobody did. It had been given to the town.\n",
        "(c) The Olmo Ferry Club",
    ),
    "command": (
        "Ask the clock.\n\n$ date -u\nWed 19 May 2021 03:18:43 PM UTC\n\nIt runs on the time of the capital. Nobody minds.\n",
        "Wed 19 May 2021 03:18:43 PM UTC",
    ),
    "menu": (
        "画像を回す\n\n横に倒れた写真は、次のメニューから回すことができます。回しても画質は落ちません。\n\n"
        "写真を保存すると、取り消すことはできなくなります。\n\n画像 → 変形 → 180 度回転\n",
        "画像 → 変形 → 180 度回転",
    ),
    "licence": (
        "The tide table\n\nCopyright (c) 2019 Mona Velde\n\nPermission is given to everybody to copy this table.\n\n"
        "It comes without any promise.\n",
        "Copyright (c) 2019 Mona Velde",
    ),
    "attribution": (
        "Today is not your day.\nTomorrow does not look good.\n\n-- Anonymous\n",
        "-- Anonymous",
    ),
    "continued": (
        "Nobody thought that the ferry would come back before the ice.\n"
        "From a talk at the seminar of the river towns,\nApril 1984\n",
        "April 1984",
    ),
    "added": (
        "The table has a column for the moon.\n\n(Contributed by Mona Velde.)\n\nThe hours are given twice.\n\n"
        "(Contributed by Lene Bark.)\n\nNames may have accents.\n\n(Contributed by Jonah Pryce.)\n",
        "(Contributed by Lene Bark.)",
    ),
    "quoted": (
        "The court read the banner of the portal. It took a minute.\n\nBelow the text stood a button:\n\nAccept all\n\n"
        "The judges found that it said too little. The portal has a month.\n",
        "Accept all",
    ),
    "reference": (
        "Hollin lighthouse stands on the mole of Hollin. It was built in 1872.\n\nHistory\n\nThe first keeper had two sheep. "
        "The last one had none.\n\nReferences\n\n1. Moe 1990, p. 5.\n\nSe også\n\nList of lighthouses\n",
        "Se også",
    ),
    "comma": (
        "Βάρκα μου, βαρκούλα μου, πού με πας απόψε,\nτο σχοινί που με κρατά πάρ' το εσύ και κόψε.\n"
        "Διαβάστε ακόμα,\nδιαβάστε ακόμα,\nτο γράμμα μου στο χώμα.\n\n"
        "Θάλασσα, θαλασσινή, δώσ' μου ένα λιμάνι,\nη ζωή που μ' έφτασε πια δεν με προφτάνει.\n",
        "Διαβάστε ακόμα,",
    ),
    "inside": (
        "The town has a new page. It takes three steps to get in.\n\nA window opens first. Whoever wants no mail leaves out\n\n"
        "Sign up for our newsletter\n\nThe other box has to be ticked.\n",
        "Sign up for our newsletter",
    ),
    "answer": (
        "How are you?\n\nWell.\n\nAnd the bread?\n\nBetter.\n\nWhat do you read?\n\nThe tide table.\n\n"
        "And what do you skip?\n\nAdvertisement.\n",
        "Advertisement.",
    ),
    "speaker": (
        "다리를 다시 놓는 사람을 만났다. 바람이 불었다.\n\n기자: 언제 끝납니까?\n\n"
        "벨데: 내년 봄입니다. 돌이 모자라지 않으면요.\n\n기자: 고맙습니다\n",
        "기자: 고맙습니다",
    ),
    "numbered": (
        "Rules of the shed\n\n1. Saws\n\nA saw comes back sharp.\n\n2. Keys\n\nThe key hangs by the door.\n\n3. Plans\n\n"
        "All rights reserved.\n\n4. Rain\n\nIt may rain in.\n",
        "All rights reserved.",
    ),
    "begins": (
        "The album has three words at its head. They are easily told apart.\nLeave a comment\n"
        "lets the people who have the link write below each picture.\nNobody has to.\n",
        "Leave a comment",
    ),
    "alike": (
        "Words of the paper\n\nAbove the fold\nWhat is seen first.\n\nAdvertisement\nRoom that is paid for.\n\n"
        "Byline\nThe name of who wrote it.\n\nKicker\nTwo words above the headline.\n",
        "Advertisement",
    ),
    "prose": (
        "The council voted on Monday to repair the old bridge, which nobody had expected so soon.\n\nAdvertisement\n\n"
        "Related: the bridge at Arden fell in 1962. Nobody was hurt. It was rebuilt within a year.\n\n"
        "It opens in May. Until then the ferry leaves at 6.40 a.m. and comes back long after dark.\n",
        "Related: the bridge at Arden fell in 1962. Nobody was hurt. It was rebuilt within a year.",
    ),
    "crew": (
        "The film was made in a barn in nineteen days, and it looks it.\n\nDirected by Mona Velde\nWritten by Jonah Pryce\n"
        "From the novel by Lene Bark\nMusic by Ada Keller\n\nNobody was paid. The barn has been sold since.\n",
        "Written by Jonah Pryce",
    ),
    "step": (
        "The map is on the telephone of every pilot by now.\n\nOpen the map.\nTap the three lines.\nEnter your email address.\n"
        "Tap the lamp.\n\nA lamp that is out is grey. The one on the pier always is.\n",
        "Enter your email address.",
    ),
    "days": (
        "The paper on the tides went through three hands.\n\nReceived 3 March 2009\nAccepted 12 May 2009\n"
        "Published 1 July 2009\n\nThe first hand was the slowest. It belonged to the pilot.\n",
        "Published 1 July 2009",
    ),
    "timetable": (
        "The boat leaves from the pier, and nobody waits for those who are late.\n\nSunday\n10:00\n12:15\n16:00\n",
        "12:15",
    ),
    "led": (
        "I have read every sign in the county.\n\nOn a gate in Velde:\nPRIVATE\n\nOn a boat in Hollin:\nADVERTISE HERE\n\n"
        "On the bank in Bark:\nMind the step\n\nOn a cow at the mill:\nProperty of Keller\n\n"
        "On the keeper's door:\nBack soon\n\nIt has been there for a year. Nobody has come.\n",
        "ADVERTISE HERE",
    ),
    "sentences": (
        "The pilot speaks first, and you say the same.\n\nGo left.\nStop.\nBack to top.\nKeep clear.\nLet go.\n",
        "Back to top.",
    ),
    "explained": (
        "The program says little, and means more.\n\nPlease wait.\nIt reads a file.\n\nReady.\nIt has read the file.\n\n"
        "No such lamp.\nThe lamp has another name.\n\nYour session has expired. Please log in again.\nYou went to lunch.\n\n"
        "Good night.\nIt has been left alone for an hour.\n",
        "Your session has expired. Please log in again.",
    ),
    "mentioned": (
        "A button says what happens when it is pressed.\n\nClick here\n\n"
        'Nobody knows what "Click here" does, and many press it.\n\n'
        "The office counts how many.\n",
        "Click here",
    ),
    "refrain": (
        "The clerk writes as long as there is light,\nand writes the same again at night.\n\n"
        "Your message has been sent.\nIt has not come.\n\nThe clerk has asked the postman, who was out,\n"
        "what letters are about.\n\nYour message has been sent.\nIt has not come.\n\n"
        "The lamp goes out, the clerk goes home, the door\nis as it was before.\n\n"
        "Your message has been sent.\nIt has not come.\n",
        "Your message has been sent.",
    ),
    "script": (
        "A kitchen. A kettle is on the stove.\nMARTHA\nYou are late.\nJOEL\nThe bridge was up.\nMARTHA\nSit.\n"
        "JOEL\nWhat is that?\nMARTHA\nLoading...\nJOEL\nIt is the cart, mother. They load the barrels.\n",
        "Loading...",
    ),
}


def document(text: str) -> Document:
    return Document(split_lines(text), builtin().find_all)


def claimed(doc: Document, strength: str, form: str = "") -> list[Claim]:
    """A claim on every block, as a filter gone mad would make them."""
    return [Claim(index, "related", "broken", "broken", strength, form=form) for index in range(len(doc))]


def test_every_protection_has_an_article_that_needs_it() -> None:
    assert NEEDED.keys() == PROTECTIONS.keys()


@pytest.mark.parametrize("name", PROTECTIONS)
def test_a_protection_keeps_its_article(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text, line = NEEDED[name]
    report = cleaner.explain(text)
    assert line in report.text.split("\n")
    assert PROTECTIONS[name].reason in {refusal.reason for refusal in report.refused if refusal.text.strip() == line}
    monkeypatch.delitem(PROTECTIONS, name)
    monkeypatch.setattr(protections, "_against", protections._against.__wrapped__)  # it keeps what it said
    assert line not in cleaner.clean(text).split("\n"), "the protection is decoration"


def test_words_that_could_be_the_articles_own_need_company(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "The clerk read the last word aloud.\n\nShare\n\nNobody in the room said anything for a while.\n"
    report = cleaner.explain(text)
    assert report.text == text
    assert {refusal.reason for refusal in report.refused} == {guard.ALONE}
    assert guard.ALONE.startswith("the words could be the article's own")
    assert cleaner.clean(text.replace("Share\n", "Share\nAdvertisement\n")) == text.replace("Share\n\n", "")
    monkeypatch.setattr(guard, "_outside", lambda doc, hinted: hinted)
    assert "Share" not in cleaner.clean(text)


ITEM = "It is open.\n\n{}\n\nNobody came.\n"


@pytest.mark.parametrize("items", ["- guest books\n- Advertisement", "- Advertisement\n- guest books",
                                   "- guest books\n- Advertisement\n- Sign up for our newsletter"])  # fmt: skip
def test_an_item_beside_an_item_of_the_article_stays(items: str) -> None:
    assert "- Advertisement" in cleaner.clean(ITEM.format(items))
    assert "- Advertisement" in cleaner.clean(items + "\n\nNobody came.\n")


def test_a_lone_item_is_no_list_and_what_stands_beside_a_list_is_none_of_its_items() -> None:
    assert cleaner.clean(ITEM.format("- Advertisement")) == "It is open.\n\nNobody came.\n"
    assert cleaner.clean(ITEM.format("Advertisement\n- guest books")) == ITEM.format("- guest books")


#: The mill speaks of what stands between its paragraphs.
SUBHEAD = "The mill lives on {0} alone.\n\n{1}\n\nOne {0} costs more than a week of flour.\n"


@pytest.mark.parametrize(
    ("word", "line"),
    [("advertisement", "advertisement"), ("advertisement", "Advertisement\nThe mill at night"),
     ("advertisement", "Advertisement\n\nNobody buys flour.\n\nAdvertisement"), ("leave a comment", "Leave a comment"),
     ("share", "Advertisement\nShare"), ("photo", "Photo\n\nNobody has seen it.\n\nPhoto: Ada Keller")],
)  # fmt: skip
def test_what_no_subhead_looks_like_goes_though_the_article_says_the_word(word: str, line: str) -> None:
    """Small letters, no prose below, the word twice, several words, words that need company anyway, a label."""
    *above, last = line.replace("\nThe mill at night", "").split("\n")
    left = cleaner.clean(SUBHEAD.format(word, line)).split("\n")
    assert last not in left
    assert "Advertisement" not in left
    assert ("Photo" in left) is ("Photo" in above)
    assert f"One {word} costs more than a week of flour." in left


def test_a_word_that_one_paragraph_says_is_no_subhead() -> None:
    text = "The mill lives on advertisement alone.\n\n{}Nobody buys flour.\n"
    assert cleaner.clean(text.format("Advertisement\n\n")) == text.format("")


@pytest.mark.parametrize(
    "text",
    ["Mill opens again\n\nAdvertisement\n\n{}The mill has opened. Coffee is served.\n",
     "Thanks for signing up! Please check your inbox.\n\n{}The mill has opened. Coffee is served.\n",
     "The doors open at nine.\n\nAdvertisement\n\n{}A second day begins at Arden\n\nThe mill has opened.\n",
     "The doors open at nine.\n\n{}Thanks for signing up! Please check your inbox.\n\nThe mill has opened.\n"],
)  # fmt: skip
def test_a_time_heads_an_entry_only_between_paragraphs_of_the_article(text: str) -> None:
    """Above the first of them it dates the article, and above a headline or a form it heads no entry."""
    assert cleaner.clean(text.format("09:40\n\n")) == cleaner.clean(text.format(""))


def test_words_that_could_be_the_articles_own_go_behind_its_end() -> None:
    story = "The clerk read it aloud.\n\nShare\n\nNobody said anything.\n"
    assert cleaner.clean(story + "\nShare\n") == story
    assert cleaner.clean(story + "\nHome\n\nShare\n") == story
    assert cleaner.clean("Share\n\nHome\n") == "Share\n\nHome\n"


def test_the_surest_claim_on_a_block_is_the_one_that_the_report_shows() -> None:
    doc = document("One\nTwo\nThree\n")
    sure, member, maybe = (Claim(1, "related", "x", "x", strength, form="x") for strength in (CERTAIN, SECTION, LIKELY))
    beside = Claim(0, "related", "x", "x", CERTAIN, form="x")
    assert judge(doc, [maybe, member, sure, beside], lambda text: False).granted == {0: beside, 1: sure}
    assert judge(doc, [maybe, member, beside], lambda text: False).granted == {0: beside, 1: member}
    assert judge(doc, [maybe], lambda text: False).refused == [(maybe, guard.ALONE)]


def test_a_repeat_goes_while_one_of_its_copies_stays() -> None:
    repeat = Claim(0, "repeats", "x", "x", CERTAIN, form="x", copies=(1, 2))
    gone = Claim(1, "related", "x", "x", CERTAIN, form="x")
    assert judge(document("One\nOne\nOne\n"), [repeat, gone], lambda text: False).granted == {0: repeat, 1: gone}


def test_only_what_needs_company_heads_an_entry() -> None:
    doc = document("The doors open at nine.\n09:40\nCoffee is served.\n")
    claim = Claim(1, "credits", "x.credits.lines: {time}", "09:40", CERTAIN)
    assert judge(doc, [claim], lambda text: False).granted == {1: claim}


def test_the_only_copy_of_a_repeat_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    doc = document("One.\nTwo.\n")
    claims = [
        Claim(0, "repeats", "x", "x", CERTAIN, form="x", copies=(1,)),
        Claim(1, "repeats", "x", "x", CERTAIN, form="x", copies=(0,)),
    ]
    ruling = judge(doc, claims, lambda text: False)
    assert len(ruling.granted) == 1
    assert [reason for _, reason in ruling.refused] == [guard.ONLY_COPY] == ["no other copy of these words would stay"]
    monkeypatch.setattr(guard, "_last_copies", lambda granted: [])
    assert len(judge(doc, claims, lambda text: False).granted) == 2


def test_a_repeat_that_is_taken_back_leaves_room_for_what_else_proves_the_block() -> None:
    doc = document("One.\nTwo.\n")
    gone = Claim(0, "related", "x", "x", SECTION, form="list item")
    repeat = Claim(1, "repeats", "x", "x", CERTAIN, form="x", copies=(0,))
    member = Claim(1, "related", "x", "x", SECTION, form="title again")
    assert judge(doc, [gone, repeat, member], lambda text: False).granted == {0: gone, 1: member}


def test_text_that_must_stay_stays_and_the_report_says_why() -> None:
    text = "The bridge opens on Monday.\n\nAdvertisement\n\nTolls stay as they are.\n"
    report = cleaner.Cleaner(keep=["ADVERTISEMENT"]).explain(text)
    assert report.text == text
    assert {refusal.reason for refusal in report.refused} == {guard.MUST_STAY}


texts = st.one_of(articles.articles().map(articles.joined), placement.scraped().map(lambda page: page.text))
claims = st.sampled_from([(strength, form) for strength in (CERTAIN, LIKELY, SECTION) for form in ("", "list item")])


@given(texts, claims)
@fewer()
def test_no_guarded_block_is_ever_granted(text: str, claim: tuple[str, str]) -> None:
    doc = document(text)
    ruling = judge(doc, claimed(doc, *claim), lambda block: False)
    for granted in ruling.granted.values():
        assert not protection(doc, granted)
    assert len(ruling.granted) + len(ruling.refused) == len(doc)


@pytest.mark.parametrize(
    ("hint", "goes"),
    [
        ("Search for", True),
        ("Search for:", True),
        ("**Search for:**", True),
        ("Search!", True),
        ("Search for.", False),
        ("Search? Yes!", False),
    ],
)
def test_a_hint_in_company_may_ask_or_lead_on_but_not_tell(hint: str, goes: bool) -> None:
    text = f"The mayor has a cold. Her deputy has a ladder.\n\nAdvertisement\n\n{hint}\n\nShare this story\n"
    assert (hint not in cleaner.clean(text)) is goes


@given(texts, st.sampled_from((LIKELY, SECTION)))
@fewer()
def test_without_a_form_that_says_otherwise_prose_stays_whatever_filters_claim(text: str, strength: str) -> None:
    doc = document(text)
    ruling = judge(doc, claimed(doc, strength), lambda block: False)
    assert not any(doc.prose(index) for index in ruling.granted)


@given(texts, claims, st.data())
@fewer()
def test_what_must_stay_is_never_granted(text: str, claim: tuple[str, str], data: st.DataObject) -> None:
    doc = document(text)
    stay = data.draw(st.sampled_from(doc.blocks))
    ruling = judge(doc, claimed(doc, *claim), lambda block: block == stay)
    assert not any(doc.blocks[index] == stay for index in ruling.granted)


@given(texts)
@fewer()
def test_the_report_says_why_each_claim_was_refused(text: str) -> None:
    reasons = {protects.reason for protects in PROTECTIONS.values()} | {guard.ALONE, guard.ONLY_COPY, guard.MUST_STAY}
    report = cleaner.explain(text)
    for refusal in report.refused:
        assert refusal.reason in reasons
        assert text[refusal.start : refusal.end] == refusal.text


# The fuse


def _everything(doc: Document) -> Iterator[Claim]:
    yield from claimed(doc, CERTAIN)


ARTICLE = "".join(f"{sentence}\n\n" for sentence in articles.PROSE["en"][:6])


def test_the_fuse_blows_when_a_rule_is_broken_on_purpose(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(FILTERS, "related", _everything)
    report = cleaner.explain(ARTICLE)
    assert report.text == ARTICLE
    assert report.removed == ()
    assert report.problem == engine.FUSE
    assert report.problem.startswith("nothing was removed: ")
    assert str(report).endswith(engine.FUSE)
    monkeypatch.setattr(engine, "_blown", lambda cuts, prose: False)
    assert cleaner.clean(ARTICLE) == ""


@given(articles.articles("en", most=4))
@fewer()
def test_the_fuse_blows_for_any_article_that_would_go(units: list[articles.Unit]) -> None:
    text = ARTICLE + articles.joined(units)
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(FILTERS, "related", _everything)
        assert cleaner.explain(text).problem == engine.FUSE


def test_the_fuse_blows_when_more_than_half_of_the_prose_would_go(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "".join(f"Sentence number {number} is as long as the others.\n\n" for number in range(6))
    for taken, problem in ((3, ""), (4, engine.FUSE)):

        def some(doc: Document, taken: int = taken) -> Iterator[Claim]:
            return iter(claimed(doc, CERTAIN)[:taken] if len(doc) == 6 else [])

        monkeypatch.setitem(FILTERS, "related", some)
        assert cleaner.explain(text).problem == problem, taken


def test_the_fuse_is_for_prose_and_for_more_than_two_blocks_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(FILTERS, "related", _everything)
    assert cleaner.clean("One sentence.\n\nAnd another.\n") == ""
    assert cleaner.clean("Menu\n\nShare\n\nHome\n\nNews\n") == ""


FOUR = [f"Sentence number {number} is as long as the others." for number in range(4)]


def broken(taken: int, strength: str = CERTAIN, rule: str = "broken") -> Callable[[Document], Iterator[Claim]]:
    """A filter that claims the first sentences of FOUR."""

    def claims(doc: Document) -> Iterator[Claim]:
        for index, block in enumerate(doc.blocks):
            if block in FOUR[:taken]:
                yield Claim(index, "related", rule, "x", strength, form="x")

    return claims


@pytest.mark.parametrize(
    ("strength", "rule", "problem"),
    [
        (CERTAIN, "captions.closing-credit", engine.FUSE),
        (SECTION, "captions.closing-credit", ""),
        (CERTAIN, "language.fr", engine.FUSE),
        (CERTAIN, "language.fr on demand", ""),
        (CERTAIN, "profile: courier", ""),
        (CERTAIN, "en.related.lines: read more", ""),
        (CERTAIN, "en.related.hints: read more", ""),
        (CERTAIN, "en.related.labels: read more", engine.FUSE),
        (CERTAIN, "en.related.lines: read more about {any} here", engine.FUSE),
        (CERTAIN, "en.related.lines: read more {tail}", engine.FUSE),
    ],
)
def test_what_cannot_be_prose_does_not_blow_the_fuse(
    strength: str, rule: str, problem: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(FILTERS, "related", broken(3, strength, rule))
    assert cleaner.explain("\n\n".join(FOUR)).problem == problem


def test_an_open_phrase_may_take_two_lines_of_a_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(FILTERS, "related", broken(2, CERTAIN, "en.related.lines: read more {tail}"))
    assert cleaner.clean("\n\n".join(FOUR[:3])) == FOUR[2]


def test_the_fuse_blows_for_three_sentences(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(FILTERS, "related", broken(3))
    assert cleaner.explain("\n\n".join(FOUR[:3])).problem == engine.FUSE


@pytest.mark.parametrize("more", ["Thanks for signing up! Please check your inbox. Sign up for our newsletter.\n\n" * 4,
                                  "The mill at night, the pier by day and the long way home\n\n" * 4])  # fmt: skip
def test_only_prose_that_no_phrase_accounts_for_is_weighed(more: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(FILTERS, "related", broken(3))
    assert cleaner.explain(more + "\n\n".join(FOUR)).problem == engine.FUSE


def test_members_of_a_section_do_not_blow_the_fuse() -> None:
    days = ("Monday", "Tuesday", "Friday", "Sunday")
    cards = "".join(f"- The council voted on {day}. The bridge opens ...\n" for day in days)
    report = cleaner.explain("The council voted on Monday.\n\nRelated posts\n\n" + cards)
    assert report.text == "The council voted on Monday.\n"
    assert not report.problem


@pytest.mark.parametrize("path", paths(), ids=lambda path: path.stem)
def test_the_fuse_never_blows_on_a_sample(path) -> None:  # type: ignore[no-untyped-def]
    assert not cleaner.explain(read(path).text).problem


# The self-check


def test_what_does_not_add_up_is_not_removed(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "The bridge opens on Monday.\n\nAdvertisement\n\nTolls stay as they are.\n"
    real = engine._removals
    monkeypatch.setattr(engine, "_removals", lambda *args: [r._replace(text="?") for r in real(*args)])
    report = cleaner.explain(text)
    assert report.text == text
    assert report.removed == ()
    assert report.problem == engine.SELF_CHECK
    assert report.problem.startswith("nothing was removed: ")


# The filters


#: Kind to a line that only this kind takes out.
EACH = {
    "related": "Related posts",
    "comments": "Leave a comment",
    "captions": "Photo credit: Ada Keller",
    "sharing": "Share on Facebook",
    "newsletter": "Sign up for our newsletter",
    "tags": "Filed under: bridges, rivers",
    "notices": "All rights reserved",
    "adverts": "Advertisement",
    "navigation": "Skip to main content",
    "credits": "Reporting by Ada Keller; editing by Jonas Brandt",
}


@pytest.mark.parametrize("kind", FILTERS)
def test_every_filter_is_needed_by_a_sample(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    found = [path for path in paths() if path.parent.name == kind]
    assert found
    monkeypatch.setitem(FILTERS, kind, lambda doc: iter(()))
    for path in found:
        sample = read(path)
        left = [line for line in cleaner.clean(sample.text).split("\n") if line.strip()]
        if left != sample.kept:
            return
    pytest.fail(f"no sample needs the filter {kind}")


@pytest.mark.parametrize("kind", EACH)
def test_a_kind_takes_its_line_and_no_other_kind_does(kind: str) -> None:
    text = f"The bridge opens on Monday.\n\n{EACH[kind]}\n\nTolls stay as they are.\n"
    assert cleaner.clean(text) == text.replace(EACH[kind] + "\n\n", "")
    assert {removal.kind for removal in cleaner.explain(text).removed} == {kind}
    assert cleaner.Cleaner(skip=[kind]).clean(text) == text
