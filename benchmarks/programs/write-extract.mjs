// Writes the case rows of an extract as Parquet, a file for each year and prefecture. What a row holds follows from a hash of its place and the seed.
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { codeLists } from "../../schemas/dist/standard.js";

const [planFile, out, seedText] = process.argv.slice(2);
const seed = Number(seedText);
const plan = JSON.parse(await readFile(planFile, "utf8"));
const quote = (text) => `'${text.replaceAll("'", "''")}'`;
const list = (name) => {
  const codes = codeLists.get(name).codes.map(({ code }) => quote(code));
  return { sql: `[${codes.join(", ")}]`, size: codes.length };
};

/** One of a list by 16 bits of the hash from a place on; the first codes are the more frequent ones. */
const pick = (name, shift) => {
  const { size, sql } = list(name);
  const bits = `((draw >> ${shift}) & 65535)`;
  return `${sql}[1 + CAST((${bits} * ${bits} * ${size}) >> 32 AS INTEGER)]`;
};
/** A whole number below a limit, by some bits of the hash. */
const below = (limit, shift) => `CAST(((draw >> ${shift}) & 65535) % ${limit} AS INTEGER)`;

const instance = await DuckDBInstance.create(":memory:", {
  autoinstall_known_extensions: "false",
  autoload_known_extensions: "false",
  memory_limit: "2GB",
  threads: "2",
});
const connection = await instance.connect();
await connection.run(
  "CREATE TABLE part (fiscal_year INTEGER, prefecture_code VARCHAR, municipality_code VARCHAR, population_band VARCHAR, case_rows BIGINT)",
);
const appender = await connection.createAppender("part");
for (const { fiscalYear, municipalityCode, populationBand, prefectureCode, rows } of plan) {
  appender.appendInteger(fiscalYear);
  for (const text of [prefectureCode, municipalityCode, populationBand]) appender.appendVarchar(text);
  appender.appendBigInt(BigInt(rows));
  appender.endRow();
}
appender.closeSync();

const files = new Set(plan.map(({ fiscalYear, prefectureCode }) => `${fiscalYear} ${prefectureCode}`));
for (const file of files) {
  const [year, prefecture] = file.split(" ");
  const folder = join(out, `year=${year}`, `prefecture=${prefecture}`);
  await mkdir(folder, { recursive: true });
  await connection.run(`
    COPY (
      WITH placed AS (
        SELECT part.*, unnest(range(case_rows)) AS place FROM part
        WHERE fiscal_year = ${year} AND prefecture_code = ${quote(prefecture)}
      ), drawn AS (
        SELECT *, hash(${seed}, fiscal_year, municipality_code, place) AS draw,
          hash(${seed}, municipality_code, place - place % 3) AS person
        FROM placed
      ), cased AS (
        SELECT *, 1 + ${below(5, 3)} AS concern_count FROM drawn
      )
      SELECT prefecture_code, municipality_code, population_band, fiscal_year,
        1 + ${below(12, 8)} AS intake_month,
        CAST(person >> 1 AS BIGINT) AS person_pseudonym,
        ${pick("consultation-route", 16)} AS consultation_route,
        ${pick("age-class", 24)} AS age_class,
        ${pick("concern", 32)} AS primary_concern,
        1 + ${below(6, 40)} AS household_size,
        concern_count,
        concern_count > 2 AND draw & 3 > 0 AS is_multi_agency,
        CASE WHEN concern_count > 2 AND draw & 3 > 0 THEN 1 + ${below(3, 20)} ELSE 0 END AS plan_count,
        ${below(36, 28)} AS months_supported,
        CASE WHEN draw & 7 > 2 THEN ${pick("closure-reason", 44)} END AS closure_reason
      FROM cased
      ORDER BY municipality_code, intake_month, place
    ) TO ${quote(join(folder, "cases.parquet"))} (FORMAT parquet, COMPRESSION zstd)`);
}
