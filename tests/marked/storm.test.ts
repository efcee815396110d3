import { type ByteSource, memorySource, type Report } from "@juso/model";
import { markedTables, markedWorkbook } from "@juso/reporters/marked";
import { specVersion } from "@juso/schemas";
import { markableFiles } from "@juso/tables";
import { validate } from "@juso/validator";
import { defaultWorkbookLimits } from "@juso/workbook";
import { unmarkWorkbook, writeTextWorkbook } from "@juso/workbook/mark";
import { expect, test } from "vitest";
import { compareParts } from "../../packages/workbook/src/mark/marked.fixture.ts";
import { marksIn } from "./marks-in.ts";

const heading = ["拠点ID", "拠点名", "拠点の種別", "構成事業"];

/** Sites of which every twentieth has a kind that exists. */
const rows = [
  heading,
  ...Array.from({ length: 100 }, (_, index) => [`ID-${index}`, "a", index % 20 === 7 ? "ltcCenter" : "外れ", "ccsLtc"]),
];
const wrong = rows.flatMap(([, , kind], index) => (kind === "外れ" ? [`C${index + 1}`] : [])).toSorted();

async function reportOf(source: ByteSource): Promise<Report> {
  return (await validate([source], { asOf: "2026-04-01", specVersion })).report;
}

/** The coloured cells of column C, and the noted ones. */
async function marksOf(bytes: Uint8Array): Promise<{ readonly colors: string[]; readonly notes: string[] }> {
  const marks = await marksIn(bytes);
  const ofKind = (cells: readonly string[]): string[] =>
    cells.flatMap((cell) => (/ C\d+$/.test(cell) ? (cell.split(" ")[1] ?? "") : [])).toSorted();
  return { colors: ofKind(marks.colors), notes: ofKind(marks.notes) };
}

test("a workbook with a column that is wrong in most rows has the colour in all wrong cells and in no other", async () => {
  const bytes = await writeTextWorkbook(
    new Map([["拠点", { widths: [], rows: rows.map((row) => row.map((value) => ({ value }))) }]]),
  );
  const source = memorySource("town.xlsx", bytes);
  const report = await reportOf(source);
  expect(report.findings.find(({ count }) => count === wrong.length)?.rows).toBe("2-8,10-28,30-48,50-68,70-88,90-101");
  const marked = await markedWorkbook(source, report, "ja");
  expect(marked).toMatchObject({ kind: "marked", left: 0 });
  expect(await marksOf(marked.bytes)).toEqual({ colors: wrong, notes: ["C2", "C3", "C4"] });
  const again = memorySource("town.xlsx", marked.bytes);
  expect(Buffer.from((await markedWorkbook(again, await reportOf(again), "ja")).bytes).equals(marked.bytes)).toBe(true);
  const stripped = await unmarkWorkbook(again, defaultWorkbookLimits);
  if (stripped.kind !== "marked") throw new Error(stripped.kind);
  expect(await compareParts(bytes, stripped.bytes)).toEqual({ changed: [], added: [], lost: [] });
});

test("so has the workbook of the rows of a file of text", async () => {
  const text = `${rows.map((row) => row.join(",")).join("\n")}\n`;
  const source = memorySource("site.csv", new TextEncoder().encode(text));
  const report = await reportOf(source);
  const tables = [];
  for await (const file of markableFiles([source])) if (file.kind === "table") tables.push(file.table);
  const marked = await markedTables(tables, report, "ja");
  expect(await marksOf(marked.bytes)).toEqual({ colors: wrong, notes: ["C2", "C3", "C4"] });
});
