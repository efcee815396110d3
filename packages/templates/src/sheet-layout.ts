import { columnLetters, type EntityProfile } from "@juso/model";

/** Rows of an entity's sheet: an example above the headings, so that sorting and typing never reach it, and the data below. */
export const sheetRows = { example: 1, heading: 2, first: 3 } as const;

/** Rows below the headings that are prepared at least; rows below them can be filled in all the same. */
const offeredRows = 5000;
/** Rows that are prepared below those that are filled. */
const spareRows = 500;

/** The last row that is prepared when so many are filled. */
export function lastRow(filled: number): number {
  return sheetRows.heading + Math.max(offeredRows, filled + spareRows);
}

/** The name of an entity's sheet: its Japanese title, within Excel's limits for names. */
export function sheetName(profile: EntityProfile): string {
  return profile.title.ja.replace(/[\\/?*[\]:]/g, "").slice(0, 31);
}

/** The cells of a field's column where data stands, as formulas of other sheets name them. */
export function dataRange(profile: EntityProfile, fieldKey: string, filled: number): string {
  const letters = columnLetters(profile.fields.findIndex(({ key }) => key === fieldKey) + 1);
  return `'${sheetName(profile)}'!$${letters}$${sheetRows.first}:$${letters}$${lastRow(filled)}`;
}
