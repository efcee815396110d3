import { type ByteSource, cellAddress, JusoError, memorySource } from "@juso/model";
import { folderOf } from "../read/ooxml-parts.ts";
import { type OpenedWorkbook, openWorkbook } from "../read/open-workbook.ts";
import { DamagedWorkbookError, WorkbookLimitError, type WorkbookLimits } from "../read/workbook-limits.ts";
import { DamagedEntryError } from "../zip/damaged-entry-error.ts";
import { addStyles } from "./mark-styles.ts";
import type { MarkedCell, MarkedRange } from "./marked-cell.ts";
import { openParts } from "./open-parts.ts";
import { freeListName, markedLists, withListMark } from "./own-list.ts";
import type { PartEdits, XmlPart } from "./part-edits.ts";
import { addContentTypes, addLinks, dialectOf, freeName } from "./part-links.ts";
import { colorCells } from "./sheet-colors.ts";
import { type AddedPart, addNotes, notedCells, notesOf } from "./sheet-notes.ts";
import { stripMarks } from "./strip-marks.ts";
import { type TextSheet, textSheetPart } from "./text-sheet.ts";
import { type MarkedSheet, sheetsOf } from "./workbook-sheets.ts";
import { appendTo, childOf, childrenOf, ownPrefix, type XmlElement } from "./xml-element.ts";
import { xmlText } from "./xml-escape.ts";

/** What is to be marked in a workbook. */
export interface WorkbookMarks {
  /** Cells by the name of their sheet, none twice, as notes call the list. Sheets that the workbook has not are passed over. */
  readonly cells: (listName: string) => ReadonlyMap<string, readonly MarkedCell[]>;
  /** Cells that are coloured besides, by the name of their sheet; they may be among those that are marked. */
  readonly ranges?: ReadonlyMap<string, readonly MarkedRange[]>;
  /** The sheet that lists what was found; it is told what it may say about the workbook. */
  readonly list: (workbook: MarkableWorkbook) => TextSheet;
}

/** What marking knows of a workbook before it marks it. */
export interface MarkableWorkbook {
  /** What the list will be called: `_エラー一覧`, with a number when a sheet of a person has that name. */
  readonly listName: string;
  /** Sheets by name, and whether a person sees them: a link to a hidden one leads nowhere. */
  readonly sheets: ReadonlyMap<string, { readonly isVisible: boolean }>;
  /** Will the cell show no note of ours, because it has one already, or because notes of its sheet cannot be written? */
  keepsOwnNote(sheet: string, row: number, column: number): boolean;
}

/**
 * What marking gave. `otherFormat`: an OpenDocument spreadsheet, which is read but cannot be marked; `onlyList`: it has no sheet but the
 * list of an earlier marking; the others are those of `openWorkbook`.
 */
export type MarkedWorkbook =
  | { readonly kind: "marked"; readonly bytes: Uint8Array }
  | { readonly kind: "otherFormat" | "onlyList" }
  | Exclude<OpenedWorkbook, { kind: "open" }>;

/**
 * The same workbook with cells coloured and noted, and with a sheet (`_エラー一覧`) that lists what was found. Only what this needs is written
 * into the parts; values, formulas, formats, validations and everything else stay byte by byte. Marks of an earlier marking are taken away
 * first. The same workbook and marks give the same bytes.
 *
 * @throws JusoError `internal` when a cell is given twice, and what reading the source throws.
 */
export async function markWorkbook(
  source: ByteSource,
  marks: WorkbookMarks,
  limits: WorkbookLimits,
): Promise<MarkedWorkbook> {
  return changed(source, limits, async (edits, workbook) => {
    const sheets = await sheetsOf(edits, workbook);
    const listName = freeListName(childrenOf(childOf(workbook.root, "sheets"), "sheet").map(nameOf));
    const added = await addMarks(edits, workbook, sheets, { ...marks, cells: marks.cells(listName), listName });
    await addContentTypes(edits, added);
  });
}

/** The same workbook without the marks of an earlier marking; the bytes that were given when it has none. */
export async function unmarkWorkbook(source: ByteSource, limits: WorkbookLimits): Promise<MarkedWorkbook> {
  return changed(source, limits, async () => {});
}

