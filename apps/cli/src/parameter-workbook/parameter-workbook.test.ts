import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  builtInParameters,
  calculateGrant,
  hashParameters,
  mergeParameters,
  type ParameterEntry,
  type ParameterSet,
  parameterForm,
} from "@juso/grant";
import type { JusoError } from "@juso/model";
import { readCells, type WorkbookValue } from "@juso/workbook";
import { writeWorkbook } from "@juso/workbook/write";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filledForm, newInsuredRate } from "../../../../packages/grant/src/parameters/filled-form.fixture.ts";
import { scenario, scenarioInput } from "../../../../packages/grant/src/scenario.fixture.ts";
import { secondCalculation } from "../../../../packages/grant/src/second-calculation.fixture.ts";
import type { CommandIo } from "../cli-io.ts";
import { loadParameters } from "../load-parameters.ts";
import { parameterWorkbook } from "./parameter-workbook.ts";

let folder: string;
let number = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "juso-parameters-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Gives bytes to the commands as they come: as the file of `--parameters`. */
function load(content: string | Uint8Array): Promise<ParameterSet> {
  number += 1;
  const file = `file-${number}`;
  writeFileSync(join(folder, file), content);
  return loadParameters(file, { folder, inputs: new Set() } as unknown as CommandIo);
}

type Edit = (place: {
  readonly sheet: string;
  readonly key: string;
  readonly column: string;
}) => WorkbookValue | undefined;

/** A workbook in which a clerk has typed: every cell that an edit answers for, found by the key of its row and the heading of its column. */
async function typed(bytes: Uint8Array, edit: Edit, shared = "令和9年度交付要綱"): Promise<Uint8Array> {
  const read = await readCells(bytes);
  if (read.kind !== "cells") throw new Error("not a workbook");
  const sheets = read.sheets.map((sheet) => {
    const at = new Map(sheet.cells.map((cell) => [`${cell.row}:${cell.column}`, cell.value ?? null]));
    const header = sheet.cells.find(({ value }) => value === "キー");
    if (sheet.name === "はじめに") return { ...sheet, cells: [...sheet.cells, { row: 10, column: 2, value: shared }] };
    if (header === undefined) return sheet;
    const columns = sheet.cells.filter(({ row }) => row === header.row);
    const rows = sheet.cells.filter(({ column, row }) => column === header.column && row > header.row);
    const edits = rows.flatMap(({ row, value: key }) =>
      columns.flatMap(({ column, value: heading }) => {
        const value = edit({ sheet: sheet.name, key: `${key}`, column: `${heading}` });
        return value === undefined ? [] : [{ row, column, value }];
      }),
    );
    for (const { column, row, value } of edits) at.set(`${row}:${column}`, value);
    const cells = [...at].map(([place, value]) => {
      const [row = 0, column = 0] = place.split(":").map(Number);
      return { row, column, value };
    });
    return { ...sheet, cells };
  });
  return writeWorkbook({ creator: "clerk", date: "2027-04-01", sheets });
}

/** What a clerk who copies the values of the year before types, but for some. */
const copied =
  (changes: Readonly<Record<string, WorkbookValue>> = {}): Edit =>
  ({ column, key, sheet }) => {
    if (column !== "値" || sheet !== "値") return undefined;
    return changes[key] === undefined ? (shown.get(key) ?? null) : changes[key];
  };

const shown = new Map<string, WorkbookValue>();
let blank: Uint8Array;
beforeAll(async () => {
  blank = await parameterWorkbook(parameterForm(builtInParameters, 2027));
  const read = await readCells(blank);
  const sheet = read.kind === "cells" ? read.sheets.find(({ name }) => name === "値") : undefined;
  const header = sheet?.cells.find(({ value }) => value === "キー");
  const before = sheet?.cells.find(({ row, value }) => row === header?.row && value === "前回の値");
  for (const { column, row, value } of sheet?.cells ?? []) {
    const key = sheet?.cells.find((cell) => cell.row === row && cell.column === header?.column)?.value;
    if (column === before?.column && row > before.row && value !== null) shown.set(`${key}`, value ?? null);
  }
});

const ninth = scenario("R9", { fiscalYear: 2027, start: 2022, insuredPercent: 26 });

function amounts(parameters: ParameterSet): unknown {
  const { lines, municipalYen, transfer } = calculateGrant({ ...scenarioInput(ninth), parameters });
  return {
    lines: Object.fromEntries(lines.map(({ amountYen, line }) => [line, amountYen])),
    transfers: [transfer.firstYen, transfer.secondYen],
    municipal: municipalYen,
  };
}

