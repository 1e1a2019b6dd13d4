"""Cleaning records: which field is the text, what goes with it, and what happens to a line that is no such record."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from cleaner.cli.messages import CommandError, internal
from cleaner.cli.options import Options
from cleaner.cli.records import Field, Record, RecordError
from cleaner.cli.results import Result, Task
from cleaner.cli.settings import Settings
from cleaner.cli.streams import decode, encode, shown
from cleaner.cli.views import Views
from cleaner.report import Report

__all__ = ["clean_records"]

Explain = Callable[[str, Settings], Report]


class Job(NamedTuple):
    """What is the same for all records of a task."""

    settings: Settings
    views: Views
    options: Options
    explain: Explain
    field: Field
    title: Field | None
    language: Field | None
    site: Field | None


def clean_records(task: Task, settings: Settings, views: Views, options: Options, explain: Explain) -> Result:
    """Clean the records of a task; lines without anything on them are passed on."""
    names = (options.title_field, options.language_field, options.site_field)
    fields = (Field.of(name) if name else None for name in names)
    job = Job(settings, views, options, explain, Field.of(options.field or "text"), *fields)
    records, out = task.records or (), []
    result = partial(views.result, data=b"".join(records))
    for number, line in enumerate(records, task.first):
        try:
            out.append(_cleaned(line, f"{shown(task.path)}:{number}", job) if line.strip() else line)
        except Exception as error:
            known = isinstance(error, (RecordError, CommandError))
            sentence = f"{shown(task.path)}, line {number}: {error if known else internal(error)}"
            if options.on_error in (None, "fail"):
                return result(b"".join(out), error=sentence, stop=True)
            views.failed(sentence)
            out.append(line if options.on_error == "keep" else b"")
    return result(b"".join(out))


def _cleaned(line: bytes, name: str, job: Job) -> bytes:
    """Return one record with its text cleaned."""
    decoded = decode(line)
    record = Record(decoded.text)
    text = record.text(job.field)
    title, language = record.optional(job.title), record.optional(job.language)
    if job.options.html:
        from cleaner.cli.html import extract

        text, found = extract(text, None)
        title = title or job.settings.title or found
    given = job.settings
    settings = given._replace(
        title=title or given.title,
        language=language or given.language,
        site=record.optional(job.site) or given.site,
    )
    report = job.explain(text, settings)
    job.views.look(name, text, report)
    _change(record, report, job)
    return encode(record.line, decoded.bom)


def _change(record: Record, report: Report, job: Job) -> None:
    """Write what came of a record into it."""
    if job.options.html:
        record.put(job.field, "".join(r.text for r in report.removed) if job.options.removed else report.text)
    elif job.options.removed:
        record.pick(job.field, report)
    elif report.removed:
        record.cut(job.field, report)
    if job.options.report_field is not None:
        record.add(job.options.report_field, [removal._asdict() for removal in report.removed])
