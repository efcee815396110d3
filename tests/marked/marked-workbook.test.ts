import { memorySource } from "@juso/model";
import { markedTables, markedWorkbook } from "@juso/reporters/marked";
import { markableFiles } from "@juso/tables";
import { defaultWorkbookLimits, openWorkbook, openZip } from "@juso/workbook";
import { listSheetName, unmarkWorkbook } from "@juso/workbook/mark";
import Excel from "exceljs";
import { beforeAll, describe, expect, test } from "vitest";
import { readFolder, validateExample } from "../conformance/example-folder.ts";
import { corrections, defectiveTemplate, reportOf, sourceOf, withoutBytes } from "./defective-template.ts";
import { marksIn } from "./marks-in.ts";

let plain: Uint8Array;
let marked: Uint8Array;

async function marksOf(bytes: Uint8Array): Promise<Uint8Array> {
  return (await markedWorkbook(sourceOf(bytes), await reportOf(bytes), "ja")).bytes;
}

/** Opened, typed into, and saved by another program. */
async function corrected(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = new Excel.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  for (const [sheet, cell, value] of corrections) workbook.getWorksheet(sheet)!.getCell(cell).value = value;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Parts of a workbook in which a mark stands: the condition of a colour, or the end of a note. */
async function partsWithMarks(bytes: Uint8Array): Promise<readonly string[]> {
  const zip = await openZip(sourceOf(bytes), { ...defaultWorkbookLimits, entryBytes: Number.POSITIVE_INFINITY });
  const names: string[] = [];
  for (const entry of zip.kind === "entries" ? zip.entries : []) {
    const text = new TextDecoder().decode(await entry.slice(0, entry.size));
    if (/"JUSO"="JUSO"|&quot;JUSO&quot;|［JUSO］/.test(text)) names.push(entry.name);
  }
  return names;
}

beforeAll(async () => {
  plain = await defectiveTemplate();
  marked = await marksOf(plain);
});

describe("the entry workbook, marked", () => {
  test("is judged as without marks", async () => {
    const report = await reportOf(plain);
    expect(report.summary.errors).toBe(5);
    expect(withoutBytes(await reportOf(marked))).toBe(withoutBytes(report));
  });

  test("shows another program a colour and a note in each cell that was found", async () => {
    const places = (await reportOf(plain)).findings
      .map(({ location: { cell, sheet } }) => `${sheet} ${cell}`)
      .toSorted();
    expect(places).toHaveLength(5);
    // The other program keeps no note of a cell that the file does not have: one of the five is blank.
    const notes = places.filter((place) => place !== "重層的支援体制整備事業（年度） G3");
    expect(await marksIn(marked)).toEqual({ notes, colors: places });
  });

  test("is marked the same again, and is without marks what it was", async () => {
    const again = await marksOf(marked);
    const stripped = await unmarkWorkbook(sourceOf(again), defaultWorkbookLimits);
    if (stripped.kind !== "marked") throw new Error(stripped.kind);
    expect(withoutBytes(await reportOf(stripped.bytes))).toBe(withoutBytes(await reportOf(plain)));
    expect(await partsWithMarks(marked)).toHaveLength(11);
    expect(await partsWithMarks(stripped.bytes)).toEqual([]);
    const opened = await openWorkbook(sourceOf(stripped.bytes), defaultWorkbookLimits);
    expect(opened.kind === "open" && opened.workbook.sheets.map(({ name }) => name)).not.toContain(listSheetName);
  });

  test("is accepted once a person has typed into the marked cells, and no mark is left when it is marked again", async () => {
    const after = await corrected(marked);
    const report = await reportOf(after);
    expect(report.findings).toEqual([]);
    expect(report.summary.accepted).toBe(true);
    expect(await partsWithMarks(after)).toHaveLength(10);
    // The new list carries the mark by which it is known; of the old one the saving program keeps the texts, which no cell has any more.
    const left = await partsWithMarks(await marksOf(after));
    expect(left.filter((name) => name !== "xl/sharedStrings.xml")).toEqual([expect.stringMatching(/worksheets/)]);
  });
});

test("every file of a defective submission comes back with the marks of its findings", async () => {
  const { report } = await validateExample("mihon-city-defects/submission");
  const files = await readFolder("mihon-city-defects/submission");
  const sources = [...files].map(([name, bytes]) => memorySource(name, bytes));
  const places = new Map<string, Set<string>>();
  for (const { location } of report.findings) {
    if (location.cell === undefined || location.file === undefined) continue;
    places.set(location.file, (places.get(location.file) ?? new Set()).add(`${location.sheet ?? ""} ${location.cell}`));
  }
  const given = new Map<string, number>();
  for await (const file of markableFiles(sources)) {
    const name = file.kind === "workbook" ? file.source.name : file.table.name;
    if (!places.has(name)) continue;
    const back = await (file.kind === "workbook"
      ? markedWorkbook(file.source, report, "ja")
      : markedTables([file.table], report, "ja"));
    given.set(name, (await marksIn(back.bytes)).colors.length);
  }
  expect(given.size).toBeGreaterThan(20);
  expect([...given].toSorted()).toEqual([...places].map(([name, cells]) => [name, cells.size]).toSorted());
}, 120_000);
