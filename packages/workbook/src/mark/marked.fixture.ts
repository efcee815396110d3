import { memorySource } from "@juso/model";
import { defaultWorkbookLimits } from "../read/workbook-limits.ts";
import { openZip } from "../zip/open-zip.ts";
import { markWorkbook, unmarkWorkbook, type WorkbookMarks } from "./mark-workbook.ts";
import type { MarkedCell } from "./marked-cell.ts";

/** Three marks, one of each level; the one in A2 meets a note of a person in the rich workbook. */
export const threeCells: readonly MarkedCell[] = [
  { row: 4, column: 2, level: "error", note: "【エラー】空欄です。\n直し方：日付を入れてください。" },
  { row: 2, column: 1, level: "warning", note: "【警告】<確かめて>ください & \u0007。" },
  { row: 5, column: 2, level: "error", note: "【エラー】下のセルです。" },
  { row: 3, column: 4, level: "info" },
];

/** Marks of sheets, with a list of two rows. */
export function marksOf(sheets: readonly string[], cells: readonly MarkedCell[] = threeCells): WorkbookMarks {
  return {
    cells: () => new Map(sheets.map((sheet) => [sheet, cells])),
    list: () => ({
      widths: [10, 40],
      frozenRows: 1,
      isFiltered: true,
      rows: [
        [
          { value: "セル", style: "heading" },
          { value: "何が", style: "heading" },
        ],
        ...sheets.map((sheet) => [
          { value: "B4", style: "link", link: { sheet, cell: "B4" } } as const,
          { value: "空欄です。", style: "body" } as const,
        ]),
      ],
    }),
  };
}

/** Marks what must be markable. */
export async function marked(bytes: Uint8Array, marks: WorkbookMarks): Promise<Uint8Array> {
  const workbook = await markWorkbook(memorySource("a.xlsx", bytes), marks, defaultWorkbookLimits);
  if (workbook.kind !== "marked") throw new Error(`not marked: ${JSON.stringify(workbook)}`);
  return workbook.bytes;
}

/** Takes the marks away. */
export async function unmarked(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = await unmarkWorkbook(memorySource("a.xlsx", bytes), defaultWorkbookLimits);
  if (workbook.kind !== "marked") throw new Error(`not unmarked: ${JSON.stringify(workbook)}`);
  return workbook.bytes;
}

/** The parts of a workbook, each as a text of its bytes. */
export async function partsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await openZip(memorySource("a", bytes), { zipEntries: 1000, entryBytes: 1e9, expansion: 1000 });
  if (zip.kind !== "entries") throw new Error(zip.kind);
  const parts = new Map<string, string>();
  for (const entry of zip.entries) {
    parts.set(entry.name, new TextDecoder("latin1").decode(await entry.slice(0, entry.size)));
  }
  return parts;
}

/** Names of parts that differ, and of those that one has and the other has not. */
export async function compareParts(
  before: Uint8Array,
  after: Uint8Array,
): Promise<{
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly lost: readonly string[];
}> {
  const [old, fresh] = [await partsOf(before), await partsOf(after)];
  return {
    changed: [...old.keys()].filter((name) => fresh.has(name) && fresh.get(name) !== old.get(name)).toSorted(),
    added: [...fresh.keys()].filter((name) => !old.has(name)).toSorted(),
    lost: [...old.keys()].filter((name) => !fresh.has(name)).toSorted(),
  };
}
