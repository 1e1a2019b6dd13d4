"""Dates and times as sites write them, in the languages of the data.

Months are not listed in the pattern of a date, which would be long and slow to compile: a text that is to be compared
with a phrase that has a date in it is marked first, with `MARK` before each word that is a month, and twice before each
that is a day of the week (see `marked`).
"""

from __future__ import annotations

import re
from functools import cache

from cleaner.folding import fold
from cleaner.patterns import for_plain, lazy, plain

__all__ = [
    "DATE",
    "MARK",
    "TIME",
    "date_beginnings",
    "date_words",
    "has_date",
    "is_date",
    "marked",
    "months",
    "starts_with_date",
    "starts_with_time",
]

MARK = "\0"
"""Stands before months in a marked text; never in a folded text."""

# Month names and their usual short forms in the languages of the data, as they are written.
_MONTHS = (
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec "
    "januar februar marz maerz mai juni juli oktober dezember janner mrz okt dez "
    "janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre janv fevr avr juil "
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ene abr ago dic "
    "gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre gen mag giu lug ott set "
    "janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro fev out "
    "januari februari maart mei augustus mrt "
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia "
    "ledna unora brezna dubna kvetna cervna cervence srpna zari rijna listopadu prosince "
    "desember desembre oktober augusti marts maj "
    "styczen luty marzec kwiecien maj czerwiec lipiec sierpien wrzesien pazdziernik listopad grudzien "
    "sty lut kwi cze lip sie wrz paz lis gru "
    "leden unor brezen duben kveten cerven cervenec srpen zari rijen listopad prosinec "
    "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesakuuta heinakuuta elokuuta syyskuuta lokakuuta "
    "marraskuuta joulukuuta ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik "
    "янв февр фев мар апр авг сент сен окт нояб ноя дек "
    "січ лют бер квіт кві трав тра черв чер лип серп сер верес вер жовт жов листоп лис груд гру "
    "ιαν φεβ μαρ απρ μαι ιουν ιουλ αυγ σεπ οκτ νοε δεκ "
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря "
    "сичня лютого березня квитня травня червня липня серпня вересня жовтня листопада грудня "
    "ιανουαριου φεβρουαριου μαρτιου απριλιου μαιου ιουνιου ιουλιου αυγουστου σεπτεμβριου οκτωβριου νοεμβριου δεκεμβριου "
    "ianuarie februarie martie aprilie iunie iulie septembrie octombrie noiembrie decembrie "
    "marcius majus januarius aprilis junius julius augusztus szeptember "
    "januari februari maret agustus "
    "يناير فبراير مارس أبريل ابريل مايو يونيو يوليو أغسطس اغسطس سبتمبر أكتوبر اكتوبر نوفمبر ديسمبر "
    "בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר "
    "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर"
)
# Days of the week; no short form that is a common word in another language ("on", "to", "so").
_WEEKDAYS = (
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche "
    "lunes martes miercoles jueves viernes sabado domingo lunedi martedi mercoledi giovedi venerdi sabato domenica "
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag måndag tisdag onsdag torsdag fredag lördag söndag "
    "mandag tirsdag lørdag søndag maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai "
    "poniedziałek wtorek środa czwartek piątek sobota niedziela pondělí úterý středa čtvrtek pátek neděle "
    "luni marți miercuri joi vineri sâmbătă duminică hétfő kedd szerda csütörtök péntek szombat vasárnap "
    "pazartesi salı çarşamba perşembe cuma cumartesi pazar senin selasa rabu kamis jumat sabtu minggu ahad "
    "понедельник вторник среда четверг пятница суббота воскресенье понеділок вівторок середа п'ятниця субота неділя "
    "δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή "
    "الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت الأحد "
    "सोमवार मंगलवार बुधवार गुरुवार बृहस्पतिवार शुक्रवार शनिवार रविवार"
)
# What else may begin a date, but says less of a text that begins with it: ordinals, "day", short forms.
_BEGINNINGS = "segunda terca quarta quinta sexta יום mo mi fr sa ma ti ke pe"
# Letters of a word, with the signs of Indic scripts.
_LETTER = r"[^\s\d\x00-\x40\[-`{-~«»·•]"
_LETTERS = f"{_LETTER}+"
_WORD = lazy(_LETTERS)
_MONTH = rf"(?<!\x00)\x00{_LETTERS}\.?"
_HALF = "(?:오전|오후|午前|午後|上午|下午) ?"
_ZONE = (
    r"(?:[a-z]{2,4}t|[ecmp]t|utc|gmt(?: ?[+-] ?\d{1,2}(?::?\d\d)?)?|bst|wib|wita|msk|мск)"
)
TIME = (
    rf"(?:(?:{_HALF})?\d{{1,2}}(?:(?:[:.h]| h )\d{{2}}(?:[:.]\d{{2}})?|(?:[時时点點]|시 ?)\d{{1,2}}[分분])"
    rf"(?: ?[ap]\.?m\b\.?)?(?: ?(?:uhr|h|hrs|ص|م)\b)?(?: ?\(?{_ZONE}\b\)?)?"
    r"|\d{1,2} ?[ap]\.?m\b\.?(?: [a-z]{2,3}t)?)"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th|er|º)?\.?"
