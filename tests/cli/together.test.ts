import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Report } from "@juso/model";
import { readCells, type WorkbookValue } from "@juso/workbook";
import { writeWorkbook } from "@juso/workbook/write";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runJuso } from "./run-juso.ts";

const filed = fileURLToPath(new URL("../../examples/mihon-city/filed", import.meta.url));
const whole = fileURLToPath(new URL("../../examples/mihon-city-grant-only/mihon-city.xlsx", import.meta.url));

/** What each department fills in; all of them have their copy of the municipality. */
const departments = {
  "1福祉.xlsx": ["programme", "operator", "site", "indicator"],
  "2子ども.xlsx": ["component", "costLine", "incomeLine", "communityEvaluation"],
  "3財政.xlsx": ["grantSetting", "grantLine", "categoryCap", "impactAmount", "budgetLine"],
  "4総務.xlsx": ["grantSetting", "grantDocument", "grantDecision", "grantReceipt", "propertyItem", "discontinuedWork"],
};

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "juso-together-"));
  mkdirSync(join(folder, "in"));
  for (const [name, tables] of Object.entries(departments)) {
    await juso("template", "municipality", ...tables, "--from", whole, "--out", `in/${name}`);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const juso = (...args: readonly string[]) => runJuso(folder, ...args);

/** A folder with the workbooks of all departments, in one of which a cell was changed. */
async function changed(
  name: string,
  workbook: string,
  sheet: string,
  [row, column]: readonly [number, number],
  value: WorkbookValue,
) {
  mkdirSync(join(folder, name));
  for (const each of readdirSync(join(folder, "in"))) copyFileSync(join(folder, "in", each), join(folder, name, each));
  const path = join(folder, name, workbook);
  const read = await readCells(new Uint8Array(readFileSync(path)));
  if (read.kind !== "cells") throw new Error(read.kind);
  const sheets = read.sheets.map((one) =>
    one.name !== sheet
      ? one
      : {
          ...one,
          cells: [...one.cells.filter((cell) => cell.row !== row || cell.column !== column), { row, column, value }],
        },
  );
  writeFileSync(path, await writeWorkbook({ creator: "a", date: "2026-04-01", sheets }));
}

async function findings(...args: readonly string[]): Promise<readonly Report["findings"][number][]> {
  const { result } = await juso("validate", "--together", ...args, "--format", "json", "--as-of", "2026-04-09");
  return (JSON.parse(result) as Report).findings;
}

const problems = async (name: string) => (await findings(name)).filter(({ severity }) => severity === "error");

describe("workbooks that departments filled in apart", () => {
  test("are several submissions, unless they are to be read together", async () => {
    const { notes } = await juso("grant", "calculate", "in");
    expect(notes).toContain("提出物が4個あります");
    expect((await juso("validate", "in")).result).toContain("提出物 4個");
  });

  test("are one: the same calculation as the workbook that holds everything, copies of rows read once and told", async () => {
    const told = await findings("in");
    expect(told.map(({ ruleId, location: { file, sheet } }) => `${ruleId} ${file} ${sheet}`).sort()).toEqual([
      "repeated-row-left-out 2子ども.xlsx 市町村",
      "repeated-row-left-out 3財政.xlsx 市町村",
      "repeated-row-left-out 4総務.xlsx 交付金の計算条件",
      "repeated-row-left-out 4総務.xlsx 市町村",
    ]);
    const grant = (...args: readonly string[]) =>
      juso("grant", "calculate", ...args, "--document", "report", "--filed", filed, "--format", "json");
    expect(await grant("--together", "in")).toEqual(await grant(whole));
  });

  test("named one by one are the same as their folder, whatever their order", async () => {
    const names = Object.keys(departments).map((name) => `in/${name}`);
    expect(await findings(...names.toReversed())).toEqual(await findings("in"));
  });

  test("fill one workbook, which is that of the whole", async () => {
    await juso("template", "--set", "grant", "--together", "--from", "in", "--out", "one.xlsx");
    await juso("template", "--set", "grant", "--from", whole, "--out", "whole.xlsx");
    expect(Buffer.compare(readFileSync(join(folder, "one.xlsx")), readFileSync(join(folder, "whole.xlsx")))).toBe(0);
  });

  test("give documents", async () => {
    const { exit, notes } = await juso("export", "report", "--together", "in", "--format", "xlsx", "--out", "made");
    expect([exit, notes]).toEqual([0, expect.stringContaining("made")]);
  });

  test("become a folder with a manifest, which every command reads as one", async () => {
    await changed("listed", "1福祉.xlsx", "メモ", [1, 1], null);
    expect((await juso("manifest", "listed", "--together")).exit).toBe(0);
    const { result } = await juso("validate", "listed", "--format", "json");
    const { summary } = JSON.parse(result) as Report;
    expect(summary).toMatchObject({ accepted: true, byRule: { "repeated-row-left-out": 4 } });
  });
});

describe("what contradicts is named with both places", () => {
  test.each<[string, WorkbookValue]>([
    ["another value", 80_001],
    ["a blank", null],
  ])("a row about the whole with %s", async (what, value) => {
    const name = what.replace(" ", "-");
    await changed(name, "3財政.xlsx", "市町村", [3, 5], value);
    expect(await problems(name)).toEqual([
      expect.objectContaining({
        ruleId: "repeated-row-agrees",
        location: expect.objectContaining({ file: "3財政.xlsx", sheet: "市町村", cell: "E3", field: "population" }),
        message: expect.stringContaining("「1福祉.xlsx」のシート「市町村」3行目の行と違います（人口）"),
      }),
    ]);
  });

  test.each<[string, string, readonly [number, number], WorkbookValue, string]>([
    ["the fiscal year", "表紙", [6, 3], 2026, "C6"],
    ["the municipality", "表紙", [5, 3], "131016", "C5"],
    ["the level", "表紙", [7, 3], "p0", "C7"],
  ])("%s on a cover", async (name, sheet, place, value, cell) => {
    await changed(name, "4総務.xlsx", sheet, place, value);
    const [first] = (await problems(name)).filter(({ ruleId }) => ruleId === "workbook-covers-agree");
    expect(first).toMatchObject({ location: { file: "4総務.xlsx", sheet: "表紙", cell } });
    expect(first?.message).toContain("「1福祉.xlsx」では");
  });

  test("a blank answer contradicts nothing", async () => {
    await changed("blank-cover", "1福祉.xlsx", "表紙", [6, 3], null);
    expect(await problems("blank-cover")).toEqual([]);
  });

  test("another version of the standard", async () => {
    await changed("version", "2子ども.xlsx", "_juso", [1, 2], "0.0.9");
    expect(await problems("version")).toEqual([
      expect.objectContaining({
        ruleId: "workbook-covers-agree",
        messageId: "version",
        location: { file: "2子ども.xlsx" },
      }),
    ]);
  });

  test("an answer that nobody gave is asked for where it belongs", async () => {
    mkdirSync(join(folder, "nobody"));
    await juso("template", "site", "--out", "nobody/a.xlsx");
    await juso("template", "operator", "--out", "nobody/b.xlsx");
    const asked = (await problems("nobody")).map(({ ruleId, location: { file, cell } }) => [ruleId, file, cell]);
    expect(asked).toEqual([
      ["manifest-valid", "a.xlsx", "C5"],
      ["manifest-valid", "a.xlsx", "C6"],
    ]);
  });

  test("a key that two departments use", async () => {
    mkdirSync(join(folder, "keys/a"), { recursive: true });
    mkdirSync(join(folder, "keys/b"), { recursive: true });
    for (const each of ["a", "b"])
      await juso("template", "operator", "--from", whole, "--out", `keys/${each}/実施者.xlsx`);
    const found = await findings("keys/a/実施者.xlsx", "keys/b/実施者.xlsx");
    expect(new Set(found.map(({ ruleId }) => ruleId))).toEqual(new Set(["record-key-unique"]));
    expect(found[0]).toMatchObject({
      location: { file: "keys/b/実施者.xlsx", cell: "A3" },
      message: expect.stringContaining("keys/a/実施者.xlsx"),
    });
  });
});
