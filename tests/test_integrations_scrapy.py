"""A real crawl: a Scrapy spider, thirty pages on localhost, and the pipeline as the README configures it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from cleaner import Cleaner
from cleaner.profiles import Profile
from tests import courier
from tests.test_integrations_examples import ROOT, only, run, skip_without

DEBRIS = ["Advertisement", "Sign up for our newsletter", "Follow us on Facebook"]

SPIDER = """
import json, sys
import scrapy
from scrapy.crawler import CrawlerProcess

class Story(scrapy.Item):
    text, raw, title, url, removed = (scrapy.Field() for _ in range(5))

class Spider(scrapy.Spider):
    name = "courier"
    start_urls = [sys.argv[1]]
    def parse(self, response):
        yield from response.follow_all(css="a.story", callback=self.story)
    def story(self, response):
        text = "\\n\\n".join(response.css("article p::text").getall())
        title = response.css("h1::text").get()
        yield Story(text=text, raw=text, title=title, url=response.url)
        if response.url.endswith("/0"):
            yield {"no": "text"}

settings = json.loads(sys.argv[2])
process = CrawlerProcess({**settings, "FEEDS": {"items.jsonl": {"format": "jsonlines"}}, "LOG_LEVEL": "WARNING"})
crawler = process.create_crawler(Spider)
process.crawl(crawler)
process.start()
with open("stats.json", "w") as stream:
    json.dump(crawler.stats.get_stats(), stream, default=str)
