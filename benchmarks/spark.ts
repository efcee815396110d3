/**
 * Runs SQL files over Parquet files on Apache Spark and on DuckDB, and compares every table row by row, as decimal texts. pyspark is installed
 * by pip into an environment that is thrown away. Exit code 1 when a table differs; where Python, Java or pip cannot give Spark, it says SKIPPED
 * and ends with 0, or with 1 under `--required`.
 *
 *     npm run bench:spark                               the queries of sql/extract over an extract of a million rows
 *     npm run bench:spark -- --sql DIR --parquet DIR    the queries of a folder; each Parquet file or folder is a table by its name
 *     npm run bench:spark -- --roll-up DIR              the tables of a roll-up, also against what TypeScript counted
 */
import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { writeCaseExtract } from "./case-extract.ts";
import { type EngineResult, tableDifference } from "./compare-tables.ts";
import { asCounted, countedTables } from "./counted-numbers.ts";

/** Spark 4 wants Java 17 or later. */
const sparkPackage = "pyspark==4.1.4";
const program = (name: string): string => join(import.meta.dirname, "programs", name);

const { values } = parseArgs({
  options: {
    sql: { type: "string" },
    parquet: { type: "string" },
    "roll-up": { type: "string" },
    required: { type: "boolean", default: false },
  },
});
const { "roll-up": rollUp, required: isRequired } = values;
const parquet = rollUp === undefined ? values.parquet : join(rollUp, "parquet");
const sql = rollUp === undefined ? (values.sql ?? join(import.meta.dirname, "sql", "extract")) : join(rollUp, "sql");
if (values.sql !== undefined && parquet === undefined)
  throw new Error("--sql wants --parquet, the folder of its tables");

const folder = await mkdtemp(join(tmpdir(), "juso-spark-"));
try {
  const python = join(folder, "python", "bin", "python");
  const obstacle = installSpark();
  if (obstacle === undefined) process.exitCode = (await compare(python)) ? 0 : 1;
  else {
    console.log(`SKIPPED bench:spark: ${obstacle}`);
    process.exitCode = isRequired ? 1 : 0;
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Puts pyspark into an environment of its own. Gives what stands in the way. */
function installSpark(): string | undefined {
  if (ran("python3", ["--version"]) !== undefined) return "python3 is not installed.";
  if (ran("java", ["-version"]) !== undefined) return "Java is not installed.";
  const place = join(folder, "python");
  return (
    ran("python3", ["-m", "venv", place]) ??
    ran(join(place, "bin", "pip"), ["install", "--quiet", "--disable-pip-version-check", sparkPackage])
  );
}

/** Runs a command; its last words when it failed. */
function ran(command: string, args: readonly string[]): string | undefined {
  const { error, status, stderr, stdout } = spawnSync(command, args, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, PYTHONUTF8: "1" },
    maxBuffer: 2 ** 26,
  });
  if (error !== undefined) return error.message;
  return status === 0
    ? undefined
    : `${command} ended with ${status}: ${`${stdout}${stderr}`.trim().split("\n").at(-1)}`;
}

/** Runs every query on both engines and prints what came of each. */
async function compare(python: string): Promise<boolean> {
  const tables = parquet ?? (await extractTables());
  const names = (await readdir(sql)).filter((name) => name.endsWith(".sql")).map((name) => name.replace(/\.sql$/, ""));
  if (names.length === 0) throw new Error(`${sql} has no SQL file`);
  const engines = [
    ["Spark", python, "spark-tables.py"],
    ["DuckDB", process.execPath, "duckdb-tables.mjs"],
  ] as const;
  for (const [engine, command, file] of engines) {
    const out = join(folder, engine);
    await mkdir(out);
    const started = performance.now();
    const failure = ran(command, [program(file), resolve(sql), resolve(tables), out]);
    if (failure !== undefined) throw new Error(`${engine}: ${failure}`);
    console.log(`${engine}: ${((performance.now() - started) / 1000).toFixed(1)} s with its start`);
  }
  const counted =
    rollUp === undefined ? undefined : countedTables(await readFile(join(rollUp, "provenance", "numbers.csv"), "utf8"));
  let areEqual = true;
  for (const name of names.toSorted()) {
    const [spark, duckdb] = await Promise.all([resultOf("Spark", name), resultOf("DuckDB", name)]);
    if (counted && !counted.has(name) && spark.rows?.length === 0 && duckdb.rows?.length === 0) {
      console.log(`- ${name}: no rows, as in TypeScript`);
      continue;
    }
    const difference =
      tableDifference(spark, duckdb, ["Spark", "DuckDB"]) ??
      (counted && tableDifference(counted.get(name) ?? {}, asCounted(duckdb), ["TypeScript", "DuckDB"]));
    console.log(difference === undefined ? `✓ ${name}: ${spark.rows?.length} rows` : `✗ ${name}: ${difference}`);
    areEqual &&= difference === undefined;
  }
  const where = counted ? "on both and in TypeScript" : "on both";
  console.log(areEqual ? `Every table is the same ${where}.` : `Not every table is the same ${where}.`);
  return areEqual;
}

async function extractTables(): Promise<string> {
  const place = join(folder, "tables");
  await writeCaseExtract(place, { rows: 1_000_000, seed: 1 });
  return place;
}

async function resultOf(engine: string, name: string): Promise<EngineResult> {
  return JSON.parse(await readFile(join(folder, engine, `${name}.json`), "utf8")) as EngineResult;
}
