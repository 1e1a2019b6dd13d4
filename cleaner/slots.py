"""The built-in slots of the phrase language: what `{n}`, `{date}`, `{name}` and the others stand for.

Compiled phrases hold one placeholder character for each slot (see `PLACEHOLDERS`); `expand` puts the patterns in.

Months are not listed in the pattern of a date, which would be long and slow to compile: a text that is to be compared
with a phrase that has a date in it is marked first, with `MARK` before each word that is a month (see `marked`).
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from cleaner.folding import fold
from cleaner.patterns import for_plain, lazy, plain

__all__ = [
    "MARK",
    "NUMBERS",
    "PLACEHOLDERS",
    "SLOTS",
    "Slot",
    "date_words",
    "expand",
    "marked",
    "months",
    "starts_with_date",
    "starts_with_time",
]

MARK = "\0"
"""Stands before months in a marked text; never in a folded text."""

NUMBERS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_NUMBER = rf"(?:\d+(?:[.:]\d+)*(?: ?[km]\b)?\+?|(?:{'|'.join(NUMBERS)})\b)"

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
    "majus januarius aprilis junius julius augusztus szeptember "
    "januari februari maret agustus "
    "يناير فبراير مارس أبريل ابريل مايو يونيو يوليو أغسطس اغسطس سبتمبر أكتوبر اكتوبر نوفمبر ديسمبر "
    "בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר "
    "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर"
)
_WEEKDAYS = (
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
    "montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche "
    "lunes martes miercoles jueves viernes sabado domingo lunedi martedi mercoledi giovedi venerdi sabato domenica"
)
# Letters of a word, with the signs of Indic scripts.
_LETTERS = r"[^\s\d\x00-\x40\[-`{-~«»·•]+"
_WORD = lazy(_LETTERS)
_MONTH = rf"\x00{_LETTERS}\.?"
_TIME = (
    r"(?:\d{1,2}(?:[:.h]\d{2}){1,2}(?: ?[ap]\.?m\b\.?)?(?: ?uhr)?(?: ?(?:[a-z]{2,4}t|utc|gmt|bst))?"
    r"|\d{1,2} ?[ap]\.?m\b\.?(?: [a-z]{2,3}t)?)"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th|er|º)?\.?"
_WEEKDAY = r"(?:\x00?\w{2,13}\.? )??"
_DATE = (
    r"(?:"
    r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:t\d{2}:\d{2}\S*)?"
    r"|\d{1,2}[-/.] ?\d{1,2}[-/.] ?\d{2,4}\.?"
    r"|\d{4} ?[年년] ?\d{1,2} ?[月월] ?\d{1,2} ?[日일]"
    rf"|{_WEEKDAY}{_MONTH} {_DAY}(?: ?\d{{4}})?"
    rf"|{_WEEKDAY}{_DAY}(?: de| of|-ro|-i)? ?{_MONTH}(?: de)?(?: ?['-]?\d{{2,4}}(?: ?[гр]\.?)?)?"
    rf"|\d{{4}}\. ?{_MONTH} {_DAY}|\d{{4}}\. ?\d{{1,2}}\. ?\d{{1,2}}\.?"
    rf"|{_MONTH} \d{{4}}"
    r"|ngay \d{1,2}[/-]\d{1,2}[/-]\d{4}"
    r")"
    rf"(?:(?: ?[-|·•@,/(]|t)? ?(?:at |um |a las |a |kl\.? |в |о |ve |ore |alle |om |as )?{_TIME}\)?)?"
)
_WORDISH = r"[^\s.!?。！？;:|()\[\]\"…]+(?:\.(?=\S)[^\s.!?。！？;:|()\[\]\"…]+)*"
# A full stop belongs to a name inside it and behind an initial or a title; behind other words it ends the sentence.
_OF_NAME = r"[^\s.!?。！？;:|()\[\]\"…@]"
_SHORTENED = r"(?:(?<=\b\w)|(?<=\b(?:jr|sr|st|dr|mr|ms|co))|(?<=\b(?:inc|ltd|mrs))|(?<=\b(?:prof|corp)))\."
_UNSHORTENED = rf"(?!\d){_OF_NAME}+(?:\.(?=\S){_OF_NAME}+)*"
_NAMEISH = f"{_UNSHORTENED}(?:{_SHORTENED})?"
# Where the people of a list of names are: "in Birmingham, Ala., and". Such a full stop ends no sentence either.
_STATE = (
    r"(?:(?<=\b(?:ga|ky|la|md|mo|pa|va|vt))|(?<=\b(?:ala|ark|del|fla|ill|ind|kan|neb|nev|ore|tex|wis|wyo))"
    r"|(?<=\b(?:ariz|colo|conn|mass|mich|minn|miss|mont|okla|tenn|wash))|(?<=\bcalif))\."
)
_NAMED = f"{_UNSHORTENED}(?:{_SHORTENED}|{_STATE})?"

# What mail addresses usually end in, "]" for the ones that a site has hidden.
_DOMAINS = "com net org edu gov co uk de fr in au ca info io eu us it es nl pl ch at se no dk fi ru br jp nz ie za ]"


class Slot(NamedTuple):
    """One built-in slot."""

    pattern: str
    starts: str
    """What it may start with: the class of keys `#n` (numbers), `#d` (dates), `#t` (times), or `@`; empty for anything."""
    ends: str
    """What it may end with: `#n` or words; empty for anything."""
    spaces: int
    """How many spaces it takes at most; a negative number stands for any number of them."""


_HOST = r"\x00?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}"
# What a sentence is made of. A stop inside it is one of an address, a number or an initial: "J. Doe", but not "집. ".
_OF_SENTENCE = "[^.!?…。؟۔।]"

#: The built-in slots by name.
SLOTS: dict[str, Slot] = {
    "n": Slot(_NUMBER, "#n", "#n", 1),
    "date": Slot(_DATE, "#d", "", 16),
    "time": Slot(_TIME, "#t", "", 4),
    "name": Slot(rf"({_NAMEISH}(?: {_NAMEISH}){{0,4}}?)", "", "", 4),
    "site": Slot(rf"(?:{_WORDISH}(?: {_WORDISH}){{0,3}}?)", "", "", 3),
    "handle": Slot(r"@\w+(?:\.\w+)*", "@", "", 0),
    "url": Slot(rf"(?:(?:https?://|www\.|{_HOST}/)\S*(?<![.!?])|{_HOST})", "", "", 0),
    "email": Slot(r"(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)*|\[email[^\]]*\])", "", _DOMAINS, -1),
    "any": Slot(rf"(?:{_WORDISH}(?: {_WORDISH}){{0,7}}?)", "", "", 7),
    "names": Slot(rf"({_NAMED}(?: {_NAMED}){{0,59}}?)", "", "", 59),
    "tail": Slot(rf"{_OF_SENTENCE}*(?:(?:[.!?](?=[a-z\d)\]\x00])|(?<=\b[a-zα-ωа-я])\.(?= )){_OF_SENTENCE}*)*", "", "", -1),
}

#: Slot to the private character that stands for it in compiled data. Folded phrases never have these.
PLACEHOLDERS = {name: chr(0xE100 + number) for number, name in enumerate(SLOTS)}
_EXPANSIONS = {ord(PLACEHOLDERS[name]): slot.pattern for name, slot in SLOTS.items()}


@cache
def _starts(slot: str, *, in_plain: bool) -> re.Pattern[str]:
    pattern = SLOTS[slot].pattern
    return re.compile(for_plain(pattern) if in_plain else pattern)


def starts_with_date(folded: str) -> bool:
    """Whether a folded text begins with a date."""
    return bool(_starts("date", in_plain=plain(folded)).match(marked(folded)))


def starts_with_time(folded: str) -> bool:
    """Whether a folded text begins with a time."""
    return bool(_starts("time", in_plain=plain(folded)).match(folded))


def expand(pattern: str) -> str:
    """Put the patterns of the slots into the pattern of a compiled phrase."""
    return pattern.translate(_EXPANSIONS)


@cache
def months() -> frozenset[str]:
    """Return the names of the months, folded."""
    return frozenset(fold(_MONTHS).split())


@cache
def date_words() -> frozenset[str]:
    """Return the words that a date may start with, folded."""
    return months() | frozenset(_WEEKDAYS.split())


def marked(folded: str, mark: str = MARK) -> str:
    """Return a folded text with `mark` before each month."""
    known = months()
    if known.isdisjoint(_WORD.findall(folded)):
        return folded
    return _WORD.sub(lambda found: mark + found.group() if found.group() in known else found.group(), folded)
