"""Languages: what is found, what is left alone, and that the answer is always the same."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

import cleaner
from cleaner.folding import fold
from cleaner.languages import article_language, foreign, may_be_foreign, normalize, tables
from cleaner.languages.context import foreign_blocks
from cleaner.languages.function_words import SPACED, UNSPACED
from cleaner.languages.identify import _AT_HOME
from cleaner.languages.introductions import CUES, SAID
from cleaner.languages.language_names import NAMES, UNKNOWN

PROSE = {
    "en": "The old bridge was closed on Monday because of the ice that had formed on it during the night.",
    "de": "Die alte Brücke wurde am Montag wegen des Eises gesperrt, das sich in der Nacht auf ihr gebildet hatte.",
    "fr": "Le vieux pont a été fermé lundi à cause de la glace qui s'était formée dessus pendant la nuit.",
    "es": "El viejo puente se cerró el lunes por el hielo que se había formado sobre él durante la noche.",
    "it": "Il vecchio ponte è stato chiuso lunedì per il ghiaccio che si era formato durante la notte.",
    "pt": "A velha ponte foi fechada na segunda-feira por causa do gelo que se formou sobre ela durante a noite.",
    "nl": "De oude brug werd maandag gesloten omdat er in de nacht ijs op was gekomen.",
    "pl": "Stary most został zamknięty w poniedziałek z powodu lodu, który pojawił się na nim w nocy.",
    "cs": "Starý most byl v pondělí uzavřen kvůli ledu, který se na něm během noci vytvořil.",
    "sk": "Starý most bol v pondelok uzavretý pre ľad, ktorý sa na ňom počas noci vytvoril.",
    "sv": "Den gamla bron stängdes i måndags på grund av isen som hade bildats på den under natten.",
    "da": "Den gamle bro blev lukket i mandags på grund af den is, der havde dannet sig på den om natten.",
    "no": "Den gamle broen ble stengt på mandag på grunn av isen som hadde dannet seg på den i løpet av natten.",
    "fi": "Vanha silta suljettiin maanantaina, koska sen päälle oli yön aikana muodostunut jäätä, joka ei ollut vielä sulanut.",
    "tr": "Eski köprü, gece boyunca üzerinde oluşan buz nedeniyle pazartesi günü kapatıldı ve daha sonra açılacak.",
    "hu": "A régi hidat hétfőn lezárták a jég miatt, amely az éjszaka során képződött rajta, és még nem olvadt el.",
    "ro": "Vechiul pod a fost închis luni din cauza gheții care s-a format pe el în timpul nopții.",
    "id": "Jembatan tua itu ditutup pada hari Senin karena es yang telah terbentuk di atasnya selama malam.",
    "vi": "Cây cầu cũ đã bị đóng vào thứ hai vì băng đã hình thành trên đó trong đêm.",
    "ru": "Старый мост закрыли в понедельник из-за льда, который образовался на нём за ночь.",
    "uk": "Старий міст закрили в понеділок через лід, який утворився на ньому за ніч.",
    "bg": "Старият мост беше затворен в понеделник заради леда, който се е образувал върху него през нощта.",
    "el": "Η παλιά γέφυρα έκλεισε τη Δευτέρα εξαιτίας του πάγου που είχε σχηματιστεί πάνω της τη νύχτα.",
    "ar": "تم إغلاق الجسر القديم يوم الاثنين بسبب الجليد الذي تشكل عليه خلال الليل ولن يفتح قبل الغد.",
    "he": "הגשר הישן נסגר ביום שני בגלל הקרח אשר נוצר על הגשר במהלך הלילה, והוא לא ייפתח לפני מחר.",
    "hi": "पुराना पुल सोमवार को उस बर्फ के कारण बंद कर दिया गया जो रात के दौरान उस पर जम गई थी।",
    "th": "สะพานเก่าถูกปิดในวันจันทร์เนื่องจากน้ำแข็งที่ก่อตัวขึ้นบนสะพานในตอนกลางคืน และจะไม่เปิดก่อนวันพรุ่งนี้",
    "zh": "因为夜里结了冰，这座老桥在星期一关闭了，他们说明天以前不会再开放。",
    "ja": "夜のあいだに氷が張ったため、古い橋は月曜日に閉鎖され、明日までは開かないという。",
    "ko": "밤사이에 얼음이 얼었기 때문에 오래된 다리는 월요일에 폐쇄되었고 내일까지는 열리지 않을 것이라고 한다.",
}
ARTICLE = [
    "The ferry between Eastney and Harrow Point will keep running for at least five more years, the council has decided.",
    "About four hundred people use the boat on a working day, most of them on their way to the shipyard. Without it they"
    " would have to drive around the bay, which takes fifty minutes when there is no traffic.",
    "It is not a luxury, say those who live on the eastern side, but the only street that they have. The shop there closed"
    " when the old boat broke down for two weeks in the spring, and it has not been opened again since.",
    "The new engine is to be fitted in February, when fewer people travel. For two weeks a bus will run instead, and it will"
    " be free for everyone who holds a season ticket.",
    "Whether the ferry has a future after that is another question. A bridge has been planned three times, and each time it"
    " was dropped because nobody wanted to pay for it, neither the county nor the towns on the two shores of the bay.",
]
SPANISH = "El ayuntamiento ha aprobado el plan de una nueva línea de tranvía, y las obras empezarán en la primavera."
GERMAN = "Wir verwenden Cookies, um Ihnen Inhalte zu zeigen, die für Sie von Interesse sind. Sie können das jederzeit ändern."
BULGARIAN = "Градският съвет одобри плана за нова трамвайна линия, но все още не се знае кога ще започне работата по нея."
LANGUAGES = sorted(PROSE)


def found(blocks: list[str], main: str = "en", **settings: object) -> list[str]:
    return [blocks[index] for index, _ in foreign_blocks(blocks, main, **settings)]  # type: ignore[arg-type]


def with_lines(*lines: str) -> list[str]:
    """Return the article with lines between its third and fourth paragraph."""
    return [*ARTICLE[:3], *lines, *ARTICLE[3:]]


class TestArticleLanguage:
    @pytest.mark.parametrize("language", LANGUAGES)
    def test_a_sentence_is_enough(self, language: str) -> None:
        assert article_language([PROSE[language]]).language == language

    def test_much_foreign_debris_does_not_win(self) -> None:
        debris = [PROSE[language] for language in ("de", "fr", "ru", "zh", "pl", "es")]
        assert article_language([*debris, *ARTICLE, *debris]).language == "en"

    def test_a_menu_in_another_language_does_not_win(self) -> None:
        menu = ["Startseite", "Über uns und unsere Arbeit", "Nachrichten aus der Region", "Wetter und Verkehr"] * 40
        assert article_language([*menu, *ARTICLE]).language == "en"

    def test_a_message_that_a_machine_repeats_has_one_vote(self) -> None:
        warnings = [f"Warning: a value that is not of the right type was found in the file on line {n}" for n in range(90)]
        assert article_language([*warnings, *[PROSE["de"], GERMAN]]).language == "de"

    def test_what_a_block_quotes_has_no_vote(self) -> None:
        quoted = "«No vamos a salir esta semana, y menos con este viento en contra de los pescadores.»"
        report = ["Fares went up by a tenth after the storm.", f"The captain answered in Spanish: {quoted}"]
        assert article_language(report).language != "es"
        german = [line.translate(str.maketrans("«»", "»«")) for line in report]
        assert article_language(german).language != "es"
        assert article_language([quoted, quoted.replace("semana", "noche")]).language == "es"

    def test_half_and_half_is_unknown(self) -> None:
        assert article_language([PROSE["en"], PROSE["de"]]).language is None

    @pytest.mark.parametrize(
        "text", ["", "0", "MPS defends RFR", "12.30 – 14.45", "Anna Berg, Jan de Vries, Luis Ortega", "☃☃☃"]
    )
    def test_too_little_is_unknown(self, text: str) -> None:
        assert article_language([text] if text else []).language is None


class TestForeign:
    @pytest.mark.parametrize("language", LANGUAGES)
    def test_nothing_is_foreign_to_itself(self, language: str) -> None:
        assert foreign(PROSE[language], language) is None

    @pytest.mark.parametrize("language", [code for code in LANGUAGES if code not in ("en", "th")])
    def test_a_sentence_is_foreign_in_an_english_article(self, language: str) -> None:
        assert may_be_foreign(PROSE[language], "en")
        verdict = foreign(PROSE[language], "en")
        assert verdict is not None
        assert verdict.language == language
        assert 0 < verdict.share <= 1

    @pytest.mark.parametrize(
        ("text", "main"), [(PROSE["cs"], "sk"), (PROSE["pt"], "es"), (PROSE["sv"], "da"), (PROSE["uk"], "ru")]
    )
    def test_near_relatives_are_told_apart(self, text: str, main: str) -> None:
        verdict = foreign(text, main)
        assert verdict is not None
        assert verdict.language != main

    @pytest.mark.parametrize("main", ["en", "de", "fr", "ja", "ru"])
    @pytest.mark.parametrize(
        "text",
        [
            "MPS defends RFR",
            "Hello world",
            "0",
            "",
            "     ",
            "Oscar de la Renta, Maria de los Santos, Juan del Rio, Ana de la Cruz.",
            "El laberinto del fauno, La historia oficial, Los olvidados",
            "Coq au vin, boeuf bourguignon, soupe à l'oignon gratinée et tarte aux pommes.",
            "Tempus edax rerum, sed non omnium, quia quod bene factum est manet et ab omnibus servatur.",
            "E rere kau mai te awa nui mai i te kahui maunga ki Tangaroa, ko au te awa, ko te awa ko au.",
            "import numpy as np; from pathlib import Path",
            "Владимир Набоков, Анна Ахматова, Осип Мандельштам",
            "北京大学、清华大学、复旦大学",
            "北海道開発局札幌開発建設部河川管理課治水計画担当係長会議資料。",
            "\ud800 lone surrogate",
        ],
    )
    def test_names_titles_numbers_code_are_in_no_language(self, text: str, main: str) -> None:
        assert foreign(text, main) is None

    def test_a_sentence_in_another_script_is_the_articles_where_half_of_it_or_its_small_words_are(self) -> None:
        russian = "Она сказала, что это не так, и он был там всё время, а она ждала его у моста"
        assert foreign(f"{russian}.", "en") is not None
        assert foreign(f"{russian}, but not for long.", "en") is None
        assert foreign("Он сказал, что это не так, и она была там: Lumora Hollin Arden Olmo Yar.", "en") is None

    def test_a_chinese_paragraph_is_not_korean(self) -> None:
        verdict = foreign(PROSE["zh"], "en")
        assert verdict is not None
        assert verdict.language == "zh"

    def test_chinese_with_many_latin_names_is_chinese(self) -> None:
        text = (
            "與 Harrow 系列同場發佈的 Eastney Point 7 今日終於公佈,並於一星期後的 10 月 15 日正式出貨,而且比 Eastney 6 更大。"
        )
        verdict = foreign(text, "en")
        assert verdict is not None
        assert verdict.language == "zh"

    def test_unknown_languages_are_left_alone(self) -> None:
        assert foreign(PROSE["en"], "xx") is None


class TestForeignBlocks:
    @pytest.mark.parametrize("line", [SPANISH, GERMAN, BULGARIAN, PROSE["ja"]])
    def test_a_snippet_between_paragraphs_goes(self, line: str) -> None:
        assert found(with_lines(line)) == [line]

    @pytest.mark.parametrize(
        "lines",
        [
            ("The notice said:", SPANISH),
            (f"“{SPANISH}”",),
            (f"— {SPANISH}",),
            (f"> {SPANISH}",),
            (f"- {SPANISH}",),
            (f"Ana: {SPANISH}",),
            (f"{SPANISH} #tranvía",),
            (f"{SPANISH[:-1]} (Ana Ortega)",),
            (SPANISH, "— Ana Ortega"),
            ("Then she answered in Spanish, as she always did when she was angry.", SPANISH),
            (SPANISH, "The translation that was read out later left out half of it."),
            (SPANISH, "The council has approved the plan of a new tram line, and the work will begin in the spring."),
            ("Resumen", SPANISH),
            ("Original", SPANISH),
        ],
        ids=[
            "colon",
            "quotes",
            "dash",
            "markdown",
            "list",
            "speaker",
            "hashtag",
            "signed",
            "signed below",
            "language named",
            "translation named",
            "translation",
            "abstract",
            "label",
        ],
    )
    def test_what_the_article_means_to_say_stays(self, lines: tuple[str, ...]) -> None:
        assert found(with_lines(*lines)) == []

    def test_paragraphs_of_a_longer_quotation_stay(self) -> None:
        more = (
            "Los vecinos se habían quejado de que nadie les decía dónde estarían las paradas, ni cuándo pasarían los tranvías."
        )
        assert found(with_lines(SPANISH, more)) == []

    def test_lines_that_take_turns_stay(self) -> None:
        lesson = ["No sé cuánto cuesta, pero es muy caro.", "I do not know how much it is, but it costs a lot."]
        assert (
            found(with_lines(*lesson, "Me han dicho que hoy no hay tren.", "They have told me that there is no train.")) == []
        )

    def test_verse_stays(self) -> None:
        verse = ["Wir gehen hinab, wo kein Vogel mehr singt,", "wo der Tag uns nicht findet und nichts uns gelingt,"]
        assert found(with_lines(*verse)) == []

    def test_an_article_in_two_languages_stays(self) -> None:
        assert found([line for pair in zip(ARTICLE, [SPANISH] * 5, strict=True) for line in pair]) == []

    def test_strict_takes_all_other_languages(self) -> None:
        blocks = [SPANISH, PROSE["es"], ARTICLE[0], GERMAN]
        assert found(blocks) == []
        assert found(blocks, strict=True) == [SPANISH, PROSE["es"], GERMAN]

    def test_languages_to_keep_never_go(self) -> None:
        blocks = with_lines(SPANISH, ARTICLE[1], ARTICLE[2], GERMAN)
        assert found(blocks, keep=frozenset({"es"})) == [GERMAN]
        assert found(blocks, keep=frozenset({"es", "de"}), strict=True) == []


class TestFilter:
    def test_the_report_says_both_languages_and_why(self) -> None:
        report = cleaner.explain("\n\n".join(with_lines(SPANISH, ARTICLE[1], BULGARIAN)))
        spanish, bulgarian = report.removed
        assert spanish.kind == bulgarian.kind == "language"
        assert spanish.evidence.startswith("es by the words ")
        assert "langdetect agrees" in spanish.evidence
        assert "in an article in en" in spanish.evidence
        assert bulgarian.evidence.startswith("bg by Cyrillic letters (100%)")

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_a_whole_article_in_any_language_stays(self, language: str) -> None:
        text = "\n\n".join([PROSE[language]] * 3) + "\n"
        assert cleaner.Cleaner(only=["language"]).clean(text) == text

    def test_when_the_language_is_unknown_nothing_goes(self) -> None:
        text = f"Harrow Point 12:30\n\n{SPANISH}\n\n{GERMAN}\n"
        assert cleaner.Cleaner(only=["language"]).clean(text) == text


class TestDemand:
    """What the caller says about languages."""

    def test_strictness_takes_all_that_is_in_another_language(self) -> None:
        text = f"{SPANISH}\n\n{ARTICLE[0]}\n\n{GERMAN}\n"
        assert SPANISH in cleaner.Cleaner(only=["language"], language="en").clean(text)
        strict = cleaner.Cleaner(only=["language"], language="en-GB", strict_language=True).explain(text)
        assert strict.text == f"{ARTICLE[0]}\n"
        assert [removal.rule for removal in strict.removed] == ["language.es on demand", "language.de on demand"]
        assert all(removal.evidence.endswith("in an article in en by the caller's word (100%)") for removal in strict.removed)

    def test_the_fuse_lets_a_demand_take_most_of_a_text(self) -> None:
        spanish = "\n\n".join([SPANISH, PROSE["es"], SPANISH.replace("ayuntamiento", "consejo")])
        text = f"{spanish}\n\n{ARTICLE[0]}\n"
        assert cleaner.Cleaner(only=["language"], language="en", strict_language=True).clean(text) == f"{ARTICLE[0]}\n"

    def test_a_demand_without_strictness_takes_what_a_clear_language_would(self) -> None:
        text = "\n\n".join(with_lines(SPANISH))
        (removal,) = cleaner.Cleaner(only=["language"], language="en").explain(text).removed
        assert removal.rule == "language.es"
        assert removal.text.strip() == SPANISH

    def test_a_language_to_keep_stays(self) -> None:
        text = "\n\n".join(with_lines(SPANISH, ARTICLE[1], ARTICLE[2], GERMAN))
        kept = cleaner.Cleaner(only=["language"], keep_languages=("es-MX",)).clean(text)
        assert SPANISH in kept
        assert GERMAN not in kept

    def test_a_text_of_one_paragraph_has_no_clear_language(self) -> None:
        article = "\n\n".join(f"Harrow Point\n\n{paragraph}" for paragraph in ARTICLE)
        text = f"{GERMAN}\n\n{article}"
        assert cleaner.Cleaner(only=["language"]).clean(text) == text
        assert cleaner.Cleaner(only=["language"], language="en").clean(text) == article

    def test_the_address_of_a_link_is_in_no_language(self) -> None:
        address = "https://example.org/el-ayuntamiento-ha-aprobado-el-plan-de-una-nueva-linea"
        text = "\n\n".join(with_lines(f"The plan is public [{ARTICLE[0][:40]}]({address}/y/las/obras/en/la/primavera)."))
        assert cleaner.Cleaner(only=["language"]).clean(text) == text


class TestAlwaysTheSameAnswer:
    def test_any_order_of_calls(self) -> None:
        pairs = [(PROSE[language], main) for language in LANGUAGES for main in ("en", "ru")]
        forwards = {pair: foreign(*pair) for pair in pairs}
        assert forwards == {pair: foreign(*pair) for pair in reversed(pairs)}

    def test_what_others_do_to_langdetect_changes_nothing(self) -> None:
        import langdetect

        before = foreign(SPANISH, "en")
        langdetect.DetectorFactory.seed = 7
        langdetect.detect("Das ist ein Satz, der mit uns nichts zu tun hat.")
        langdetect.DetectorFactory.seed = None
        assert foreign(SPANISH, "en") == before

    def test_any_process_and_hash_seed(self) -> None:
        assert len({self.answers_of(seed) for seed in (0, 77)}) == 1

    @staticmethod
    def answers_of(seed: int) -> str:
        code = (
            "from tests.test_languages import *\n"
            "print([foreign(PROSE[a], b) for a in LANGUAGES[::2] for b in ('en', 'da', 'ja')])\n"
            "print([article_language([PROSE[a], PROSE[b]]) for a in LANGUAGES[:5] for b in LANGUAGES])\n"
            "print(foreign_blocks(with_lines(SPANISH, ARTICLE[1], ARTICLE[2], GERMAN), 'en'))\n"
        )
        environment = {**os.environ, "PYTHONHASHSEED": str(seed)}
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=True)
        return done.stdout


def test_langdetect_is_loaded_only_when_function_words_call_for_it() -> None:
    code = (
        "import sys, cleaner\n"
        "from tests.test_languages import *\n"
        "removed = cleaner.explain('\\n\\n'.join(with_lines(BULGARIAN))).removed\n"
        "print([removal.rule for removal in removed], [name for name in ('langdetect', 'regex') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "['language.bg'] []\n"


class TestData:
    @pytest.mark.parametrize("language", sorted(SPACED | UNSPACED))
    def test_words_are_in_the_form_in_which_they_are_looked_up(self, language: str) -> None:
        words = {**SPACED, **UNSPACED}[language].split()
        assert len(words) == len(set(words))
        for word in words:
            assert word == word.lower()
            assert tables.split(word) == [word]

    def test_every_language_of_the_tests_has_words_of_its_own(self) -> None:
        for language in LANGUAGES:
            assert tables.core(language), language

    def test_every_language_that_can_go_has_a_name(self) -> None:
        assert NAMES.keys() == tables.KNOWN - _AT_HOME
        assert set(CUES) == set(SAID)

    def test_announcing_words_are_folded(self) -> None:
        for stems in [UNKNOWN, *NAMES.values(), *CUES.values(), *SAID.values()]:
            for stem in stems.replace("·", " ").split():
                assert fold(stem) == stem

    def test_codes_are_read_as_people_write_them(self) -> None:
        assert [normalize(code) for code in ("en-GB", "pt_BR", "nb", "ZH-tw", "iw")] == ["en", "pt", "no", "zh", "he"]
