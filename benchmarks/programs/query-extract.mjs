// Runs every query of a folder over an extract, one after another, within the memory and the threads that the standard asks for.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";

const [extract, queries, expectedRows] = process.argv.slice(2);
const instance = await DuckDBInstance.create(":memory:", {
  autoinstall_known_extensions: "false",
  autoload_known_extensions: "false",
  memory_limit: "2GB",
  threads: "2",
});
const connection = await instance.connect();
const files = join(extract, "**", "*.parquet").replaceAll("'", "''");
await connection.run(`CREATE VIEW case_row AS SELECT * FROM read_parquet('${files}', hive_partitioning = false)`);
const [counted] = (await connection.runAndReadAll("SELECT COUNT(*) AS rows FROM case_row")).getRowObjects();
if (counted.rows !== BigInt(expectedRows)) throw new Error(`the extract has ${counted.rows} rows, not ${expectedRows}`);
for (const name of (await readdir(queries)).filter((each) => each.endsWith(".sql")).toSorted()) {
  const started = performance.now();
  const result = await connection.runAndReadAll(await readFile(join(queries, name), "utf8"));
  const rows = result.getRowObjects().length;
  console.log(`${name}: ${rows} rows, ${((performance.now() - started) / 1000).toFixed(2)} s`);
  // A query that finds nothing would be no work.
  if (rows === 0) process.exitCode = 1;
}
