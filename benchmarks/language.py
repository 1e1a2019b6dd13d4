"""How many foreign snippets the kind `language` finds in articles, and what it takes by mistake.

    python benchmarks/language.py [--misses]

Puts snippets of 1, 2 and 4 sentences in 28 languages between the paragraphs of articles in 10 languages, one at a time,
and lines that must stay: the article's own language, names, headings, quotations. Beside it stands what people write by
hand: langdetect asked for each line of 60 characters and more, seeded so that it repeats itself. Nothing is random, all
texts are in `language_texts.py`, and the same table comes out each time.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parent.parent)]

from language_texts import ARTICLES, HEADINGS, INTRODUCTIONS, NAMES, SNIPPETS  # noqa: E402

from cleaner import Cleaner  # noqa: E402

LENGTHS = (1, 2, 4)
LANGDETECT_THRESHOLD = 60
PLACES = (1, 4, 6, 9, 12)
"""Before which paragraphs lines that must stay are put; 12 is the end of the text."""
SCRIPTS = {
    **dict.fromkeys(("ru", "uk", "bg"), "Cyrillic"),
    **dict.fromkeys(("zh", "ja"), "Han"),
    "el": "Greek",
    "ar": "Arabic",
    "he": "Hebrew",
    "hi": "Devanagari",
    "ko": "Hangul",
}
CLEANER = Cleaner(only=["language"])


def paragraphs(language: str) -> list[str]:
    return ARTICLES[language].strip().split("\n")


def snippets(language: str, length: int) -> list[str]:
    """Return the first `length` sentences of each snippet."""
    space = "" if language in ("zh", "ja") else " "
    return [space.join(snippet.split("\n")[:length]) for snippet in SNIPPETS[language].strip().split("\n\n")]


def placed(language: str, lines: list[str], place: int) -> str:
    blocks = paragraphs(language)
    return "\n\n".join([*blocks[:place], *lines, *blocks[place:]]) + "\n"


def taken(text: str) -> set[str]:
    """Return the lines that the library takes out."""
    return {line for removal in CLEANER.explain(text).removed for line in removal.text.strip().split("\n")}


@cache
def detected(line: str) -> str:
    """Return what langdetect says of a line, in its own codes without the region."""
    import langdetect

    langdetect.DetectorFactory.seed = 0
    try:
        answer: str = langdetect.detect(line)
    except langdetect.LangDetectException:
        return ""
    return answer.split("-")[0]


def taken_by_langdetect(text: str, language: str) -> set[str]:
    """Return the lines that a hand-written filter takes out."""
    lines = [line for line in text.split("\n") if len(line) >= LANGDETECT_THRESHOLD]
    return {line for line in lines if detected(line) not in ("", language)}


class Case(NamedTuple):
    """One text: an article with a line or more put into it."""

    article: str
    snippet: str
    """Language of the foreign snippet, or what kind of line was put in."""
    length: int
    text: str
    lines: list[str]


def foreign_cases() -> Iterator[Case]:
    for article in ARTICLES:
        number = 0
        for language in SNIPPETS:
            if language == article:
                continue
            for length in LENGTHS:
                for snippet in snippets(language, length):
                    number += 1
                    place = 1 + (number * 7 + number // 12) % len(paragraphs(article))
                    yield Case(article, language, length, placed(article, [snippet], place), [snippet])


def keep_cases() -> Iterator[Case]:
    for article in ARTICLES:
        for kind, lines in kept_lines(article):
            for place in PLACES:
                yield Case(article, kind, 0, placed(article, lines, place), lines)


def kept_lines(article: str) -> Iterator[tuple[str, list[str]]]:
    """Yield what must stay in an article: the kind of line, and the lines."""
    if article in SNIPPETS:
        for snippet in SNIPPETS[article].strip().split("\n\n"):
            yield from (("own language", [sentence]) for sentence in snippet.split("\n"))
    for line in NAMES.strip().split("\n"):
        yield "names", [line]
    for line in HEADINGS.strip().split("\n"):
        yield "headings", [line]
    for language in SNIPPETS:
        if language == article:
            continue
        first, second = snippets(language, 1)[0], snippets(language, 2)[4]
        yield "quotations", [f"“{first}”"]
        yield "quotations", [INTRODUCTIONS[article], second]


def same_script(case: Case) -> bool:
    return SCRIPTS.get(case.article, "Latin") == SCRIPTS.get(case.snippet, "Latin")


def percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:6.1f} %" if whole else "       –"


def measure_found(show_misses: bool) -> None:
    whole: Counter[tuple[str, int]] = Counter()
    ours: Counter[tuple[str, int]] = Counter()
    theirs: Counter[tuple[str, int]] = Counter()
    by_language: Counter[tuple[str, bool]] = Counter()
    damage = their_damage = 0
    for case in foreign_cases():
        row = ("same script" if same_script(case) else "across scripts", case.length)
        own, other = taken(case.text), taken_by_langdetect(case.text, case.article)
        whole[row] += 1
        ours[row] += case.lines[0] in own
        theirs[row] += case.lines[0] in other
        damage += bool(own - set(case.lines))
        their_damage += bool(other - set(case.lines))
        if case.length == 2:
            by_language[case.snippet, case.lines[0] in own] += 1
        if show_misses and case.lines[0] not in own:
            print(f"missed in {case.article}: [{case.snippet}, {case.length}] {case.lines[0][:100]}")
    print(f"{'snippets':16}{'sentences':>10}{'placed':>8}{'found':>10}{'langdetect':>13}")
    for group in ("same script", "across scripts"):
        for length in LENGTHS:
            row = (group, length)
            found, detected = percent(ours[row], whole[row]), percent(theirs[row], whole[row])
            print(f"{group:16}{length:10}{whole[row]:8}{found:>10}{detected:>13}")
    print(f"articles harmed: {damage} of {sum(whole.values())}, by langdetect {their_damage}\n")
    print("found by language of the snippet, 2 sentences:")
    shares = {code: (by_language[code, True], by_language[code, True] + by_language[code, False]) for code in SNIPPETS}
    cells = [f"{code} {percent(*shares[code]).strip():>8}" for code in SNIPPETS]
    for start in range(0, len(cells), 7):
        print("  " + "   ".join(cells[start : start + 7]))


def measure_wrong(show_misses: bool) -> None:
    whole: Counter[str] = Counter()
    ours: Counter[str] = Counter()
    theirs: Counter[str] = Counter()
    for case in keep_cases():
        own, other = taken(case.text), taken_by_langdetect(case.text, case.article)
        whole[case.snippet] += 1
        ours[case.snippet] += bool(own)
        theirs[case.snippet] += bool(other)
        if show_misses and own:
            print(f"WRONG in {case.article}: {own}")
    print(f"\n{'lines to keep':16}{'placed':>18}{'wrong':>10}{'langdetect':>13}")
    for kind in whole:
        print(f"{kind:16}{whole[kind]:18}{ours[kind]:10}{theirs[kind]:13}")
    print(f"{'all':16}{sum(whole.values()):18}{sum(ours.values()):10}{sum(theirs.values()):13}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--misses", action="store_true", help="print what was not found, and what was taken by mistake")
    misses = parser.parse_args().misses
    measure_found(misses)
    measure_wrong(misses)
    return 0


if __name__ == "__main__":
    sys.exit(main())
