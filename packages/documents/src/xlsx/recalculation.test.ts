import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import exceljs from "exceljs";
import { expect, test } from "vitest";
import { buildGrantDocument } from "../build-grant-document.ts";
import { sampleInput } from "../sample-input.fixture.ts";
import { renderXlsx } from "./render-xlsx.ts";
import { verifyWorkbook } from "./verify-workbook.ts";

const office = officePath();
const kinds = ["application", "change", "report"] as const;

/** LibreOffice is the independent calculator; where it is not installed, the test says so by being listed as not run. */
test.runIf(office !== undefined)(
  "a spreadsheet program computes every formula to the engine's yen",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "juso-recalculation-"));
    try {
      for (const kind of kinds) {
        const input = sampleInput(kind, "national");
        const bytes = await renderXlsx(buildGrantDocument(input), { result: input.result });
        writeFileSync(join(folder, `${kind}.xlsx`), await withoutResults(bytes));
      }
      const files = kinds.map((kind) => join(folder, `${kind}.xlsx`));
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
      const outcome = join(folder, "out");
      execFileSync(office ?? "", [profile, "--headless", "--convert-to", "xlsx", "--outdir", outcome, ...files], {
        stdio: "ignore",
      });
      for (const kind of kinds) {
        expect(await verifyWorkbook(new Uint8Array(readFileSync(join(outcome, `${kind}.xlsx`))))).toEqual([]);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000,
);

/** Formulas alone, so that the values can come from nowhere but the program. */
async function withoutResults(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer as ArrayBuffer);
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula) cell.value = { formula: cell.formula } as exceljs.CellFormulaValue;
      }),
    );
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function officePath(): string | undefined {
  try {
    return execFileSync("sh", ["-c", "command -v soffice"], { encoding: "utf8" }).trim();
  } catch {
    return undefined;
  }
}
