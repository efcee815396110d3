import type { CodeList, FieldProfile } from "@juso/model";
import { textWidth } from "@juso/model";
import { columnHeading } from "@juso/tables";

/** Widths of columns in half-width characters. */
const widths = { date: 13, yen: 20, number: 12, boolean: 10, code: 16, longCode: 36, id: 18, name: 28, text: 48 };
/** Texts from these lengths on are names, and sentences. */
const lengths = { name: 60, text: 150 };
/** A heading that is longer is wrapped. */
const longestHeading = 26;

/** Text for everything but numbers and dates, so that Excel keeps leading zeros and does not turn `1-2` into a date. */
export function numberFormat({ kind, unit }: FieldProfile): string {
  if (kind === "date") return "yyyy-mm-dd";
  if (kind === "integer") return unit === "年度" ? "0" : "#,##0";
  return kind === "decimal" ? "General" : "@";
}

/** True when texts of the field may need several lines. */
export function isWrapped({ kind, maxLength = 0 }: FieldProfile): boolean {
  return (
    kind === "code" || kind === "code[]" || kind === "string[]" || (kind === "string" && maxLength >= lengths.name)
  );
}

/** The width that fits what is typed, and a heading that is not too long. */
export function columnWidth(field: FieldProfile, list: CodeList | undefined): number {
  const titles = Math.max(0, ...(list?.codes ?? []).map(({ title }) => textWidth(title.ja) + 3));
  const heading = Math.min(textWidth(columnHeading(field)) + 3, longestHeading);
  return Math.max(heading, contentWidth(field), Math.min(titles, widths.longCode));
}

function contentWidth({ kind, maxLength = 0, unit }: FieldProfile): number {
  switch (kind) {
    case "date":
      return widths.date;
    case "integer":
      return unit === "円" ? widths.yen : widths.number;
    case "decimal":
      return widths.number;
    case "boolean":
      return widths.boolean;
    case "code":
    case "code[]":
      return widths.code;
    case "string[]":
      return widths.name;
    case "string":
      if (maxLength >= lengths.text) return widths.text;
      return maxLength >= lengths.name && maxLength !== idLength ? widths.name : widths.id;
  }
}

/** The length of ids. */
const idLength = 64;
