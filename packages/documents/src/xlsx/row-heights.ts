import type { CellLook, PlacedSheet } from "@juso/paper";

/** Height of one line of text at the size of the forms, in points. */
export const pointsPerLine = 14.5;

/** Excel allows no taller row. */
const tallest = 409;

/** Lines of white space that a letter has around these parts. */
const letterSpace: Partial<Readonly<Record<CellLook, number>>> = {
  title: 4,
  addressee: 3,
  center: 2,
  body: 1,
  itemLabel: 0.5,
  right: 0.3,
};

/** Heights of the rows in points: as many lines as the text needs, in a letter with white space as on paper. */
export function rowHeights(layout: PlacedSheet, isCover: boolean): readonly number[] {
  const space = new Map<number, number>();
  for (const { look, row } of isCover ? layout.cells : []) {
    space.set(row, Math.max(space.get(row) ?? 0, letterSpace[look] ?? 0));
  }
  return layout.lines.map((lines, index) =>
    Math.min(tallest, (lines + (space.get(index + 1) ?? 0)) * pointsPerLine + 4),
  );
}
