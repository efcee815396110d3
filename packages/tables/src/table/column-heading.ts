import type { FieldProfile } from "@juso/model";

/** The heading of a field's column in the entry workbook: its title with its unit, 「支出予定額（円）」. A fiscal year has no unit to show. */
export function columnHeading({ title, unit }: FieldProfile): string {
  return unit === undefined || unit === "年度" ? title.ja : `${title.ja}（${unit}）`;
}

/** What a heading may be to name a field, and nothing more: its key, its title, or the title with the field's own unit. */
export function headingsOf(field: FieldProfile): readonly string[] {
  return [...new Set([field.key, field.title.ja, columnHeading(field)])];
}
