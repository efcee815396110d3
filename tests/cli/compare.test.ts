import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type AmountChange, type PackageComparison, readPackage } from "@juso/aggregate/compare";
import { memorySource } from "@juso/model";
import { readCells, writeZip } from "@juso/workbook";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { forgetHashes, rewrite } from "./rewrite-table.ts";
import { type Outcome, runJuso } from "./run-juso.ts";

const city = fileURLToPath(new URL("../../examples/mihon-city", import.meta.url));
const town = fileURLToPath(new URL("../../examples/mihonkawa-town-defects", import.meta.url));
let folder: string;
let comparison: PackageComparison;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "juso-compare-"));
  cpSync(city, join(folder, "second"), { recursive: true });
  forgetHashes(join(folder, "second"));
  rewrite(join(folder, "second"), "income-line.csv", (row) => {
    if (row.get("収入ID") === "IC-0001") row.set("収入済額", "260000");
    if (row.get("収入ID") === "IC-0002") row.set("収入ID", "IC-0102");
    return [row];
  });
  rewrite(join(folder, "second"), "grant-receipt.csv", (row) => (row.get("受入ID") === "GR-0002" ? [] : [row]));
  await made(city, "v1.zip", "report");
  await made("second", "v2.zip", "report");
  comparison = JSON.parse((await juso("compare", "v1.zip", "v2.zip", "--format", "json")).result);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function juso(...args: readonly string[]): Promise<Outcome> {
  return runJuso(folder, ...args);
}

async function made(path: string, out: string, document: string): Promise<void> {
  expect((await juso("package", path, "--document", document, "--not-accepted", "--out", out)).exit).toBe(0);
}

test("rows by their ids, fields before and after", () => {
  expect(comparison).toMatchObject({ municipalityCode: "992011", fiscalYear: 2025, isSame: false, asOf: "2026-03-31" });
  const tables = comparison.tables.map(({ added, changed, entity, idChanges, removed }) => [
    entity,
    { added, changed, idChanges, removed },
  ]);
  expect(tables).toEqual([
    ["incomeLine", { added: 0, changed: 1, idChanges: 1, removed: 0 }],
    ["grantReceipt", { added: 0, changed: 0, idChanges: 0, removed: 1 }],
  ]);
  expect(comparison.tables[0]?.rows).toMatchObject([
    { kind: "changed", key: "IC-0001", fields: [{ before: "180000", after: "260000", difference: "80000" }] },
    { kind: "idChange", key: "IC-0002", newKey: "IC-0102", fields: [] },
  ]);
});

test("the amounts are those that the calculation gives for each", async () => {
  const grants = await Promise.all(
    [city, "second"].map(async (path) =>
      JSON.parse((await juso("grant", "calculate", path, "--document", "report", "--format", "json")).result),
    ),
  );
  const amount = (id: string): AmountChange | undefined => comparison.money.amounts.find((each) => each.id === id);
  for (const payer of ["national", "prefectural"]) {
    const [then, now] = grants.map((grant) => grant.payers[payer]);
    expect(amount(payer)).toMatchObject({ before: then.totalYen, after: now.totalYen });
    expect(amount(`${payer}.returned`)).toMatchObject({
      before: then.settlement.differenceYen,
      after: now.settlement.differenceYen,
      difference: now.settlement.differenceYen - then.settlement.differenceYen,
    });
  }
  expect(amount("national.received")?.difference).toBe(-36910000);
  for (const { amountYen, line } of grants[1].lines) expect(amount(line)?.after).toBe(amountYen);
  expect(amount("municipal")?.difference).toBe(grants[1].municipalYen - grants[0].municipalYen);
  expect(comparison.money.amounts.some(({ difference }) => difference !== null && difference !== 0)).toBe(true);
});

test("findings that are new here are fixed the other way round", async () => {
  const back: PackageComparison = JSON.parse((await juso("compare", "v2.zip", "v1.zip", "--format", "json")).result);
  const counts = ({ findings }: PackageComparison) => [findings.fixed, findings.new, findings.remaining];
  const [fixed, added, remaining] = counts(comparison);
  expect(counts(back)).toEqual([added, fixed, remaining]);
  expect(added).toBeGreaterThan(0);
  expect(comparison.findings.list).toHaveLength((fixed ?? 0) + (added ?? 0) + (remaining ?? 0));
});

