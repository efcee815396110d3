import { lineCount } from "@juso/model";
import type { FormCell } from "../model/paper.ts";
import { cellText } from "./cell-text.ts";
import type { PlacedCell } from "./placed-cell.ts";

/** Lines of text in one row of a spreadsheet. Excel shows and prints 409 points of a row and drops the rest; this stays well below. */
export const mostLines = 24;

/** Room on a line of a placed cell, in half-width characters. */
export function lineRoom(placed: PlacedCell, grid: readonly number[]): number {
  const columns = grid.slice(placed.column - 1, placed.column - 1 + placed.columnSpan);
  return columns.reduce((sum, each) => sum + each, 0) - 1.5;
}

/**
 * Texts too long for one row are continued in rows below it, so that nothing is lost on paper. The other cells of such a row are followed
 * by blank ones.
 *
 * @returns the cells in their new rows, and where a row of before begins now.
 */
export function continueRows(
  cells: readonly PlacedCell[],
  grid: readonly number[],
): { readonly cells: readonly PlacedCell[]; readonly rowOf: (row: number) => number } {
  const pieces = cells.map((placed) => piecesOf(placed, grid));
  const added = new Map<number, number>();
  cells.forEach(({ row }, index) => {
    const more = (pieces[index]?.length ?? 1) - 1;
    if (more > 0) added.set(row, Math.max(added.get(row) ?? 0, more));
  });
  const rowOf = (row: number): number =>
    [...added].reduce((sum, [broken, more]) => (broken < row ? sum + more : sum), row);
  return {
    rowOf,
    cells: cells.flatMap((placed, index): readonly PlacedCell[] => {
      const parts = pieces[index] ?? [];
      const row = rowOf(placed.row);
      const more = added.get(placed.row);
      if (more === undefined) return [{ ...placed, row }];
      return Array.from({ length: 1 + more }, (_, part) => {
        const cell = parts[part] ?? { value: null, format: "text", style: "label" };
        return { ...placed, row: row + part, cell, isContinued: true };
      });
    }),
  };
}

/** The cell in pieces of at most `mostLines` lines each; most cells are one piece. */
function piecesOf(placed: PlacedCell, grid: readonly number[]): readonly FormCell[] {
  const { cell } = placed;
  const room = lineRoom(placed, grid);
  if (typeof cell.value !== "string" || lineCount(cellText(cell), room) <= mostLines) return [cell];
  const { id, isUnverified, ...rest } = cell;
  const texts = piecesOfText(cell.value, room);
  return texts.map((value, index) => ({
    ...rest,
    value,
    ...(index === 0 && id !== undefined ? { id } : {}),
    ...(index === texts.length - 1 && isUnverified !== undefined ? { isUnverified } : {}),
  }));
}

/** Cuts where a sentence or a line ends, if that leaves no large gap; the pieces together are the text. */
function piecesOfText(text: string, room: number): readonly string[] {
  const pieces: string[] = [];
  let rest = [...text];
  while (rest.length > 0) {
    const length = fittingLength(rest, room);
    const end = length === rest.length ? length : sentenceEnd(rest, length);
    pieces.push(rest.slice(0, end).join(""));
    rest = rest.slice(end);
  }
  return pieces;
}

/** How many characters fit, with a line to spare for the mark of an unverified value. */
function fittingLength(characters: readonly string[], room: number): number {
  let [low, high] = [1, characters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (lineCount(characters.slice(0, middle).join(""), room) < mostLines) low = middle;
    else high = middle - 1;
  }
  return low;
}

function sentenceEnd(characters: readonly string[], length: number): number {
  for (let end = length; end > length * 0.75; end -= 1) {
    if (["。", "\n"].includes(characters[end - 1] ?? "")) return end;
  }
  return length;
}
