"""--report: one page that shows each text as it was, with the debris struck through, and the reasons.

The page has no script and asks for nothing: its switches are style sheet rules, and its policy forbids the rest.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from pathlib import Path

from cleaner.cli.messages import counted
from cleaner.cli.results import Tally
from cleaner.kinds import KINDS
from cleaner.report import Removal, Report

__all__ = ["Page", "article"]

LIMIT = 20_000_000
"""How many characters of articles a page holds; browsers get slow long before that."""

# What a browser would drop, act on, or refuse: shown as the pictures that Unicode has for it.
_UNSHOWN = {code: 0x2400 + code for code in range(32) if chr(code) not in "\n\t"} | {0x7F: 0x2421}
_UNSHOWN |= dict.fromkeys(range(0xD800, 0xE000), 0xFFFD)


def article(name: str, text: str, report: Report) -> str:
    """Return the piece of the page for one text."""
    parts, place = [], 0
    for removal in report.removed:
        parts += [_text(text[place : removal.start]), _struck(removal)]
        place = removal.end
    parts.append(_text(text[place:]))
    count = sum(bool(removal.text.strip()) for removal in report.removed)
    told = f"{count:,} taken out" if report.removed else "nothing taken out"
    problem = f'<p class="problem">{_text(report.problem)}</p>\n' if report.problem else ""
    return (
        f"<details{' open' if report.removed or report.problem else ''}>"
        f'<summary>{_text(name)} <span class="soft">– {told}</span></summary>\n'
        f'{problem}<div class="text" dir="auto">{"".join(parts)}</div></details>\n'
    )


def _struck(removal: Removal) -> str:
    core = removal.text.strip()
    before, _, after = removal.text.partition(core) if core else (removal.text, "", "")
    why = (
        f'<span class="why" role="tooltip"><b>{removal.kind}</b> ({removal.strength}): '
        f"“{_text(removal.evidence)}” <code>{_text(removal.rule)}</code></span>"
    )
    struck = f'<del tabindex="0" data-kind="{removal.kind}">{_text(core)}</del>{why}' if core else ""
    return f'<span class="r k-{removal.kind}">{_text(before)}{struck}{_text(after)}</span>'


def _text(text: str) -> str:
    """Return text that a browser shows as it is, whatever is in it."""
    return html.escape(text.replace("\r\n", "\n").translate(_UNSHOWN))


class Page:
    """Collects articles."""

    def __init__(self) -> None:
        """Begin with none."""
        self._articles: list[str] = []
        self._size = 0
        self._left_out = 0

    def add(self, articles: Iterable[str]) -> None:
        """Take more articles, as far as there is room."""
        for piece in articles:
            if self._size + len(piece) > LIMIT and self._articles:
                self._left_out += 1
            else:
                self._articles.append(piece)
                self._size += len(piece)

    def rendered(self, tally: Tally) -> str:
        """Return the page; the counts are of all texts, also of those that there was no room for."""
        kinds = [kind for kind in KINDS if kind in tally.taken]
        more = f'<p class="problem">Not shown here: {counted(self._left_out, "more text")}.</p>\n' if self._left_out else ""
        values = {
            "title": f"{tally.changed:,} of {counted(tally.documents, 'text')} with debris",
            "summary": f"{counted(tally.documents, 'text')}, {tally.changed:,} with debris.",
            "styles": "\n".join(_style(number, kind) for number, kind in enumerate(KINDS)),
            "rows": "\n".join(_row(kind, tally) for kind in kinds),
            "blocks": f"{sum(tally.blocks.values()):,}",
            "characters": f"{sum(tally.taken.values()):,}",
            "articles": "".join([*self._articles, more]),
        }
        template = Path(__file__).with_name("page.html").read_text(encoding="utf-8")
        return re.sub(r"\{\{(\w+)\}\}", lambda found: values[found[1]], template)  # in one go: texts may have braces too


def _style(number: int, kind: str) -> str:
    """Give a kind its hue and its switch. Neighbours in the list are far apart in hue."""
    return (
        f".k-{kind} {{ --hue: {number * 150 % 360}; }}\n"
        f"body:has(#on-{kind}:not(:checked)) .r.k-{kind} > del {{ all: unset; }}\n"
        f"body:has(#on-{kind}:not(:checked)) .r.k-{kind} > del::before {{ content: none; }}\n"
        f"body:has(#on-{kind}:not(:checked)) .r.k-{kind} > .why {{ display: none; }}\n"
        f"body:has(#clean:checked):has(#on-{kind}:checked) .r.k-{kind} {{ display: none; }}"
    )


def _row(kind: str, tally: Tally) -> str:
    return (
        f'<tr class="k-{kind}"><th scope="row"><label><input type="checkbox" id="on-{kind}" checked> '
        f'<span class="chip">{kind}</span></label></th>'
        f'<td class="n">{tally.blocks[kind]:,}</td><td class="n">{tally.taken[kind]:,}</td></tr>'
    )
