"""The phrase language of `cleaner/data/*.toml`: parsing, and translation into regular expressions.

A phrase such as `sign up (for|to) [our] {newsletter}` is parsed into nested tuples, from which come its pattern and the
keys (first two words, or last word) under which the phrasebook files it. CONTRIBUTING.md describes the language for
authors. Translation happens when the data is compiled; a running cleaner needs only `cleaner.slots`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Union

from cleaner.dates import marked
from cleaner.folding import WORD, fold, key_head, key_tail, unspaced
from cleaner.languages.function_words import SPACED
from cleaner.slots import PLACEHOLDERS, SLOTS

__all__ = ["Phrase", "PhraseError", "fragment", "parse"]


class PhraseError(ValueError):
    """A phrase that is not well formed; the message quotes it and says what is wrong."""


# Node: ("text", str) | ("slot", name) | ("one", [Sequence...], optional, repeated), where `repeated` is "", "+" or "++".
# A sequence is a list of (glued, node), where `glued` says that no white space stands before the node in the source.
Node = Union[tuple[str, str], tuple[str, list["Sequence"], bool, str]]
Sequence = list[tuple[bool, Node]]
# A stretch of text without white space (None: an open slot), and whether what is glued to it may lengthen it.
Run = tuple[Union[str, None], bool]

_TOKEN = re.compile(r"\s+|\{\w+\}|\)\+\+|\)\+|[()\[\]|]|(?:[^\s()\[\]{}|\\]|\\[()\[\]|])+")

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
    """One phrase, translated: its pattern, the keys it is filed under, and what a text must have to match it."""

    __slots__ = ("ends", "heads", "names", "needs", "pattern", "source", "spaces", "tails")

    def __init__(self, source: str, slots: Mapping[str, Iterable[str]] | None = None) -> None:
        """Translate `source` (type: str) with the word lists `slots`; raises `PhraseError`."""
        self.source = source
        words = _Words(source, slots or {})
        sequence = parse(source)
        self.pattern = words.pattern(sequence)
        """Regular expression with one placeholder for each built-in slot, see `cleaner.slots.expand`."""
        self.names = self.pattern.count(PLACEHOLDERS["name"]) + self.pattern.count(PLACEHOLDERS["names"])
        """How many name slots (the only capturing groups) the pattern has."""
        firsts = words.keys(sequence, head=True)
        self.heads = _pairs(firsts, words.prefixes(sequence)) if firsts else frozenset()
        """First word and second word, a space between; see `_pairs`."""
        self.tails = frozenset() if firsts else words.keys(sequence, head=False)
        self.ends = _Words(source, slots or {}, slots_end=False).keys(sequence, head=False)
        """Keys of all last words; none if a text that matches may end in a slot."""
        self.spaces = words.spaces(sequence)
        """How many spaces a text that matches has at most; negative for any number."""
        self.needs = words.needs(sequence)
        """Up to two groups of texts; of each group one text stands in every text that matches."""
        if not self.heads and not self.tails:
            raise PhraseError(f"phrase {source!r}: needs a literal first or last word")


def fragment(source: str, slots: Mapping[str, Iterable[str]]) -> tuple[str, frozenset[str]]:
    """Translate a phrase that is looked for inside a sentence, as whole words; `*` stands for any letters before or behind one.

    Returns its pattern (see `cleaner.slots.expand`), and texts of which every match holds one; raises `PhraseError`.
    """
    words = _Words(source, slots)
    whole = source.replace("*", "")
    needs = words.needs(parse(whole), inner=True)
    if not needs:
        raise PhraseError(f"phrase {source!r}: needs a word that every match has")
    before = r"(?<!\w)" if _is_letter(whole.strip("([ ")[0]) else ""
    behind = r"(?!\w)" if _is_letter(whole.strip(")] ")[-1]) else ""
    pattern = words.pattern(parse(source)).replace(r"\*", r"\w*")
    return f"{before}(?:{pattern}){behind}", needs[0]


def _is_letter(char: str) -> bool:
    """Whether a character is of a script that ends words with spaces."""
    return char.isalnum() and not unspaced(char)


# Stand in texts that a phrase may start with for what is open: anything, and the slots that have a class of keys.
_OPEN = "\ue1ff"
_CLASSES = {"#n": "\ue1f0", "#d": "\ue1f1", "#t": "\ue1f2"}
_CLASS_OF = {char: name for name, char in _CLASSES.items()}
_NO_LETTER = rf"(?!{WORD.pattern})."
_ONE_WORD = re.compile(rf"(?:{_NO_LETTER})*{WORD.pattern}(?=.)")
_TWO_WORDS = re.compile(rf"(?:{_NO_LETTER})*{WORD.pattern}(?:{_NO_LETTER})+{WORD.pattern}(?=.)")
_MANY = 300
_MANY_NEEDS = 30
_GROUPS = 2
_SEPARATORS = "[ |/·•>+&-]*"


def _pairs(firsts: frozenset[str], prefixes: Iterable[str]) -> frozenset[str]:
    """Return "first second" for all first words.

    The second is a word, `*` (anything), `$` (nothing, or a mark), a class of keys (`#n`, `#d`, `#t`) or one character of a
    script without spaces.
    """
    seconds: dict[str, set[str]] = {}
    for prefix in prefixes:
        text = prefix.lstrip(" ")
        first = _CLASS_OF.get(text[:1]) or key_head(text)
        rest = text[1 if first in _CLASSES else len(first) :]
        seconds.setdefault(first, set()).add("*" if first in ("#d", "#t") or unspaced(first[0]) else _second(rest))
    for first in firsts:
        if first not in seconds or "*" in seconds[first]:
            seconds[first] = {"*"}
    return frozenset(f"{first} {second}" for first in firsts for second in seconds[first])


def _second(rest: str) -> str:
    found = WORD.search(rest)
    opened = min((rest.find(char) for char in (_OPEN, *_CLASS_OF) if char in rest), default=-1)
    if opened >= 0 and (not found or opened < found.start()):
        return _CLASS_OF.get(rest[opened], "*")
    if not found:
        return "$"
    word = found.group()
    if unspaced(word[0]):
        return word[0]
    return "*" if opened == found.end() else word


class _Words:
    """Translates parsed phrases with the word lists of one file."""

    def __init__(self, source: str, slots: Mapping[str, Iterable[str]], *, slots_end: bool = True) -> None:
        self.source = source
        self.slots = slots
        self.slots_end = slots_end
        """Whether the words that a built-in slot usually ends with count as its last words; else they may be any."""

    def node(self, node: Node) -> Node:
        """Resolve a slot of the file into its choices."""
        if node[0] == "slot" and node[1] in self.slots:
            return ("one", _entries(tuple(self.slots[str(node[1])])), False, "")
        if node[0] == "slot" and node[1] not in SLOTS:
            raise PhraseError(f"phrase {self.source!r}: no slot is called {node[1]!r}")
        return node

    def pattern(self, sequence: Sequence) -> str:
        """Regular expression of a sequence; white space belongs to the optional part it leads to."""
        parts: list[str] = []
        for node, before, after in self._spaced(sequence):
            text = self.one(node)
            parts.append(f"(?:{before}{text}{after})?" if _optional(node) else f"{before}{text}")
        return "".join(parts)

    def _spaced(self, sequence: Sequence) -> Iterator[tuple[Node, str, str]]:
        """Yield each node with the space that it brings before it and, when all before it is optional, behind it."""
        pending = False  # everything so far was optional: each part brings its own space behind it
        for position, (glued, raw) in enumerate(sequence):
            node = self.node(raw)
            first = position == 0 or pending
            follows = position + 1 < len(sequence) and not sequence[position + 1][0]
            pending = first and _optional(node)
            yield node, "" if glued or first else " ", " " if pending and follows else ""

    def one(self, node: Node) -> str:
        """Regular expression of one node, without regard to its being optional.

        What is repeated is atomic, so that words which can be read as one item or as two do not multiply the ways.
        """
        if node[0] == "text":
            escaped = re.escape(str(node[1])).replace(r"\-", "-").replace(r"\'", "'")
            return marked(escaped, r"\x00?")
        if node[0] == "slot":
            return PLACEHOLDERS[str(node[1])]
        choices = sorted({self.pattern(choice) for choice in node[1]}, key=lambda p: (-len(p), p))  # type: ignore[arg-type]
        if not node[3]:  # type: ignore[misc]
            return "(?:" + "|".join(choices) + ")"
        text = "(?>" + "|".join(choices) + ")"
        if node[3] == "++":  # type: ignore[misc]
            return rf"{text}(?: ?[|/·•>+&-]+ ?{text}(?:{_SEPARATORS}{text})*|(?:{_SEPARATORS}{text}){{2,}})"
        return rf"{text}(?:{_SEPARATORS}{text})*"

    def spaces(self, sequence: Sequence) -> int:
        """Return how many spaces a text that matches the sequence has at most; negative for any number."""
        total = -1
        for glued, raw in sequence:
            node = self.node(raw)
            if node[0] == "text":
                own = 0
            elif node[0] == "slot":
                own = SLOTS[str(node[1])].spaces
            else:
                inner = [self.spaces(choice) for choice in node[1]]  # type: ignore[arg-type]
                own = -1 if node[3] or min(inner) < 0 else max(inner)  # type: ignore[misc]
            if own < 0:
                return -1
            total += own + (0 if glued and total >= 0 else 1)
        return total

    def needs(self, sequence: Sequence, *, inner: bool = False) -> list[frozenset[str]]:
        """Return groups of texts, of each of which every match holds one: the two that are rarest in prose, at most.

        The first node of a phrase counts only if there is nothing else: it is known from the keys.
        """
        first: list[frozenset[str]] = []
        found: list[frozenset[str]] = []
        for position, (_, raw) in enumerate(sequence):
            node = self.node(raw)
            if node[0] == "text":
                texts = frozenset({str(node[1])})
            elif node[0] == "one" and not _optional(node):
                texts = self._needs_of_one(node)
            else:
                continue
            if texts:
                (found if position or inner else first).append(texts)
        return sorted(found or first, key=_commonness)[:_GROUPS]

    def _needs_of_one(self, node: Node) -> frozenset[str]:
        several = [self.needs(choice, inner=True) for choice in node[1]]  # type: ignore[arg-type]
        texts = frozenset[str]().union(*(groups[0] for groups in several if groups))
        shortest = {text for text in texts if not any(other != text and other in text for other in texts)}
        return frozenset(shortest) if all(several) and len(shortest) <= _MANY_NEEDS else frozenset()

    def prefixes(self, sequence: Sequence) -> frozenset[str]:
        """Return the first words, two if possible, of all texts that the sequence matches; `_OPEN` stands for anything."""
        return frozenset(text for text, _ in self._prefixes(sequence, settle=True))

    def _prefixes(self, sequence: Sequence, *, settle: bool = False) -> set[tuple[str, bool]]:
        """Texts, each with whether it says enough, so that nothing need be added; `settle` as in `_runs`."""
        texts = {("", False)}
        for node, before, after in self._spaced(sequence):
            if all(enough for _, enough in texts):
                break
            begins = self._begins(node, settle=settle and not any(text for text, _ in texts))
            mores = {(before + text + ("" if enough else after), enough) for text, enough in begins}
            if _optional(node):
                mores.add(("", False))
            grown = set()
            for old, enough in texts:
                grown |= {(old, True)} if enough else {(old + more, full or _full(old + more)) for more, full in mores}
            texts = {_enough(text) if full else (text, full) for text, full in grown}
            if len(texts) > _MANY:
                texts = {(text, full) if full else _shortened(text) for text, full in texts}
            if settle:
                texts = {(text[:2], True) if _keyed(text[:2]) else (text, enough) for text, enough in texts}
        return texts

    def _begins(self, node: Node, *, settle: bool) -> set[tuple[str, bool]]:
        if node[0] == "text":
            return {(str(node[1]), False)}
        if node[0] == "slot":
            start = SLOTS[str(node[1])].starts
            return {(_CLASSES[start], start != "#n") if start in _CLASSES else (start + _OPEN, True)}
        texts = set().union(*(self._prefixes(choice, settle=settle) for choice in node[1]))  # type: ignore[arg-type]
        return {(text + _OPEN, True) if not enough else (text, True) for text, enough in texts} if node[3] else texts  # type: ignore[misc]

    def keys(self, sequence: Sequence, *, head: bool) -> frozenset[str]:
        """Keys of all texts that the sequence matches, or none when an open slot stands at that end."""
        runs = self._runs(sequence, head=head, settle=True)
        if any(text is None or not text for text, _ in runs):
            return frozenset()
        return frozenset(_CLASS_OF.get(text) or (key_head if head else key_tail)(text) for text, _ in runs if text)

    def _runs(self, sequence: Sequence, *, head: bool, settle: bool = False) -> set[Run]:
        """First (or last) unbroken stretches of text of a sequence, each with whether it may go on; cut to what their keys
        need if `settle`, so that a phrase in Chinese has few of them.
        """
        runs: set[Run] = {("", True)}
        broken = False  # white space stands between the nodes read so far and the next
        for glued, raw in sequence if head else reversed(sequence):
            if head:
                broken = not glued
            runs = {run for old in runs for run in self._grow(old, self.node(raw), broken, head, settle)}
            if settle:
                runs = {_settled(run, head=head) for run in runs}
            if all(text is None or not going_on for text, going_on in runs):
                return runs
            if not head:
                broken = not glued
        return runs

    def _grow(self, run: Run, node: Node, broken: bool, head: bool, settle: bool) -> Iterable[Run]:
        text, going_on = run
        if not going_on or text is None or (broken and text):
            return [(text, False)]
        grown: list[Run] = []
        for more, more_to_come in self._starts(node, head=head, settle=settle and not text):
            if more is None:  # what is glued to a slot may be the end of a longer word
                grown.append((text or None if head or self.slots_end else None, False))
            elif text and more in _CLASS_OF:
                grown.append((text + "0" if head else "0" + text, False))
            else:
                grown.append((text + more if head else more + text, more_to_come))
        if _optional(node):
            grown.append((text, True))
        return grown

    def _starts(self, node: Node, *, head: bool, settle: bool) -> set[Run]:
        if node[0] == "text":
            return {(str(node[1]), True)}
        if node[0] == "slot":
            slot = SLOTS[str(node[1])]
            words = slot.starts if head else slot.ends if self.slots_end else ""
            return {(_CLASSES.get(word, word), False) for word in words.split()} or {(None, False)}
        return set().union(*(self._runs(choice, head=head, settle=settle) for choice in node[1]))  # type: ignore[arg-type]


def _settled(run: Run, *, head: bool) -> Run:
    key = (run[0][:2] if head else run[0][-2:]) if run[0] else ""
    return (key, False) if _keyed(key) else run


def _keyed(letters: str) -> bool:
    """Whether letters are a key by themselves: two of a script without spaces (see `key_head`)."""
    return len(letters) > 1 and unspaced(letters[0]) and unspaced(letters[1])


def _commonness(texts: frozenset[str]) -> tuple[float, list[str]]:
    """Estimate how much of all prose has one of the texts somewhere: short ones and function words are nearly everywhere."""
    return sum(1.0 if text in _function_words() else 2.0 ** (2 - len(text)) for text in texts), sorted(texts)


@cache
def _function_words() -> frozenset[str]:
    return frozenset(fold(" ".join(SPACED.values())).split())


def _optional(node: Node) -> bool:
    return len(node) == 4 and bool(node[2])


def _full(text: str) -> bool:
    return _OPEN in text or bool(_TWO_WORDS.match(text))


def _enough(text: str) -> tuple[str, bool]:
    """Keep of a text its first two words and what stands behind them, which is all that its keys need."""
    found = _TWO_WORDS.match(text)
    return (text[: found.end() + 1] if found else text), True


def _shortened(text: str) -> tuple[str, bool]:
    """Keep of a text what its first key needs."""
    found = _ONE_WORD.match(text)
    return (found.group() + " " + _OPEN, True) if found and text[0] not in _CLASS_OF else (text, _full(text))


@cache
def _entries(entries: tuple[str, ...]) -> list[Sequence]:
    return [parse(entry) for entry in entries]
