"""What `{date}` stands for: days as sites print them, in the languages of the data, and nothing that merely looks alike."""

from __future__ import annotations

import pytest

import cleaner
from cleaner.dates import date_words, months
from tests.test_phrases import finds

WRITTEN = """
    3 March 2021 | March 3, 2021 | 3rd of March 2021 | Mar 3 '21 | 2021 March 3 | March 2021
    03-Mar-2021 | 2021-03-03T09:20:00Z
    Wed Mar 03, 2021 9:20 am | Mar. 3, 2021 9:20 am ET | 3 Mar 2021, 09:20 AM IST | Wed, 03 Mar 2021 09:20 AM (IST)
    Mittwoch, 3. März 2021, 09:20 Uhr | Mi., 03.03.2021 | Donnerstag, 17.01.2019
    mercredi 3 mars 2021 à 9 h 20 | 03/03/2021 à 09h20 | le 03/03/2021
    miércoles, 3 de marzo del 2021 | 3 de marzo de 2021 - 09:20 h | 03/03/2021 a las 09:20 hrs.
    mercoledì 3 marzo 2021 ore 09:20 | quarta-feira, 3 de março de 2021 às 09h20 | quarta-feira, 03/03/2021
    woensdag 3 maart 2021 | woensdag 03-03-2021 | onsdag 3 mars 2021 klockan 09:20 | onsdag den 3. marts 2021 kl. 09.20
    keskiviikko 3.3.2021 klo 9.20 | ke 3.3.2021 | 3 marca 2021 r. | środa, 3 marca 2021, godz. 09:20 | 3. března 2021 v 9:20
    2021. március 3., szerda 09:20 | miercuri, 3 martie 2021, ora 09:20 | 3 Mart 2021 Çarşamba 09:20
    3 марта 2021 г. в 09:20 | среда, 03.03.2021 | середа, 3 березня 2021 р. | Τετάρτη, 3 Μαρτίου 2021
    Rabu, 3 Maret 2021 09:20 WIB | 03/03/2021, 09:20 WIB | Thứ tư, 3/3/2021, 09:20 (GMT+7) | 3 tháng 3, 2021
    thứ tư ngày 3 tháng 3 năm 2021, 9:20
    2021年3月3日(水) 9時20分 | 2021年03月03日 09:20 | 2021. 3. 3. 오전 9:20 | 2021년 3월 3일 오전 9시 20분
    الأربعاء، 03 مارس 2021 09:20 ص | יום רביעי, 3 במרץ 2021 | बुधवार, 3 मार्च 2021
"""


DAYS = [day.strip() for line in WRITTEN.strip().splitlines() for day in line.split(" | ")]
ARTICLE = """
The council of Hollin voted on Tuesday to close the old mill road while the bank is rebuilt. Residents had asked for less.

Engineers found that the bank had moved by four inches since the floods. The work starts in June and costs two million pounds.
"""


@pytest.mark.parametrize("day", DAYS)
def test_a_day_as_it_is_written(day: str) -> None:
    assert finds("updated {date}", f"Updated {day}")


@pytest.mark.parametrize("day", [day for day in DAYS if not day.startswith("le ")])
def test_a_day_above_the_text_goes(day: str) -> None:
    assert cleaner.clean(f"The mill road closes\n\n{day}\n{ARTICLE}") == f"The mill road closes\n{ARTICLE}"


@pytest.mark.parametrize("day", DAYS)
def test_a_day_heads_a_part_of_an_article(day: str) -> None:
    text = f"The mill road closes\n{ARTICLE}\n{day}\n{ARTICLE}\n{day}\n{ARTICLE}"
    assert cleaner.clean(text) == text


@pytest.mark.parametrize(
    "text",
    ["the sun", "release 3.3.2021", "version 3.3.20", "3 monkeys 2021", "a wednesday", "3 Wednesdays", "monday 7",
     "march 3 monkeys", "3-mares-2021", "quarta 3", "in march 2021", "3年", "9 h 20", "3 tháng"],
)  # fmt: skip
def test_no_day(text: str) -> None:
    assert not finds("updated {date}", f"Updated {text}")


def test_months_and_days_of_the_week_are_apart() -> None:
    assert "monday" in date_words()
    assert "monday" not in months()
