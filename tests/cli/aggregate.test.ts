import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FaultyPrefecture, faultyPrefecture } from "../simulation/faulty-prefecture.ts";
import { choicesCsv, receptionBookCsv, registerCsv, rosterCsv } from "../simulation/prefecture-tables.ts";
import { type Outcome, runJuso } from "./run-juso.ts";

let folder: string;
let prefecture: FaultyPrefecture;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "juso-aggregate-"));
  prefecture = await faultyPrefecture();
  const { arrivals, choices, nation, registered, roster } = prefecture;
  mkdirSync(join(folder, "受付"));
  for (const { content, path } of arrivals) writeFileSync(join(folder, "受付", path), content);
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  write("名簿.csv", rosterCsv(roster));
  write("受付簿.csv", receptionBookCsv(arrivals));
  write("採用.csv", choicesCsv(choices));
  write("団体一覧.csv", registerCsv({ ...nation, municipalities: registered }));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const year = ["--fiscal-year", "2025", "--document", "report"];
const lists = [
  "--roster",
  "名簿.csv",
  "--receptions",
  "受付簿.csv",
  "--choices",
  "採用.csv",
  "--register",
  "団体一覧.csv",
];

function aggregate(...args: readonly string[]): Promise<Outcome> {
  return runJuso(folder, "aggregate", "受付", ...args);
}

/** Every file under a folder, by path. */
function filesIn(path: string): readonly string[] {
  return readdirSync(join(folder, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, path).length + 1))
    .toSorted();
}

describe("juso aggregate", () => {
  let kept: Outcome;
  beforeAll(async () => {
    kept = await aggregate(...lists, ...year, "--deadline", prefecture.deadline, "--out", "集計", "--format", "json");
  }, 120_000);

  test("says of every municipality and file what became of it, and ends with 1 because some are left out", () => {
    expect(kept.exit).toBe(1);
    const outcome = JSON.parse(kept.result);
    const states = outcome.municipalities.map((one: { municipalityCode: string; state: string }) => [
      one.municipalityCode,
      one.state,
    ]);
    expect(Object.fromEntries(states)).toEqual(Object.fromEntries(prefecture.expected.municipalities));
    expect(outcome.added).toHaveLength(prefecture.expected.sums.municipalities);
    expect(outcome.refusedFiles.length).toBeGreaterThan(0);
  });

  test("writes the page, the tables, what numbers are made of, the rows and the SQL", () => {
    const files = filesIn("集計");
    for (const name of ["dashboard.html", "reception.csv", "roll-up.xlsx", "tables/indicators.csv"]) {
      expect(files).toContain(name);
    }
    for (const name of ["provenance/contributions.csv", "parquet/indicator.parquet", "sql/indicators.sql"]) {
      expect(files).toContain(name);
    }
  });

  test("names who is missing, in plain words", async () => {
    const { exit, notes, result } = await aggregate(...lists, ...year, "--out", "文章");
    expect(exit).toBe(1);
    expect(result).toContain("未提出");
    expect(result).toContain("名簿の40市町村のうち17市町村を集計に入れました。");
    expect(notes).toContain("「文章」に");
  });

  test("without a roster it says what cannot be known", async () => {
    const { result } = await aggregate("--register", "団体一覧.csv", ...year, "--out", "名簿なし");
    expect(result).toContain("名簿がないため、未提出の市町村は分かりません");
  });

  test("publishes tables in every format, and keeps the record inside", async () => {
    const { notes } = await aggregate(...lists, ...year, "--publish", "--out", "公表");
    expect(notes).toContain("inside は隠した値が入っているので、外に出さないでください");
    const files = filesIn("公表");
    expect(files).toContain("inside/suppression-record.csv");
    for (const name of ["tables.html", "tables.xlsx", "tables/indicators.csv", "parquet/indicators.parquet"]) {
      expect(files).toContain(`publication/${name}`);
    }
    const again = await aggregate(
      ...lists,
      ...year,
      ...["--publish", "--threshold", "3", "--interval", "2", "--out", "公表2"],
      ...["--previous", "公表/inside/suppression-record.csv"],
    );
    expect(again.notes).toContain("公表2");
    const idsIn = (path: string) =>
      readFileSync(join(folder, path, "inside/suppression-record.csv"), "utf8")
        .split("\r\n")
        .slice(1)
        .map((line) => line.split(",")[0]);
    // What was hidden once stays hidden, although fewer numbers are small now.
    expect(idsIn("公表2")).toEqual(expect.arrayContaining(idsIn("公表")));
  });

  test.each([
    ["no year", ["--document", "report"], "--fiscal-year"],
    ["a roster that is not there", [...year, "--roster", "ない.csv"], "--roster"],
    ["a roster that is none", [...year, "--roster", "採用.csv"], "採用.csv"],
  ])("with %s it says so in one message and writes nothing", async (_name, args, shown) => {
    const { exit, notes, result } = await aggregate(...args, "--out", "なし");
    expect(exit).toBe(2);
    expect(result).toBe("");
    expect(notes).toContain(shown);
    expect(existsSync(join(folder, "なし"))).toBe(false);
  });
});
