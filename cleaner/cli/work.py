"""Doing tasks: from the bytes of an input, or of records, to the bytes of the output."""

from __future__ import annotations

from cleaner.cleaning import Cleaner, CleanerError
from cleaner.cli.messages import CommandError, internal
from cleaner.cli.options import Options
from cleaner.cli.results import Result, Task
from cleaner.cli.settings import Config, Settings
from cleaner.cli.streams import decode, encode, is_binary, read_input, shown
from cleaner.cli.views import Views
from cleaner.report import Report

__all__ = ["Worker"]

CLEANERS = 64
"""How many cleaners are held, one for each language and each other setting; records can name any language."""

BINARY = "nothing was removed: this is no UTF-8 text (if it is UTF-16, iconv -f UTF-16 -t UTF-8 makes it one)"


class Worker:
    """Does tasks, one after the other; every process has its own."""

    def __init__(self, options: Options, config: Config) -> None:
        """Make the cleaner that most tasks need; raises CommandError for a setting that makes no sense."""
        self._options = options
        self._config = config
        self._cleaners: dict[Settings, Cleaner] = {}
        self.explain("", config.settings)
        if options.html:
            from cleaner.cli import html

            html.load()

    def __call__(self, task: Task) -> Result:
        """Do one task; raises nothing: what is wrong with an input is in the result."""
        views = Views(self._options)
        try:
            if task.error:
                raise CommandError(task.error)
            settings = self._config.for_path(task.path)
            if task.records is None:
                return self._text(task, settings, views)
            from cleaner.cli.recordwork import clean_records

            return clean_records(task, settings, views, self._options, self.explain)
        except CommandError as error:
            return views.result(error=str(error))
        except Exception as error:
            return views.result(error=f"{shown(task.path)}: {internal(error)}")

    def explain(self, text: str, settings: Settings) -> Report:
        """Clean one text."""
        key = settings._replace(title="", site="")  # those come with each text
        if key not in self._cleaners:
            if len(self._cleaners) >= CLEANERS:
                self._cleaners.clear()
            self._cleaners[key] = self._made(key)
        return self._cleaners[key].explain(text, title=settings.title, site=settings.site)

    def _made(self, settings: Settings) -> Cleaner:
        try:
            return Cleaner(**settings._asdict(), extra=self._config.phrases)
        except CleanerError as error:
            raise CommandError(str(error)) from error

    def _text(self, task: Task, settings: Settings, views: Views) -> Result:
        data = read_input(task.path) if task.data is None else task.data
        text, bom = decode(data)
        if self._options.html:
            text, settings = self._extracted(data, settings, shown(task.path))
        report = self.explain(text, settings)
        if report.removed and not self._options.html and is_binary(data):
            report = Report(text, (), report.refused, BINARY)
        views.look(task.path, text, report, bom=bom and not self._options.html)
        out = "".join(removal.text for removal in report.removed) if self._options.removed else report.text
        return views.result(encode(out, bom and not self._options.html), data)

    def _extracted(self, page: bytes, settings: Settings, name: str) -> tuple[str, Settings]:
        from cleaner.cli.html import extract

        try:
            article = extract(page, self._options.url)
        except CommandError as error:
            raise CommandError(f"{name}: {error}") from error
        return article.text + "\n", settings._replace(title=settings.title or article.title)
