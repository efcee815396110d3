import type { DocumentKindCode, RecordsByEntity } from "@juso/model";
import { expect, test } from "vitest";
import { buildGrantDocument } from "../build-grant-document.ts";
import { documentKind, documentKinds } from "../kinds/document-kinds.ts";
import { sampleInput } from "../sample-input.fixture.ts";
import { correctedRecords, sampleRecords } from "../sample-records.fixture.ts";
import { cellsByPlace, placeOf, sheetsOf } from "./changed-workbook.fixture.ts";
import { placedCells } from "./recalculate.fixture.ts";
import { renderXlsx } from "./render-xlsx.ts";
import { calculate } from "./spreadsheet-calculator.fixture.ts";

const cases: readonly { readonly kind: DocumentKindCode; readonly what: string; readonly records: RecordsByEntity }[] =
  [
    ...documentKinds.map(({ code }) => ({ kind: code, what: "as it is", records: sampleRecords() })),
    { kind: "application", what: "with a corrected base year", records: correctedRecords() },
  ];

for (const { kind, records, what } of cases) {
  test(`${kind} ${what}: every formula as it is written computes to the engine's yen`, async () => {
    const input = sampleInput(kind, "national", records);
    const document = buildGrantDocument(input);
    const sheets = await sheetsOf(await renderXlsx(document, input));
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
    // All formulas of the forms are in the workbook; the amounts of the cover are among them, which the forms give.
    expect(count).toBe(placedCells(document).filter(({ cell }) => cell.formula !== undefined).length);
    expect(count).toBeGreaterThanOrEqual(Math.max(1, documentKind(kind)?.amounts.length ?? 0));
  });
}
