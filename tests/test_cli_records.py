"""JSON lines: the text is cleaned, every other byte stays, and no line is lost without a word."""

from __future__ import annotations

import gzip
import io
import json
import random
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import cleaner
from cleaner.cli.options import parse
from cleaner.cli.outputs import Outputs
from cleaner.cli.results import Result, Tally, Task
from cleaner.profiles import Profile
from tests import courier
from tests.command import CLEAN, DEBRIS, TAKEN, env, run, spawn


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


SPELLED = json.dumps(DEBRIS)[1:-1]
CLEANED = json.dumps(CLEAN)[1:-1]


# What stays as it was


@pytest.mark.parametrize(
    "line",
    [
        '{"text": "TEXT"}\n',
        '{"text": "TEXT"}',
        '{"text":"TEXT"}\r\n',
        ' { "z" : 1.0 , "text"\t: "TEXT" , "a" : 1e5, "b": -0, "c": 1E+2 } \n',
        '{"big": 123456789012345678901234567890, "text": "TEXT", "small": 1.000000000000000000001}\n',
        '{"long": ' + "9" * 5000 + ', "text": "TEXT"}\n',
        '{"nan": NaN, "inf": [-Infinity, Infinity], "text": "TEXT"}\n',
        '{"a": {"text": "Advertisement"}, "text": "TEXT", "b": [{"text": "Advertisement"}]}\n',
        '{"text": "Advertisement", "text": "TEXT"}\n',
        '{"\\u0074ext": "TEXT", "u": "\\u00e9 \\ud83d\\ude00 é 😀 \\/ \\ud800"}\n',
        '{"text": "TEXT", "s": "} , {\\"text\\": \\\\"}\n',
    ],
)
def test_everything_but_the_text_stays(line: str) -> None:
    assert run("--jsonl", stdin=line.replace("TEXT", SPELLED)) == (0, line.replace("TEXT", CLEANED).encode(), "")
    untouched = line.replace("TEXT", CLEANED)
    assert run("--jsonl", stdin=untouched) == (0, untouched.encode(), "")


@pytest.mark.parametrize(
    "text",
    [
        r"\u00dcber \/ die Br\u00fccke.\n\n<Advertisement\n\n>Ende\u002e",
        r"\ud83d\ude00 it is.\u000a\n<Advertisement\n\n>\uD83D\uDE00 so.",
        r"Half \ud83d a pair.\n\n<Advertisement\n\n>\ude00 so.",
        r"Tab\tand \\ and \" here.\r\n\r\n<Advertisement\r\n\r\n>End.",
        r"<Advertisement\n\n>It is.",
        r"It is.\n\n<Advertisement\n\n>So it is\u002E\r",
        r"<\u0041dvertis\u0065ment\n\n>It is.",
    ],
)
def test_the_spelling_of_the_text_stays(text: str) -> None:
    line = '{"text":"%s"}\n'
    out = run("--jsonl", stdin=line % text.replace("<", "").replace(">", "")).out.decode()
    assert out == line % re.sub("<.*>", "", text)


def test_bytes_that_are_not_utf8_stay() -> None:
    line = b'{"x": "caf\xe9", "text": "' + SPELLED.encode() + b'\xff", "y": "\xed\xa0\x80"}\n'
    assert run("--jsonl", stdin=line).out == line.replace(SPELLED.encode(), CLEANED.encode())


def test_byte_order_mark_and_blank_lines_stay() -> None:
    text = f'\ufeff{{"text": "{SPELLED}"}}\n\n  \r\n{{"text": ""}}\n\n'
    assert run("--jsonl", stdin=text) == (0, text.replace(SPELLED, CLEANED).encode(), "")


VALUES: Any = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
TEXTS = st.lists(st.sampled_from([*"aé\"\\/\n\t😀\ud800\u2028", "\nAdvertisement\n", "Tolls stay as they are.\n"])).map("".join)


