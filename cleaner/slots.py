"""The built-in slots of the phrase language: what `{n}`, `{date}`, `{name}` and the others stand for.

Compiled phrases hold one placeholder character for each slot (see `PLACEHOLDERS`); `expand` puts the patterns in.
What a date and a time are is said in `cleaner.dates`.
"""

from __future__ import annotations

from typing import NamedTuple

from cleaner.dates import DATE, TIME

__all__ = ["NUMBERS", "PLACEHOLDERS", "SLOTS", "Slot", "expand"]

NUMBERS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_NUMBER = rf"(?:\d+(?:[.:]\d+)*(?: ?[km]\b)?\+?|(?:{'|'.join(NUMBERS)})\b)"
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


_HOST = r"\x00{0,2}[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}"
# What a sentence is made of. A stop inside it is one of an address, a number or an initial: "J. Doe", but not "집. ".
# Chinese runs on without a space: "未经授权不得转载的规定" is the rule on it, "转载请注明是什么意思" asks what it means.
# Nor does a notice tell who said it, or what became of it: "转载请注明出处，他说", "sign up for our newsletter, she said".
# A full stop that a date may take for its own ("12. Mai") ends what stands before it.
_TOLD = (
    r"(?:\b(?:he|she|said|says|told|asked|replied|recalled|sagte|sagt|meinte|fragte|erzahlte|disait|repondit|dijo|disse)\b"
    "|她|(?<!其)他(?![人方用乡])|[说說](?!明)|曾|[后後]來|后来|这[条句样行种]|這[條句樣行種]|当时|當時|早已|[却卻])"
)
_NO_TALK = rf"(?<![.!?] )(?![的是之吗嗎谁誰怎什意])(?!.*{_TOLD})"
_OF_SENTENCE = "[^.!?…。؟۔।]"

#: The built-in slots by name.
SLOTS: dict[str, Slot] = {
    "n": Slot(_NUMBER, "#n", "#n", 1),
    "date": Slot(DATE, "#d", "", 16),
    "time": Slot(TIME, "#t", "", 4),
    "name": Slot(rf"({_NAMEISH}(?: {_NAMEISH}){{0,4}}?)", "", "", 4),
    "site": Slot(rf"(?:{_WORDISH}(?: {_WORDISH}){{0,3}}?)", "", "", 3),
    "handle": Slot(r"@\w+(?:\.\w+)*", "@", "", 0),
    "url": Slot(rf"(?:(?:https?://|www\.|{_HOST}/)\S*(?<![.!?])|{_HOST})", "", "", 0),
    "email": Slot(r"(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)*|\[email[^\]]*\])", "", _DOMAINS, -1),
    "any": Slot(rf"(?:{_WORDISH}(?: {_WORDISH}){{0,7}}?)", "", "", 7),
    "names": Slot(rf"({_NAMED}(?: {_NAMED}){{0,59}}?)", "", "", 59),
    "count": Slot(r"\d+(?:[.,]\d+)*", "#n", "#n", 0),
    "tail": Slot(
        rf"{_NO_TALK}{_OF_SENTENCE}*(?:(?:[.!?](?=[a-z\d)\]\x00])|(?<=\b[a-zα-ωа-я])\.(?= )){_OF_SENTENCE}*)*", "", "", -1
    ),
}

#: Slot to the private character that stands for it in compiled data. Folded phrases never have these.
PLACEHOLDERS = {name: chr(0xE100 + number) for number, name in enumerate(SLOTS)}
_EXPANSIONS = {ord(PLACEHOLDERS[name]): slot.pattern for name, slot in SLOTS.items()}


def expand(pattern: str) -> str:
    """Put the patterns of the slots into the pattern of a compiled phrase."""
    return pattern.translate(_EXPANSIONS)
