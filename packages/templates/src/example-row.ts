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

/** Numbers that look like what they are, by unit. */
const numbers: Readonly<Record<string, number>> = {
  円: 2_230_000,
  人: 80_000,
  "人/年": 1200,
  "件/年": 150,
  "日/週": 5,
  "時間/日": 8,
  "時間/週": 38.75,
  "日/年": 240,
};

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
  { codeList, example, kind, maximum, unit = "" }: FieldProfile,
  codeLists: ReadonlyMap<string, CodeList>,
  fiscalYear: number,
): string | undefined {
  switch (kind) {
    case "date":
      return `${fiscalYear}-04-01`;
    case "integer":
    case "decimal": {
      const number = unit === "年度" ? fiscalYear : (numbers[unit] ?? 3);
      return `${maximum === undefined ? number : Math.min(number, Math.floor(maximum))}`;
    }
    case "boolean":
      return "はい";
    case "code":
    case "code[]": {
      const current = codeLists
        .get(codeList ?? "")
        ?.codes.filter(({ deprecatedSince }) => deprecatedSince === undefined);
      const titles = (current ?? []).slice(0, kind === "code" ? 1 : 2).map(({ title }) => title.ja);
      return titles.length === 0 ? undefined : titles.join(";");
    }
    case "string":
    case "string[]":
      return example;
  }
}
