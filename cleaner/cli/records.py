"""--jsonl: the text inside a JSON record is cleaned, and all other bytes of the record stay as they are.

A record is parsed to check and read it, but never written anew: the field's own spelling is cut where the text was cut.
So the order of keys, `1.0` and `1e5`, big integers, escapes, spaces and keys that occur twice come back as they were.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from cleaner.report import Removal, Report

__all__ = ["Field", "Record", "RecordError"]

_SPACE = re.compile(r"[ \t\r\n]*")
# One character each, also the two halves of one beyond U+FFFF.
_ESCAPE = re.compile(r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|.)")
_TOO_DEEP = "not readable JSON: nested too deeply"
_NAMES = {dict: "an object", list: "a list", bool: "true or false", type(None): "null", str: "a string", float: "a number"}


class RecordError(ValueError):
    """A line is not a record that can be worked on; the message says why."""


class _Number(str):
    """A number as it is spelled: none is too long to be read, and a string is not mistaken for one."""

    __slots__ = ()


_DECODER = json.JSONDecoder(parse_int=_Number, parse_float=_Number)


class Field(NamedTuple):
    """The name of a field in a record: `text`, or `body.text` for `text` in the object `body`."""

    name: str
    keys: tuple[str, ...]

    @classmethod
    def of(cls, name: str) -> Field:
        """Split a name at its dots; a dot in a key has a backslash in front."""
        return cls(name, tuple(key.replace("\\.", ".") for key in re.split(r"(?<!\\)\.", name)))


class Record:
    """One line of JSON lines, decoded, with or without its line end."""

    def __init__(self, line: str) -> None:
        """Parse a line; raises RecordError if it is not a JSON object."""
        self.line = line
        try:
            self.value = _DECODER.decode(line)
        except json.JSONDecodeError as error:
            raise RecordError(f"not valid JSON: {error.msg} in column {error.colno}") from error
        except RecursionError as error:
            raise RecordError(_TOO_DEEP) from error
        if not isinstance(self.value, dict):
            raise RecordError(f"the record is {_name(self.value)}, not an object")

    def text(self, field: Field) -> str:
        """Return the text in a field; raises RecordError if there is none."""
        value = self._get(field)
        if value is None and not self._has(field):
            raise RecordError(f"there is no field {field.name!r}")
        if type(value) is not str:
            raise RecordError(f"the field {field.name!r} is {_name(value)}, not a string")
        return value

    def optional(self, field: Field | None) -> str:
        """Return the text in a field that may be missing, empty or null; raises RecordError for any other value."""
        if field is None or self._get(field) is None:
            return ""
        return self.text(field)

    def cut(self, field: Field, report: Report) -> None:
        """Take what the report removed out of the spelling of the field."""
        self._splice(field, report.text, lambda pieces: pieces[::2], report.removed)

    def pick(self, field: Field, report: Report) -> None:
        """Leave of the spelling of the field what the report removed."""
        self._splice(field, "".join(r.text for r in report.removed), lambda pieces: pieces[1::2], report.removed)

    def put(self, field: Field, value: Any) -> None:
        """Replace the value of a field, spelled as the rest of the record is: in ASCII, or not."""
        start, end = self._span(field)
        self.line = self.line[:start] + _dump(value, self.line) + self.line[end:]

    def add(self, key: str, value: Any) -> None:
        """Add a key at the end of the record, or replace its value."""
        if key in self.value:
            self.put(Field(key, (key,)), value)
            return
        spaced = re.match(r'\s*\{\s*"(?:[^"\\]|\\.)*"\s*:\s', self.line) is not None
        end = self.line.rindex("}")
        inside = self.line[:end].rstrip(" \t\r\n")
        gap = " " if spaced else ""
        added = f",{gap}{_dump(key, self.line)}:{gap}{_dump(value, self.line)}"
        self.line = inside + added + self.line[len(inside) :]

    def _get(self, field: Field) -> Any:
        value = self.value
        for key in field.keys:
            value = value.get(key) if isinstance(value, dict) else None
        return value

    def _has(self, field: Field) -> bool:
        parent = self._get(Field(field.name, field.keys[:-1]))
        return isinstance(parent, dict) and field.keys[-1] in parent

    def _span(self, field: Field) -> tuple[int, int]:
        """Return where the value of a field stands in the line; raises RecordError if the stack is too short for that."""
        start, end = 0, len(self.line)
        try:
            for key in field.keys:
                start, end = _member(self.line, start, key)
        except RecursionError as error:
            raise RecordError(_TOO_DEEP) from error
        return start, end

    def _splice(
        self, field: Field, text: str, choose: Callable[[list[str]], list[str]], removed: Sequence[Removal]
    ) -> None:
        start, end = self._span(field)
        spelling = self.line[start + 1 : end - 1]
        places = _places(spelling, [place for r in removed for place in (r.start, r.end)])
        pieces = [spelling[a:b] for a, b in zip([0, *places], [*places, len(spelling)], strict=True)]
        token = f'"{"".join(choose(pieces))}"'
        # The spelling is what must stay; the text is what must be right.
        self.line = self.line[:start] + (token if json.loads(token) == text else _dump(text, self.line)) + self.line[end:]


def _name(value: Any) -> str:
    return "a number" if isinstance(value, _Number) else _NAMES.get(type(value), "no string")


def _member(line: str, start: int, key: str) -> tuple[int, int]:
    """Return where the value of `key` stands in the object that begins at `start`; the last one counts, as in parsing."""
    found = (start, start)
    place = _skip(line, _skip(line, start) + 1)
    while line[place] != "}":
        name, place = _DECODER.raw_decode(line, place)
        first = _skip(line, _skip(line, place) + 1)
        _, place = _DECODER.raw_decode(line, first)
        if name == key:
            found = (first, place)
        place = _skip(line, place)
        if line[place] == ",":
            place = _skip(line, place + 1)
    return found


def _skip(line: str, place: int) -> int:
    found = _SPACE.match(line, place)
    return found.end() if found else place


def _places(spelling: str, offsets: list[int]) -> list[int]:
    """Translate rising offsets into a text to places in its JSON spelling, where a character can be an escape."""
    places: list[int] = []
    characters = place = 0
    escapes = _ESCAPE.finditer(spelling)
    escape = next(escapes, None)
    for offset in offsets:
        while escape is not None and characters + escape.start() - place < offset:
            characters += escape.start() - place + 1
            place = escape.end()
            escape = next(escapes, None)
        places.append(place + offset - characters)
    return places


def _dump(value: Any, line: str) -> str:
    plain = json.dumps(value, ensure_ascii=line.isascii())
    if any("\ud800" <= sign <= "\udfff" for sign in plain):  # half a character has no bytes of its own
        return json.dumps(value)
    return plain
