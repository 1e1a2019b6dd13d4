"""The phrase language of `cleaner/data/*.toml`: parsing, and translation into regular expressions.

A phrase such as `sign up (for|to) [our] {newsletter}` is parsed into nested tuples, from which come its pattern and the
keys (first or last word) under which the phrasebook files it. CONTRIBUTING.md describes the language for authors.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Union

from cleaner.folding import fold, key_head, key_tail

__all__ = ["PhraseError", "Phrase", "parse", "MONTHS", "WEEKDAYS"]


class PhraseError(ValueError):
    """A phrase that is not well formed; the message quotes it and says what is wrong."""


# Node: ("text", str) | ("slot", name) | ("one", [Sequence...], optional, repeated), where `repeated` is "", "+" or "++".
# A sequence is a list of (glued, node), where `glued` says that no white space stands before the node in the source.
Node = Union[tuple[str, str], tuple[str, list["Sequence"], bool, str]]
Sequence = list[tuple[bool, Node]]
# A stretch of text without white space (None: an open slot), and whether what is glued to it may lengthen it.
Run = tuple[Union[str, None], bool]

_TOKEN = re.compile(r"\s+|\{\w+\}|\)\+\+|\)\+|[()\[\]|]|(?:[^\s()\[\]{}|\\]|\\[()\[\]|])+")

_SMALL_NUMBERS = "zero|one|two|three|four|five|six|seven|eight|nine|ten"
_NUMBER = rf"(?:\d+(?:[.:]\d+)*(?: ?[km]\b)?\+?|(?:{_SMALL_NUMBERS})\b)"

#: Month names and their usual short forms in the languages of the data, folded.
MONTHS = (
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
    "desember desembre oktober augusti "
    "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesakuuta heinakuuta elokuuta syyskuuta lokakuuta "
    "marraskuuta joulukuuta ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik "
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
_MONTH = "(?:" + "|".join(sorted({re.escape(fold(m)) for m in MONTHS.split()}, key=len, reverse=True)) + r")\.?"
WEEKDAYS = (
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
    "montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche "
    "lunes martes miercoles jueves viernes sabado domingo lunedi martedi mercoledi giovedi venerdi sabato domenica"
)
_TIME = r"(?:\d{1,2}(?:[:.h]\d{2}){1,2}(?: ?[ap]\.?m\b\.?)?(?: ?uhr)?(?: ?(?:[a-z]{2,4}t|utc|gmt|bst))?|\d{1,2} ?[ap]\.?m\b\.?(?: [a-z]{2,3}t)?)"
_DAY = r"\d{1,2}(?:st|nd|rd|th|er|º)?\.?"
_WEEKDAY = r"(?:\w{2,13}\.? )??"
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
_WORDISH = r"[^\s.!?;:|()\[\]\"…]+(?:\.(?=\S)[^\s.!?;:|()\[\]\"…]+)*"
_NAMEISH = r"[^\s!?;:|()\[\]\"…@\d][^\s!?;:|()\[\]\"…@]*"

# What mail addresses usually end in, "]" for the ones that a site has hidden.
_DOMAINS = "com net org edu gov co uk de fr in au ca info io eu us it es nl pl ch at se no dk fi ru br jp nz ie za ]"

#: Built-in slot to (pattern, texts it may start with, texts it may end with); None says that anything may stand there.
_SLOTS: dict[str, tuple[str, str | None, str | None]] = {
    "n": (_NUMBER, "0 " + _SMALL_NUMBERS.replace("|", " "), "0 " + _SMALL_NUMBERS.replace("|", " ")),
    "date": (_DATE, "0 " + fold(MONTHS) + " " + WEEKDAYS, None),
    "time": (_TIME, "0", None),
    "name": (rf"({_NAMEISH}(?: {_NAMEISH}){{0,4}}?)", None, None),
    "site": (rf"(?:{_WORDISH}(?: {_WORDISH}){{0,3}}?)", None, None),
    "handle": (r"@[\w.]+", "@", None),
    "url": (r"(?:https?://\S+|www\.\S+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:/\S*)?)", None, None),
    "email": (r"(?:[\w.+-]+@[\w.-]+|\[email[^\]]*\])", None, _DOMAINS),
    "any": (rf"(?:{_WORDISH}(?: {_WORDISH}){{0,7}}?)", None, None),
    "tail": (r"(?:[^.!?…。]|[.!?](?=[\w)\]])|\b\w\.(?= ))*", None, None),
}


def parse(source: str) -> Sequence:
    """Parse one phrase; raises `PhraseError` when brackets do not match or a slot name is malformed."""
    tokens = _TOKEN.findall(source)
    if "".join(tokens) != source or not source.strip():
        raise PhraseError(f"phrase {source!r}: empty, or a brace without a slot name")
    sequence, rest = _sequence(source, tokens)
    if rest:
        raise PhraseError(f"phrase {source!r}: {rest[0]!r} without its opening bracket")
    return sequence


def _sequence(source: str, tokens: list[str]) -> tuple[Sequence, list[str]]:
    sequence: Sequence = []
    glued = True
    while tokens and tokens[0] not in ("|", ")", "]", ")+", ")++"):
        token, tokens = tokens[0], tokens[1:]
        if token.isspace():
            glued = False
            continue
        if token in ("(", "["):
            node, tokens = _group(source, token, tokens)
        elif token.startswith("{"):
            node = ("slot", token[1:-1])
        else:
            node = ("text", fold(re.sub(r"\\(.)|,", r"\1", token)))
        sequence.append((glued, node))
        glued = True
    return sequence, tokens


def _group(source: str, opening: str, tokens: list[str]) -> tuple[Node, list[str]]:
    choices = []
    optional = opening == "["
    while True:
        choice, tokens = _sequence(source, tokens)
        if not tokens:
            raise PhraseError(f"phrase {source!r}: {opening!r} without its closing bracket")
        if choice:
            choices.append(choice)
        else:
            optional = True
        closing, tokens = tokens[0], tokens[1:]
        if closing == "|":
            continue
        if closing[0] != {"(": ")", "[": "]"}[opening]:
            raise PhraseError(f"phrase {source!r}: {opening!r} closed by {closing!r}")
        if not choices:
            raise PhraseError(f"phrase {source!r}: an empty group")
        return ("one", choices, optional, closing[1:]), tokens


class Phrase:
    """One phrase, parsed: its source, its pattern, and the keys it is filed under."""

    __slots__ = ("heads", "names", "pattern", "source", "tails")

    def __init__(self, source: str, slots: Mapping[str, Iterable[str]] | None = None) -> None:
        """Compile `source` (type: str) with the word lists `slots`; raises `PhraseError`."""
        self.source = source
        words = _Words(source, slots or {})
        sequence = parse(source)
        self.pattern = words.pattern(sequence)
        self.names = self.pattern.count(f"({_NAMEISH}")
        self.heads = words.keys(sequence, head=True)
        self.tails = frozenset() if self.heads else words.keys(sequence, head=False)
        if not self.heads and not self.tails:
            raise PhraseError(f"phrase {source!r}: needs a literal first or last word")


class _Words:
    """Translates parsed phrases with the word lists of one file."""

    def __init__(self, source: str, slots: Mapping[str, Iterable[str]]) -> None:
        self.source = source
        self.slots = slots

    def node(self, node: Node) -> Node:
        """Resolve a slot of the file into its choices."""
        if node[0] == "slot" and node[1] in self.slots:
            return ("one", [parse(entry) for entry in self.slots[str(node[1])]], False, "")
        if node[0] == "slot" and node[1] not in _SLOTS:
            raise PhraseError(f"phrase {self.source!r}: no slot is called {node[1]!r}")
        return node

    def pattern(self, sequence: Sequence) -> str:
        """Regular expression of a sequence; white space belongs to the optional part it leads to."""
        parts: list[str] = []
        pending = False  # everything so far was optional: each part brings its own space behind it
        for position, (glued, raw) in enumerate(sequence):
            node = self.node(raw)
            text = self.one(node)
            optional = len(node) == 4 and bool(node[2])  # type: ignore[misc]
            first = position == 0 or pending
            space = "" if glued or first else " "
            follows = position + 1 < len(sequence) and not sequence[position + 1][0]
            if optional and first:
                parts.append(f"(?:{text}{' ' if follows else ''})?")
                pending = True
            else:
                parts.append(f"(?:{space}{text})?" if optional else f"{space}{text}")
                pending = False
        return "".join(parts)

    def one(self, node: Node) -> str:
        """Regular expression of one node, without regard to its being optional."""
        if node[0] == "text":
            return re.escape(str(node[1])).replace(r"\-", "-").replace(r"\'", "'")
        if node[0] == "slot":
            return _SLOTS[str(node[1])][0]
        choices = sorted({self.pattern(choice) for choice in node[1]}, key=lambda p: (-len(p), p))  # type: ignore[arg-type]
        text = choices[0] if len(choices) == 1 and not node[3] else "(?:" + "|".join(choices) + ")"  # type: ignore[misc]
        if len(node) == 4 and node[3] == "++":
            return rf"{text}(?: ?[|/·•>+&-]+ ?{text}|[ |/·•>+&-]*{text}[ |/·•>+&-]*{text})(?:[ |/·•>+&-]*{text})*"
        if len(node) == 4 and node[3]:
            return rf"{text}(?:[ |/·•>+&-]*{text})*"
        return f"(?:{text})" if len(choices) == 1 else text

    def keys(self, sequence: Sequence, *, head: bool) -> frozenset[str]:
        """Keys of all texts that the sequence matches, or none when an open slot stands at that end."""
        runs = self._runs(sequence, head=head)
        key = key_head if head else key_tail
        if any(text is None or not text for text, _ in runs):
            return frozenset()
        return frozenset(key(text) for text, _ in runs if text)

    def _runs(self, sequence: Sequence, *, head: bool) -> set[Run]:
        """First (or last) unbroken stretches of text of a sequence, each with whether it may go on."""
        runs: set[Run] = {("", True)}
        broken = False  # white space stands between the nodes read so far and the next
        for glued, raw in sequence if head else reversed(sequence):
            if head:
                broken = not glued
            runs = {run for old in runs for run in self._grow(old, self.node(raw), broken=broken, head=head)}
            if not head:
                broken = not glued
        return runs

    def _grow(self, run: Run, node: Node, *, broken: bool, head: bool) -> Iterable[Run]:
        text, going_on = run
        if not going_on or text is None or (broken and text):
            return [(text, False)]
        grown: list[Run] = []
        for more, more_to_come in self._starts(node, head=head):
            if more is None:
                grown.append((text or None, False))
            else:
                grown.append((text + more if head else more + text, more_to_come))
        if len(node) == 4 and node[2]:  # type: ignore[misc]
            grown.append((text, True))
        return grown

    def _starts(self, node: Node, *, head: bool) -> set[Run]:
        if node[0] == "text":
            return {(str(node[1]), True)}
        if node[0] == "slot":
            samples = _SLOTS[str(node[1])][1 if head else 2]
            return {(sample, False) for sample in samples.split()} if samples else {(None, False)}
        return set().union(*(self._runs(choice, head=head) for choice in node[1]))  # type: ignore[arg-type]
