"""Every example about integrations in the README runs, with the real library, and does what it says."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import cleaner
import cleaner.profiles
from tests import courier

ROOT = Path(__file__).parent.parent
_BLOCK = re.compile(r"<!-- test: ([\w, ]+) -->\n```python\n(.*?)```", re.DOTALL)

PAGE = """<html><head><title>A bridge for the bay</title></head><body><article><h1>A bridge for the bay</h1>
<p>The bridge over the bay opens on <a href="/m">Monday</a> after four years of work, the harbour board said in a letter.</p>
<p>Sign up for our newsletter</p>
<p>Tolls stay as they are for now, and the ferry goes on as before until the end of the year, its captain told us.</p>
<p>Nobody had asked the gulls, which have lived on the old pier for as long as anyone on the shore can remember.</p>
<p>Follow us on Facebook</p></article></body></html>"""


class Example(NamedTuple):
    needs: list[str]
    code: str


def examples() -> list[Example]:
    for name in ("README.md",):
        path = ROOT / name
        found = _BLOCK.findall(path.read_text(encoding="utf-8")) if path.exists() else []
        if found:
            return [Example(needs.split(", "), code) for needs, code in found]
    return []


def only(*needs: str) -> list[Any]:
    chosen = [example for example in examples() if set(example.needs) & set(needs)]
    return [pytest.param(example, id=f"{'-'.join(example.needs)}-{number}") for number, example in enumerate(chosen, 1)]


def skip_without(*modules: str) -> None:
    for module in modules:
        if importlib.util.find_spec(module) is None:
            pytest.skip(f"{module} is not installed; pip install 'article-cleaner[integrations]' installs it")


def run(example: Example, **names: Any) -> dict[str, Any]:
    namespace = {"__name__": "example", **names}
    # Workers have working directories of their own.
    code = example.code.replace('"articles.jsonl"', repr(str(Path("articles.jsonl").resolve())))
    exec(compile(code, "README.md", "exec"), namespace)
    return namespace


@pytest.fixture
def articles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[dict[str, str]]:
    """Thirty records in articles.jsonl, in the folder that the example runs in."""
    rows = [{"text": f"{page.text}\nAdvertisement\n", "url": page.url} for page in courier.pages(30)]
    (tmp_path / "articles.jsonl").write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return rows


@pytest.fixture(scope="session")
def worker_path() -> Iterator[None]:
    """Worker processes of an engine import this checkout, with this interpreter."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH", "")])))
        patch.setenv("PYSPARK_PYTHON", sys.executable)
        patch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
        patch.setenv("RAY_USAGE_STATS_ENABLED", "0")
        yield


def cleaned(rows: list[dict[str, str]]) -> list[str]:
    texts = [cleaner.clean(row["text"]) for row in rows]
    assert all(text != row["text"] for text, row in zip(texts, rows, strict=True))
    return texts


def test_there_are_examples() -> None:
    needed = {module for example in examples() for module in example.needs}
    assert needed >= {"scrapy", "trafilatura", "newspaper", "readability", "bs4", "pyarrow", "polars", "duckdb", "pandas"}
    assert needed >= {"ray", "pyspark", "datatrove", "profile"}


@pytest.mark.parametrize("example", only("trafilatura", "newspaper", "readability", "bs4"))
def test_extractors(example: Example) -> None:
    skip_without(*example.needs)
    text = run(example, page=PAGE)["text"]
    assert "opens on Monday after" in text
    assert "the ferry goes on" in text
    assert "Nobody had asked the gulls" in text
    assert "newsletter" not in text
    assert "Facebook" not in text


