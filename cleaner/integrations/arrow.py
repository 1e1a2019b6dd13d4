r"""Cleaning columns of Apache Arrow data: what Polars, DuckDB, pandas, Ray Data and Spark hand to a function.

>>> import pyarrow as pa
>>> clean_column(pa.array(["The bridge opens.\n\nAdvertisement\n", None])).to_pylist()
['The bridge opens.\n', None]
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, TypeAlias, TypeVar

import pyarrow as pa

from cleaner.cleaning import Cleaner
from cleaner.profiles import Profile
from cleaner.report import Report

__all__ = ["clean_batch", "clean_column", "learn_batches", "report_column", "report_type"]

Batch = TypeVar("Batch", pa.RecordBatch, pa.Table)
Column: TypeAlias = pa.Array | pa.ChunkedArray


def report_type() -> pa.DataType:
    """Return the type of a report column: one list of removals a text, with the fields of `cleaner.Removal`."""
    words = ("kind", "rule", "evidence", "strength")
    places = [("start", pa.int64()), ("end", pa.int64())]
    return pa.list_(pa.struct([*((word, pa.string()) for word in words), *places, ("text", pa.string())]))


def clean_column(
    texts: Column, cleaner: Cleaner | None = None, *, titles: Column | None = None, sites: Column | None = None
) -> Column:
    """Return a column of texts without their debris.

    texts: strings of any Arrow string type; null stays null. The type comes back as it was (of a dictionary, its strings).
    cleaner: the settings; None for the usual ones.
    titles, sites: columns of the same length, for `Cleaner.clean`; null where nothing is known.

    Raises TypeError for a column of another type, ValueError for columns of different lengths.
    """
    reports = _reports(texts, cleaner, titles, sites)
    return _like(texts, (report and report.text for report in reports), _string_type(texts))


def report_column(
    texts: Column, cleaner: Cleaner | None = None, *, titles: Column | None = None, sites: Column | None = None
) -> Column:
    """Return what `clean_column` takes out of each text, as a column of `report_type()`; null for null."""
    reports = _reports(texts, cleaner, titles, sites)
    return _like(texts, (report and _removals(report) for report in reports), report_type())


def clean_batch(
    batch: Batch,
    field: str = "text",
    cleaner: Cleaner | None = None,
    *,
    title: str | None = None,
    site: str | None = None,
    report: str | None = None,
) -> Batch:
    """Return a record batch or table with one column cleaned; all else in it stays as it is.

    field: the column with the texts.
    title, site: the columns with titles and with sites or web addresses, if there are any.
    report: the name of a column to put the removals in; None for no such column.

    Raises KeyError for a column that is not there, TypeError for one that holds no texts, ValueError for a report that would
    be written over the texts.
    """
    if report == field:
        raise ValueError(f"the report would be written over the texts; it wants a column of its own, not {field!r}")
    texts = batch.column(_place(batch, field))
    columns = [None if name is None else batch.column(_place(batch, name)) for name in (title, site)]
    reports = list(_reports(texts, cleaner, *columns))
    found = batch.schema.field(field)
    cleaned = _like(texts, (each and each.text for each in reports), _string_type(texts))
    batch = batch.set_column(_place(batch, field), found.with_type(cleaned.type), cleaned)
    if report is None:
        return batch
    removals = _like(texts, (each and _removals(each) for each in reports), report_type())
    if report in batch.schema.names:
        return batch.set_column(_place(batch, report), report, removals)
    return batch.append_column(report, removals)


def learn_batches(
    batches: Iterable[Batch], field: str = "text", *, site: str, limit: int | None = None
) -> Iterator[pa.RecordBatch]:
    """Count the texts of many batches and yield one row with the counts: a profile, as text, in the column `profile`.

    field, site: the columns with the texts, and with the sites or web addresses; rows with a null in one are left out.
    limit: how many blocks are held at a time, see `cleaner.profiles.Profile`.

    Raises KeyError for a column that is not there, TypeError for one that holds no texts.

    Any engine can make such rows in parallel; `Profile.loads` and `Profile.merge` make one profile of them.
    """
    profile = Profile() if limit is None else Profile(limit=limit)
    for batch in batches:
        columns = (batch.column(_place(batch, name)).to_pylist() for name in (field, site))
        for text, address in zip(*columns, strict=True):
            if text is not None and address is not None:
                profile.add(text, address)
    yield pa.RecordBatch.from_pydict({"profile": [profile.dumps()]}, schema=pa.schema([("profile", pa.string())]))


@lru_cache(maxsize=1)
def _usual() -> Cleaner:
    return Cleaner()


def _reports(texts: Column, cleaner: Cleaner | None, titles: Column | None, sites: Column | None) -> Iterator[Report | None]:
    _string_type(texts)
    cleaner = cleaner or _usual()
    for text, title, site in zip(_values(texts), _optional(titles, len(texts)), _optional(sites, len(texts)), strict=True):
        yield None if text is None else cleaner.explain(text, title=title, site=site)


def _values(column: Column) -> Iterator[Any]:
    """Yield the values one by one: a list of them all would be a second copy of the column."""
    return (value.as_py() for value in column)


def _optional(column: Column | None, length: int) -> Iterable[Any]:
    return [None] * length if column is None else _values(column)


def _removals(report: Report) -> list[dict[str, Any]]:
    return [removal._asdict() for removal in report.removed]


def _string_type(column: Column) -> pa.DataType:
    if not isinstance(column, (pa.Array, pa.ChunkedArray)):
        raise TypeError(f"the column must be an Arrow array, not {type(column).__name__}")
    kind = column.type.value_type if pa.types.is_dictionary(column.type) else column.type
    if pa.types.is_null(kind):
        return pa.string()
    if not (pa.types.is_string(kind) or pa.types.is_large_string(kind) or pa.types.is_string_view(kind)):
        raise TypeError(f"the column must hold strings, not {column.type}")
    return kind


def _like(column: Column, values: Iterable[Any], kind: pa.DataType) -> Column:
    """Make a column of `values` that is in one piece or in chunks as `column` is."""
    if not isinstance(column, pa.ChunkedArray):
        return pa.array(list(values), kind)
    rest = iter(values)
    return pa.chunked_array([pa.array([next(rest) for _ in range(len(chunk))], kind) for chunk in column.chunks], kind)


def _place(batch: pa.RecordBatch | pa.Table, name: str) -> int:
    place = batch.schema.get_field_index(name)
    if place < 0:
        raise KeyError(f"there is no single column {name!r}; the columns are {', '.join(batch.schema.names)}")
    return int(place)