"""


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        pages = courier.pages(30)
        if self.path == "/":
            body = "".join(f'<a class="story" href="/news/{number}">story</a>' for number in range(len(pages)))
        elif self.path.startswith("/news/"):
            page = pages[int(self.path.rpartition("/")[2])]
            lines = [*page.text.split("\n\n"), *DEBRIS]
            body = f"<h1>{escape(page.title)}</h1><article>{''.join(f'<p>{escape(line)}</p>' for line in lines)}</article>"
        else:
            self.send_error(404)
            return
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


def crawl(folder: Path, site: str, settings: dict[str, Any]) -> tuple[list[dict[str, Any]], dict[str, Any], str]:
    path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH", "")]))
    (folder / "spider.py").write_text(SPIDER, encoding="utf-8")
    command = [sys.executable, "spider.py", site, json.dumps(settings)]
    done = subprocess.run(
        command, cwd=folder, env={**os.environ, "PYTHONPATH": path}, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    items = [json.loads(line) for line in (folder / "items.jsonl").open(encoding="utf-8")]
    return items, json.loads((folder / "stats.json").read_text()), done.stderr


def settings_of_readme() -> dict[str, Any]:
    (example,) = [param.values[0] for param in only("scrapy")]
    return {name: value for name, value in run(example).items() if name.isupper()}  # type: ignore[arg-type]


def test_crawl(tmp_path: Path, site: str) -> None:
    skip_without("scrapy")
    items, stats, log = crawl(tmp_path, site, settings_of_readme())
    stories = [item for item in items if "text" in item]
    assert len(stories) == 30
    assert not log, log
    removed: Counter[str] = Counter()
    for item in stories:
        report = Cleaner().explain(item["raw"])
        assert item["text"] == report.text != item["raw"]
        assert not any(line in item["text"].split("\n") for line in DEBRIS)
        removed.update(removal.kind for removal in report.removed)
    assert {name.rpartition("/")[2]: n for name, n in stats.items() if name.startswith("cleaner/removed/")} == removed
    assert sum(removed.values()) >= 90
    assert stats["cleaner/items"] == stats["cleaner/changed"] == 30
    assert stats["cleaner/characters"] == sum(len(item["raw"]) - len(item["text"]) for item in stories)
    assert stats["cleaner/without_text"] == 1


def test_crawl_with_all_settings(tmp_path: Path, site: str) -> None:
    skip_without("scrapy")
    profile = Profile("courier")
    for page in courier.pages(30):
        profile.add(page.text, "127.0.0.1")
    profile.save(tmp_path / "profile.json")
    more = {
        "CLEANER_TITLE_FIELD": "title",
        "CLEANER_SITE_FIELD": "url",
        "CLEANER_REPORT_FIELD": "removed",
        "CLEANER_SKIP": "newsletter",
        "CLEANER_KEEP": ["on facebook"],
        "CLEANER_PROFILE": "profile.json",
    }
    items, _, _ = crawl(tmp_path, site, settings_of_readme() | more)
    stories = {page.title: page.story for page in courier.pages(30)}
    assert len(items) == 31
    for item in items:
        if "text" in item:
            assert item["text"].split("\n\n") == [*stories[item["title"]], *DEBRIS[1:]]
            assert "profile: courier" in {removal["rule"] for removal in item["removed"]}


def test_lists_may_be_names_with_commas_between() -> None:
    """A space behind a comma switched the pipeline off, as a wrong setting does."""
    skip_without("scrapy")
    from scrapy.settings import Settings

    from cleaner.integrations.scrapy import _cleaner

    given = {"CLEANER_SKIP": "tags, credits,", "CLEANER_KEEP": " deals ,", "CLEANER_ONLY": ("tags", "adverts")}
    found = _cleaner(Settings(given))
    assert (found.kinds, found.keep) == ({"adverts"}, ("deals",))
    assert _cleaner(Settings({"CLEANER_ONLY": "", "CLEANER_SKIP": ""})).kinds == Cleaner().kinds


def test_the_report_takes_no_texts_place() -> None:
    skip_without("scrapy")
    from scrapy.exceptions import NotConfigured
    from scrapy.utils.test import get_crawler

    from cleaner.integrations.scrapy import CleanerPipeline

    with pytest.raises(NotConfigured, match="written over the text"):
        CleanerPipeline(get_crawler(settings_dict={"CLEANER_FIELD": "body", "CLEANER_REPORT_FIELD": "body"}))


@pytest.mark.parametrize(
    ("name", "value"), [("STRICT_LANGUAGE", "maybe"), ("EXTRA", "{bad"), ("EXTRA", "[1]"), ("SKIP", 5), ("PROFILE", "/missing")]
)
def test_settings_of_wrong_types_switch_the_pipeline_off(name: str, value: object) -> None:
    skip_without("scrapy")
    from scrapy.exceptions import NotConfigured
    from scrapy.utils.test import get_crawler

    from cleaner.integrations.scrapy import CleanerPipeline

    with pytest.raises(NotConfigured, match="cleaner: "):
        CleanerPipeline(get_crawler(settings_dict={f"CLEANER_{name}": value}))


def test_wrong_settings_say_so(tmp_path: Path, site: str) -> None:
    skip_without("scrapy")
    items, stats, log = crawl(tmp_path, site, settings_of_readme() | {"CLEANER_ONLY": "adverst"})
    assert "no kind is called 'adverst'" in log
    assert len([item for item in items if "text" in item and item["text"] == item["raw"]]) == 30
    assert "cleaner/items" not in stats


def test_an_item_without_a_field_for_the_report_is_not_lost() -> None:
    skip_without("scrapy")
    import scrapy
    from scrapy.utils.test import get_crawler

    from cleaner.integrations.scrapy import CleanerPipeline

    class Story(scrapy.Item):  # type: ignore[misc]
        text = scrapy.Field()

    crawler = get_crawler(settings_dict={"CLEANER_REPORT_FIELD": "removed"})
    item = CleanerPipeline(crawler).process_item(Story(text="The bridge is open.\n\nAdvertisement\n\nNobody paid.\n"))
    assert item["text"] == "The bridge is open.\n\nNobody paid.\n"
    assert crawler.stats.get_value("cleaner/without_report_field") == 1


def test_languages_are_settings_too() -> None:
    skip_without("scrapy")
    from scrapy.settings import Settings

    from cleaner.integrations.scrapy import _cleaner

    found = _cleaner(
        Settings({"CLEANER_LANGUAGE": "de", "CLEANER_KEEP_LANGUAGES": "fr, it", "CLEANER_STRICT_LANGUAGE": "1"})
    )
    assert (found.language, found.keep_languages, found.strict_language) == ("de", ("fr", "it"), True)
