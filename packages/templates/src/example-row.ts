import type { CodeList, EntityProfile, FieldProfile } from "@juso/model";
import { exampleMarks } from "@juso/tables";
import type { CellDescription, StyleDescription } from "@juso/workbook";
import { sheetRows } from "./sheet-layout.ts";
import { colors, font } from "./template-look.ts";

const style: StyleDescription = {
  numberFormat: "@",
  font: font({ size: 9, isItalic: true, color: "595959" }),
  fill: colors.example,
  vertical: "top",
  isWrapped: true,
};

/** The fiscal year that the examples of the standard are of; in a template for another year they move with it. */
const examplesYear = 2025;

/** The row that shows how to fill in a sheet. Every cell of it bears a mark by which readers know it. */
export function exampleRow(
  { fields }: EntityProfile,
  codeLists: ReadonlyMap<string, CodeList>,
  fiscalYear: number,
): readonly CellDescription[] {
  return fields.map((field, index) => {
    const text = exampleText(field, codeLists, fiscalYear);
    const mark = index === 0 ? exampleMarks.first : exampleMarks.other;
    const value = text === undefined && index > 0 ? null : `${mark}${text ?? ""}`;
    return { row: sheetRows.example, column: index + 1, value, style };
  });
}

function exampleText(
  { codeList, example, kind, unit }: FieldProfile,
  codeLists: ReadonlyMap<string, CodeList>,
  fiscalYear: number,
): string | undefined {
  if (example === undefined) return undefined;
  switch (kind) {
    case "date":
      return example.replace(/^\d+/, (year) => yearOf(year, fiscalYear));
    case "integer":
      return unit === "年度" ? yearOf(example, fiscalYear) : example;
    case "boolean":
      return example === "true" ? "はい" : "いいえ";
    case "code":
    case "code[]": {
      const codes = codeLists.get(codeList ?? "")?.codes ?? [];
      return example
        .split(";")
        .map((code) => codes.find((each) => each.code === code)?.title.ja ?? code)
        .join(";");
    }
    default:
      return example;
  }
}

function yearOf(example: string, fiscalYear: number): string {
  return `${Number(example) - examplesYear + fiscalYear}`;
}
