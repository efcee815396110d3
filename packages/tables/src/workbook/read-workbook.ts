import type { ByteSource, CodeList, EntityProfile } from "@juso/model";
import { openZip } from "@juso/workbook";
import type { CellContent } from "../cells/cell-reader.ts";
import { findingEvent, unreadEvent } from "../checks/reading-finding.ts";
import type { ReadEvent, ReadLimits } from "../submission/read-events.ts";
import { TableReader } from "../table/table-reader.ts";
import { type CoverReading, coverAnswer } from "./cover-answers.ts";
import { scanSheet } from "./scan-sheet.ts";
import { coverFields, coverSheetName, manifestSheetName } from "./workbook-layout.ts";
import { listWorkbookSheets, type WorkbookSheet } from "./workbook-parts.ts";

/** An opened workbook, or the finding that says why it cannot be opened. */
export type OpenedWorkbook =
  | { readonly kind: "open"; readonly workbook: Workbook }
  | { readonly kind: "failed"; readonly event: ReadEvent };

/** Rows that one batch holds. */
const batchRows = 500;

/** Opens a workbook: checks the sizes its zip declares, then holds its compressed bytes. */
export async function openWorkbook(source: ByteSource, limits: ReadLimits): Promise<OpenedWorkbook> {
  const fail = (checkId: string, messageId: string, data: Record<string, number> = {}): OpenedWorkbook => ({
    kind: "failed",
    event: findingEvent(checkId, messageId, { file: source.name }, { data }),
  });
  if (source.size > limits.workbookBytes) return fail("file-readable", "tooLarge", { limit: limits.workbookBytes });
  // Held in memory from here on: an entry of a zip would be decompressed again for every part.
  const bytes = await source.slice(0, source.size);
  const zip = await openZip(inMemory(source.name, bytes), limits.entryBytes);
  if (zip.kind === "incomplete") return fail("file-complete", "container");
  if (zip.kind !== "entries") return fail("file-readable", "damagedWorkbook");
  for (const { name, size, compressedSize } of zip.entries) {
    const limit = /worksheets\//.test(name) ? limits.entryBytes : limits.sharedTextBytes;
    // An empty declared size would switch off the decompressor's own guard.
    if (size > limit || (size === 0 && compressedSize > 2)) return fail("zip-readable", "tooLarge", { limit });
  }
  const sheets = await listWorkbookSheets(zip.entries);
  if (sheets === undefined) {
    const isOther = zip.entries.some(({ name }) => /^(?:content\.xml|word\/|ppt\/)/.test(name));
    return fail("file-readable", isOther ? "otherDocument" : "damagedWorkbook");
  }
  if (sheets.length > limits.sheets) return fail("sheet-size-supported", "sheets", { limit: limits.sheets });
  return { kind: "open", workbook: new Workbook(source.name, bytes, sheets, limits) };
}

/** A workbook whose sheets are read as streams of rows. */
export class Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly #name: string;
  readonly #bytes: Uint8Array;
  readonly #limits: ReadLimits;

  constructor(name: string, bytes: Uint8Array, sheets: readonly WorkbookSheet[], limits: ReadLimits) {
    this.#name = name;
    this.#bytes = bytes;
    this.sheets = sheets;
    this.#limits = limits;
  }

  /** Rows of a sheet that hold something. `row` is 1-based. Throws when the sheet is damaged. */
  async *rows(sheet: string): AsyncGenerator<{ row: number; cells: readonly CellContent[] }> {
    const { streamXlsxRows } = await import("hucre/xlsx");
    for await (const { index, values } of streamXlsxRows(this.#bytes, { sheet })) {
      yield { row: index + 1, cells: values as readonly CellContent[] };
    }
  }

  /** What the cover says, as a manifest to be checked; `undefined` when the workbook was not made from a template. */
  async cover(): Promise<CoverReading | undefined> {
    const names = this.sheets.map(({ name }) => name);
    if (!names.includes(manifestSheetName)) return undefined;
    const content: Record<string, unknown> = { documents: [{ path: this.#name }] };
    const events: ReadEvent[] = [];
    for await (const { cells } of this.rows(manifestSheetName)) {
      if (cells[0] === "specVersion") content.specVersion = String(cells[1] ?? "");
    }
    if (!names.includes(coverSheetName)) return { content, events };
    for await (const { row, cells } of this.rows(coverSheetName)) {
      const field = coverFields.find(({ cell }) => cell === `C${row}`);
      const answer = cells[2];
      if (field === undefined || answer === null || answer === undefined || answer === "") continue;
      const read = coverAnswer(field, answer, this.#name);
      content[field.key] = read.value;
      events.push(...read.events);
    }
    return { content, events };
  }

  /** Reads one sheet as a table. Returns the number of records. */
  async *records(
    { name: sheet, part }: WorkbookSheet,
    profile: EntityProfile,
    codeLists: ReadonlyMap<string, CodeList>,
  ): AsyncGenerator<ReadEvent[], number> {
    const place = { file: this.#name, sheet };
    const table = new TableReader(profile, place, codeLists);
    let events: ReadEvent[] = [];
    let rows = 0;
    let cellCount = 0;
    try {
      if (part === undefined) throw new RangeError("the workbook names a part that is not there");
      for (const [messageId, tally] of Object.entries(await scanSheet(part))) {
        const { cell, count } = tally;
        const location = { ...place, line: Number(/\d+/.exec(cell)), cell };
        events.push(findingEvent("cell-stored-completely", messageId, location, { data: { count } }));
      }
      for await (const { row, cells } of this.rows(sheet)) {
        rows += 1;
        cellCount += cells.length;
        if (rows > this.#limits.rows || cellCount > this.#limits.cells) {
          const limit = rows > this.#limits.rows ? this.#limits.rows : this.#limits.cells;
          events.push(findingEvent("sheet-size-supported", "rows", { ...place, line: row }, { data: { limit } }));
          events.push(unreadEvent(place, profile));
          break;
        }
        if (!table.readRow(cells, row, row, events)) break;
        if (events.length >= batchRows) {
          yield events;
          events = [];
        }
      }
    } catch {
      events.push(findingEvent("file-readable", "damagedSheet", place), unreadEvent(place, profile));
    }
    if (!table.finish(events)) events.push(unreadEvent(place, profile));
    if (events.length > 0) yield events;
    return table.records;
  }
}

function inMemory(name: string, bytes: Uint8Array): ByteSource {
  return {
    name,
    size: bytes.length,
    async *stream() {
      yield bytes;
    },
    slice: async (start, end) => bytes.subarray(start, end),
  };
}
