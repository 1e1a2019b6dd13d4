"""The command line: what each option does, what goes wrong and how that is said."""

from __future__ import annotations

import bz2
import lzma
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import cleaner
from cleaner.cli import main
from cleaner.cli.options import parse, parser
from cleaner.cli.run import MOST_JOBS, _processes
from cleaner.profiles import Profile
from tests.command import CLEAN, DEBRIS, ROOT, TAKEN, env, run, spawn

HEAVY = {
    "bz2", "compression", "concurrent.futures", "dataclasses", "difflib", "gzip", "html", "inspect", "json", "langdetect",
    "logging", "lzma", "multiprocessing", "random", "regex", "shutil", "subprocess", "tempfile", "threading", "tqdm",
    "trafilatura", "zipfile", "zstandard",
}  # fmt: skip


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NO_COLOR", raising=False)


def write(name: str, text: str | bytes = DEBRIS) -> str:
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_bytes(text.encode() if isinstance(text, str) else text)
    return name


# What it does


def test_cleans_standard_input() -> None:
    assert run(stdin=DEBRIS) == (0, CLEAN.encode(), "")


def test_cleans_files_in_order_and_standard_input_among_them() -> None:
    one, two = write("one.txt"), write("two.txt", "Two.\n")
    assert run(one, "-", two, stdin="Mid.\n") == (0, f"{CLEAN}Mid.\nTwo.\n".encode(), "")


def test_options_and_files_mix() -> None:
    one, two = write("one.txt"), write("-two.txt", "Two.\n")
    assert run(one, "--stats", "--", two).out == f"{CLEAN}Two.\n".encode()


def test_runs_as_a_module_and_as_a_command() -> None:
    assert spawn(stdin=DEBRIS) == (0, CLEAN.encode(), "")
    code = "from cleaner.cli import entry; entry()"
    done = subprocess.run([sys.executable, "-c", code], input=DEBRIS.encode(), capture_output=True, env=env(), check=True)
    assert done.stdout == CLEAN.encode()


def test_only_and_skip_repeat_and_take_lists() -> None:
    text = "The bridge opens.\n\nAdvertisement\n\nSubscribe to our newsletter\n\nTolls stay as they are.\n"
    both = cleaner.clean(text)
    assert run("--only", "adverts,newsletter", stdin=text).out == both.encode()
    assert run("--only", "adverts", "--only", "newsletter", stdin=text).out == both.encode()
    assert b"newsletter" in run("--only", "adverts", stdin=text).out
    assert b"Advertisement" in run("--skip", "adverts", stdin=text).out
    assert run("--skip", ",".join(cleaner.KINDS), stdin=text).out == text.encode()


def test_keep() -> None:
    assert run("--keep", "ADVERTISEMENT", stdin=DEBRIS).out == DEBRIS.encode()


def test_title_makes_a_repeated_headline_known() -> None:
    text = "Bridge opens on Monday\n\nThe bridge opens on Monday, the council said.\n\nTolls stay as they are.\n"
    want = cleaner.Cleaner(title="Bridge opens on Monday").clean(text)
    assert run("--title", "Bridge opens on Monday", stdin=text).out == want.encode()


def test_explain_says_what_went_where_and_why() -> None:
    out = run("--explain", write("a.txt"))
    assert out.out == CLEAN.encode()
    assert out.err == f'a.txt:3: adverts: "Advertisement" (certain; {cleaner.explain(DEBRIS).removed[0].rule})\n'


def test_explain_writes_nothing_that_a_terminal_acts_on() -> None:
    text = DEBRIS.replace("Advertisement", "Advertisement\x1b")
    err = run("--explain", stdin=text).err
    assert "\x1b" not in err
    assert err.count("\n") <= 1


def test_explain_verbose_says_what_was_refused() -> None:
    err = run("--explain", "--verbose", "--keep", "advertisement", stdin=DEBRIS).err
    assert err.startswith('stdin:3: stays: "Advertisement" (')


def test_removed_is_the_rest_of_the_input() -> None:
    assert run("--removed", stdin=DEBRIS) == (0, TAKEN.encode(), "")
    assert run("--removed", stdin=CLEAN) == (0, b"", "")


def test_check() -> None:
    assert run("--check", stdin=DEBRIS) == (1, b"", "")
    assert run("--check", stdin=CLEAN) == (0, b"", "")
    assert run("--check", write("a.txt"), write("b.txt", CLEAN)) == (1, b"a.txt\n", "")
    assert run("--check", write("stdin")) == (1, b"stdin\n", "")
    assert run("--check", "missing.txt", "a.txt").code == 2


