import type { ByteSource, CodeList, EntityProfile } from "@juso/model";
import { openWorkbook, type SheetFacts, type SheetRow, type Workbook, type WorkbookSheet } from "@juso/workbook";
import { unreadEvent } from "../checks/reading-finding.ts";
import { type FileKindName, fileKindNames, openDocumentName } from "../submission/file-kind.ts";
import type { ReadEvent } from "../submission/read-events.ts";
import type { ReadLimits } from "../submission/read-limits.ts";
import { TableReader } from "../table/table-reader.ts";
import { type CoverReading, coverAnswer } from "./cover-answers.ts";
import { coverFields, coverSheetName, manifestSheetName } from "./workbook-layout.ts";
import { openingProblem, readingProblem } from "./workbook-problems.ts";

/** An opened workbook, or the finding that says why it cannot be opened. */
export type OpenedWorkbookFile =
  | { readonly kind: "open"; readonly workbook: WorkbookFile }
  | { readonly kind: "failed"; readonly event: ReadEvent };

/** Rows that one batch holds. */
const batchRows = 500;

/** Opens a workbook of a submission. */
export async function openWorkbookFile(source: ByteSource, limits: ReadLimits): Promise<OpenedWorkbookFile> {
  const opened = await openWorkbook(source, limits);
  if (opened.kind === "open") return { kind: "open", workbook: new WorkbookFile(source.name, opened.workbook) };
  return { kind: "failed", event: openingProblem(source.name, opened) };
}

/** A workbook whose sheets are read as tables. */
export class WorkbookFile {
  readonly sheets: readonly WorkbookSheet[];
  /** What messages call it. */
  readonly kindName: FileKindName;
  readonly #name: string;
  readonly #workbook: Workbook;

  constructor(name: string, workbook: Workbook) {
    this.#name = name;
    this.#workbook = workbook;
    this.sheets = workbook.sheets;
    this.kindName = workbook.format === "ooxml" ? fileKindNames.workbook : openDocumentName;
  }

  /** The first rows of a sheet that hold something, at most `count`; `undefined` when it is damaged before that. */
  async firstRows(sheet: WorkbookSheet, count: number): Promise<readonly SheetRow[] | undefined> {
    const found: SheetRow[] = [];
    try {
      for await (const rows of this.#workbook.read(sheet).rows) {
        found.push(...rows.slice(0, count - found.length));
        if (found.length >= count) break;
      }
      return found;
    } catch {
      // Reading the sheet as a table says what is wrong with it.
      return found.length === 0 ? undefined : found;
    }
  }

  /** What the cover says, as a manifest to be checked; `undefined` when the workbook was not made from a template. */
  async cover(): Promise<CoverReading | undefined> {
    const marker = this.sheets.find(({ name }) => name === manifestSheetName);
    if (marker === undefined) return undefined;
    const content: Record<string, unknown> = { documents: [{ path: this.#name }] };
    const events: ReadEvent[] = [];
    for (const { cells } of (await this.firstRows(marker, coverRows)) ?? []) {
      if (cells[0] === "specVersion") content.specVersion = String(cells[1] ?? "");
    }
    const cover = this.sheets.find(({ name }) => name === coverSheetName);
    if (cover === undefined) return { content, events };
    for (const { row, cells } of (await this.firstRows(cover, coverRows)) ?? []) {
      const field = coverFields.find(({ cell }) => cell === `C${row}`);
      const answer = cells[2];
      if (field === undefined || answer === null || answer === undefined || answer === "") continue;
      const read = coverAnswer(field, answer, this.#name);
      content[field.key] = read.value;
      events.push(...read.events);
    }
    return { content, events };
  }

  /** Reads one sheet as a table. Returns what was read of it. */
  async *records(
    sheet: WorkbookSheet,
    profile: EntityProfile,
    codeLists: ReadonlyMap<string, CodeList>,
    ownTextLength: number,
  ): AsyncGenerator<ReadEvent[], ReadTable> {
    const place = { file: this.#name, sheet: sheet.name };
    const table = new TableReader(profile, place, codeLists, ownTextLength);
    const reading = this.#workbook.read(sheet);
    const extent = { lastRecordRow: 0, hiddenRecords: 0, firstHiddenRow: 0 };
    const hiddenRows = new Set<number>();
    let events: ReadEvent[] = [];
    let damage: readonly ReadEvent[] = [];
    let lastRow = 0;
    let isUsable = true;
    try {
      for await (const rows of reading.rows) {
        for (const { row, cells, isHidden } of rows) {
          lastRow = row;
          if (isHidden) hiddenRows.add(row);
          const before = events.length;
          isUsable = table.readRow(cells, row, row, events);
          if (!isUsable) break;
          for (const event of events.slice(before)) {
            if (event.kind !== "record") continue;
            extent.lastRecordRow = event.record.position.row;
            if (!hiddenRows.delete(extent.lastRecordRow)) continue;
            extent.hiddenRecords += 1;
            extent.firstHiddenRow ||= extent.lastRecordRow;
          }
          if (events.length >= batchRows) {
            yield events;
            events = [];
          }
        }
        if (!isUsable) break;
      }
    } catch (error) {
      damage = [readingProblem(error, place, lastRow), unreadEvent(place, profile)];
    }
    const isTable = table.finish(events);
    events.push(...damage);
    if (!isTable) events.push(unreadEvent(place, profile));
    if (events.length > 0) yield events;
    const { header, headerRow } = table;
    return { records: table.records, facts: reading.facts, headerRow, width: header?.columns.length ?? 0, ...extent };
  }
}

/** What was read of a sheet, and where: rows are 1-based, 0 when there is none. */
export interface ReadTable {
  readonly records: number;
  readonly facts: SheetFacts;
  readonly headerRow: number;
  /** Columns of the header. */
  readonly width: number;
  readonly lastRecordRow: number;
  /** Records in rows that are hidden, and the row of the first of them. */
  readonly hiddenRecords: number;
  readonly firstHiddenRow: number;
}

/** A cover has fewer rows than this. */
const coverRows = 100;
