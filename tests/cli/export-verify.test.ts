import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "@juso/cli";
import exceljs from "exceljs";
import { afterAll, beforeAll, expect, test } from "vitest";

const city = fileURLToPath(new URL("../../examples/mihon-city", import.meta.url));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "juso-verify-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function juso(...args: readonly string[]): Promise<{ readonly exit: number; readonly result: string }> {
  let result = "";
  const exit = await run(args, {
    writeResult: (text) => {
      result += text;
    },
    writeNote: () => undefined,
    today: () => "2026-03-31",
    folder,
    isDebug: true,
  });
  return { exit, result };
}

test("a changed input is listed first and makes the exit code 1, values that follow stand under a heading of their own", async () => {
  expect((await juso("export", "report", city, "--format", "xlsx", "--payer", "national")).exit).toBe(0);
  const made = "992011-2025-report-national.xlsx";
  expect((await juso("export", "verify", made)).exit).toBe(0);
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(join(folder, made));
  const cell = workbook.getWorksheet("精算額内訳書")?.getCell("D61");
  expect(cell?.value).toBe(3_912_420);
  if (cell) cell.value = 2_000_000;
  await workbook.xlsx.writeFile(join(folder, "typed.xlsx"));
  const { exit, result } = await juso("export", "verify", "typed.xlsx");
  expect(exit).toBe(1);
  const [byHand, doubtful] = result.split("\n\n").map((block) => block.split("\n"));
  expect(byHand).toHaveLength(2);
  expect(byHand?.[1]).toContain("D61");
  // The library that typed did not recalculate; what the formulas give is what the engine gives.
  expect(doubtful?.filter((line) => line.includes("120,891,237")).length).toBeGreaterThan(2);
  expect(doubtful?.some((line) => line.includes("10,995,000"))).toBe(true);
});