def test_check_and_explain() -> None:
    out = run("--check", "--explain", stdin=DEBRIS)
    assert (out.code, out.out, out.err.count("\n")) == (1, b"", 1)


def test_list_names_every_kind() -> None:
    out = run("--list").out.decode()
    assert [line.split()[0] for line in out.splitlines()] == list(cleaner.KINDS)


def test_version() -> None:
    assert run("--version").out.decode() == f"cleaner {cleaner.__version__}\n"


def test_stats() -> None:
    err = run("--stats", write("a.txt"), write("b.txt", CLEAN)).err
    assert "2, 1 with debris" in err
    assert f"1 block, 15 of {len(DEBRIS + CLEAN)} characters" in err
    assert "  adverts             1 block, 15 characters" in err


def test_problems_are_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cleaner.cleaning.run", lambda text, rules: cleaner.Report(text, (), (), "nothing was removed: fuse"))
    assert run(stdin=DEBRIS) == (0, DEBRIS.encode(), "cleaner: stdin: nothing was removed: fuse\n")


# Bytes


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n",
        b"No final newline.",
        b"A bridge.\r\n\r\nTolls stay.\r\n",
        b"Old Mac.\rTolls stay.\r",
        b"Latin-1: caf\xe9 cr\xe8me.\n",
        b"NUL \x00 byte.\n",
        b"\xef\xbb\xbfByte order mark.\n",
        b"Half a character \xe2\x82",
        b"Surrogates \xed\xa0\x80 in UTF-8.\n",
        "Other line ends.\u2028 They stay.\u0085 \x0b \x0c All.\n".encode(),
        "UTF-16 is not read, but passed on.".encode("utf-16"),
    ],
)
def test_bytes_without_debris_pass(data: bytes) -> None:
    assert run(stdin=data) == (0, data, "")


@settings(deadline=None)
@given(st.binary(max_size=200).filter(lambda data: not data.startswith((b"\x1f\x8b", b"\x28\xb5\x2f\xfd"))))
def test_any_bytes_give_what_the_library_gives(data: bytes) -> None:
    code, out, err = run(stdin=data)
    text = data.decode("utf-8", "surrogateescape")
    cleaned = cleaner.clean(text).encode("utf-8", "surrogateescape")
    assert (code, out) == (0, data if "this is no UTF-8 text" in err else cleaned)


