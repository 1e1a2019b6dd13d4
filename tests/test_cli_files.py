"""Files: whole ones under their names, or none; and the originals as they were when anything goes wrong."""

from __future__ import annotations

import gzip
import os
import stat
from pathlib import Path

import pytest

from cleaner.cli import files
from tests.command import CLEAN, DEBRIS, TAKEN, run, spawn


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def write(name: str, text: str = DEBRIS) -> str:
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_text(text)
    return name


def tree() -> dict[str, str]:
    """Return all files, hidden ones too, with what is in them."""
    return {str(path): path.read_text() for path in sorted(Path().rglob("*")) if path.is_file()}


def names(folder: str) -> list[str]:
    return sorted(path.name for path in Path(folder).iterdir())


# In place


def test_in_place() -> None:
    assert run("--in-place", write("a.txt"), write("below/b.txt")) == (0, b"", "")
    assert tree() == {"a.txt": CLEAN, "below/b.txt": CLEAN}


def test_in_place_keeps_mode_and_owner() -> None:
    path = Path(write("a.txt"))
    path.chmod(0o741)
    if os.geteuid() == 0:
        os.chown(path, 1234, 2345)
    before = path.stat()
    assert run("-i", "a.txt").code == 0
    after = path.stat()
    assert path.read_text() == CLEAN
    assert (after.st_mode, after.st_uid, after.st_gid) == (before.st_mode, before.st_uid, before.st_gid)


def test_in_place_does_not_touch_files_without_debris() -> None:
    path = Path(write("a.txt", CLEAN))
    before = path.stat()
    assert run("--in-place", "a.txt").code == 0
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_in_place_follows_links() -> None:
    write("below/a.txt")
    Path("link.txt").symlink_to("below/a.txt")
    assert run("--in-place", "link.txt").code == 0
    assert Path("link.txt").is_symlink()
    assert Path("below/a.txt").read_text() == CLEAN


@pytest.mark.parametrize("how", ["gz", "zst"])
def test_in_place_packs_again(how: str) -> None:
    if how == "gz":
        Path("a.gz").write_bytes(gzip.compress(DEBRIS.encode()))
        assert run("--in-place", "a.gz").code == 0
        assert gzip.decompress(Path("a.gz").read_bytes()).decode() == CLEAN
        return
    zstandard = pytest.importorskip("zstandard")
    Path("a.zst").write_bytes(zstandard.ZstdCompressor().compress(DEBRIS.encode()))
    assert run("--in-place", "a.zst").code == 0
    assert zstandard.ZstdDecompressor().decompressobj().decompress(Path("a.zst").read_bytes()).decode() == CLEAN


def test_in_place_records() -> None:
    write("a.jsonl", '{"id": 1, "text": "It is.\\n\\nAdvertisement"}\n{"id": 2, "text": "It is."}\n')
    same = Path(write("b.jsonl", '{"id": 3, "text": "It is."}\n'))
    before = same.stat().st_ino
    assert run("--jsonl", "--in-place", "a.jsonl", "b.jsonl").code == 0
    assert Path("a.jsonl").read_text() == '{"id": 1, "text": "It is.\\n"}\n{"id": 2, "text": "It is."}\n'
    assert same.stat().st_ino == before


def test_in_place_leaves_a_file_with_a_bad_record_alone() -> None:
    text = '{"text": "It is.\\n\\nAdvertisement"}\nx\n'
    assert run("--jsonl", "--in-place", write("a.jsonl", text)).code == 2
    assert tree() == {"a.jsonl": text}


def test_in_place_says_no_to_what_is_no_file() -> None:
    os.mkfifo("pipe")
    assert run("--in-place", "missing.txt").err == "cleaner: missing.txt: No such file or directory\n"
    assert run("--in-place", ".").err == "cleaner: .: Is a directory\n"
    writer = os.fork()
    if not writer:
        Path("pipe").write_text(DEBRIS)
        os._exit(0)
    out = run("--in-place", "pipe")
    os.waitpid(writer, 0)
    assert (out.code, out.err) == (2, "cleaner: pipe: not a regular file\n")
    assert stat.S_ISFIFO(Path("pipe").stat().st_mode)


