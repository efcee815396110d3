import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readCells } from "@juso/workbook";
import { writeWorkbook } from "@juso/workbook/write";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Outcome, runJuso } from "./run-juso.ts";

const city = fileURLToPath(new URL("../../examples/mihon-city", import.meta.url));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "juso-verify-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function juso(...args: readonly string[]): Promise<Outcome> {
  return runJuso(folder, ...args);
}

test("a changed input is listed first and makes the exit code 1, values that follow stand under a heading of their own", async () => {
  expect((await juso("export", "report", city, "--format", "xlsx", "--payer", "national")).exit).toBe(0);
  const made = "992011-2025-report-national.xlsx";
  expect((await juso("export", "verify", made)).exit).toBe(0);
  const read = await readCells(new Uint8Array(readFileSync(join(folder, made))));
  if (read.kind !== "cells") throw new Error(read.kind);
  const sheets = read.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const isTyped = sheet.name === "精算額内訳書" && cell.column === 4 && cell.value === 3_912_420;
      return isTyped ? { ...cell, value: 2_000_000 } : cell;
    }),
  }));
  const typed = await writeWorkbook({ creator: "another program", date: "2026-04-01", sheets });
  writeFileSync(join(folder, "typed.xlsx"), typed);
  const { exit, result } = await juso("export", "verify", "typed.xlsx");
  expect(exit).toBe(1);
  const [byHand, doubtful] = result.split("\n\n").map((block) => block.split("\n"));
  expect(byHand).toHaveLength(2);
  expect(byHand?.[1]).toMatch(/ D\d+ .*「3,912,420」から「2,000,000」/);
  // The program that typed did not recalculate; what the formulas give is what the engine gives.
  expect(doubtful?.filter((line) => line.includes("121,133,803")).length).toBeGreaterThan(2);
  expect(doubtful?.some((line) => line.includes("11,304,000"))).toBe(true);
});

test("a workbook that unpacks to too much is refused with the limit", async () => {
  const cells = Array.from({ length: 600 }, (_, row) => ({ row: row + 1, column: 1, value: `${row}`.padEnd(32_000) }));
  const bomb = await writeWorkbook({ creator: "a", date: "2026-04-01", sheets: [{ name: "a", cells }] });
  writeFileSync(join(folder, "bomb.xlsx"), bomb);
  const { exit, notes, result } = await juso("export", "verify", "bomb.xlsx");
  expect({ exit, result }).toEqual({ exit: 2, result: "" });
  expect(notes).toContain("16 MB");
});