async function changed(
  source: ByteSource,
  limits: WorkbookLimits,
  change: (edits: PartEdits, workbook: XmlPart) => Promise<void>,
): Promise<MarkedWorkbook> {
  const opened = await openWorkbook(source, limits);
  if (opened.kind !== "open") return opened;
  if (opened.workbook.format !== "ooxml") return { kind: "otherFormat" };
  try {
    let parts = await openParts(memorySource(source.name, await source.slice(0, source.size)), limits);
    const sheets = await sheetsOf(parts.edits, parts.workbook);
    const lists = await markedLists(opened.workbook);
    if (sheets.every(({ name }) => lists.includes(name))) return { kind: "onlyList" };
    await stripMarks(parts.edits, parts.workbook, lists[0]);
    // What old marks left behind is read anew: positions in it are others.
    if (parts.edits.isChanged) {
      parts = await openParts(memorySource(source.name, await parts.edits.write(parts.source)), limits);
    }
    await change(parts.edits, parts.workbook);
    const { edits, source: held } = parts;
    return { kind: "marked", bytes: edits.isChanged ? await edits.write(held) : await held.slice(0, held.size) };
  } catch (error) {
    if (error instanceof WorkbookLimitError) return { kind: "overLimit", limit: error.limit, value: error.value };
    if (error instanceof DamagedWorkbookError || error instanceof DamagedEntryError) return { kind: "damaged" };
    throw error;
  }
}

interface WrittenMarks extends Pick<WorkbookMarks, "list" | "ranges"> {
  readonly cells: ReadonlyMap<string, readonly MarkedCell[]>;
  readonly listName: string;
}

function nameOf({ attributes: { name = "" } }: XmlElement): string {
  return name;
}

async function addMarks(
  edits: PartEdits,
  workbook: XmlPart,
  sheets: readonly MarkedSheet[],
  { cells, list, listName, ranges }: WrittenMarks,
): Promise<readonly AddedPart[]> {
  checkCells(cells);
  const dialect = dialectOf(workbook.root);
  const { newStyles, styles } = await addStyles(edits, workbook.name, dialect);
  const added: AddedPart[] = [];
  const noted = new Map<string, { readonly cells: ReadonlySet<string>; readonly isUsable: boolean }>();
  for (const { name, part } of sheets) {
    const marked = cells.get(name) ?? [];
    const more = ranges?.get(name) ?? [];
    const sheet = marked.length + more.length === 0 ? undefined : await edits.sheet(part);
    if (sheet === undefined) continue;
    const notes = await notesOf(edits, part, sheet);
    noted.set(name, { cells: notedCells(notes), isUsable: notes.isUsable });
    edits.patch(part, colorCells(sheet, marked, more, styles.marks));
    added.push(...(await addNotes(edits, part, sheet, marked)));
  }
  const markable: MarkableWorkbook = {
    listName,
    sheets: new Map(sheets.map(({ isVisible, name }) => [name, { isVisible }])),
    keepsOwnNote(sheet, row, column) {
      const notes = noted.get(sheet);
      return notes !== undefined && (!notes.isUsable || notes.cells.has(cellAddress(column, row)));
    },
  };
  const target = freeName(edits, `${folderOf(workbook.name)}worksheets/sheet`, ".xml");
  const content = withListMark(list(markable));
  edits.put(target, () => textSheetPart(content, styles.cells, dialect));
  const links: AddedPart[] = [{ kind: "worksheet", target }];
  if (newStyles !== undefined) links.push({ kind: "styles", target: newStyles });
  const [id] = await addLinks(edits, workbook.name, links, dialect);
  listSheet(edits, workbook, sheets, { listName, relation: id! });
  return [...added, ...links];
}

/** Lists the added sheet behind the others. */
function listSheet(
  edits: PartEdits,
  { name, root }: XmlPart,
  sheets: readonly MarkedSheet[],
  { listName, relation }: { readonly listName: string; readonly relation: string },
): void {
  const list = childOf(root, "sheets")!;
  const ids = list.children.map(({ attributes }) => Number(attributes.sheetId) || 0);
  const attribute = sheets[0]?.idAttribute ?? "r:id";
  const xml = `<${ownPrefix(root)}sheet name="${xmlText(listName)}" sheetId="${Math.max(0, ...ids) + 1}" ${attribute}="${relation}"/>`;
  edits.patch(name, appendTo(list, xml));
}

function checkCells(cells: WrittenMarks["cells"]): void {
  for (const marked of cells.values()) {
    if (new Set(marked.map(({ column, row }) => cellAddress(column, row))).size === marked.length) continue;
    throw new JusoError("internal", {
      ja: "同じセルに二つの印を付けようとしました。ツールの不具合として報告してください。",
      en: "A cell was to be marked twice. Please report this as a defect.",
    });
  }
}
