import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { CellValue } from "@juso/paper";
import type { CellDescription } from "@juso/workbook";
import { writeWorkbook } from "@juso/workbook/write";
import { expect, test } from "vitest";
import { buildGrantDocument } from "../build-grant-document.ts";
import { documentKinds } from "../kinds/document-kinds.ts";
import { sampleInput } from "../sample-input.fixture.ts";
import { sampleRecords } from "../sample-records.fixture.ts";
import { typedEdits } from "../typed-edits.fixture.ts";
import { typedRecords } from "../typed-records.fixture.ts";
import { cellsByPlace, mapCells, placeOf, sheetsOf } from "./changed-workbook.fixture.ts";
import { describeWorkbook } from "./describe-workbook.ts";
import { namedCells, placedCells } from "./recalculate.fixture.ts";
import { verifyWorkbook } from "./verify-workbook.ts";

// Run by `npm run test:office`, which says so where LibreOffice is absent and fails there when CI is set.

const kinds = documentKinds.map(({ code }) => code);
/** Kinds with the forms of the whole calculation: what an edit without a kind is typed into, in turn. */
const wholeKinds = documentKinds.filter(({ forms }) => forms.includes("costDetail")).map(({ code }) => code);

test("LibreOffice computes the same from the formulas alone", async () => {
  const folder = mkdtempSync(join(tmpdir(), "juso-recalculation-"));
  try {
    const files = kinds.map((kind) => join(folder, `${kind}.xlsx`));
    for (const [index, file] of files.entries()) {
      const input = sampleInput(kinds[index] ?? "application", "national");
      const document = buildGrantDocument(input);
      const { sheets, ...rest } = describeWorkbook(document, { document, result: input.result });
      writeFileSync(file, await writeWorkbook({ ...rest, sheets: mapCells(sheets, withoutResult) }));
    }
    const outcome = join(folder, "out");
    convert(folder, outcome, files);
    for (const kind of kinds) {
      expect(await verifyWorkbook(new Uint8Array(readFileSync(join(outcome, `${kind}.xlsx`))))).toEqual([]);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 600_000);

test("LibreOffice computes what the engine does after a clerk typed", async () => {
  const folder = mkdtempSync(join(tmpdir(), "juso-typed-"));
  try {
    const typedInto = typedEdits.flatMap((edit, index) =>
      (edit.kinds ?? [wholeKinds[index % wholeKinds.length] ?? "report"]).map((kind) => ({ edit, kind })),
    );
    const cases = typedInto.map(({ edit, kind }, index) => {
      const records = edit.records ?? sampleRecords();
      let after = records;
      for (const [id, value] of Object.entries(edit.edits)) after = typedRecords(after, kind, id, value) ?? after;
      return { ...edit, kind, records, after, file: join(folder, `${index}.xlsx`) };
    });
    for (const { edits, file, kind, parameters, records } of cases) {
      const input = sampleInput(kind, "national", records, parameters);
      const document = buildGrantDocument(input);
      const { sheets, ...rest } = describeWorkbook(document, { document, result: input.result });
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
      folder,
      outcome,
      cases.map(({ file }) => file),
    );
    const wrong: string[] = [];
    for (const { after, file, kind, parameters, records, what } of cases) {
      const bytes = new Uint8Array(readFileSync(join(outcome, basename(file))));
      const byPlace = cellsByPlace(await sheetsOf(bytes));
      const before = namedCells(buildGrantDocument(sampleInput(kind, "national", records, parameters)));
      const expected = namedCells(buildGrantDocument(sampleInput(kind, "national", after, parameters)));
      const values = new Map(expected.map(([name, { cell }]) => [name, cell.value ?? ""]));
      for (const [name, { cell, column, key, row, sheet }] of before) {
        if (cell.formula === undefined) continue;
        const { value = "" } = byPlace.get(placeOf({ row, column }, sheet)) ?? {};
        if ((value ?? "") !== values.get(name)) wrong.push(`${what}: ${key} ${String(value)} for ${values.get(name)}`);
      }
      const differences = await verifyWorkbook(bytes);
      const unexplained = differences.filter(({ isInput, kind: sort }) => sort !== "recalculated" && isInput !== true);
      wrong.push(...unexplained.map((difference) => `${what}: ${JSON.stringify(difference)}`));
    }
    expect(wrong).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 900_000);

function convert(folder: string, outcome: string, files: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", outcome, ...files], {
    stdio: "ignore",
  });
}

/** A formula alone, so that the value can come from nowhere but the program. */
function withoutResult(cell: CellDescription): CellDescription {
  return cell.formula === undefined ? cell : { ...cell, value: null };
}