@pytest.mark.parametrize("step", ["write", "fsync", "replace"])
def test_a_full_disk_leaves_the_original(step: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    if step == "write":
        monkeypatch.setattr(files.Replacement, "_complete", full)
    else:
        monkeypatch.setattr(f"os.{step}", full)
    one, two = write("a.txt"), write("b.txt", CLEAN)
    assert run("--in-place", one, two) == (2, b"", "cleaner: a.txt: No space left on device\n")
    assert tree() == {"a.txt": DEBRIS, "b.txt": CLEAN}


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everything")
def test_read_only_files_stay() -> None:
    Path(write("a.txt")).chmod(0o444)
    assert run("--in-place", "a.txt").err == "cleaner: a.txt: Permission denied\n"
    assert tree() == {"a.txt": DEBRIS}


# To a directory, with a suffix


def test_output() -> None:
    assert run("--output", "new/dir", write("a.txt"), write("below/b.txt", CLEAN)) == (0, b"", "")
    assert tree() == {"a.txt": DEBRIS, "below/b.txt": CLEAN, "new/dir/a.txt": CLEAN, "new/dir/b.txt": CLEAN}


def test_output_respects_the_umask() -> None:
    write("a.txt")
    old = os.umask(0o027)
    run("--output", "out", "a.txt")
    os.umask(old)
    assert stat.S_IMODE(Path("out/a.txt").stat().st_mode) == 0o640


def test_suffix() -> None:
    assert run("--suffix", ".clean", write("below/a.txt"), write("b")).code == 0
    assert run("--suffix=-x", "--output", "out", "below/a.txt").code == 0
    new = {"below/a.clean.txt": CLEAN, "b.clean": CLEAN, "out/a-x.txt": CLEAN}
    assert tree() == {"below/a.txt": DEBRIS, "b": DEBRIS, **new}


def test_output_of_packed_files_is_not_packed() -> None:
    Path("a.txt.gz").write_bytes(gzip.compress(DEBRIS.encode()))
    assert run("--output", "out", "a.txt.gz").code == 0
    assert Path("out/a.txt").read_text() == CLEAN


def test_output_of_pages_is_text() -> None:
    pytest.importorskip("trafilatura")
    write("a.html", "<html><body><article><p>The bridge across the river opens on Monday, they said.</p></article>")
    assert run("--html", "--output", "out", "a.html").code == 0
    assert Path("out/a.txt").read_text() == "The bridge across the river opens on Monday, they said.\n"


def test_output_of_what_is_taken_out() -> None:
    assert run("--removed", "--output", "out", write("a.txt"), write("b.txt", CLEAN)).code == 0
    assert (Path("out/a.txt").read_text(), Path("out/b.txt").read_text()) == (TAKEN, "")


def test_output_of_records_with_a_bad_one_is_no_file() -> None:
    good, bad = write("a.jsonl", '{"text": "It is."}\n'), write("b.jsonl", '{"text": "It is."}\nx\n')
    assert run("--jsonl", "--output", "out", good, bad).code == 2
    assert names("out") == ["a.jsonl"]


def test_an_empty_file_of_records_gives_an_empty_file() -> None:
    assert run("--jsonl", "--output", "out", write("a.jsonl", "")).code == 0
    assert Path("out/a.jsonl").read_text() == ""


def test_two_inputs_never_make_one_output() -> None:
    out = run("--output", "out", write("a/x.txt"), write("b/x.txt"))
    assert (out.code, out.err) == (2, "cleaner: a/x.txt and b/x.txt would both be written to out/x.txt\n")
    assert not Path("out").exists()


def test_outputs_never_replace_inputs() -> None:
    out = run("--output", ".", write("a.txt"))
    assert (out.code, out.err) == (2, "cleaner: a.txt would be written over an input, ./a.txt; --in-place does that\n")
    assert tree() == {"a.txt": DEBRIS}


@pytest.mark.parametrize("args", [["a.txt"], ["./a.txt"], ["-i", "a.txt"], ["-o", "out", "b/a.txt"], ["link.txt"]])
def test_the_report_replaces_no_text(args: list[str]) -> None:
    write("a.txt"), write("b/a.txt"), Path("link.txt").symlink_to("a.txt")
    before = tree()
    done = run("--report", "out/a.txt" if "-o" in args else "a.txt", *args)
    assert (done.code, done.out, tree()) == (2, b"", before)
    assert "--report wants a page of its own, such as debris.html" in done.err


def test_the_report_replaces_no_text_that_a_pattern_names_first() -> None:
    write("a.txt"), write("b.txt"), write("c.html", "<!doctype html><p>Rain.</p>")
    before = tree()
    for first in ("a.txt", "c.html"):  # --report *.txt
        assert (run("--report", first, "b.txt").code, tree()) == (2, before)
    for _ in range(2):  # an earlier report goes
        assert run("--report", "debris.html", "b.txt").code == 0


def test_the_report_and_the_text_may_share_a_device() -> None:
    assert run("--report", "/dev/null", "/dev/null").code == 0


@pytest.mark.parametrize("name", ["港" * 83 + ".txt", "п" * 125 + ".txt", "x" * 251 + ".txt"], ids=["zh", "ru", "en"])
def test_names_as_long_as_the_file_system_takes(name: str) -> None:
    assert run("--in-place", write(name)).code == 0
    assert run("--output", "out", name).code == 0
    assert tree() == {name: CLEAN, f"out/{name}": CLEAN}


def test_a_bad_file_does_not_keep_the_others_from_their_turn() -> None:
    out = run("--output", "out", write("a.txt"), "missing.txt", write("b.txt"))
    assert (out.code, out.err) == (2, "cleaner: missing.txt: No such file or directory\n")
    assert names("out") == ["a.txt", "b.txt"]


def test_output_that_is_no_directory() -> None:
    out = run("--output", write("file"), write("a.txt"))
    assert (out.code, out.err) == (2, "cleaner: file: File exists\n")


# Many


def test_jobs() -> None:
    paths = [write(f"in/{number:03}.txt", f"Number {number} is here.\n\n{DEBRIS}") for number in range(60)]
    plain = spawn("--jobs", "1", *paths, cwd=Path.cwd())
    spread = spawn("--jobs", "2", *paths, "missing.txt", cwd=Path.cwd())
    assert plain.code == 0
    assert (spread.code, spread.out, spread.err) == (2, plain.out, "cleaner: missing.txt: No such file or directory\n")
    assert spawn("--jobs", "0", "--in-place", *paths, cwd=Path.cwd()) == (0, b"", "")
    assert "".join(tree()[path] for path in paths).encode() == plain.out
    assert len(tree()) == 60


# Progress


def test_progress_is_for_terminals_and_long_work(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("tqdm")
    paths = [write(f"{number}.txt") for number in range(5)]
    assert "texts" not in run(*paths, tty=True).err
    monkeypatch.setattr("cleaner.cli.progress.DELAY", -1.0)
    assert "texts" in run(*paths, tty=True).err
    assert run(*paths).err == ""
