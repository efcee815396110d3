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
import { parameterWorkbook } from "@juso/parameter-files/write";
import type { SheetDescription, WorkbookValue } from "@juso/workbook";
import { writeWorkbook } from "@juso/workbook/write";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filledForm, newInsuredRate } from "../../../../packages/grant/src/parameters/filled-form.fixture.ts";
import { scenario, scenarioInput } from "../../../../packages/grant/src/scenario.fixture.ts";
import { secondCalculation } from "../../../../packages/grant/src/second-calculation.fixture.ts";
import {
  copiedValue,
  type Edit,
  typed,
  valuesBefore,
} from "../../../../packages/parameter-files/src/workbook/typed-workbook.fixture.ts";
import type { CommandIo } from "../cli-io.ts";
import { loadParameters } from "./load-parameters.ts";

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

/** What a clerk who copies the values of the year before types, but for some. */
const copied =
  (changes: Readonly<Record<string, WorkbookValue>> = {}): Edit =>
  (place) =>
    copiedValue(shown, changes)(place);

let shown: ReadonlyMap<string, WorkbookValue>;
let blank: Uint8Array;
beforeAll(async () => {
  blank = await parameterWorkbook(parameterForm(builtInParameters, 2027));
  shown = await valuesBefore(blank);
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

  it("read what people type: percents, full-width figures, amounts with commas, days with signs", async () => {
    const rates = { "rate.N1": "20％", "rate.N4": "４分の３", supportAddition: 0.5, "rate.P1": 0.125 };
    const days = { "deadline.report.monthDay": "4月10日", "deadline.report.deferredTo": "令和10年6月30日" };
    const loose = { ...rates, ...days, "property.thresholdYen": "５００，０００円" };
    const changes = { ...loose, "fiveYearRule.years": "5年", secondInsuredRate: "26 / 100" };
    const parameters = await load(await typed(blank, copied(changes)));
    expect(amounts(parameters)).toEqual(
      amounts(await load(await typed(blank, copied({ secondInsuredRate: newInsuredRate })))),
    );
  });
});

describe("a workbook that was filled in wrongly", () => {
  it.each<readonly [string, WorkbookValue, readonly string[]]>([
    ["rate.N1", 1 / 3, ["シート「値」の E", "国1号", "「0.3333333333333333」は使えません", "2/3 や 12.5/100"]],
    ["rate.N1", 20, ["「20」は使えません", "50%"]],
    ["rate.N1", { date: "2027-01-02" }, ["日付に変わっています", "「文字列」"]],
    ["rounding.N1", "四捨五入", ["「四捨五入」", "一覧から選んでください"]],
    ["property.thresholdYen", "五十万円", ["「五十万円」", "0以上の整数"]],
  ])("%s as %o is refused with its cell and how to write it", async (key, value, parts) => {
    const text = await refusal(await typed(blank, copied({ [key]: value })));
    expect(text).toContain("誤りが1件");
    for (const part of parts) expect(text).toContain(part);
  });

  it("names a missing source once for every value, by its cell", async () => {
    const text = await refusal(
      await typed(blank, ({ column, key }) => (key === "rate.N1" && column === "値" ? "20/100" : undefined), ""),
    );
    expect(text).toMatch(/シート「値」の G\d+ 「国1号.*空欄です。.*出典/);
  });

  it("names a source that all values lack once, by the cell where it is typed once", async () => {
    const text = await refusal(await typed(blank, copied(), ""));
    expect(text).toMatch(/誤りが1件[\s\S]*シート「はじめに」の B10: 空欄です。出典のない値が\d\d件/);
  });

  it("asks who pays only of costs that this grant does not pay, and once", async () => {
    const treated =
      (treatment: string): Edit =>
      (place) => {
        const isRoute = place.key === "costItem.minorRepair" && place.column === "扱い";
        return isRoute ? treatment : copied()(place);
      };
    const paid = await load(await typed(blank, treated("対象")));
    expect(paid.entries.findLast(({ key }) => key === "costItem.minorRepair")?.value).toMatchObject({
      treatment: "allowed",
    });
    const text = await refusal(await typed(blank, treated("対象外")));
    expect(text).toMatch(
      /誤りが1件[^\n]*\n[^\n]*シート「経費の扱い」の C\d+ 「小修繕費の扱い」: 空欄です。[^\n]*賄う財源[^\n]*$/,
    );
    expect(await refusal(await typed(blank, treated("たぶん")))).toMatch(/誤りが1件[^\n]*\n[^\n]*の B\d+ [^\n]*$/);
  });

  it("names the second of two rows for one item, by its own cell", async () => {
    const twice = (sheets: readonly SheetDescription[]): readonly SheetDescription[] =>
      sheets.map((sheet) => {
        const row = sheet.cells.find(({ value }) => value === "rate.N1")?.row;
        const copies = sheet.cells.filter((cell) => cell.row === row).map((cell) => ({ ...cell, row: 300 }));
        return sheet.name === "値" ? { ...sheet, cells: [...sheet.cells, ...copies] } : sheet;
      });
    const text = await refusal(await typed(blank, copied(), "要綱", twice));
    expect(text).toMatch(/誤りが1件[\s\S]*シート「値」の E300 「国1号[\s\S]*上の別の行/);
  });

  it("points to the band that does not follow", async () => {
    const bands = [
      { from: 0, below: 50_000, amountYen: 1 },
      { from: 60_000, amountYen: 2 },
    ];
    const entry = { key: "baseAmount.childUse", value: bands, source: "s", status: "verified" } as const;
    const years = { fiscalYears: { from: 2027, to: 2027 }, ...entry };
    const title = { ja: "x", en: "x" };
    const set = mergeParameters(builtInParameters, { id: "x", title, entries: [years] });
    const text = await refusal(await typed(await parameterWorkbook(parameterForm(set, 2027)), copied()));
    expect(text).toMatch(/誤りが1件[\s\S]*シート「基準額」の B7 /);
  });

  it("is read all the same when sheets were renamed, moved or changed names; a sheet that is gone is named", async () => {
    const renamed =
      (names: Readonly<Record<string, string>>) =>
      (sheets: readonly SheetDescription[]): readonly SheetDescription[] =>
        sheets.toReversed().map((sheet) => ({ ...sheet, name: names[sheet.name] ?? sheet.name }));
    const plain = amounts(await load(await typed(blank, copied())));
    for (const names of [{ 値: "数値" }, { 値: "経費の扱い", 経費の扱い: "値" }, { はじめに: "表紙" }]) {
      expect(amounts(await load(await typed(blank, copied(), "要綱", renamed(names))))).toEqual(plain);
    }
    const without = (sheets: readonly SheetDescription[]) => sheets.filter(({ name }) => name !== "経費の扱い");
    expect(await refusal(await typed(blank, copied(), "要綱", without))).toMatch(
      /誤りが1件[\s\S]*シート「経費の扱い」/,
    );
  });

  it("and what is no such workbook at all is said in a sentence", async () => {
    const other = await writeWorkbook({ creator: "x", date: "2027-04-01", sheets: [{ name: "a", cells: [] }] });
    expect(await refusal(other)).toContain("--year");
    expect(await refusal("PK\u0003\u0004")).toContain("--year");
  });
});
