import type { EntityProfile } from "@juso/model";
import type { FilledTable } from "./filled-table.ts";
import { dataRange } from "./sheet-layout.ts";

/** How far a sheet is filled in: formulas that count it, and what they give now. */
export interface SheetState {
  readonly rows: { readonly formula: string; readonly value: number };
  /** Required cells that are blank in rows that are begun. */
  readonly blanks: { readonly formula: string; readonly value: number };
}

/**
 * Counts a sheet. A row is begun when one of its required cells is filled; so many rows there are as the fullest required column has cells.
 *
 * @param rowsCell the cell that will hold the formula for the rows.
 */
export function sheetState(profile: EntityProfile, table: FilledTable | undefined, rowsCell: string): SheetState {
  const required = profile.fields.filter(({ isRequired }) => isRequired);
  const filled = table?.rows.length ?? 0;
  const counts = required.map(({ key }) => `COUNTA(${dataRange(profile, key, filled)})`);
  const given = required.map((field) => {
    const index = profile.fields.indexOf(field);
    return (table?.rows ?? []).filter((row) => (row[index] ?? null) !== null).length;
  });
  const rows = Math.max(0, ...given);
  return {
    rows: { formula: `MAX(${counts.join(",")})`, value: rows },
    blanks: {
      formula: `${required.length}*${rowsCell}-(${counts.join("+")})`,
      value: required.length * rows - given.reduce((sum, count) => sum + count, 0),
    },
  };
}
