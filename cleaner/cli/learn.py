"""`cleaner learn`: from the texts of one or many sites to a profile file."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from cleaner.cli.files import replaceable
from cleaner.cli.messages import CommandError, counted, note, reason
from cleaner.cli.options import Parser
from cleaner.cli.records import Field, Record, RecordError
from cleaner.cli.streams import STDIN, decode, open_input, put, read_input, shown
from cleaner.profiles import PAGES, SHARE, Profile, ProfileError
from cleaner.profiles.files import FORMAT

__all__ = ["learn", "parser"]

_DESCRIPTION = """\
Count which lines a site prints on many of its pages, and write them to a profile
that cleaner --profile FILE takes out. FILE is JSON lines (.jsonl), a text file, or
a folder of text files; the folder that a text is in names its site."""

_EXAMPLES = """\
examples:
  $ cleaner learn --url-field url -o profile.json crawl.jsonl.gz
  $ cleaner learn --site courier.example -o courier.json texts/*.txt
  $ cleaner learn --partial -o part1.json part1.jsonl      # on one machine of many
  $ cleaner learn --merge -o profile.json part*.json       # and then on one of them
"""


class Page(NamedTuple):
    """One text and where it is from."""

    text: str
    site: str


def learn(argv: Sequence[str]) -> int:
    """Run `cleaner learn` with the arguments `argv` (list of str) and return the exit code.

    Raises CommandError for wrong usage and for inputs that cannot be read, OSError for an output that cannot be written.
    """
    options = _parse(argv)
    if options.help:
        put(parser().format_help())
        return 0
    try:
        profile = Profile(options.name, pages=options.pages, share=options.share)
        if options.merge:
            for path in options.files:
                profile.merge(_part(path))
        else:
            for page in _pages(options):
                profile.add(page.text, page.site)
    except ValueError as error:  # a rule that makes no sense
        raise CommandError(str(error)) from error
    _write(profile if options.partial else profile.trimmed(), options)
    return 0


def parser() -> Parser:
    """Return the parser; the completion scripts are made from it too."""
    it = Parser(
        prog="cleaner learn",
        usage="cleaner learn [OPTION...] [FILE...]",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        add_help=False,
        allow_abbrev=False,
    )
    add = it.add_argument
    add("files", metavar="FILE", nargs="*", help="what to read; .gz and .zst are read as they are")
    add("--jsonl", action="store_true", help="FILE is JSON lines whatever its name is; so is standard input")
    add("--field", metavar="NAME", default="text", help="where the text is in a record (text); a.b is b inside a")
    add("--url-field", metavar="NAME", default="url", help="where the web address, or the site, is in a record (url)")
    add("--site", metavar="NAME", default="", help="all the texts are from this site")
    add("--name", metavar="TEXT", default="", help="what reports call the profile (the name of its file)")
    add("--pages", metavar="N", type=int, default=PAGES, help=f"a line must be on so many pages of its site ({PAGES})")
    add("--share", metavar="X", type=float, default=SHARE, help=f"and on this share of its site's pages ({SHARE})")
    add("--partial", action="store_true", help="write all counts, so that nothing is lost in a later --merge")
    add("--merge", action="store_true", help="FILE is a profile; add them up")
    add("-o", "--output", metavar="FILE", default=STDIN, help="where to write the profile; without it, standard output")
    add("-h", "--help", action="store_true", help="print this help")
    return it


def _parse(argv: Sequence[str]) -> argparse.Namespace:
    options = parser().read(list(argv))
    if not options.output:
        raise CommandError("--output wants a file; an empty name is none")
    if not options.name and options.output != STDIN:
        options.name = Path(options.output).stem
    if not options.files:
        if options.merge:
            raise CommandError("--merge wants the profiles to add up")
        options.files = [STDIN]
        options.jsonl = True
    if Path(options.output).is_file() and not replaceable(options.output, FORMAT.encode()):
        raise CommandError(f"{options.output} would be written over, and it is no profile")
    return options


def _part(path: str) -> Profile:
    try:
        return Profile.loads(decode(read_input(path)).text)
    except ProfileError as error:
        raise CommandError(f"{shown(path)}: {error}") from error


def _write(profile: Profile, options: argparse.Namespace) -> None:
    if options.output == STDIN:
        put(profile.dumps())
        return
    try:
        profile.save(options.output)
    except OSError as error:
        raise CommandError(reason(error, options.output)) from error
    what = f"{counted(len(profile), 'block')} held" if options.partial else f"{counted(len(profile), 'line')} proved"
    note(f"cleaner: {options.output}: {what}, on {counted(len(profile.sites), 'site')}\n")


def _pages(options: argparse.Namespace) -> Iterator[Page]:
    for path in options.files:
        found = sorted(file for file in Path(path).rglob("*") if file.is_file()) if path and Path(path).is_dir() else [path]
        for file in found:
            yield from _input(str(file), options)


def _input(path: str, options: argparse.Namespace) -> Iterator[Page]:
    plain = path.removesuffix(".gz").removesuffix(".zst")
    if options.jsonl or path == STDIN or plain.endswith((".jsonl", ".ndjson")):
        return _records(path, options)
    return iter([Page(decode(read_input(path)).text, options.site or _site_of_file(path))])


def _site_of_file(path: str) -> str:
    """Return the site of a text file: the name of its folder."""
    return Path(path).resolve().parent.name


def _records(path: str, options: argparse.Namespace) -> Iterator[Page]:
    field, address = Field.of(options.field), Field.of(options.url_field)
    with open_input(path) as stream:
        try:
            for number, line in enumerate(stream, 1):
                if line.strip():
                    yield _record(line, f"{shown(path)}, line {number}", field, address, options.site)
        except OSError as error:
            raise CommandError(reason(error, shown(path))) from error


def _record(line: bytes, where: str, field: Field, address: Field, site: str) -> Page:
    try:
        record = Record(decode(line).text)
        return Page(record.text(field), site or record.text(address))
    except RecordError as error:
        raise CommandError(f"{where}: {error}") from error