@pytest.mark.parametrize("form", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le"])
@pytest.mark.parametrize("text", [f"Advertisement\n\n{CLEAN}", f"{CLEAN}\nAdvertisement"])
def test_other_encodings_pass_whole(form: str, text: str) -> None:
    """A line ends with two or four bytes in them: cut out at the byte 10, it would take the rest of the text along."""
    data = text.encode(form)
    code, out, err = run(stdin=data)
    assert (code, out) == (0, data)
    assert err.startswith("cleaner: stdin: nothing was removed: this is no UTF-8 text")


@pytest.mark.parametrize("head", [lzma.compress(b"")[:12], bz2.compress(CLEAN.encode())[:40], b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"])
def test_what_is_no_text_passes_whole(head: bytes) -> None:
    """A line of text can stand in packed data, in programs and in pictures; without it they are broken."""
    data = head + b"\n\nAdvertisement\n\n" + bytes(range(256))
    code, out, err = run(stdin=data)
    assert (code, out) == (0, data)
    assert err.startswith("cleaner: stdin: nothing was removed: this is no UTF-8 text")


@pytest.mark.parametrize("more", [b"A \0.\n", b"\x01" * 9, b"\xff\xfe" * 9, b"\x1b\x0b\x0c\x1c\x1d\x1e\xff" * 9, b"\xff\x02"])
def test_odd_bytes_in_a_text_make_it_no_other_encoding(more: bytes) -> None:
    assert run(stdin=DEBRIS.encode() + more).out == CLEAN.encode() + more


def test_byte_order_mark_stays_when_the_first_line_goes() -> None:
    assert run(stdin=b"\xef\xbb\xbfAdvertisement\n\n" + CLEAN.encode()).out == b"\xef\xbb\xbf" + CLEAN.encode()


def test_line_ends_around_debris_stay() -> None:
    assert run(stdin=DEBRIS.replace("\n", "\r\n")).out == CLEAN.replace("\n", "\r\n").encode()


# The diff


def test_diff() -> None:
    out = run("--diff", write("a.txt"))
    assert (out.code, out.err) == (0, "")
    assert out.out.decode() == (
        "--- a/a.txt\n+++ b/a.txt\n@@ -1,5 +1,3 @@\n"
        " The bridge opens on Monday.\n \n-Advertisement\n-\n Tolls stay as they are.\n"
    )
    assert run("--diff", "--check", "a.txt").code == 1
    assert run("--diff", stdin=CLEAN).out == b""


def test_diff_is_coloured_on_a_terminal_only() -> None:
    assert b"\x1b" not in run("--diff", stdin=DEBRIS).out
    assert b"\x1b[31m-Advertisement\x1b[m\n" in run("--diff", stdin=DEBRIS, tty=True).out
    assert b"\x1b[31m-Advertisement\x1b[m\n" in run("--diff", "--color", "always", stdin=DEBRIS).out
    assert b"\x1b" not in run("--diff", "--color", "never", stdin=DEBRIS, tty=True).out


def test_no_color_is_respected(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    assert b"\x1b" not in run("--diff", stdin=DEBRIS, tty=True).out


LINES = st.lists(
    st.sampled_from(["Tolls stay as they are.", "Advertisement", "", "The bridge opens on Monday, they say."]), max_size=30
)


@settings(deadline=None, max_examples=60)
@given(LINES, st.lists(st.sampled_from(["\n", "\n", "\r\n", "\r", "\u2028", ""]), min_size=30, max_size=30))
def test_diff_rebuilds_both_sides(lines: list[str], ends: list[str]) -> None:
    text = "".join(line + end for line, end in zip(lines, ends, strict=False))
    out = run("--diff", stdin=text).out.decode("utf-8")
    cleaned = cleaner.clean(text)
    assert bool(out) == (cleaned != text)
    if out:
        assert patched(text, out) == cleaned


def patched(text: str, diff: str) -> str:
    """Apply a diff and check every line of it, as `patch` does."""
    lines: list[str] = []
    for line in diff.split("\n")[2:-1]:
        if line.startswith("\\ "):
            lines[-1] = lines[-1][:-1]
        else:
            lines.append(f"{line}\n")
    old: list[str] = re.findall(r"[^\n]*\n|[^\n]+", text)
    new: list[str] = []
    place = 0
    for line in lines:
        if line.startswith("@@ "):
            first, count = map(int, line.split()[1][1:].split(","))
            start = first - bool(count)
            new += old[place:start]
            place = start
        elif line[0] in " -":
            assert old[place] == line[1:]
            new += [line[1:]] if line[0] == " " else []
            place += 1
        else:
            new.append(line[1:])
    return "".join([*new, *old[place:]])


@pytest.mark.parametrize("text", [DEBRIS, DEBRIS * 9, DEBRIS[:-1], DEBRIS.replace("\n", "\r\n"), "A.\n\nAdvertisement"])
@pytest.mark.parametrize("start", ["", "\ufeff", "Advertisement\n", "\ufeffAdvertisement\n"])
def test_patch_takes_the_diff(text: str, start: str) -> None:
    name = write("a.txt", start + text)
    Path("a.diff").write_bytes(run("--diff", name).out)
    done = subprocess.run(["git", "apply", "a.diff"], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    assert Path(name).read_bytes().decode() == start[: start.startswith("\ufeff")] + cleaner.clean(text)


@pytest.mark.parametrize("name", ["a b.txt", "a  b", 'a"\\.txt', "ü.txt", "a\tb\n.txt", "\udcff\"\\.txt", "\u2028.txt"])
@pytest.mark.parametrize("tool", [["git", "apply"], ["patch", "-p1", "-i"]])
def test_patch_takes_any_name(name: str, tool: list[str]) -> None:
    if not shutil.which(tool[0]):
        pytest.skip(f"{tool[0]} is not installed here")
    Path("a.diff").write_bytes(run("--diff", write(name)).out)
    subprocess.run([*tool, "a.diff"], capture_output=True, check=True)
    assert Path(name).read_text() == CLEAN


# Settings


def test_settings_from_the_project() -> None:
    write("pyproject.toml", '[tool.cleaner]\nskip = ["adverts"]\n')
    Path("below").mkdir()
    os.chdir("below")
    assert run(stdin=DEBRIS).out == DEBRIS.encode()
    assert run("--no-config", stdin=DEBRIS).out == CLEAN.encode()
    assert run("--only", "adverts", stdin=DEBRIS).out == CLEAN.encode()


@pytest.mark.parametrize(
    "text",
    [
        "[tool]\ncleaner = {skip = ['adverts']}",
        "[ tool . 'cleaner' ]\nskip = ['adverts']",
        "tool.cleaner.skip = ['adverts']",
        "tool = {cleaner = {skip = ['adverts']}}",
        "[a]\nb = 1\r\n[tool.cleaner]\r\nskip = ['adverts']\r\n",
    ],
)
def test_every_way_to_write_the_table_is_seen(text: str) -> None:
    write("pyproject.toml", text)
    assert run(stdin=DEBRIS).out == DEBRIS.encode()


def test_the_search_for_settings_ends_at_the_repository() -> None:
    write("pyproject.toml", '[tool.cleaner]\nskip = ["adverts"]\n')
    Path("repository/.git").mkdir(parents=True)
    os.chdir("repository")
    assert run(stdin=DEBRIS).out == CLEAN.encode()


def test_a_list_of_tables_is_no_table() -> None:
    write("pyproject.toml", '[[tool.cleaner]]\nskip = ["adverts"]\n')
    assert "[tool.cleaner] must be a table" in run(stdin=DEBRIS).err


def test_a_project_without_settings_is_passed_over() -> None:
    write("pyproject.toml", "this is not TOML")
    assert run(stdin=DEBRIS).out == CLEAN.encode()


def test_settings_from_a_file() -> None:
    write("c.toml", 'keep = ["Advertisement"]\n[phrases.adverts]\nlines = ["tolls stay as they are"]\n')
    assert run("--config", "c.toml", stdin=DEBRIS).out == b"The bridge opens on Monday.\n\nAdvertisement\n"


def test_settings_for_paths() -> None:
    write("c.toml", 'skip = ["tags"]\n[paths."raw/*"]\nskip = ["adverts"]\n')
    one, two = write("raw/a.txt"), write("b.txt")
    assert run("--config", "c.toml", one, two).out.decode() == DEBRIS + CLEAN
    assert run("--config", "c.toml", "--only", "adverts", one, two).out.decode() == CLEAN + CLEAN


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('langauge = "en"', "there is no key 'langauge'; did you mean 'language'?"),
        ('skip = ["advert"]', "there is no kind 'advert'; did you mean 'adverts'?"),
        ("skip = 3", "skip must be a list of texts in quotes"),
        ("language = 3", "language must be a text in quotes"),
        ("strict_language = 'yes'", "strict_language must be true or false"),
        ("[phrases.advert]", "there is no kind 'advert'; did you mean 'adverts'?"),
        ("[phrases.adverts]\nline = []", "there is no role 'line'; did you mean 'lines'?"),
        ("phrases = 1", "phrases must be a table"),
        ("[phrases]\nadverts = 1", "phrases.adverts must be a table of lists of phrases"),
        ('[phrases.adverts]\nlines = ["(("]', "(("),
        ("paths = 1", "paths must be a table of globs"),
        ('[paths."*"]\nfield = 1', "there is no key 'field'; did you mean"),
        ("skip = [", "c.toml: "),
        (f"skip = {'[' * 5000}{']' * 5000}", "c.toml: nested too deeply"),
        ('profile = ""', "profile must be the name of a file"),
        ('profile = "a\\u0000b"', "profile must be the name of a file"),
        ('keep = [""]', "an empty one is in every line"),
    ],
)
def test_settings_that_make_no_sense(text: str, words: str) -> None:
    write("c.toml", text)
    code, out, err = run("--config", "c.toml", stdin=DEBRIS)
    assert (code, out) == (2, b"")
    assert err.startswith("cleaner: ")
    assert words in err
    assert err.count("\n") == 1


def test_a_profile_is_looked_for_beside_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    write("pyproject.toml", '[tool.cleaner]\nprofile = "data/profile.json"\n')
    write("data/profile.json", Profile("courier").dumps())
    write("below/a.txt")
    monkeypatch.chdir("below")
    assert run("a.txt") == (0, CLEAN.encode(), "")


def test_a_project_file_without_our_table() -> None:
    write("pyproject.toml", "[tool]\n")
    assert "there is no table [tool.cleaner] in it" in run("--config", "pyproject.toml", stdin=DEBRIS).err


def test_list_verbose_shows_what_is_active_and_from_where() -> None:
    table = '[tool.cleaner]\nskip = ["adverts"]\nlanguage = "en"\nkeep_languages = ["de"]\n'
    write("pyproject.toml", f'{table}[tool.cleaner.paths."raw/*"]\nskip = ["tags"]\n')
    lines = {line.split()[0]: line for line in run("--list", "--verbose", "--keep", "x").out.decode().splitlines() if line}
    assert lines["adverts"].split()[1] == "off"
    assert lines["adverts"].endswith("pyproject.toml]")
    assert lines["tags"].split()[1] == "on"
    assert lines["language"].split()[1] == "en"
    assert lines["keep_languages"].split()[1] == "de"
    assert lines["keep"].endswith('"x" [command line]')
    assert "raw/*" in lines["paths"]


# What goes wrong


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["--bogus"], "there is no option --bogus"),
        (["--skp=x"], "did you mean --skip?"),
        (["--only", "advert"], "no kind is called 'advert'; did you mean 'adverts'?"),
        (["--skip", ""], "no kind is called ''"),
        (["--keep", " "], "--keep wants a text"),
        (["--jobs", "two"], "invalid int value"),
        (["--jobs", "-1"], "--jobs wants a number"),
        (["--title"], "expected one argument"),
        (["--url", "x"], "needs --html"),
        (["--html", "--url", "x", "a", "b"], "there are several"),
        (["--field", "x"], "--field is about records and needs --jsonl"),
        (["--in-place"], "standard input is none"),
        (["--output", "x", "-"], "standard input is none"),
        (["--suffix", ".x"], "standard input is none"),
        (["--suffix", "a/b", "x"], "piece of a file name"),
        (["--in-place", "--output", "x", "y"], "do not go together"),
        (["--in-place", "--check", "y"], "do not go together"),
        (["--in-place", "--removed", "y"], "do not go together"),
        (["--in-place", "--html", "y"], "do not go together"),
        (["--diff", "--removed"], "do not go together"),
        (["--config", ""], "--config wants a name"),
        (["--profile", ""], "--profile wants a name"),
        (["--report", ""], "--report wants a name"),
        (["--report", "-"], "does not write to standard output"),
        (["--output", "", "x"], "--output wants a name"),
        (["--output", "-", "x"], "does not write to standard output"),
        (["--jsonl", "--field", ""], "--field wants a name"),
        (["learn", ""], "'': No such file or directory"),
        (["learn", "-o", "", "x"], "--output wants a file"),
        (["--config", "missing.toml"], "missing.toml: No such file or directory"),
        (["missing.txt"], "missing.txt: No such file or directory"),
        ([""], "'': No such file or directory"),
        (["."], ".: Is a directory"),
        (["bad\x1bname"], "bad\\x1bname: No such file or directory"),
    ],
)
def test_one_sentence_and_exit_code_2(args: list[str], words: str) -> None:
    code, out, err = run(*args, stdin=DEBRIS)
    assert (code, out) == (2, b"")
    assert err.startswith("cleaner: ")
    assert words in err
    assert err.count("\n") == 1