SEPARATORS = st.sampled_from([(", ", ": "), (",", ":")])


@settings(deadline=None, max_examples=60)
@given(st.dictionaries(st.text(max_size=5), VALUES, max_size=4), TEXTS, st.booleans(), SEPARATORS)
def test_any_record(others: dict[str, Any], text: str, ascii_only: bool, separators: tuple[str, str]) -> None:
    ascii_only = ascii_only or "\ud800" in text
    record = {**others, "text": text, **others}
    line = json.dumps(record, ensure_ascii=ascii_only, separators=separators) + "\n"
    out = run("--jsonl", "--on-error", "keep", stdin=line).out.decode()
    if isinstance(record["text"], str):
        cleaned = {**record, "text": cleaner.clean(record["text"])}
        assert out == json.dumps(cleaned, ensure_ascii=ascii_only, separators=separators) + "\n"
    else:
        assert out == line


# Fields


def test_field_in_an_object() -> None:
    line = f'{{"text": "Advertisement", "body": {{"text": "{SPELLED}"}}}}\n'
    assert run("--jsonl", "--field", "body.text", stdin=line).out.decode() == line.replace(SPELLED, CLEANED)


def test_field_with_a_dot_in_its_name() -> None:
    line = f'{{"body.text": "{SPELLED}"}}\n'
    assert run("--jsonl", "--field", r"body\.text", stdin=line).out.decode() == line.replace(SPELLED, CLEANED)


def seen(monkeypatch: pytest.MonkeyPatch, *args: str, stdin: str) -> list[tuple[str, str | None]]:
    """Return the title and the language that each text was cleaned with."""
    found: list[tuple[str, str | None]] = []
    real = cleaner.Cleaner.explain

    def explain(self: cleaner.Cleaner, text: str, **more: Any) -> cleaner.Report:
        found.append((more.get("title", ""), self.language))
        return real(self, text, **more)

    monkeypatch.setattr(cleaner.Cleaner, "explain", explain)
    assert run("--jsonl", *args, stdin=stdin).err == ""
    return found[1:]  # the first one is the check of the settings


def test_title_and_language_come_from_the_record(monkeypatch: pytest.MonkeyPatch) -> None:
    records = [{"t": "One", "l": "de"}, {"t": None, "l": ""}, {}, {"t": "Two"}]
    text = "".join(json.dumps({"text": "It is.", "m": record}) + "\n" for record in records)
    args = ("--title-field", "m.t", "--language-field", "m.l", "--language", "en")
    assert seen(monkeypatch, *args, stdin=text) == [("One", "de"), ("", "en"), ("", "en"), ("Two", "en")]


def test_the_site_comes_from_the_record(tmp_path: Path) -> None:
    """A profile of several sites proves nothing about a text whose site nobody names."""
    pages = courier.pages()
    profile = Profile("two sites")
    for page in pages[:30]:
        profile.add(page.text, page.url)
        profile.add(f"Another story, number {page.url}.\n", "other.example")
    profile.save(tmp_path / "p.json")
    record = json.dumps({"text": pages[30].text, "url": pages[30].url}) + "\n"
    args = ("--jsonl", "--only", "navigation", "--profile", str(tmp_path / "p.json"))
    assert json.loads(run(*args, stdin=record).out)["text"] == cleaner.Cleaner(only=["navigation"]).clean(pages[30].text)
    wanted = cleaner.Cleaner(only=["navigation"], profile=profile).clean(pages[30].text, site=pages[30].url)
    assert json.loads(run(*args, "--site-field", "url", stdin=record).out)["text"] == wanted != pages[30].text


def test_report_field() -> None:
    line = f'{{"id": 1, "text": "{SPELLED}"}}\n'
    added = json.loads(run("--jsonl", "--report-field", "gone", stdin=line).out)
    assert list(added) == ["id", "text", "gone"]
    removals = [dict(removal._asdict()) for removal in cleaner.explain(DEBRIS).removed]
    assert added["gone"] == removals
    assert DEBRIS[removals[0]["start"] : removals[0]["end"]] == removals[0]["text"]


