import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { EntityKey } from "@juso/model";
import { entityProfiles } from "@juso/schemas";
import { type ValidationResult, validate } from "@juso/validator";
import { fromFiles } from "@juso/validator/node";
import { readCells } from "@juso/workbook";
import { writeWorkbook } from "@juso/workbook/write";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runJuso } from "./run-juso.ts";

const examples = fileURLToPath(new URL("../../examples/", import.meta.url));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "juso-template-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const juso = (...args: readonly string[]) => runJuso(folder, ...args);

async function check(path: string): Promise<ValidationResult> {
  return validate(await fromFiles(path), {
    asOf: "2026-04-09",
    maxFindings: 10_000,
    keepEntities: new Set<EntityKey>(entityProfiles.map(({ key }) => key)),
  });
}

/** Records without their places. */
function valuesOf({ records }: ValidationResult) {
  return Object.fromEntries(
    entityProfiles.map(({ key }) => [key, (records[key] ?? []).map(({ value, echo = {} }) => ({ value, echo }))]),
  );
}

/** Findings without their places in files. */
function findingsOf({ report }: ValidationResult) {
  return report.findings
    .map(({ ruleId, messageId, location: { recordId, field } }) => JSON.stringify([ruleId, messageId, recordId, field]))
    .sort();
}

describe("the workbook filled with a submission", () => {
  test.each([
    ["mihon-city", "all"],
    ["mihon-city-grant-only/mihon-city.xlsx", "grant"],
    ["mihonkawa-town-defects/submission", "all"],
  ])("reads back as %s: the same records in the same order, the same findings", async (path, set) => {
    const name = `${path.split("/")[0]}.xlsx`;
    const { exit, notes } = await juso("template", "--set", set, "--from", join(examples, path), "--out", name);
    expect([exit, notes]).toEqual([0, expect.stringContaining(name)]);
    const [before, after] = [await check(join(examples, path)), await check(join(folder, name))];
    expect(Object.values(valuesOf(before)).flat().length).toBeGreaterThan(50);
    // Tables under a duty of secrecy stay in the files of their own.
    const secret = entityProfiles.filter(({ confidential }) => confidential !== undefined);
    const left = Object.fromEntries(secret.map(({ key }) => [key, []]));
    expect(valuesOf(after)).toEqual({ ...valuesOf(before), ...left });
    expect(findingsOf(after)).toEqual(findingsOf(before));
    const { documents: _, ...about } = before.manifest!;
    expect(after.manifest).toMatchObject(about);
  });

  test("has the same bytes whenever it is made, and made from itself it stays itself", async () => {
    const first = readFileSync(join(folder, "mihon-city-grant-only.xlsx"));
    await juso("template", "--set", "grant", "--from", "mihon-city-grant-only.xlsx", "--out", "again.xlsx");
    expect(Buffer.compare(first, readFileSync(join(folder, "again.xlsx")))).toBe(0);
  });

  test("typed into as people do, it loses nothing else: columns of one's own, the order of the rows, every other cell", async () => {
    const bytes = readFileSync(join(folder, "mihon-city-grant-only.xlsx"));
    const read = await readCells(new Uint8Array(bytes));
    if (read.kind !== "cells") throw new Error("not a workbook");
    // Below the row of headings in row 2: an amount as text, a year of an era, a column of one's own first, and a new row after a blank one.
    const sheets = read.sheets.map((sheet) => {
      if (sheet.name !== "経費明細") return sheet;
      const last = Math.max(...sheet.cells.map(({ row }) => row));
      const columnOf = (heading: string) =>
        sheet.cells.find(({ row, value }) => row === 2 && value === heading)!.column;
      const [year, planned] = [columnOf("年度"), columnOf("支出予定額（円）")];
      const kept = sheet.cells.filter(({ column, row }) => row !== 3 || (column !== year && column !== planned));
      const copied = sheet.cells.filter(({ row }) => row === 3).map((cell) => ({ ...cell, row: last + 2 }));
      const cells = [
        ...kept,
        { row: 3, column: year, value: "令和７年度" },
        { row: 3, column: planned, value: "１４，８３２，０００円" },
        ...copied.map((cell) => (cell.column === 1 ? { ...cell, value: "CO-9999" } : cell)),
      ].map((cell) => ({ ...cell, column: cell.column + 1 }));
      const own = [
        { row: 2, column: 1, value: "x_memo" },
        { row: 3, column: 1, value: "0012" },
      ];
      return { ...sheet, cells: [...own, ...cells] };
    });
    writeFileSync(
      join(folder, "typed.xlsx"),
      await writeWorkbook({ creator: "clerk", date: "2026-04-01", sheets: sheets.toReversed() }),
    );
    const before = valuesOf(await check(join(folder, "mihon-city-grant-only.xlsx")));
    const [first, ...others] = before.costLine!;
    const added = { value: { ...first!.value, costLineId: "CO-9999" }, echo: {} };
    const costLine = [{ value: first!.value, echo: { x_memo: "0012" } }, ...others, added];
    expect(valuesOf(await check(join(folder, "typed.xlsx")))).toEqual({ ...before, costLine });
    // And it goes on in the workbook that is made from it.
    await juso("template", "--set", "grant", "--from", "typed.xlsx", "--out", "typed-again.xlsx");
    expect(valuesOf(await check(join(folder, "typed-again.xlsx")))).toEqual({ ...before, costLine });
  });

  test("holds case data only when its tables were asked for, and says so", async () => {
    const city = join(examples, "mihon-city");
    const all = await juso("template", "staff", "site", "--from", city, "--out", "staff.xlsx");
    expect(all.notes).toContain("庁内だけで扱う事例等のデータ（P0）を、このブックに入れました：職員 63行。");
    expect(all.notes).toContain("支援ケース 74行");
    const grant = await juso("template", "--set", "grant", "--from", city, "--out", "grant.xlsx", "--lang", "en");
    expect(grant.notes).not.toContain("CAUTION");
    expect(grant.notes).toMatch(/left out: .*Case \(74\)|left out: .*\(74\)/);
    expect((await check(join(folder, "grant.xlsx"))).manifest?.level).toBe("p1");
  });

  test("is not made when something cannot be read", async () => {
    const path = join(examples, "mihon-city-defects/submission");
    const { exit, notes } = await juso("template", "--from", path, "--out", "broken.xlsx");
    expect([exit, notes]).toEqual([1, expect.stringContaining("読み取れないところが10か所あり")]);
    expect(() => readFileSync(join(folder, "broken.xlsx"))).toThrow();
  });

  test("a wrong use is told in a sentence", async () => {
    writeFileSync(join(folder, "a.csv"), "");
    expect(await juso("template", "--next-year")).toMatchObject({ exit: 2, notes: expect.stringContaining("--from") });
    const csv = await juso("template", "--from", join(examples, "mihon-city"), "--format", "csv");
    expect(csv).toMatchObject({ exit: 2, notes: expect.stringContaining("--format xlsx") });
  });
});

