import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { RecordsByEntity } from "@juso/model";
import exceljs from "exceljs";
import { expect, test } from "vitest";
import { buildGrantDocument } from "../build-grant-document.ts";
import { sampleInput } from "../sample-input.fixture.ts";
import { correctedRecords, sampleRecords } from "../sample-records.fixture.ts";
import { typedEdits } from "../typed-edits.fixture.ts";
import { typedRecords } from "../typed-records.fixture.ts";
import { placedCells } from "./recalculate.fixture.ts";
import { renderXlsx } from "./render-xlsx.ts";
import { calculate } from "./spreadsheet-calculator.fixture.ts";
import { verifyWorkbook } from "./verify-workbook.ts";

const kinds = ["application", "change", "report"] as const;
const cases = [
  ...kinds.map((kind) => ({ kind, what: "as it is", records: sampleRecords() })),
  { kind: "application", what: "with a corrected base year", records: correctedRecords() },
] as const;

for (const { kind, records, what } of cases) {
  test(`${kind} ${what}: every formula as it is written computes to the engine's yen`, async () => {
    const workbook = await opened(await workbookOf(kind, records));
    const scalar = (value: unknown): bigint | string | undefined =>
      typeof value === "number" ? BigInt(value) : typeof value === "string" ? value : undefined;
    const read = (sheet: string, row: number, column: number): bigint | string | undefined => {
      const { formula, result, value } = workbook.getWorksheet(sheet)?.getCell(row, column) ?? {};
      return formula ? (scalar(result) ?? "") : scalar(value);
    };
    const wrong: string[] = [];
    let count = 0;
    eachFormula(workbook, (cell, sheet) => {
      count += 1;
      if (calculate(cell.formula, sheet, read) !== (scalar(cell.result) ?? "")) wrong.push(`${sheet}!${cell.address}`);
    });
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(200);
  });
}

test("a spreadsheet program, where one is installed, computes the same from the formulas alone", async () => {
  const office = officePath();
  if (office === undefined) {
    process.stdout.write(
      "LibreOffice is not installed: recalculation was checked by the tests' own calculator only.\n",
    );
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "juso-recalculation-"));
  try {
    const files = kinds.map((kind) => join(folder, `${kind}.xlsx`));
    for (const [index, file] of files.entries()) {
      writeFileSync(file, await withoutResults(await workbookOf(kinds[index] ?? "application")));
    }
    const outcome = join(folder, "out");
    convert(office, folder, outcome, files);
    for (const kind of kinds) {
      expect(await verifyWorkbook(new Uint8Array(readFileSync(join(outcome, `${kind}.xlsx`))))).toEqual([]);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);

test("a spreadsheet program, where one is installed, computes what the engine does after a clerk typed", async () => {
  const office = officePath();
  if (office === undefined) return;
  const folder = mkdtempSync(join(tmpdir(), "juso-typed-"));
  try {
    const cases = typedEdits.map((edit, index) => {
      const kind = edit.kinds?.[0] ?? kinds[index % kinds.length] ?? "report";
      const records = edit.records ?? sampleRecords();
      let after = records;
      for (const [id, value] of Object.entries(edit.edits)) after = typedRecords(after, kind, id, value) ?? after;
      return { ...edit, kind, records, after, file: join(folder, `${index}.xlsx`) };
    });
    for (const { edits, file, kind, parameters, records } of cases) {
      const input = sampleInput(kind, "national", records, parameters);
      const document = buildGrantDocument(input);
      const workbook = await opened(await renderXlsx(document, { result: input.result }));
      for (const { cell, column, row, sheet } of placedCells(document)) {
        if (cell.id === undefined || !(cell.id in edits)) continue;
        const typed = workbook.getWorksheet(sheet)?.getCell(row, column);
        if (typed) typed.value = edits[cell.id] ?? null;
      }
      writeFileSync(file, await withoutResults(new Uint8Array(await workbook.xlsx.writeBuffer())));
    }
    const outcome = join(folder, "out");
    convert(
      office,
      folder,
      outcome,
      cases.map(({ file }) => file),
    );
    const wrong: string[] = [];
    for (const { after, file, kind, parameters, records, what } of cases) {
      const bytes = new Uint8Array(readFileSync(join(outcome, basename(file))));
      const workbook = await opened(bytes);
      const before = placedCells(buildGrantDocument(sampleInput(kind, "national", records, parameters)));
      const expected = placedCells(buildGrantDocument(sampleInput(kind, "national", after, parameters)));
      const values = new Map(expected.map(({ cell, key }) => [key, cell.value ?? ""]));
      for (const { cell, column, key, row, sheet } of before) {
        if (cell.formula === undefined) continue;
        const { result } = workbook.getWorksheet(sheet)?.getCell(row, column) ?? {};
        if ((result ?? "") !== values.get(key)) wrong.push(`${what}: ${key} ${String(result)} for ${values.get(key)}`);
      }
      const differences = await verifyWorkbook(bytes);
      const unexplained = differences.filter(({ isInput, kind: sort }) => sort !== "recalculated" && isInput !== true);
      wrong.push(...unexplained.map((difference) => `${what}: ${JSON.stringify(difference)}`));
    }
    expect(wrong).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 240_000);

function convert(office: string, folder: string, outcome: string, files: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  execFileSync(office, [profile, "--headless", "--convert-to", "xlsx", "--outdir", outcome, ...files], {
    stdio: "ignore",
  });
}

function workbookOf(kind: (typeof kinds)[number], records: RecordsByEntity = sampleRecords()): Promise<Uint8Array> {
  const input = sampleInput(kind, "national", records);
  return renderXlsx(buildGrantDocument(input), { result: input.result });
}

async function opened(bytes: Uint8Array): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer as ArrayBuffer);
  return workbook;
}

function eachFormula(workbook: exceljs.Workbook, visit: (cell: exceljs.Cell, sheet: string) => void): void {
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula && cell.master === cell) visit(cell, sheet.name);
      }),
    );
  }
}

/** Formulas alone, so that the values can come from nowhere but the program. */
async function withoutResults(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = await opened(bytes);
  eachFormula(workbook, (cell) => {
    cell.value = { formula: cell.formula } as exceljs.CellFormulaValue;
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function officePath(): string | undefined {
  try {
    return execFileSync("sh", ["-c", "command -v soffice"], { encoding: "utf8" }).trim();
  } catch {
    return undefined;
  }
}