@pytest.mark.parametrize(
    ("line", "want"),
    [
        ('{"text":"It is."}\n', '{"text":"It is.","gone":[]}\n'),
        ('{ "text": "It is." }', '{ "text": "It is.", "gone": [] }'),
        ('{"gone": {"x": 1}, "text": "It is."}', '{"gone": [], "text": "It is."}'),
    ],
)
def test_report_field_is_spelled_like_the_record(line: str, want: str) -> None:
    assert run("--jsonl", "--report-field", "gone", stdin=line).out.decode() == want


@pytest.mark.parametrize("args", ["text", "text --field text", "body --field body.text", "a.b --field a\\.b"])
def test_the_report_takes_no_texts_place(args: str) -> None:
    done = run("--jsonl", "--report-field", *args.split(), stdin='{"text": "It is."}\n')
    assert (done.code, done.out) == (2, b"")
    assert "would be written over the text" in done.err
    assert run("--jsonl", "--report-field", "b", "--field", "a.b", stdin='{"a": {"b": "It is."}}\n').code == 0


def test_report_field_holds_any_text() -> None:
    line = '{"text": "It is.\\n\\nAdvertisement \\ud800\\n", "é": "\xff"}\n'.encode("latin-1")
    out = run("--jsonl", "--report-field", "gone", stdin=line)
    assert out.code == 0
    assert isinstance(json.loads(out.out.decode("utf-8", "surrogateescape"))["gone"], list)


def test_removed() -> None:
    lines = f'{{"text": "{SPELLED}"}}\n{{"text": "It is."}}\n'
    out = run("--jsonl", "--removed", stdin=lines).out.decode()
    assert [json.loads(line)["text"] for line in out.splitlines()] == [TAKEN, ""]


def test_views_name_the_record() -> None:
    Path("r.jsonl").write_text(f'{{"text": "It is."}}\n{{"text": "{SPELLED}"}}\n')
    assert run("--jsonl", "--explain", "r.jsonl").err.startswith("r.jsonl:2:3: adverts: ")
    assert run("--jsonl", "--check", "r.jsonl") == (1, b"r.jsonl:2\n", "")
    assert run("--jsonl", "--diff", "r.jsonl").out.startswith(b"--- a/r.jsonl:2\n")


def test_html_in_records() -> None:
    pytest.importorskip("trafilatura")
    first, second = "The bridge across the river opens on Monday, the council said.", "Tolls stay as they are this year."
    page = f"<html><title>T</title><body><article><p>{first}</p><p>Advertisement</p><p>{second}</p>"
    line = json.dumps({"id": 1.0, "text": page})
    bad = '{"text": "<html></html>"}'
    out = run("--jsonl", "--html", "--on-error", "keep", stdin=f"{line}\n{bad}\n")
    cleaned, kept = out.out.decode().splitlines()
    assert cleaned == f'{{"id": 1.0, "text": "{first}\\n{second}"}}'
    assert (kept, out.err) == (bad, "cleaner: stdin, line 2: no article text was found in this page\n")


# What goes wrong

BAD = [
    ("x", "not valid JSON: Expecting value in column 1"),
    ('{"text": "a"', "not valid JSON"),
    ('{"text": "a"} {}', "not valid JSON: Extra data in column 15"),
    ('{"text": "a\tb"}', "not valid JSON: Invalid control character"),
    ("{'text': 'a'}", "not valid JSON"),
    ("[" * 100_000, "nested too deeply"),
    ("[1]", "the record is a list, not an object"),
    ('"text"', "the record is a string, not an object"),
    ("1", "the record is a number, not an object"),
    ("null", "the record is null, not an object"),
    ('{"txt": "a"}', "there is no field 'text'"),
    ('{"text": null}', "the field 'text' is null, not a string"),
    ('{"text": 1.5}', "the field 'text' is a number, not a string"),
    ('{"text": ["a"]}', "the field 'text' is a list, not a string"),
    ('{"text": {"a": 1}}', "the field 'text' is an object, not a string"),
    ('{"text": true}', "the field 'text' is true or false, not a string"),
    ("\x00", "not valid JSON"),
]


