"""Runs every SQL file of a folder on Spark over the Parquet of another, and writes each result as texts.

    python spark-tables.py SQL PARQUET OUT

A Parquet file, or a folder of them, is a table by its name. Each OUT/<name>.json holds the columns, their types, and the rows in their order.
"""

import json
import sys
from decimal import Decimal
from pathlib import Path

from pyspark.sql import SparkSession


def text_of(value):
    """A value as both engines write it: decimals in full, nothing for nothing."""
    if value is None:
        return None
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return format(value, "f")
    return str(value)


def main(sql_folder, parquet_folder, out_folder):
    spark = (
        SparkSession.builder.master("local[2]")
        .appName("tables")
        .config("spark.driver.memory", "2g")
        .config("spark.driver.host", "localhost")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.shuffle.partitions", "4")
        .getOrCreate()
    )
    spark.sparkContext.setLogLevel("ERROR")
    for path in sorted(Path(parquet_folder).iterdir()):
        if path.is_dir() or path.suffix == ".parquet":
            # Names of folders stay out of the tables: Spark would read 01 as the number 1.
            read = spark.read.option("recursiveFileLookup", "true").option("pathGlobFilter", "*.parquet")
            read.parquet(str(path)).createOrReplaceTempView(path.stem)
    for path in sorted(Path(sql_folder).glob("*.sql")):
        result = {}
        try:
            found = spark.sql(path.read_text(encoding="utf-8"))
            result["columns"] = found.columns
            result["types"] = [kind for _, kind in found.dtypes]
            result["rows"] = [[text_of(value) for value in row] for row in found.collect()]
        except Exception as error:  # What an engine cannot do is a result: it is told for the file, and the others are run.
            result = {"failure": next((line for line in str(error).splitlines() if line.strip()), type(error).__name__)}
        (Path(out_folder) / f"{path.stem}.json").write_text(json.dumps(result), encoding="utf-8")
    spark.stop()


main(*sys.argv[1:4])