# Words of a day of the week: any word in front of a day and a month, known ones in front of numbers, which may be anything's.
_WEEKDAY = rf"(?:(?:\x00\x00thu |יום )?\x00{{0,2}}{_LETTER}{{2,13}}(?:-{_LETTERS})?\.?(?: den| ngay)? )??"
_KNOWN_WEEKDAY = (
    rf"(?:(?:\x00\x00{_LETTERS}|{_LETTERS}-feira|\x00\x00thu {_LETTER}{{2,4}}|chu nhat|יום {_LETTERS}"
    r"|ngay|\x00?[a-z]{2,3}\.?(?= \d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d))\.?(?: den| ngay)? )?"
)
_AT = (
    r"(?:at |um |a las |a |kl\.? |klo |klockan |в |о |v |ve |saat |ore |ora |la |alle |om |as |(?:o )?godz\. ?|pukul )"
)
_NUMERIC = (
    r"(?:\d{4}[-/.] ?\d{1,2}[-/.] ?\d{1,2}(?:t\d{2}:\d{2}\S*|\.)?|\d{1,2}[-/.] ?\d{1,2}[-/.] ?\d{2,4}\.?)"
)
DATE = (
    rf"(?:{_KNOWN_WEEKDAY}(?:{_NUMERIC}|(?:ngay )?\d{{1,2}} thang \d{{1,2}} (?:nam )?\d{{4}})"
    r"|\d{4} ?[年년] ?\d{1,2} ?[月월] ?\d{1,2} ?[日일](?: ?\([月火水木金土日월화수목금토일]\))?"
    rf"|{_WEEKDAY}(?:{_MONTH} {_DAY}(?: ?(?:\d{{4}}|'\d\d))?"
    rf"|{_DAY}(?: del?| of|-ro|-i)?[ -]?{_MONTH}(?: del?)?(?: ?['-]?\d{{2,4}}(?: ?[rгр]\b\.?)?)?)"
    rf"|\d{{4}}\.? ?{_MONTH} {_DAY}|{_MONTH} \d{{4}}"
    rf")(?: \x00\x00{_LETTERS})?"
    rf"(?:(?: ?[-|·•@,/(]|t)? ?{_AT}?{TIME}\)?)?"
)


@cache
def _pattern(source: str, *, in_plain: bool) -> re.Pattern[str]:
    return re.compile(for_plain(source) if in_plain else source)


def is_date(folded: str, *, in_plain: bool) -> bool:
    """Whether a folded and marked text is a date; `in_plain` says that it is `plain`, or a part of such a text."""
    return bool(_pattern(DATE, in_plain=in_plain).fullmatch(folded))


def has_date(marked_text: str, *, in_plain: bool) -> bool:
    """Whether there is a date anywhere in a folded and marked text; `in_plain` as for `is_date`."""
    return bool(_pattern(DATE, in_plain=in_plain).search(marked_text))


def starts_with_date(folded: str) -> bool:
    """Whether a folded text begins with a date; there is a number in every date."""
    return any(map(str.isdecimal, folded)) and bool(_pattern(DATE, in_plain=plain(folded)).match(marked(folded)))


def starts_with_time(folded: str) -> bool:
    """Whether a folded text begins with a time."""
    return bool(_pattern(TIME, in_plain=plain(folded)).match(folded))


@cache
def months() -> frozenset[str]:
    """Return the names of the months, folded."""
    return frozenset(fold(_MONTHS).split())


@cache
def _weekdays() -> frozenset[str]:
    return frozenset(fold(_WEEKDAYS).split())


@cache
def date_words() -> frozenset[str]:
    """Return the names of the months and of the days of the week, folded."""
    return months() | _weekdays()


@cache
def date_beginnings() -> frozenset[str]:
    """Return the words that a date may start with, folded."""
    return date_words().union(_BEGINNINGS.split())


def marked(folded: str, mark: str = MARK) -> str:
    """Return a folded text with `mark` before each month, and twice before each day of the week."""
    if date_words().isdisjoint(_WORD.findall(folded)):
        return folded
    return _WORD.sub(lambda found: _mark_of(found.group(), mark) + found.group(), folded)


def _mark_of(word: str, mark: str) -> str:
    if word in months():
        return mark
    return 2 * mark if word in _weekdays() else ""