test("text, CSV and workbook say the same", async () => {
  const { exit, result } = await juso("compare", "v1.zip", "v2.zip");
  expect(exit).toBe(1);
  expect(result).toContain("180,000 → 260,000（差 80,000）");
  expect(result).toContain("IDの変更か IC-0002 → IC-0102");
  const { result: csv } = await juso("compare", "v1.zip", "v2.zip", "--format", "csv");
  const [header = "", ...lines] = csv.trim().split("\r\n");
  expect(lines.filter((line) => line.startsWith("amount,"))).toHaveLength(comparison.money.amounts.length);
  expect(lines.filter((line) => line.startsWith("finding,"))).toHaveLength(comparison.findings.list.length);
  expect(new Set([header, ...lines].map((line) => line.replaceAll(/"[^"]*"/g, "").split(",").length)).size).toBe(1);
  expect((await juso("compare", "v1.zip", "v2.zip", "--out", "changes.xlsx")).exit).toBe(1);
  await juso("compare", "v1.zip", "v2.zip", "--out", "again.xlsx");
  const bytes = readFileSync(join(folder, "changes.xlsx"));
  expect(readFileSync(join(folder, "again.xlsx")).equals(bytes)).toBe(true);
  const cells = await readCells(new Uint8Array(bytes));
  const values = "sheets" in cells ? cells.sheets.flatMap((sheet) => sheet.cells.map(({ value }) => value)) : [];
  expect(values).toEqual(expect.arrayContaining([180000, 260000, 80000, "IC-0102"]));
});

test("the same package twice has no difference", async () => {
  const { exit, result } = await juso("compare", "v1.zip", "v1.zip");
  expect(exit).toBe(0);
  expect(result).toContain("表に違いはありません。");
});

describe("what is not compared, and what is with a word about it", () => {
  test("another municipality", async () => {
    await made(town, "town.zip", "none");
    const outcome = await juso("compare", "v1.zip", "town.zip");
    expect(outcome).toMatchObject({ exit: 2, result: "" });
    expect(outcome.notes).toContain("市町村が違うため比べられません");
  });

  test("another document is compared, each by its own amounts", async () => {
    await made(city, "application.zip", "application");
    const { exit, result } = await juso("compare", "application.zip", "v1.zip");
    expect(exit).toBe(0);
    expect(result).toContain("文書が違います");
    expect(result).toContain("交付申請");
  });

  test("a package without amounts", async () => {
    await made(city, "none.zip", "none");
    const { exit, result } = await juso("compare", "none.zip", "v1.zip");
    expect(exit).toBe(0);
    expect(result).toContain("金額は比べていません");
  });

  test("a package with case records is not read, and nothing of it is told", async () => {
    const { files } = await readPackage(memorySource("v1.zip", new Uint8Array(readFileSync(join(folder, "v1.zip")))));
    const entries = await Promise.all(
      files.map(async (file) => ({ name: file.name, content: (await file.slice(0, file.size)).slice() })),
    );
    const content = new TextEncoder().encode("caseId\r\nひみつQX9\r\n");
    writeFileSync(join(folder, "cases.zip"), await writeZip([...entries, { name: "case.csv", content }]));
    const outcome = await juso("compare", "v1.zip", "cases.zip");
    expect(outcome).toMatchObject({ exit: 2, result: "" });
    expect(outcome.notes).toContain("（case.csv）");
    expect(outcome.notes).not.toContain("QX9");
  });

  test("what is no package", async () => {
    writeFileSync(join(folder, "letter.zip"), await writeZip([{ name: "a.txt", content: new Uint8Array(1) }]));
    expect(await juso("compare", "v1.zip", "letter.zip")).toMatchObject({ exit: 2, result: "" });
  });

  test("a workbook in another format", async () => {
    const outcome = await juso("compare", "v1.zip", "v2.zip", "--format", "csv", "--out", "a.xlsx");
    expect(outcome).toMatchObject({ exit: 2, result: "" });
  });
});
