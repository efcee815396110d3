import { type CodeList, cellAddress, columnLetters, type EntityProfile, type FieldProfile } from "@juso/model";
import { columnHeading } from "@juso/tables";
import type { CellDescription, SheetDescription, StyleDescription, ValidationDescription } from "@juso/workbook";
import { columnWidth, isWrapped, numberFormat } from "./column-look.ts";
import { columnRule, type RuleContext } from "./column-rule.ts";
import { exampleRow } from "./example-row.ts";
import type { FilledTable } from "./filled-table.ts";
import { rowHeight } from "./row-height.ts";
import { lastRow, sheetName, sheetRows } from "./sheet-layout.ts";
import { colors, font, inputStyle } from "./template-look.ts";
import { templateNote } from "./template-note.ts";

/** What the sheet of an entity is made with besides its profile. */
export interface EntitySheetOptions {
  readonly codeLists: ReadonlyMap<string, CodeList>;
  readonly fiscalYear: number;
  readonly rules: RuleContext;
  /** The rows that are filled in already. */
  readonly table?: FilledTable | undefined;
}

/** The sheet of one entity: an example, headings with notes, columns with formats, colours and drop-downs, and the rows that are known. */
export function entitySheet(profile: EntityProfile, options: EntitySheetOptions): SheetDescription {
  const { fields } = profile;
  const { codeLists, fiscalYear, rules, table } = options;
  const own = table?.ownColumns ?? [];
  const width = fields.length + own.length;
  return {
    name: sheetName(profile),
    columns: [
      ...fields.map((field) => ({
        width: columnWidth(field, codeLists.get(field.codeList ?? "")),
        style: columnStyle(field),
      })),
      ...own.map(() => ({ width: ownWidth, style: inputStyle(false, { numberFormat: "@", isWrapped: true }) })),
    ],
    rowHeights: new Map([[sheetRows.example, 24], [sheetRows.heading, 36], ...filledHeights(profile, options)]),
    cells: [
      ...exampleRow(profile, codeLists, fiscalYear),
      ...fields.map((field, index) => headingCell(field, index + 1, codeLists)),
      ...own.map((key, index) => ownHeading(key, fields.length + index + 1)),
      ...(table?.rows ?? []).flatMap((values, index) => filledRow(values, sheetRows.first + index)),
    ],
    validations: fields.flatMap((field, index) => validation(field, index + 1, table?.rows.length ?? 0, rules)),
    frozen: { rows: sheetRows.heading, columns: 1 },
    filter: `A${sheetRows.heading}:${cellAddress(width, sheetRows.heading)}`,
    print: { orientation: "landscape", repeatedRows: [sheetRows.heading, sheetRows.heading] },
  };
}

/** Width of the submitter's own columns. */
const ownWidth = 18;

/** Heights of filled rows whose texts need several lines. */
function filledHeights(
  { fields }: EntityProfile,
  { codeLists, table }: EntitySheetOptions,
): readonly (readonly [number, number])[] {
  const widths = fields.map((field) =>
    isWrapped(field) ? columnWidth(field, codeLists.get(field.codeList ?? "")) : 0,
  );
  return (table?.rows ?? []).flatMap((values, index) => {
    const texts = values.flatMap((value, column) => {
      const width = widths[column] ?? ownWidth;
      return typeof value === "string" && width > 0 ? [{ text: value, width }] : [];
    });
    const height = rowHeight(texts);
    return height === undefined ? [] : [[sheetRows.first + index, height] as const];
  });
}

function filledRow(values: FilledTable["rows"][number], row: number): readonly CellDescription[] {
  return values.flatMap((value, index) => (value === null ? [] : [{ row, column: index + 1, value }]));
}

function columnStyle(field: FieldProfile): StyleDescription {
  const horizontal =
    field.unit === "年度" || field.kind === "date" || field.kind === "boolean" ? ("center" as const) : undefined;
  return inputStyle(field.isRequired, {
    numberFormat: numberFormat(field),
    isWrapped: isWrapped(field),
    ...(horizontal === undefined ? {} : { horizontal }),
  });
}

function headingCell(field: FieldProfile, column: number, codeLists: ReadonlyMap<string, CodeList>): CellDescription {
  return {
    row: sheetRows.heading,
    column,
    value: columnHeading(field),
    style: headingStyle(field.isRequired),
    note: templateNote(field, codeLists.get(field.codeList ?? "")),
  };
}

function ownHeading(key: string, column: number): CellDescription {
  const note = "独自の列です。検査も提出もされません。";
  return { row: sheetRows.heading, column, value: key, style: headingStyle(false), note };
}

function headingStyle(isRequired: boolean): StyleDescription {
  return {
    numberFormat: "@",
    font: font({ isBold: true }),
    vertical: "middle",
    horizontal: "center",
    isWrapped: true,
    fill: isRequired ? colors.requiredHeading : colors.heading,
    borders: { bottom: { line: "thin" }, right: { line: "hair" } },
  };
}

function validation(
  field: FieldProfile,
  column: number,
  filled: number,
  rules: RuleContext,
): readonly ValidationDescription[] {
  const letters = columnLetters(column);
  const found = columnRule(field, rules);
  return found === undefined ? [] : [{ range: `${letters}${sheetRows.first}:${letters}${lastRow(filled)}`, ...found }];
}
