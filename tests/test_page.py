"""--report: the page's structure, its escaping, and how it behaves in a real browser."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import cleaner
from cleaner.cli.page import LIMIT, Page, article
from cleaner.cli.results import Tally
from cleaner.kinds import KINDS
from tests import browser
from tests.command import CLEAN, DEBRIS, run

EVIL = "<script>document.title = 'bad'</script><img src=x onerror=\"document.title = 'bad'\">&amp; {{rows}} \"' <!-- "


class Text(HTMLParser):
    """Gathers the text inside articles, and checks that tags are closed in order."""

    VOID = frozenset({"meta", "link", "input", "br"})

    def __init__(self) -> None:
        super().__init__()
        self.stack: list[tuple[str, str]] = []
        self.kept: list[str] = []
        self.all: list[str] = []
        self.tags: set[str] = set()
        self.attributes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag not in self.VOID:
            self.stack.append((tag, dict(attrs).get("class") or ""))

    def handle_endtag(self, tag: str) -> None:
        assert self.stack.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        classes = [name for _, name in self.stack]
        if "text" in classes and "why" not in classes:
            self.all.append(data)
            if not any(name.startswith("r ") for name in classes):
                self.kept.append(data)


def parsed(page: str) -> Text:
    parser = Text()
    parser.feed(page)
    parser.close()
    assert parser.stack == []
    return parser


def page_of(name: str, text: str, report: cleaner.Report | None = None) -> str:
    report = report or cleaner.explain(text)
    page, tally = Page(), Tally()
    tally.add(text, report)
    page.add([article(name, text, report)])
    return page.rendered(tally)


def test_the_page_shows_the_text_as_it_was(tmp_path: Path) -> None:
    target = tmp_path / "out.html"
    assert run("--report", str(target), stdin=DEBRIS) == (0, CLEAN.encode(), "")
    page = parsed(target.read_text())
    assert "".join(page.all) == DEBRIS
    assert "".join(page.kept) == CLEAN


def test_the_table_counts() -> None:
    page = page_of("a.txt", DEBRIS)
    assert re.search(r'id="on-adverts" checked>.*\n?.*<td class="n">1</td><td class="n">15</td>', page)
    assert "on-captions\"" not in page
    assert "<title>1 of 1 text with debris</title>" in page


def test_every_kind_has_its_own_colour() -> None:
    hues = re.findall(r"\.k-(\w+) { --hue: (\d+); }", page_of("a.txt", CLEAN))
    assert [kind for kind, _ in hues] == list(KINDS)
    assert len({hue for _, hue in hues}) == len(KINDS)


@pytest.mark.parametrize("text", [EVIL, f"{EVIL}\n\nAdvertisement\n\n{EVIL}\n", f"Advertisement\n\n{EVIL} It is.\n"])
def test_any_text_is_shown_as_text(text: str) -> None:
    page = parsed(page_of(f"{EVIL}.txt", text))
    assert "".join(page.all) == text
    assert "script" not in page.tags
    assert "img" not in page.tags
    assert not [name for name in page.attributes if name.startswith("on")]


def test_evidence_and_rules_are_shown_as_text() -> None:
    removal = cleaner.Removal("adverts", EVIL, EVIL, "certain", 0, 3, "Ad\n")
    page = parsed(page_of("a", "Ad\nIt is.\n", cleaner.Report("It is.\n", (removal,), (), problem=EVIL)))
    assert not {"script", "img"} & page.tags


@settings(deadline=None)
@given(st.text(alphabet=st.characters(), max_size=40))
def test_any_characters(text: str) -> None:
    page = page_of(text, f"{text}\n\nAdvertisement\n\nIt is.\n")
    page.encode("utf-8")
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f]", page)
    parsed(page)


def test_the_page_asks_for_nothing() -> None:
    page = page_of("a.txt", DEBRIS)
    assert "default-src 'none'" in page
    assert not re.search(r"https?://|@import|url\(|<script|src=", page)


def test_records_and_many_files_are_on_one_page(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(DEBRIS)
    target = tmp_path / "out.html"
    run("--report", str(target), str(tmp_path / "a.txt"), "-", stdin=CLEAN)
    page = target.read_text()
    assert page.count("<details") == 2
    assert page.count("<details open>") == 1


def test_a_page_has_an_end() -> None:
    page = Page()
    page.add(["x" * LIMIT, "y", "z"])
    assert "Not shown here: 2 more texts." in page.rendered(Tally())


def test_a_report_that_cannot_be_written(tmp_path: Path) -> None:
    out = run("--report", str(tmp_path / "no" / "out.html"), stdin=DEBRIS)
    assert (out.code, out.out) == (2, CLEAN.encode())
    assert out.err == f"cleaner: {tmp_path}/no/out.html: No such file or directory\n"


def test_a_device_is_not_replaced() -> None:
    assert run("--report", os.devnull, stdin=DEBRIS).code == 0
    assert not Path(os.devnull).is_file()


# In a browser

pytestmark: list[pytest.MarkDecorator] = []
in_browser = pytest.mark.skipif(browser.found() is None, reason="needs chromium on PATH (apt-get install chromium)")

TEXT = f"""Bridge opens on Monday

