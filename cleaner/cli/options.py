"""The options: what there is, what goes together, and what is said when it does not."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from typing import Literal, NoReturn

from cleaner.cli.messages import CommandError, nearest
from cleaner.cli.streams import STDIN
from cleaner.kinds import KINDS

__all__ = ["EXAMPLES", "Options", "parse", "parser"]

EXAMPLES = """\
examples:
  $ cleaner < article.txt > cleaned.txt
  $ cleaner --explain article.txt > cleaned.txt
  $ cleaner --diff article.txt
  $ cleaner --removed --only captions,sharing article.txt
  $ trafilatura < page.html | cleaner
  $ cleaner --html --url https://example.org/story page.html
  $ cleaner --check articles/*.txt || echo "there is debris in these"
  $ cleaner --jobs 0 --output cleaned articles/*.txt
  $ cleaner --in-place --skip credits --keep "Photo of the week" articles/*.txt
  $ cleaner --report debris.html --stats articles/*.txt > /dev/null
  $ zcat articles.jsonl.gz | cleaner --jsonl --title-field title > cleaned.jsonl
  $ cleaner --jsonl --field body.text --on-error keep --jobs 2 records.jsonl | head -n 1

exit status: 0 done; 1 --check found debris; 2 wrong usage, or something could not be read or written
"""

_FIELDS = ("field", "title-field", "language-field", "site-field", "report-field")

_DESCRIPTION = """\
Take the debris that extractors leave (teasers, share bars, captions, sign-up
prompts, ...) out of article text. What stays is byte for byte as it was.
Without FILE, or with -, text is read from standard input."""


class Options(argparse.Namespace):
    """The options of one run, with the types that `parse` gives them."""

    files: list[str]
    only: list[str] | None
    skip: list[str]
    language: str | None
    keep_language: list[str]
    strict_language: bool
    profile: str | None
    site: str
    title: str
    keep: list[str]
    config: str | None
    no_config: bool
    explain: bool
    removed: bool
    check: bool
    diff: bool
    report: str | None
    stats: bool
    color: Literal["auto", "always", "never"]
    html: bool
    url: str | None
    jsonl: bool
    field: str | None
    title_field: str | None
    language_field: str | None
    site_field: str | None
    report_field: str | None
    on_error: Literal["fail", "keep", "skip"] | None
    output: str | None
    in_place: bool
    suffix: str | None
    jobs: int
    list_kinds: bool
    verbose: bool
    completion: Literal["bash", "zsh", "fish"] | None
    version: bool
    help: bool


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence, and names the nearest option for one that does not exist."""

    def error(self, message: str) -> NoReturn:
        """Raise `message` as what ends the run."""
        unknown = message.removeprefix("unrecognized arguments: ")
        if unknown != message:
            word = unknown.split()[0]
            known = [name for action in self._actions for name in action.option_strings]
            message = f"there is no option {word}; did you mean {nearest(word.partition('=')[0], known)}?"
        raise CommandError(f"{message} ({self.prog} --help shows all options)")

    def read(self, words: Sequence[str], into: argparse.Namespace | None = None) -> argparse.Namespace:
        """Parse `words`: options and files in any order, and behind `--` files alone; raises CommandError."""
        end = words.index("--") if "--" in words else len(words)
        options = self.parse_intermixed_args(words[:end], into)
        options.files += words[end + 1 :]  # argparse would take names such as -x.txt for options all the same
        return options


class _Format(argparse.RawDescriptionHelpFormatter):
    """Knows the width of the terminal without the import that argparse would do for it on every start."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=26, width=_width())


def _width() -> int:
    try:
        return max(60, min(int(os.environ.get("COLUMNS") or os.get_terminal_size().columns) - 2, 110))
    except (ValueError, OSError):
        return 100


def parser() -> Parser:
    """Return the parser; the completion scripts are made from it too."""
    it = Parser(
        prog="cleaner",
        usage="cleaner [OPTION...] [FILE...]\n       cleaner learn [OPTION...] [FILE...]   (see cleaner learn --help)",
        description=_DESCRIPTION,
        epilog=EXAMPLES,
        formatter_class=_Format,
        add_help=False,
        allow_abbrev=False,  # a script must not change its meaning when an option is added
    )
    it.add_argument("files", metavar="FILE", nargs="*", help="text to clean; .gz and .zst are read as they are")
    _add_what(it)
    _add_views(it)
    _add_records(it)
    _add_pages(it)
    _add_files(it)
    _add_about(it)
    return it


def _add_what(it: Parser) -> None:
    add = it.add_argument_group("what to take out").add_argument
    add("--only", metavar="KIND", action="append", help="only these kinds of debris (see --list; KIND,KIND for several)")
    add("--skip", metavar="KIND", action="append", default=[], help="not these kinds")
    add("--language", metavar="CODE", help="the language of the articles, such as en; without it each text is looked at")
    add("--keep-language", metavar="CODE", action="append", default=[], help="never take out text in this language; repeatable")
    add("--strict-language", action="store_true", help="with --language: everything in other languages goes")
    add("--title", metavar="TEXT", default="", help="the title of the page, so that a headline that repeats it is known")
    add("--keep", metavar="TEXT", action="append", default=[], help="leave every line that contains TEXT; repeatable")
    add("--profile", metavar="FILE", help="what `cleaner learn` found that sites print on their pages")
    add("--site", metavar="NAME", default="", help="the site that the texts are from, or the address of a page of it")
    add("--config", metavar="FILE", help="settings, instead of [tool.cleaner] in the nearest pyproject.toml")
    add("--no-config", action="store_true", help="look for no settings")


def _add_views(it: Parser) -> None:
    add = it.add_argument_group("what to show").add_argument
    add("--explain", action="store_true", help="one line per removal, with its reason, on standard error")
    add("--removed", action="store_true", help="write what is taken out, instead of what stays")
    add("--diff", action="store_true", help="write what would change as a diff")
    add("--check", action="store_true", help="write no text; name inputs with debris, and exit with 1 if there is one")
    add("--report", metavar="FILE", help="also write a web page that shows the debris in its place")
    add("--stats", action="store_true", help="counts and time at the end, on standard error")
    add("--color", metavar="WHEN", choices=("auto", "always", "never"), default="auto", help="colour: auto, always or never")


def _add_records(it: Parser) -> None:
    add = it.add_argument_group("JSON lines").add_argument
    add("--jsonl", action="store_true", help="each line is a JSON record; all but the text in it stays as it is")
    add("--field", metavar="NAME", help="where the text is (text); a.b is b inside a")
    add("--title-field", metavar="NAME", help="where the title is")
    add("--language-field", metavar="NAME", help="where the language is")
    add("--site-field", metavar="NAME", help="where the site, or the web address, is that a --profile asks for")
    add("--report-field", metavar="NAME", help="add the list of removals to each record under this name")
    add(
        "--on-error",
        metavar="WHAT",
        choices=("fail", "keep", "skip"),
        help="a line that is no such record: fail (stop there), keep (pass it on), skip (leave it out)",
    )


def _add_pages(it: Parser) -> None:
    add = it.add_argument_group("web pages").add_argument
    add("--html", action="store_true", help="the input is HTML; trafilatura extracts the article first")
    add("--url", metavar="URL", help="the address of the page, which helps with --html")


def _add_files(it: Parser) -> None:
    add = it.add_argument_group("files").add_argument
    add("-o", "--output", metavar="DIR", help="write each cleaned file to DIR, under its own name")
    add("-i", "--in-place", action="store_true", help="write each cleaned file in the place of the input")
    add("--suffix", metavar="TEXT", help="write a.txt to aTEXT.txt, beside it or in the --output directory")
    add("-j", "--jobs", metavar="N", type=int, default=1, help="work on N processors; 0: all")


def _add_about(it: Parser) -> None:
    add = it.add_argument_group("about").add_argument
    add("--list", dest="list_kinds", action="store_true", help="list the kinds of debris")
    add("-v", "--verbose", action="store_true", help="more: --list with settings and origins, --explain with what stayed")
    shells = ("bash", "zsh", "fish")
    add("--completion", metavar="SHELL", choices=shells, help="print a completion script for bash, zsh or fish")
    add("--version", action="store_true", help="print the version")
    add("-h", "--help", action="store_true", help="print this help")


def parse(argv: Sequence[str] | None = None) -> Options:
    """Parse and check the arguments; raises CommandError."""
    options = Options()
    parser().read(list(sys.argv[1:] if argv is None else argv), options)
    if options.help or options.version or options.completion:
        return options
    options.only = None if options.only is None else _kind_names(options.only)
    options.skip = _kind_names(options.skip)
    for check in (_check_names, _check_views, _check_records, _check_pages, _check_files):
        check(options)
    options.files = options.files or [STDIN]
    return options


def _kind_names(given: Sequence[str]) -> list[str]:
    """Split at commas and check the names of kinds; raises CommandError that names the nearest one."""
    names = [name.strip() for part in given for name in part.split(",")]
    for name in names:
        if name not in KINDS:
            raise CommandError(f"no kind is called {name!r}; did you mean {nearest(name, KINDS)!r}? (cleaner --list shows all)")
    return names


def _refuse(options: Options, pairs: Sequence[tuple[str, str, str]]) -> None:
    """Raise CommandError for the first pair of options that are both there."""
    for one, other, why in pairs:
        if _given(options, one) and _given(options, other):
            raise CommandError(f"--{one} and --{other} do not go together: {why}")


def _given(options: Options, name: str) -> bool:
    value = _value(options, name)
    return value is not None and value is not False


def _value(options: Options, name: str) -> object:
    return getattr(options, name.replace("-", "_"))


def _check_names(options: Options) -> None:
    for name in ("profile", "config", "report", "output", *_FIELDS):
        if _value(options, name) == "":  # a variable of a shell that is not set
            raise CommandError(f"--{name} wants a name; an empty one is none")
    for name in ("report", "output"):
        if _value(options, name) == STDIN:
            raise CommandError(f"--{name} does not write to standard output; if something is to be called -, it is ./-")


def _check_views(options: Options) -> None:
    if not all(text.strip() for text in options.keep):
        raise CommandError("--keep wants a text; an empty one is in every line")
    _refuse(
        options,
        [
            ("diff", "removed", "each is another way to show what goes"),
            ("check", "removed", "--check writes no text"),
            ("diff", "in-place", "--diff writes no files"),
            ("diff", "output", "--diff writes no files"),
            ("diff", "suffix", "--diff writes no files"),
            ("check", "in-place", "--check writes no files"),
            ("check", "output", "--check writes no files"),
            ("check", "suffix", "--check writes no files"),
            ("removed", "in-place", "the debris would take the place of the article"),
            ("config", "no-config", "one names the settings, the other wants none"),
        ],
    )


def _check_records(options: Options) -> None:
    for name in (*_FIELDS, "on-error"):
        if _given(options, name) and not options.jsonl:
            raise CommandError(f"--{name} is about records and needs --jsonl")
    if options.report_field is None:
        return
    from cleaner.cli.records import Field  # it loads json, which only such runs need

    if options.report_field == Field.of(options.field or "text").keys[0]:
        raise CommandError(f"--report-field {options.report_field} would be written over the text; it wants a field of its own")


def _check_pages(options: Options) -> None:
    if options.url and not options.html:
        raise CommandError("--url is about web pages and needs --html")
    if options.url and (options.jsonl or len(options.files) > 1):
        raise CommandError("--url is the address of one page, and there are several")
    _refuse(options, [("html", "in-place", "the text would take the place of the page")])


def _check_files(options: Options) -> None:
    if options.jobs < 0:
        raise CommandError("--jobs wants a number of processors, or 0 for all")
    _refuse(
        options,
        [
            ("in-place", "output", "write in the place of the input, or to a directory"),
            ("in-place", "suffix", "a suffix makes another file"),
        ],
    )
    if options.suffix is not None and (not options.suffix or "/" in options.suffix or os.sep in options.suffix):
        raise CommandError("--suffix wants a piece of a file name, such as .clean")
    writes = next((name for name in ("in-place", "output", "suffix") if _given(options, name)), "")
    if writes and (not options.files or STDIN in options.files):
        raise CommandError(f"--{writes} works on files, and standard input is none")
