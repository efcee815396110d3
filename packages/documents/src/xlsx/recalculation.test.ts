import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { RecordsByEntity } from "@juso/model";
import { type CellDescription, type SheetDescription, writeWorkbook } from "@juso/workbook";
import { expect, test } from "vitest";
import { buildGrantDocument } from "../build-grant-document.ts";
import type { CellValue } from "../model/form-document.ts";
import { sampleInput } from "../sample-input.fixture.ts";
import { correctedRecords, sampleRecords } from "../sample-records.fixture.ts";
import { typedEdits } from "../typed-edits.fixture.ts";
import { typedRecords } from "../typed-records.fixture.ts";
import { mapCells, placeOf, sheetsOf } from "./changed-workbook.fixture.ts";
import { describeWorkbook } from "./describe-workbook.ts";
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
    const sheets = await sheetsOf(await workbookOf(kind, records));
    const scalar = (value: unknown): bigint | string | undefined =>
      typeof value === "number" ? BigInt(value) : typeof value === "string" ? value : undefined;
    const byPlace = cellsByPlace(sheets);
    const read = (sheet: string, row: number, column: number): bigint | string | undefined => {
      const { formula, value } = byPlace.get(placeOf({ row, column }, sheet)) ?? {};
      return formula === undefined ? scalar(value) : (scalar(value) ?? "");
    };
    const wrong: string[] = [];
    let count = 0;
    for (const { cells, name } of sheets) {
      for (const cell of cells) {
        if (cell.formula === undefined) continue;
        count += 1;
        if (calculate(cell.formula, name, read) !== (scalar(cell.value) ?? "")) wrong.push(placeOf(cell, name));
      }
    }
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
      const input = sampleInput(kinds[index] ?? "application", "national");
      const { sheets, ...rest } = describeWorkbook(buildGrantDocument(input), { result: input.result });
      writeFileSync(file, await writeWorkbook({ ...rest, sheets: mapCells(sheets, withoutResult) }));
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
      const { sheets, ...rest } = describeWorkbook(document, { result: input.result });
      const typed = new Map(
        placedCells(document).flatMap((placed): [string, CellValue][] => {
          const { id } = placed.cell;
          return id === undefined || !(id in edits) ? [] : [[placeOf(placed, placed.sheet), edits[id] ?? null]];
        }),
      );
      const after = mapCells(sheets, (cell, sheet) => {
        const value = typed.get(placeOf(cell, sheet));
        return withoutResult(value === undefined ? cell : { ...cell, value });
      });
      writeFileSync(file, await writeWorkbook({ ...rest, sheets: after }));
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
      const byPlace = cellsByPlace(await sheetsOf(bytes));
      const before = placedCells(buildGrantDocument(sampleInput(kind, "national", records, parameters)));
      const expected = placedCells(buildGrantDocument(sampleInput(kind, "national", after, parameters)));
      const values = new Map(expected.map(({ cell, key }) => [key, cell.value ?? ""]));
      for (const { cell, column, key, row, sheet } of before) {
        if (cell.formula === undefined) continue;
        const { value = "" } = byPlace.get(placeOf({ row, column }, sheet)) ?? {};
        if ((value ?? "") !== values.get(key)) wrong.push(`${what}: ${key} ${String(value)} for ${values.get(key)}`);
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

function cellsByPlace(sheets: readonly SheetDescription[]): ReadonlyMap<string, CellDescription> {
  return new Map(sheets.flatMap(({ cells, name }) => cells.map((cell) => [placeOf(cell, name), cell])));
}

/** A formula alone, so that the value can come from nowhere but the program. */
function withoutResult(cell: CellDescription): CellDescription {
  return cell.formula === undefined ? cell : { ...cell, value: null };
}

function officePath(): string | undefined {
  try {
    return execFileSync("sh", ["-c", "command -v soffice"], { encoding: "utf8" }).trim();
  } catch {
    return undefined;
  }
}
