import type { CellContent } from "../cells/cell-reader.ts";
import { isExampleRow, isExampleText } from "./example-row.ts";
import type { HeaderColumn } from "./match-header.ts";
import { totalLabelOf } from "./total-label.ts";

/**
 * What a row of a table is: a `record`; a `total` of other rows; a `note` about the table; an `example` of how to fill it in; or `doubtful`, a whole
 * record with figures that calls itself a total.
 */
export type RowKind = "record" | "total" | "note" | "example" | "doubtful";

/** The verdict on a row, and the 0-based column of the cell that it rests on. */
export interface RowVerdict {
  readonly kind: RowKind;
  readonly column: number;
}

const record: RowVerdict = { kind: "record", column: 0 };
const noteStart =
  /^(?:[※＊*]|[(（［[【〔]?\s*注(?:意|記)?\s*[0-9０-９]*\s*[)）］\]】〕:：.．、\s]|[(（]?(?:備考|出典|資料)[)）]?\s*[:：])/;
/** What a note begins with; most texts begin with something else and need no closer look. */
const starts = new Set([..."※＊*(（[［【〔注備出資以例記 　"].map((start) => start.charCodeAt(0)));
const ending = /^[(（【]?(?:以下余白|以\s*上)[)）】]?$/;

/** True when a text, alone in its row, is a note below a table: `※…`, `（注）…`, `出典：…`, `例：…`, 以上, 以下余白. */
export function isNoteText(text: string): boolean {
  if (!starts.has(text.charCodeAt(0))) return false;
  const plain = text.trim();
  return noteStart.test(plain) || ending.test(plain) || isExampleText(text);
}

/**
 * Judges a whole row by its own cells. Only a row that has a cell for which `isTotalLabel` or `isNoteText` is true can be anything but a record.
 *
 * A row with the label of a total is a total when it could not stand as a record: its key is blank or is the label itself, or the label stands
 * where a code or a date belongs, or fewer than half of the other required cells are filled. When it can stand, the label is a
 * name or a description like any other, unless it is nothing but the label and the row has figures: then a person must decide.
 */
export function judgeRow(cells: readonly CellContent[], columns: readonly HeaderColumn[]): RowVerdict {
  if (isExampleRow(cells)) return { kind: "example", column: cells.findIndex((cell) => !isBlank(cell)) };
  const labels = new Map<number, "whole" | "part">();
  let filled = 0;
  let last = 0;
  for (const [index, cell] of cells.entries()) {
    if (isBlank(cell)) continue;
    filled += 1;
    last = index;
    const label = typeof cell === "string" && !isCode(cell, columns[index]) ? totalLabelOf(cell) : undefined;
    if (label) labels.set(index, label);
  }
  const [column] = labels.keys();
  if (column === undefined) {
    const cell = cells[last];
    return filled === 1 && typeof cell === "string" && isNoteText(cell) ? { kind: "note", column: last } : record;
  }
  const holds = (index: number): boolean => !isBlank(cells[index]) && !labels.has(index);
  const fields = columns.flatMap((field, index) =>
    typeof field === "object" && "key" in field ? [{ field, index }] : [],
  );
  const keys = fields.filter(({ field }) => field.isKey);
  const others = fields.filter(({ field }) => field.isRequired && !field.isKey);
  const isKeyed = keys.length > 0 && keys.every(({ index }) => holds(index));
  const isMisplaced = fields.some(({ field, index }) => labels.has(index) && /^(?:code|date)/.test(field.kind));
  const isBare = others.filter(({ index }) => holds(index)).length * 2 < others.length;
  if (!isKeyed || isMisplaced || isBare) return { kind: "total", column };
  const claim = fields.find(({ field, index }) => field.kind === "string" && labels.get(index) === "whole");
  const hasFigures = fields.some(
    ({ field, index }) => /^(?:integer|decimal)$/.test(field.kind) && field.unit !== "年度" && holds(index),
  );
  return claim && hasFigures ? { kind: "doubtful", column: claim.index } : record;
}

/** Some codes are words such as `total`. */
function isCode(text: string, column: HeaderColumn | undefined): boolean {
  return typeof column === "object" && "kind" in column && column.kind.startsWith("code") && /^[a-z]\w*$/.test(text);
}

function isBlank(cell: CellContent): boolean {
  return cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");
}