@pytest.mark.parametrize(("bad", "words"), BAD)
def test_a_bad_line_stops_the_run_after_the_records_before_it(bad: str, words: str) -> None:
    good = '{"text": "It is."}\n'
    code, out, err = run("--jsonl", stdin=f"{good}{good}{bad}\n{good}")
    assert (code, out.decode()) == (2, good * 2)
    assert err.startswith("cleaner: stdin, line 3: ")
    assert words in err
    assert err.count("\n") == 1


@pytest.mark.parametrize(("bad", "words"), BAD)
def test_a_bad_line_is_kept_or_skipped(bad: str, words: str) -> None:
    good = '{"text": "It is."}\n'
    text = f"{good}{bad}\n{good}"
    code, out, err = run("--jsonl", "--on-error", "keep", stdin=text)
    assert (code, out.decode(), err.count("\n")) == (0, text, 1)
    code, out, err = run("--jsonl", "--on-error", "skip", stdin=text)
    assert (code, out.decode(), err.count("\n")) == (0, good * 2, 1)
    assert words in err


def test_records_nested_as_deeply_as_the_parser_goes() -> None:
    """A record that could just be parsed may be too deep for a second look at it, deeper in the stack."""
    for depth in range(900, 1000):
        line = json.dumps({"text": DEBRIS}).replace("{", f'{{"deep": {"[" * depth}{"]" * depth}, ')
        code, out, err = run("--jsonl", stdin=line)
        assert (code, out) == (0, line.replace(json.dumps(DEBRIS), json.dumps(CLEAN)).encode()) or "nested too deeply" in err


def test_a_title_that_is_no_string() -> None:
    err = run("--jsonl", "--title-field", "t", stdin='{"text": "It is.", "t": 3}\n').err
    assert err == "cleaner: stdin, line 1: the field 't' is a number, not a string\n"


