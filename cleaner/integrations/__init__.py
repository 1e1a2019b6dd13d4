"""Where `cleaner` meets other libraries: one module each, imported by those who have the library.

* `arrow`: a column, or a batch of rows, as Apache Arrow; the one core under Polars, DuckDB, pandas, Ray Data and Spark.
* `datatrove`: a pipeline step.
* `scrapy`: an item pipeline.
"""
