"""Cleaning a column on an engine against the plain library: python benchmarks/columns.py {ray,spark} [ROWS] [CORES]

ROWS rows (1,000,000) are the samples, repeated. The plain library cleans the first tenth of them in one process; the
engine cleans them all on CORES cores (2). Prints the throughput per core of both, and checks that the outputs are equal.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import cycle, islice
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))
os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH", "")]))
os.environ["PYSPARK_PYTHON"] = sys.executable

import pyarrow as pa  # noqa: E402
import pyarrow.parquet as pq  # noqa: E402

import cleaner  # noqa: E402
from cleaner.integrations.arrow import clean_batch  # noqa: E402
from tests.margin import paths, read  # noqa: E402

PIECES = 16
"""Files, so that the engine has something to hand out."""


def main() -> None:
    engine, rows, cores = sys.argv[1], int((sys.argv[2:] or ["1000000"])[0]), int((sys.argv[3:] or ["2"])[0])
    samples = [read(path).text for path in paths()]
    texts = list(islice(cycle(samples), rows))
    plain, expected = run_plain(samples, texts[: max(len(samples), rows // 10)])
    with tempfile.TemporaryDirectory() as folder:
        write(texts, folder)
        on_engine = ENGINES[engine](folder, cores)
        wrong = check(Path(folder) / "out", samples, expected, rows)
    size = sum(map(len, texts)) / 1e6
    per_core = size / on_engine / cores
    print(f"{engine}: {rows:,} rows, {size:.0f} MB, {on_engine:.1f} s on {cores} cores; outputs {wrong or 'equal'}")
    print(f"plain {plain:.3f} MB/s; {engine} {per_core:.3f} MB/s a core, {per_core / plain - 1:+.0%}")


def run_plain(samples: list[str], texts: list[str]) -> tuple[float, dict[str, str]]:
    cleaner.clean(samples[0])
    start = time.perf_counter()
    cleaned = [cleaner.clean(text) for text in texts]
    speed = sum(map(len, texts)) / 1e6 / (time.perf_counter() - start)
    return speed, dict(zip(texts, cleaned, strict=True))


def write(texts: list[str], folder: str) -> None:
    step = -(-len(texts) // PIECES)
    for piece in range(PIECES):
        part = texts[piece * step : (piece + 1) * step]
        if part:
            table = pa.table({"text": part, "raw": part})
            pq.write_table(table, Path(folder) / f"{piece:02}.parquet", compression="none")


def on_ray(folder: str, cores: int) -> float:
    import ray

    ray.init(num_cpus=cores, include_dashboard=False, log_to_driver=False)
    rows = [str(path) for path in sorted(Path(folder).glob("*.parquet"))]
    ray.data.read_parquet(rows[:1]).limit(10).map_batches(clean_batch, batch_format="pyarrow").take_all()  # start the workers
    start = time.perf_counter()
    ray.data.read_parquet(rows).map_batches(clean_batch, batch_format="pyarrow").write_parquet(f"{folder}/out")
    return time.perf_counter() - start


def on_spark(folder: str, cores: int) -> float:
    from pyspark.sql import SparkSession

    builder: Any = SparkSession.builder
    builder = builder.master(f"local[{cores}]").config("spark.ui.enabled", "false").config("spark.driver.memory", "4g")
    session = builder.getOrCreate()
    frame = session.read.parquet(*[str(path) for path in sorted(Path(folder).glob("*.parquet"))])
    work = frame.mapInArrow(lambda batches: map(clean_batch, batches), frame.schema)
    frame.limit(10).mapInArrow(lambda batches: map(clean_batch, batches), frame.schema).collect()  # start the workers
    start = time.perf_counter()
    work.write.parquet(f"{folder}/out")
    seconds = time.perf_counter() - start
    session.stop()
    return seconds


def check(folder: Path, samples: list[str], expected: dict[str, str], rows: int) -> str:
    seen = 0
    for path in folder.glob("*.parquet"):
        for text, raw in zip(*(column.to_pylist() for column in pq.read_table(path, columns=["text", "raw"])), strict=True):
            seen += 1
            if expected[raw] != text:
                return f"DIFFER: {raw[:80]!r}"
    return "" if seen == rows else f"DIFFER: {seen:,} rows came back"


ENGINES: dict[str, Callable[[str, int], float]] = {"ray": on_ray, "spark": on_spark}

if __name__ == "__main__":
    main()
