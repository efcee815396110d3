// Runs every SQL file of a folder on DuckDB over the Parquet of another, and writes each result as texts: the same as spark-tables.py.
//
//     node duckdb-tables.mjs SQL PARQUET OUT
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";

const [sqlFolder, parquetFolder, outFolder] = process.argv.slice(2);
const instance = await DuckDBInstance.create(":memory:", {
  autoinstall_known_extensions: "false",
  autoload_known_extensions: "false",
  memory_limit: "2GB",
  threads: "2",
});
const connection = await instance.connect();
for (const name of (await readdir(parquetFolder)).toSorted()) {
  const path = join(parquetFolder, name);
  const isFolder = (await stat(path)).isDirectory();
  if (!isFolder && !name.endsWith(".parquet")) continue;
  const files = (isFolder ? join(path, "**", "*.parquet") : path).replaceAll("'", "''");
  const from = `read_parquet('${files}', hive_partitioning = false)`;
  await connection.run(`CREATE VIEW ${basename(name, ".parquet")} AS SELECT * FROM ${from}`);
}
for (const name of (await readdir(sqlFolder)).filter((each) => each.endsWith(".sql")).toSorted()) {
  const result = await resultOf(await readFile(join(sqlFolder, name), "utf8"));
  await writeFile(join(outFolder, `${basename(name, ".sql")}.json`), JSON.stringify(result));
}

async function resultOf(sql) {
  try {
    const found = await connection.runAndReadAll(sql);
    return {
      columns: found.columnNames(),
      types: found.columnTypes().map(String),
      rows: found.getRows().map((row) => row.map((value) => (value === null ? null : String(value)))),
    };
  } catch (error) {
    // What an engine cannot do is a result: it is told for the file, and the others are run.
    return { failure: error.message.split("\n")[0] };
  }
}
