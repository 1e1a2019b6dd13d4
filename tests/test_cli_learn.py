"""`cleaner learn`: what it reads, what it writes, and what it leaves alone."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from cleaner.cli.learn import learn
from cleaner.cli.messages import CommandError
from cleaner.profiles import Profile
from tests import courier
from tests.command import run

PAGES = courier.pages()
LEARNED = Profile("courier")
for _page in PAGES[:30]:
    LEARNED.add(_page.text, _page.url)


def write_crawl(path: Path, pages: list[courier.Page]) -> str:
    path.write_text("".join(json.dumps({"text": page.text, "url": page.url}) + "\n" for page in pages))
    return str(path)


def test_learn_from_records(tmp_path: Path) -> None:
    crawl = write_crawl(tmp_path / "crawl.jsonl", PAGES[:30])
    assert learn(["-o", str(tmp_path / "courier.json"), crawl]) == 0
    assert Profile.load(tmp_path / "courier.json").dumps() == LEARNED.trimmed().dumps()


def test_learn_from_folders(tmp_path: Path) -> None:
    folder = tmp_path / courier.SITE
    folder.mkdir()
    for number, page in enumerate(PAGES[:30]):
        (folder / f"{number:02}.txt").write_text(page.text)
    assert learn(["-o", str(tmp_path / "courier.json"), str(tmp_path / courier.SITE)]) == 0
    assert Profile.load(tmp_path / "courier.json").dumps() == LEARNED.trimmed().dumps()


def test_learn_in_parts(tmp_path: Path) -> None:
    parts = []
    for start in (0, 10, 20):
        crawl = write_crawl(tmp_path / f"{start}.jsonl", PAGES[start : start + 10])
        parts.append(str(tmp_path / f"{start}.json"))
        learn(["--partial", "-o", parts[-1], crawl])
    learn(["--merge", "-o", str(tmp_path / "courier.json"), *parts])
    assert Profile.load(tmp_path / "courier.json").dumps() == LEARNED.trimmed().dumps()


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["--share", "2", "bad.jsonl"], "share"),
        (["missing.jsonl"], "missing.jsonl: No such file"),
        (["bad.jsonl"], "bad.jsonl, line 2: not valid JSON"),
        (["--url-field", "link", "bad.jsonl"], "line 1: there is no field 'link'"),
        (["--merge"], "--merge wants"),
        (["--merge", "bad.jsonl"], "bad.jsonl: this is no site profile"),
        (["--pagse", "3"], "did you mean --pages"),
    ],
)
def test_learn_says_what_is_wrong(args: list[str], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("bad.jsonl").write_text('{"text": "A text.", "url": "site.example"}\n{"text": \n')
    with pytest.raises(CommandError) as caught:
        learn(["-o", "out.json", *args])
    assert said in str(caught.value)
    assert not Path("out.json").exists()


def test_learn_reads_records_from_standard_input_however_it_is_named(tmp_path: Path) -> None:
    crawl = Path(write_crawl(tmp_path / "crawl.jsonl", PAGES[:30])).read_bytes()
    plain = run("learn", stdin=crawl)
    assert courier.SITE.encode() in plain.out
    assert run("learn", "-", stdin=crawl) == plain


def test_learn_takes_all_behind_two_dashes_for_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write_crawl(Path("-c.jsonl"), PAGES[:30])
    assert courier.SITE.encode() in run("learn", "--", "-c.jsonl").out
    assert "(cleaner learn --help shows all options)" in run("learn", "-c.jsonl").err


def test_learn_takes_any_name(tmp_path: Path) -> None:
    """Names of files need not be UTF-8."""
    crawl, path = write_crawl(tmp_path / "crawl.jsonl", PAGES[:30]), tmp_path / "\udcff.json"
    assert run("learn", "-o", str(path), crawl).code == 0
    assert Profile.load(path).name == "\udcff"
    assert run("learn", "--name", "\udcff", crawl).out == path.read_bytes()


def test_learn_merges_packed_parts_and_standard_input(tmp_path: Path) -> None:
    part = LEARNED.dumps().encode()
    (tmp_path / "part.json.gz").write_bytes(gzip.compress(part))
    want = LEARNED.trimmed().dumps().replace('"courier"', '""', 1).encode()
    assert run("learn", "--merge", str(tmp_path / "part.json.gz")) == (0, want, "")
    assert run("learn", "--merge", "-", stdin=part) == (0, want, "")


def test_learn_never_writes_over_what_it_learns_from(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write_crawl(Path("a.jsonl"), PAGES[:30])
    before = Path("a.jsonl").read_bytes()
    write_crawl(Path("b.jsonl"), PAGES[:30])
    for words in (["./a.jsonl", "a.jsonl"], ["a.jsonl", "b.jsonl"]):  # the second is what `-o *.jsonl` comes to
        assert "written over" in run("learn", "-o", *words).err
        assert Path("a.jsonl").read_bytes() == before
    for _ in range(2):  # an earlier profile goes
        assert run("learn", "-o", "profile.json", "b.jsonl").code == 0