@pytest.mark.parametrize("example", only("pyarrow", "polars", "duckdb", "pandas"))
def test_columns(example: Example, articles: list[dict[str, str]]) -> None:
    skip_without(*example.needs, "pyarrow")
    texts, urls = [row["text"] for row in articles], [row["url"] for row in articles]
    names = run(example, texts=texts, urls=urls)
    expected = cleaned(articles)
    if "rows" in names:
        assert [text for (text,) in names["rows"]] == expected
    elif "table" in names:
        assert names["column"].to_pylist() == names["table"]["text"].to_pylist() == expected
        assert names["table"]["url"].to_pylist() == urls
        taken = ["".join(removal["text"] for removal in removed) for removed in names["table"]["removed"].to_pylist()]
        assert all("Advertisement" in text for text in taken)
    else:
        assert list(names["frame"]["text"]) == expected


@pytest.fixture(scope="module")
def spark(worker_path: None) -> Iterator[None]:
    skip_without("pyspark", "pandas", "pyarrow")
    from pyspark.sql import SparkSession

    session = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    yield
    session.stop()


@pytest.fixture(scope="module")
def local_ray(worker_path: None) -> Iterator[None]:
    skip_without("ray", "pyarrow")
    import ray

    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, object_store_memory=200_000_000)
    yield
    ray.shutdown()


def check_rows(names: dict[str, Any], articles: list[dict[str, str]]) -> None:
    if "rows" in names:
        assert sorted(row["text"] for row in names["rows"]) == sorted(cleaned(articles))
        assert sorted(row["url"] for row in names["rows"]) == sorted(row["url"] for row in articles)
    else:
        one_pass = cleaner.profiles.Profile("crawl")
        for row in articles:
            one_pass.add(row["text"], row["url"])
        assert names["profile"].trimmed().dumps() == one_pass.trimmed().dumps()
        assert len(one_pass.trimmed()) > 8


@pytest.mark.parametrize("example", only("pyspark"))
def test_spark(example: Example, articles: list[dict[str, str]], spark: None) -> None:
    check_rows(run(example), articles)


@pytest.mark.parametrize("example", only("ray"))
def test_ray(example: Example, articles: list[dict[str, str]], local_ray: None) -> None:
    check_rows(run(example), articles)


@pytest.mark.parametrize("example", only("datatrove"))
def test_datatrove(example: Example, articles: list[dict[str, str]], tmp_path: Path) -> None:
    skip_without("datatrove")
    run(example)
    written = [json.loads(line) for path in (tmp_path / "cleaned").glob("*.jsonl") for line in path.open(encoding="utf-8")]
    assert [row["text"] for row in written] == cleaned(articles)


def test_datatrove_takes_metadata_of_any_type() -> None:
    skip_without("datatrove")
    from datatrove.data import Document

    from cleaner.integrations.datatrove import CleanArticles

    text = "The bridge opens on Monday.\n\nAdvertisement\n\nTolls stay as they are.\n"
    rows = [Document(text, str(odd), metadata={"title": odd, "url": odd}) for odd in (1984, 0.5, ["a"], None, {"a": 1})]
    assert [document.text for document in CleanArticles().run(iter(rows))] == [cleaner.clean(text)] * 5


def test_what_is_no_column_of_texts_is_named() -> None:
    skip_without("pyarrow")
    import pyarrow as pa

    from cleaner.integrations.arrow import clean_column, learn_batches

    for column in (["A text."], None):
        with pytest.raises(TypeError, match="the column must be an Arrow array, not"):
            clean_column(column)
    with pytest.raises(TypeError, match="the column must hold strings, not int64"):
        clean_column(pa.array([1]))
    with pytest.raises(TypeError, match="text must be str, not int"):
        list(learn_batches([pa.table({"text": [1], "url": ["a"]})], site="url"))


def test_the_report_takes_no_texts_place() -> None:
    skip_without("pyarrow")
    import pyarrow as pa

    from cleaner.integrations.arrow import clean_batch

    with pytest.raises(ValueError, match="written over the texts"):
        clean_batch(pa.table({"text": ["It is."]}), report="text")


@pytest.mark.parametrize("example", only("profile"))
def test_profile(example: Example, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    pages = courier.pages()
    names = run(example, crawl=[(page.text, page.url) for page in pages[:30]] + [(pages[35].text, pages[35].url)])
    assert [line for line in names["report"].text.split("\n") if line] == pages[35].story