The bridge opens on Monday, the council said. {EVIL}

Advertisement

Tolls stay as they are, it said.

Subscribe to our newsletter

Share this article
"""


@pytest.fixture(scope="module")
def tab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[browser.Browser]:
    folder = tmp_path_factory.mktemp("browser")
    report = cleaner.Report(
        "",
        tuple(
            cleaner.Removal(kind, f"en.{kind}.lines: {words.lower()}", words.lower(), "certain", TEXT.index(words), end, words)
            for kind, words in (("adverts", "Advertisement"), ("newsletter", "Subscribe to our newsletter"))
            for end in [TEXT.index(words) + len(words)]
        ),
        (),
    )
    (folder / "page.html").write_text(page_of("article.txt", TEXT, report))
    with browser.Browser(folder) as tab:
        tab.open(folder / "page.html")
        yield tab


def shown(tab: browser.Browser, kind: str) -> tuple[bool, bool]:
    """Return whether a piece of debris is there, and whether it is struck through."""
    style = f"getComputedStyle(document.querySelector('.k-{kind} > del'))"
    there = tab.value(f"document.querySelector('.r.k-{kind}').offsetParent !== null")
    return there, "line-through" in tab.value(f"{style}.textDecorationLine")


@in_browser
def test_browser_has_nothing_to_complain_about(tab: browser.Browser) -> None:
    kinds = {"Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded"}
    assert [event for event in tab.said if event["method"] in kinds] == []
    requests = [event["params"]["request"]["url"] for event in tab.said if event["method"] == "Network.requestWillBeSent"]
    assert [url for url in requests if not url.startswith(("file:", "data:"))] == []
    assert len(requests) <= 2


@in_browser
def test_browser_shows_markup_as_text(tab: browser.Browser) -> None:
    assert tab.value("document.title") == "1 of 1 text with debris"
    assert tab.value("document.scripts.length + document.images.length") == 0
    assert EVIL in tab.value("document.querySelector('.text').textContent")


@in_browser
def test_browser_switches_kinds(tab: browser.Browser) -> None:
    assert shown(tab, "adverts") == shown(tab, "newsletter") == (True, True)
    tab.value("document.querySelector('#on-adverts').click()")
    assert (shown(tab, "adverts"), shown(tab, "newsletter")) == ((True, False), (True, True))
    tab.value("document.querySelector('#clean').click()")
    assert (shown(tab, "adverts")[0], shown(tab, "newsletter")[0]) == (True, False)
    tab.value("document.querySelector('#clean').click(), document.querySelector('#on-adverts').click()")
    assert shown(tab, "adverts") == shown(tab, "newsletter") == (True, True)


VISIBLE = "[...document.querySelectorAll('.why')].filter(w => w.offsetParent || getComputedStyle(w).display != 'none')"


@in_browser
def test_browser_shows_reasons_on_hover(tab: browser.Browser) -> None:
    tab.look()
    assert tab.value(f"{VISIBLE}.length") == 0
    tab.move(".k-adverts > del")
    assert tab.value(f"{VISIBLE}[0].textContent") == "adverts (certain): “advertisement” en.adverts.lines: advertisement"
    tab.move("h1")
    assert tab.value(f"{VISIBLE}.length") == 0


@in_browser
def test_browser_works_by_keyboard(tab: browser.Browser) -> None:
    tab.value("document.activeElement.blur()")
    tab.value("window.at = () => (e => e.id || e.dataset.kind || e.tagName)(document.activeElement), 0")
    reached = []
    for _ in range(6):
        tab.key("Tab")
        reached.append(tab.value("at()"))
    assert reached == ["on-newsletter", "on-adverts", "clean", "SUMMARY", "adverts", "newsletter"]
    assert "newsletter" in tab.value(f"{VISIBLE}[0].textContent")
    tab.value("document.querySelector('#on-adverts').focus()")
    tab.key(" ", " ")
    assert not tab.value("document.querySelector('#on-adverts').checked")
    tab.key(" ", " ")


# The least contrast of text with what is behind it, as WCAG counts it; also of the labels in front of struck pieces.
CONTRAST = """(() => {
  const part = v => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4;
  const light = color => {
    const [r, g, b] = color.match(/[\\d.]+/g).map(v => part(v / 255));
    return .2126 * r + .7152 * g + .0722 * b;
  };
  const paper = e => {
    for (; e; e = e.parentElement) {
      const color = getComputedStyle(e).backgroundColor;
      if (!/, 0\\)$/.test(color)) return color;
    }
    return 'rgb(255, 255, 255)';
  };
  const contrast = (one, other) => (Math.max(one, other) + .05) / (Math.min(one, other) + .05);
  const texts = [...document.querySelectorAll('h1, p, td, caption, label, .chip, summary, summary span, .text, del')];
  const labels = [...document.querySelectorAll('.r > del')].map(e => getComputedStyle(e, '::before'));
  return Math.min(
    ...texts.map(e => contrast(light(getComputedStyle(e).color), light(paper(e)))),
    ...labels.map(style => contrast(light(style.color), light(style.backgroundColor))),
  );
})()"""


@in_browser
@pytest.mark.parametrize("dark", [False, True])
def test_browser_colours_are_readable(tab: browser.Browser, dark: bool) -> None:
    tab.look(dark=dark)
    for kind in (*KINDS, "adverts"):
        tab.value(f"document.querySelector('.r').className = 'r k-{kind}'")
        assert tab.value(CONTRAST) >= 4.5, kind


@in_browser
def test_browser_fits_a_phone(tab: browser.Browser) -> None:
    tab.look(width=360, height=640)
    assert tab.value("document.documentElement.scrollWidth") <= 360
    assert tab.value("Math.min(...[...document.querySelectorAll('label, summary')].map(e => e.offsetHeight))") >= 24
    tab.look()


@in_browser
def test_browser_takes_screenshots(tab: browser.Browser, tmp_path: Path) -> None:
    """With CLEANER_SCREENSHOTS=DIR the pictures stay, to be looked at."""
    folder = Path(os.environ.get("CLEANER_SCREENSHOTS", tmp_path))
    for name, dark, width in (("light", False, 1000), ("dark", True, 1000), ("phone", False, 360)):
        tab.look(dark=dark, width=width)
        tab.value("document.querySelector('.k-adverts > del').focus()")
        tab.screenshot(folder / f"report-{name}.png")
        assert (folder / f"report-{name}.png").stat().st_size > 10_000