def test_standard_input_is_there_once() -> None:
    done = spawn("-", "-", stdin=DEBRIS)
    assert (done.code, done.out, done.err) == (2, CLEAN.encode(), "cleaner: standard input can be read only once\n")


def test_jobs_are_no_more_than_a_machine_bears() -> None:
    for args in (["--jsonl"], ["a.txt"] * 9999):
        assert 1 < _processes(parse(["--jobs", "9999", *args])) <= MOST_JOBS < 9999


def test_a_bad_file_does_not_keep_the_others_from_their_turn() -> None:
    code, out, err = run("missing.txt", write("a.txt"), ".", "a.txt")
    assert (code, out.decode(), err.count("\n")) == (2, CLEAN * 2, 2)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_no_permission() -> None:
    Path(write("a.txt")).chmod(0)
    assert run("a.txt") == (2, b"", "cleaner: a.txt: Permission denied\n")


def test_our_own_bugs_are_one_sentence_too(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise KeyError("x")

    monkeypatch.setattr("cleaner.cleaning.run", lambda text, rules: cleaner.Report("", (), ()) if not text else broken())
    assert run(stdin=DEBRIS) == (2, b"", "cleaner: stdin: internal error, please report it: KeyError: 'x'\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
@pytest.mark.parametrize("line", ["", "--help", "--list", "--check a.txt", "--diff", "--completion bash", "learn --help"])
def test_a_full_disk_under_the_output(line: str) -> None:
    write("a.txt")
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "cleaner", *line.split()]
        done = subprocess.run(command, input=DEBRIS.encode(), stdout=full, stderr=subprocess.PIPE, env=env(), check=False)
    assert done.returncode == 2
    assert done.stderr.decode().endswith("No space left on device\n")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_disk_that_gets_full(unbuffered: str) -> None:
    """The first write takes a part, and only the next one fails."""
    write("long.txt", "The bridge opens on Monday. " * 5000)
    command = f"ulimit -f 64; exec '{sys.executable}' -m cleaner long.txt > out.txt"
    variables = env(PYTHONUNBUFFERED=unbuffered)
    done = subprocess.run(["bash", "-c", command], stderr=subprocess.PIPE, env=variables, check=False)
    assert (done.returncode, done.stderr) == (2, b"cleaner: standard output: File too large\n")


def test_closed_standard_streams() -> None:
    command = f"{sys.executable} -m cleaner"
    for redirect, words in ((">&-", "standard output is closed"), ("<&-", "standard input is closed")):
        done = subprocess.run(["bash", "-c", f"{command} {redirect}"], input=b"", capture_output=True, env=env(), check=False)
        assert (done.returncode, done.stderr.decode()) == (2, f"cleaner: {words}\n")
    done = subprocess.run(["bash", "-c", f"{command} learn --help >&-"], capture_output=True, env=env(), check=False)
    assert (done.returncode, done.stderr) == (2, b"cleaner: standard output is closed\n")
    done = subprocess.run(["bash", "-c", f"{command} --bogus 2>&-"], capture_output=True, env=env(), check=False)
    assert (done.returncode, done.stdout, done.stderr) == (2, b"", b"")


def test_main_reports_interrupts(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("cleaner.cli._run", interrupted)
    assert main([]) == 130


# HTML


PAGE = """<html><head><title>Bridge opens on Monday</title></head><body><article><h1>Bridge opens on Monday</h1>
<p>The bridge across the river opens on Monday, the council said in a statement on Friday evening.</p>
<p>Advertisement</p><p>Tolls stay as they are until the end of the year, and buses cross it for free.</p>
</article></body></html>"""


def test_html() -> None:
    pytest.importorskip("trafilatura")
    out = run("--html", stdin=PAGE)
    assert (out.code, out.err) == (0, "")
    assert b"Advertisement" not in out.out
    assert b"The bridge across the river" in out.out
    assert out.out.endswith(b"for free.\n")


def test_html_hands_the_title_on(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("trafilatura")
    titles: list[str] = []

    def seen(text: str, rules: Any) -> cleaner.Report:
        titles.append(rules.title)
        return cleaner.Report(text, (), ())

    monkeypatch.setattr("cleaner.cleaning.run", seen)
    run("--html", "--url", "https://example.org/x", stdin=PAGE)
    run("--html", "--title", "Own title", stdin=PAGE)
    assert titles[1::2] == ["Bridge opens on Monday", "Own title"]


@pytest.mark.parametrize("page", [b"", b"\x00\x01", b"<html></html>", b"<p>"])
def test_a_page_without_an_article(page: bytes) -> None:
    pytest.importorskip("trafilatura")
    assert run("--html", stdin=page) == (2, b"", "cleaner: stdin: no article text was found in this page\n")


def test_html_without_trafilatura(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    err = run("--html", stdin=PAGE).err
    assert "pip install 'article-cleaner[html]'" in err
    assert err.count("\n") == 1


# About


def test_every_option_is_in_the_help() -> None:
    text = run("--help").out.decode()
    for action in parser()._actions:
        for name in action.option_strings:
            assert name in text
    assert max(map(len, text.splitlines())) <= 110


def test_the_help_fits_a_narrow_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "64")
    options = run("--help").out.decode().split("examples:")[0].split("standard input.")[1]
    assert max(map(len, options.splitlines())) <= 64


# Starting


def loaded(code: str) -> set[str]:
    probe = f"{code}\nimport sys\nsys.stderr.write(' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", probe], input=DEBRIS.encode(), capture_output=True, env=env(), check=True)
    return set(done.stderr.decode().split())


@pytest.mark.parametrize("args", ["'--help'", "'--list'", "'--version'", ""])
def test_nothing_heavy_is_loaded_at_start(args: str) -> None:
    assert not HEAVY & loaded(f"from cleaner.cli import main; assert main([{args}]) == 0")


def test_an_import_loads_no_filters() -> None:
    modules = loaded("import cleaner")
    assert "cleaner.phrasebook" in modules
    assert not {"cleaner.filters", "cleaner.languages", "pathlib", "tomllib"} & modules


def test_root_is_the_checkout() -> None:
    assert Path(cleaner.__file__).parent.parent == ROOT