describe("the workbook of the following year", () => {
  let year: ValidationResult;
  let old: ValidationResult;
  beforeAll(async () => {
    const { exit } = await juso(
      "template",
      "--next-year",
      "--from",
      join(examples, "mihon-city"),
      "--out",
      "2026.xlsx",
    );
    expect(exit).toBe(0);
    [old, year] = [await check(join(examples, "mihon-city")), await check(join(folder, "2026.xlsx"))];
  });

  test("is of the following year throughout, and holds no case", () => {
    expect(year.manifest).toMatchObject({ fiscalYear: 2026, municipalityCode: "992011" });
    const years = Object.values(valuesOf(year))
      .flat()
      .map(({ value }) => (value as { fiscalYear?: number }).fiscalYear);
    expect(new Set(years)).toEqual(new Set([undefined, 2026]));
    expect(
      [...year.presentEntities].filter((key) => ["case", "plan", "meeting", "grantDecision"].includes(key)),
    ).toEqual([]);
  });

  test("keeps sites, operators, staff and what is planned, and not what was spent", () => {
    const values = <E extends EntityKey>({ records }: ValidationResult, key: E) =>
      (records[key] ?? []).map(({ value }) => value);
    for (const key of ["operator", "staff", "propertyItem"] as const)
      expect(values(year, key)).toEqual(values(old, key));
    expect(values(year, "site").map(({ siteId }) => siteId)).toEqual(values(old, "site").map(({ siteId }) => siteId));
    expect(values(year, "costLine")).toEqual(
      values(old, "costLine").map(({ actualYen: _, actualEligibleYen: __, actualDescription: ___, ...line }) => ({
        ...line,
        fiscalYear: 2026,
      })),
    );
    expect(values(year, "grantLine").map(({ baseYearCostYen }) => baseYearCostYen)).toEqual(
      values(old, "grantLine").map(({ baseYearCostYen }) => baseYearCostYen),
    );
    expect(values(year, "municipality")[0]?.programmeStartFiscalYear).toBe(2023);
    expect(
      values(year, "grantDocument").map(({ documentKind, documentNumber }) => [documentKind, documentNumber]),
    ).toEqual([
      ["application", undefined],
      ["application", undefined],
    ]);
  });

  test("asks for nothing but what the new year must say anew", () => {
    const blocking = year.report.findings.filter(({ severity }) => severity === "error");
    expect(new Set(blocking.map(({ ruleId, location }) => `${ruleId} ${location.sheet}`))).toEqual(
      new Set(["value-required 区分別の上限"]),
    );
  });
});
