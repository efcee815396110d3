import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readCells, type SheetCells } from "@juso/workbook";
import { writeWorkbook } from "@juso/workbook/write";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Outcome, runJuso } from "./run-juso.ts";

const city = fileURLToPath(new URL("../../examples/mihon-city", import.meta.url));
const application = join(city, "filed/992011-2025-application-national.xlsx");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "juso-verify-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function juso(...args: readonly string[]): Promise<Outcome> {
  return runJuso(folder, ...args);
}

test("the amount stands first, then the edits, each on a line; what follows from them is counted", async () => {
  expect((await juso("export", "report", city, "--format", "xlsx", "--payer", "national")).exit).toBe(0);
  const made = "992011-2025-report-national.xlsx";
  expect(await juso("export", "verify", made)).toMatchObject({
    exit: 0,
    result: expect.stringContaining("手直しはありません"),
  });
  const read = await readCells(new Uint8Array(readFileSync(join(folder, made))));
  if (read.kind !== "cells") throw new Error(read.kind);
  const sheets = read.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const isTyped = sheet.name.startsWith("精算額内訳書") && cell.column === 7 && cell.value === 3_912_420;
      return isTyped ? { ...cell, value: 2_000_000 } : cell;
    }),
  }));
  const typed = await writeWorkbook({ creator: "another program", date: "2026-04-01", sheets });
  writeFileSync(join(folder, "typed.xlsx"), typed);
  const { exit, result } = await juso("export", "verify", "typed.xlsx");
  expect(exit).toBe(1);
  const filed = ["--filed", "typed.xlsx", "--format", "xlsx", "--payer", "national", "--out", "again"];
  expect((await juso("export", "report", city, ...filed)).notes).toContain("手で書き換えられています");
  const blocks = result
    .trimEnd()
    .split("\n\n")
    .map((block) => block.split("\n"));
  expect(blocks.map(({ length }) => length)).toEqual([1, 2, 1]);
  expect(blocks[0]?.[0]).toBe("交付金精算額：122,089,803円 → 121,133,803円");
  expect(blocks[1]?.[1]).toMatch(/^精算額内訳書\S* [A-Z]\d+ .+：「3,912,420」→「2,000,000」$/);
  expect(blocks[2]?.[0]).toMatch(/^【まだ計算し直されていないところ】.+：\d+か所（--all で一覧）$/);
  const all = (await juso("export", "verify", "typed.xlsx", "--all")).result;
  // The program that typed did not recalculate; what the formulas give is what the engine gives.
  expect(all.split("\n").filter((line) => line.includes("121,133,803")).length).toBeGreaterThan(2);
  expect(all).toContain("11,304,000");
  const english = (await juso("export", "verify", "typed.xlsx", "--lang", "en")).result;
  expect(english).toContain("122,089,803 yen → 121,133,803 yen");
  const list = JSON.parse((await juso("export", "verify", "typed.xlsx", "--format", "json")).result);
  expect(list[0]).toMatchObject({ kind: "value", sheet: expect.stringMatching(/^精算額内訳書/), actual: 2_000_000 });
  expect(list).toContainEqual(expect.objectContaining({ id: "cover.required", recomputed: 121_133_803 }));
});

test("the first sentence tells an amount that was typed over, and a sheet that is gone", async () => {
  const changed = async (change: (sheets: readonly SheetCells[]) => readonly SheetCells[]): Promise<string> => {
    const read = await readCells(new Uint8Array(readFileSync(application)));
    if (read.kind !== "cells") throw new Error(read.kind);
    const sheets = change(read.sheets);
    const bytes = await writeWorkbook({ creator: "another program", date: "2026-04-01", sheets });
    writeFileSync(join(folder, "changed.xlsx"), bytes);
    const { exit, result } = await juso("export", "verify", "changed.xlsx");
    expect(exit).toBe(1);
    return result.split("\n")[0] ?? "";
  };
  const typed = await changed((sheets) =>
    sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map(({ formula, ...cell }) => {
        const isAmount = sheet.name === "鑑" && formula !== undefined && cell.value === 123_035_996;
        return isAmount ? { ...cell, value: 200_000_000 } : { ...cell, ...(formula === undefined ? {} : { formula }) };
      }),
    })),
  );
  expect(typed).toBe(
    "国交付金申請額：123,035,996円 → 200,000,000円（額の欄が手で書き換えられています。数式どおりに計算すると123,035,996円です）",
  );
  const without = await changed((sheets) => sheets.filter(({ name }) => name !== "事業計画書"));
  expect(without).toBe("国交付金申請額：123,035,996円（変わりません）。シート「事業計画書」がなくなっています。");
  const copied = await changed((sheets) => sheets.filter(({ name }) => name !== "_juso"));
  expect(copied).toMatch(/^このブックは照合できません。.*もう一度確かめてください。$/);
  const tampered = await changed((sheets) =>
    sheets.map((sheet) =>
      sheet.name === "_juso"
        ? { ...sheet, cells: sheet.cells.map((cell) => ({ ...cell, value: "x" })).slice(1) }
        : sheet,
    ),
  );
  expect(tampered).toBe(copied);
});

test("a workbook that unpacks to too much is refused with the limit", async () => {
  const cells = Array.from({ length: 600 }, (_, row) => ({ row: row + 1, column: 1, value: `${row}`.padEnd(32_000) }));
  const bomb = await writeWorkbook({ creator: "a", date: "2026-04-01", sheets: [{ name: "a", cells }] });
  writeFileSync(join(folder, "bomb.xlsx"), bomb);
  const { exit, notes, result } = await juso("export", "verify", "bomb.xlsx");
  expect({ exit, result }).toEqual({ exit: 2, result: "" });
  expect(notes).toContain("16 MB");
});
