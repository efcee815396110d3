import { type ByteSource, type CodeList, type EntityProfile, fiscalYearOf } from "@juso/model";
import { openWorkbook, type SheetFacts, type SheetRow, type Workbook, type WorkbookSheet } from "@juso/workbook";
import type { CellContent } from "../cells/cell-reader.ts";
import { unreadEvent } from "../checks/reading-finding.ts";
import { type FileKindName, fileKindNames, openDocumentName } from "../submission/file-kind.ts";
import type { ReadEvent, ReadLimits } from "../submission/read-events.ts";
import { TableReader } from "../table/table-reader.ts";
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
  async cover(): Promise<Record<string, unknown> | undefined> {
    const marker = this.sheets.find(({ name }) => name === manifestSheetName);
    if (marker === undefined) return undefined;
    const content: Record<string, unknown> = { documents: [{ path: this.#name }] };
    for (const { cells } of (await this.firstRows(marker, coverRows)) ?? []) {
      if (cells[0] === "specVersion") content.specVersion = String(cells[1] ?? "");
    }
    const cover = this.sheets.find(({ name }) => name === coverSheetName);
    if (cover === undefined) return content;
    for (const { row, cells } of (await this.firstRows(cover, coverRows)) ?? []) {
      const field = coverFields.find(({ cell }) => cell === `C${row}`);
      const answer = cells[2];
      if (field === undefined || answer === null || answer === undefined || answer === "") continue;
      content[field.key] = coverAnswer(field.key, answer);
    }
    return content;
  }

  /** Reads one sheet as a table. Returns what was read of it. */
  async *records(
    sheet: WorkbookSheet,
    profile: EntityProfile,
    codeLists: ReadonlyMap<string, CodeList>,
  ): AsyncGenerator<ReadEvent[], ReadTable> {
    const place = { file: this.#name, sheet: sheet.name };
    const table = new TableReader(profile, place, codeLists);
    const reading = this.#workbook.read(sheet);
    const extent = { headerRow: 0, width: 0, lastRecordRow: 0, hiddenRecords: 0, firstHiddenRow: 0 };
    let events: ReadEvent[] = [];
    let isUsable = true;
    let lastRow = 0;
    try {
      for await (const rows of reading.rows) {
        for (const { row, cells, isHidden } of rows) {
          lastRow = row;
          if (extent.headerRow === 0) {
            extent.headerRow = row;
            extent.width = cells.length;
            isUsable = table.readHeader(row === 1 ? cells : [], events);
            if (!isUsable) break;
            continue;
          }
          const before = table.records;
          table.readRow(cells, row, row, events);
          if (table.records > before) {
            extent.lastRecordRow = row;
            if (isHidden) {
              extent.hiddenRecords += 1;
              extent.firstHiddenRow ||= row;
            }
          }
          if (events.length >= batchRows) {
            yield events;
            events = [];
          }
        }
        if (!isUsable) break;
      }
    } catch (error) {
      events.push(readingProblem(error, place, lastRow), unreadEvent(place, profile));
    }
    if (!isUsable) events.push(unreadEvent(place, profile));
    table.finish(events);
    if (events.length > 0) yield events;
    return { records: table.records, facts: reading.facts, ...extent };
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

/** Codes are compared after NFKC, as everywhere; the name of a department stays as it was written. */
function coverAnswer(key: string, answer: CellContent): unknown {
  if (key === "fiscalYear") return fiscalYearAnswer(answer);
  const text = String(answer).trim();
  if (key === "author") return text;
  const code = text.normalize("NFKC").trim();
  return key === "level" ? code.toLowerCase() : code;
}

/** `2025`, `令和7年度` cannot be told apart from a slip, so only the number is taken; a date cell gives its fiscal year. */
function fiscalYearAnswer(answer: CellContent): unknown {
  if (answer instanceof Date) return fiscalYearOf(answer.toISOString().slice(0, 10));
  const text = String(answer).normalize("NFKC").trim();
  return /^\d{4}$/.test(text) ? Number(text) : text;
}