def test_a_bug_in_one_record_is_an_error_like_others(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(text: str, rules: object) -> cleaner.Report:
        assert text != "bad"
        return cleaner.Report(text, (), ())

    monkeypatch.setattr("cleaner.cleaning.run", broken)
    text = '{"text": "bad"}\n{"text": "good"}\n'
    out = run("--jsonl", "--on-error", "keep", stdin=text)
    assert (out.code, out.out.decode(), out.err.count("internal error")) == (0, text, 1)


def test_a_huge_line() -> None:
    line = json.dumps({"text": "The bridge opens on Monday. " * 20_000 + f"\n\n{DEBRIS}"}) + "\n"
    assert run("--jsonl", stdin=line) == (0, line.replace(SPELLED, CLEANED).encode(), "")


def test_an_unended_last_line_does_not_run_into_the_next_file() -> None:
    Path("a.jsonl").write_text('{"text": "A."}')
    assert run("--jsonl", "a.jsonl", "a.jsonl").out == b'{"text": "A."}\n{"text": "A."}'


# Packed inputs


def packed(how: str, data: bytes) -> bytes:
    if how == "gz":
        return gzip.compress(data)
    zstandard = pytest.importorskip("zstandard")
    return bytes(zstandard.ZstdCompressor(write_checksum=True).compress(data))


RECORDS = "".join(f'{{"id": {number}, "text": "{SPELLED}"}}\n' for number in range(200))


@pytest.mark.parametrize("how", ["gz", "zst"])
def test_packed_inputs_open_as_they_are(how: str) -> None:
    half = len(RECORDS) // 2
    Path(f"a.jsonl.{how}").write_bytes(packed(how, RECORDS[:half].encode()) + packed(how, RECORDS[half:].encode()))
    want = RECORDS.replace(SPELLED, CLEANED).encode()
    assert run("--jsonl", f"a.jsonl.{how}") == (0, want, "")
    assert run("--jsonl", stdin=Path(f"a.jsonl.{how}").read_bytes()) == (0, want, "")
    assert run("--removed", stdin=packed(how, DEBRIS.encode())) == (0, TAKEN.encode(), "")


@pytest.mark.parametrize("how", ["gz", "zst"])
@pytest.mark.parametrize("damage", ["short", "changed"])
def test_damaged_packed_inputs(how: str, damage: str) -> None:
    data = packed(how, random.Random(1).randbytes(50_000).hex().encode() + b"\n" + RECORDS.encode())
    data = data[:-20] if damage == "short" else data[:20_000] + b"xxxxxxxx" + data[20_008:]
    for args in ([], ["--jsonl", "--on-error", "skip"]):
        code, out, err = run(*args, stdin=data)
        assert code == 2
        assert "stdin: the packed data is damaged" in err
        assert all(line in RECORDS.replace(SPELLED, CLEANED) for line in out.decode().splitlines())


def test_zstandard_data_without_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    data = packed("zst", b"x")
    monkeypatch.setitem(sys.modules, "zstandard", None)
    if sys.version_info < (3, 14):
        assert "pip install 'article-cleaner[zst]'" in run(stdin=data).err


# More processes


def test_jobs_keep_order_and_lose_nothing() -> None:
    records = "".join(f'{{"id": {number}, "text": "{SPELLED}"}}\n' for number in range(1000))
    out = spawn("--jsonl", "--jobs", "2", "--stats", stdin=records)
    assert (out.code, out.out.decode()) == (0, records.replace(SPELLED, CLEANED))
    assert "1,000, 1,000 with debris" in out.err


def test_jobs_stop_at_a_bad_line_too() -> None:
    good = '{"text": "It is."}\n'
    out = spawn("--jsonl", "--jobs", "2", stdin=f"{good * 1000}x\n{good * 1000}")
    assert (out.code, out.out.decode()) == (2, good * 1000)
    assert out.err == "cleaner: stdin, line 1001: not valid JSON: Expecting value in column 1\n"


def test_what_is_done_is_handed_on_before_an_error_ends_the_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With PYTHONUNBUFFERED, as in many containers, standard output has a buffer of ours that nobody else flushes."""
    with (tmp_path / "out").open("wb", buffering=0) as raw:
        monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, write_through=True))
        outputs = Outputs(parse(["--jsonl"]))
        outputs.take(Task(0, "-"), Result(b"{}\n", False, "", Tally()))
        outputs.abandon()
        monkeypatch.undo()
        assert (tmp_path / "out").read_bytes() == b"{}\n"


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_worker_that_dies_is_one_error(unbuffered: str) -> None:
    """The worker is killed by the sixth task, from inside; what came before it is written."""
    code = (
        "import os, signal, cleaner.cli.jobs as jobs\n"
        "from cleaner.cli import entry\n"
        "real = jobs._do\n"
        "def do(task):\n"
        "    os.kill(os.getpid(), signal.SIGKILL) if task.first > 320 else None\n"
        "    return real(task)\n"
        "jobs._do = do\n"
        "import sys; sys.argv = ['cleaner', '--jsonl', '--jobs', '2']\n"
        "entry()\n"
    )
    good = '{"text": "It is."}\n'
    records, around = good.encode() * 3000, env(PYTHONUNBUFFERED=unbuffered)
    done = subprocess.run([sys.executable, "-c", code], input=records, capture_output=True, env=around, check=False)
    err = done.stderr.decode()
    assert (done.returncode, err.count("\n")) == (2, 1)
    line = int(err.partition(", line ")[2].partition(" ")[0])
    assert err.startswith("cleaner: a worker process died")
    assert done.stdout.decode() == good * (line - 1)