async function refusal(bytes: Uint8Array | string): Promise<string> {
  try {
    await load(bytes);
  } catch (error) {
    return (error as JusoError).text.ja;
  }
  throw new Error("nothing was refused");
}

describe("the values of a year as a workbook", () => {
  it.each([2021, 2022, 2023, 2024, 2025, 2026])(
    "change nothing when %d is read back as it was written",
    async (year) => {
      const parameters = await load(await parameterWorkbook(parameterForm(builtInParameters, year)));
      expect(hashParameters(parameters)).toBe(hashParameters(builtInParameters));
    },
  );

  it("keep base amounts by population, additions and routes", async () => {
    const years = { fiscalYears: { from: 2026, to: 2026 }, source: "要綱別表", status: "verified" } as const;
    const bands = [
      { from: 0, below: 50_000, amountYen: 10_000_000 },
      { from: 50_000, amountYen: 20_000_000 },
    ];
    const title = { ja: "夜間", en: "night" };
    const entries: readonly ParameterEntry[] = [
      { ...years, key: "baseAmount.childUse", value: bands },
      { ...years, key: "baseAmount.multiAgency.body", value: bands },
      {
        ...years,
        key: "baseAmount.multiAgency.additions",
        value: [
          { key: "night", title, bands },
          { key: "holiday", title: { ja: "休日", en: "holiday" }, bands: [{ from: 0, amountYen: 1 }] },
        ],
      },
    ];
    const set = mergeParameters(builtInParameters, { id: "x", title, entries });
    const parameters = await load(await parameterWorkbook(parameterForm(set, 2026)));
    expect(parameters.entries.slice(-3)).toEqual(entries);
  });

  it("filled in, compute R9 as the second calculation and as the JSON file do", async () => {
    const workbook = await load(await typed(blank, copied({ secondInsuredRate: newInsuredRate })));
    const json = await load(JSON.stringify(filledForm(parameterForm(builtInParameters, 2027))));
    const { lines, municipal, transfers } = secondCalculation(ninth);
    expect(amounts(workbook)).toEqual({ lines, transfers, municipal });
    expect(amounts(json)).toEqual(amounts(workbook));
  });

  it("blank, give nothing: the year is refused with every gap", async () => {
    const parameters = await load(await typed(blank, copied({ "fiveYearRule.years": "  ", "rate.N4": null })));
    expect(() => amounts(parameters)).toThrowError(
      /値が、パラメーターに2件ありません[\s\S]*rate\.N4[\s\S]*fiveYearRule\.years/,
    );
  });

  it("read what people type: percents, full-width figures, amounts with commas", async () => {
    const loose = { "rate.N1": "20％", "rate.N4": "４分の３", "property.thresholdYen": "５００，０００円" };
    const changes = { ...loose, "fiveYearRule.years": "5年", secondInsuredRate: "26 / 100" };
    const parameters = await load(await typed(blank, copied(changes)));
    expect(amounts(parameters)).toEqual(
      amounts(await load(await typed(blank, copied({ secondInsuredRate: newInsuredRate })))),
    );
  });
});

describe("a workbook that was filled in wrongly", () => {
  it.each<readonly [string, WorkbookValue, readonly string[]]>([
    ["rate.N1", 0.2, ["シート「値」の E", "国1号", "「0.2」は使えません", "2/3 や 12.5/100"]],
    ["rate.N1", { date: "2027-01-02" }, ["「2027-01-02」", "分数"]],
    ["rounding.N1", "四捨五入", ["「四捨五入」", "一覧から選んでください"]],
    ["property.thresholdYen", "五十万円", ["「五十万円」", "0以上の整数"]],
  ])("%s as %o is refused with its cell and how to write it", async (key, value, parts) => {
    const text = await refusal(await typed(blank, copied({ [key]: value })));
    expect(text).toContain("1件の誤り");
    for (const part of parts) expect(text).toContain(part);
  });

  it("names a missing source once for every value, by its cell", async () => {
    const text = await refusal(
      await typed(blank, ({ column, key }) => (key === "rate.N1" && column === "値" ? "20/100" : undefined), ""),
    );
    expect(text).toMatch(/シート「値」の G\d+ 「国1号.*空欄です。.*出典/);
  });

  it("and what is no such workbook at all is said in a sentence", async () => {
    const other = await writeWorkbook({ creator: "x", date: "2027-04-01", sheets: [{ name: "a", cells: [] }] });
    expect(await refusal(other)).toContain("--year");
    expect(await refusal("PK\u0003\u0004")).toContain("--year");
  });
});
