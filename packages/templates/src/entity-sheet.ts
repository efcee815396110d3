import { type CodeList, cellAddress, columnLetters, type EntityProfile, type FieldProfile } from "@juso/model";
import type { CellDescription, SheetDescription, ValidationDescription } from "@juso/workbook";
import type { CodeRanges } from "./codes-sheet.ts";
import { templateFont } from "./template-font.ts";
import { templateNote } from "./template-note.ts";

/** Rows for which the template offers drop-downs. Rows below can be filled in all the same. */
const offeredRows = 5000;

/** The empty sheet of one entity: its header with notes, its columns with formats and drop-downs. */
export function entitySheet(
  profile: EntityProfile,
  codeLists: ReadonlyMap<string, CodeList>,
  ranges: CodeRanges,
): SheetDescription {
  const { fields } = profile;
  return {
    name: sheetName(profile),
    columns: fields.map((field) => ({
      width: columnWidth(field),
      style: { numberFormat: numberFormat(field), font: { name: templateFont, size: 11 } },
    })),
    rowHeights: new Map([[1, 36]]),
    cells: fields.map((field, index) => headerCell(field, index + 1, codeLists)),
    validations: fields.flatMap((field, index) => choices(field, columnLetters(index + 1), ranges)),
    frozen: { rows: 1, columns: 1 },
    filter: `A1:${cellAddress(fields.length, 1)}`,
    print: { orientation: "landscape", repeatedRows: [1, 1] },
  };
}

/** The name of an entity's sheet: its Japanese title, within Excel's limits for names. */
export function sheetName(profile: EntityProfile): string {
  return profile.title.ja.replace(/[\\/?*[\]:]/g, "").slice(0, 31);
}

function headerCell(field: FieldProfile, column: number, codeLists: ReadonlyMap<string, CodeList>): CellDescription {
  return {
    row: 1,
    column,
    value: field.title.ja,
    style: {
      numberFormat: "@",
      font: { name: templateFont, size: 11, isBold: true },
      vertical: "middle",
      horizontal: "center",
      isWrapped: true,
      fill: field.isRequired ? "FFE08A" : "E3EAF4",
      borders: { bottom: { line: "thin" }, right: { line: "hair" } },
    },
    note: templateNote(field, codeLists.get(field.codeList ?? "")),
  };
}

function choices(field: FieldProfile, letters: string, ranges: CodeRanges): readonly ValidationDescription[] {
  const codes = field.kind === "code" ? ranges.get(field.codeList ?? "") : undefined;
  const list = { kind: "list", choices: ["はい", "いいえ"] } as const;
  const rule =
    field.kind === "boolean" ? list : codes === undefined ? undefined : ({ kind: "listFrom", range: codes } as const);
  if (rule === undefined) return [];
  const text = "一覧にない値です。一覧から選んでください。";
  const range = `${letters}2:${letters}${offeredRows + 1}`;
  return [{ range, rule, refusal: { title: field.title.ja, text, isWarning: true } }];
}

/** Text for everything but numbers and dates, so that Excel keeps leading zeros and does not turn `1-2` into a date. */
function numberFormat({ kind, unit }: FieldProfile): string {
  if (kind === "date") return "yyyy-mm-dd";
  if (kind === "integer") return unit === "円" ? "#,##0" : "0";
  return kind === "decimal" ? "General" : "@";
}

function columnWidth({ title, kind }: FieldProfile): number {
  const label = [...title.ja].reduce((width, character) => width + (/[\u0020-\u007e]/.test(character) ? 1 : 2), 0) + 4;
  const content = kind === "date" ? 13 : kind === "code" || kind === "code[]" ? 22 : 12;
  return Math.min(Math.max(label, content), 44);
}
