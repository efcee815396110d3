import { continuedMark } from "../layout/sheet-title.ts";
import type { FormRow, FormSheet, TableBlock } from "../model/paper.ts";
import type { FlowBlock, FlowUnit } from "./page-flow.ts";
import { textHeightOf } from "./page-geometry.ts";
import { headRow, type PrintedRow, tableContent } from "./table-content.ts";
import { ruleWidth, tableGeometry } from "./table-geometry.ts";
import { rowHeight, rowPadding, type SetRow, TableRows } from "./table-rows.ts";
import { heightOf, type TextSetter } from "./text-setter.ts";

/** A row of a table, or some lines of one that is too tall for a page. */
interface TableUnit extends FlowUnit {
  readonly row: SetRow;
  readonly role: FormRow["role"];
  /** Is it read together with the next row? */
  readonly isKept: boolean;
  /** False where it only goes on from the unit above. */
  readonly isStart: boolean;
  readonly isEnd: boolean;
  /** The heading under which it stands, as it is repeated on a later page. */
  readonly group?: SetRow;
}

/** A table up to this share of a page is kept whole, unless that leaves much of the page before it white. */
const wholeTableShare = 0.72;

/** A row taller than this share of a page may go on over pages. */
const wholeRowShare = 0.4;

/** Lines of a piece of such a row. */
const pieceLines = 3;

/** Rows that are kept together although the table goes on: the first ones and the last ones. */
const keptRows = 2;

/** A ruled table. On every page that it takes, caption and titles of columns stand above it, and the heading that its first row belongs to. */
export function tableFlow(block: TableBlock, sheet: FormSheet, setter: TextSetter, above: number): FlowBlock {
  const geometry = tableGeometry(block, sheet);
  const rows = new TableRows(block, sheet, setter, geometry);
  const titles = rows.titles();
  const heads = { first: [...rows.caption(""), titles], later: [...rows.caption(continuedMark), titles] };
  const pageHeight = textHeightOf(sheet.orientation);
  const units = withKeeps(unitsOf(block, rows, pageHeight * wholeRowShare), pageHeight * wholeTableShare);
  const headOf = (from: number): readonly SetRow[] => {
    if (from === 0) return heads.first;
    const group = units[from]?.group;
    return group === undefined ? heads.later : [...heads.later, group];
  };
  return {
    units,
    above,
    below: 8,
    headHeight: (from) => {
      const height = headOf(from).reduce((sum, row) => sum + rowHeight(row), ruleWidth);
      return units[from]?.isStart === false ? height + rowPadding.top : height;
    },
    content: ({ from, to }, spaces) => {
      const rows = [...headOf(from).map(headRow), ...units.slice(from, to).map(printedRow)];
      return tableContent(rows, geometry, spaces);
    },
  };
}

/** A row goes on without a rule, except at the head of a page. */
function printedRow(unit: TableUnit, index: number): PrintedRow {
  const isJoined = !unit.isStart && index > 0;
  return {
    row: unit.row,
    hasRuleAbove: !isJoined,
    paddingTop: isJoined ? 0 : rowPadding.top,
    paddingBottom: unit.isEnd ? rowPadding.bottom : 0,
  };
}

function unitsOf(block: TableBlock, rows: TableRows, mostHeight: number): readonly TableUnit[] {
  let group: SetRow | undefined;
  return block.rows.flatMap((formRow): readonly TableUnit[] => {
    const row = rows.row(formRow);
    if (formRow.role === "heading") group = rows.row(formRow, continuedMark);
    const isGrouped = group !== undefined && (formRow.role === "item" || formRow.role === "subtotal");
    const shared = {
      role: formRow.role,
      isKept: formRow.keepsNext === true,
      ...(isGrouped && group !== undefined ? { group } : {}),
    };
    const height = rowHeight(row);
    if (height <= mostHeight) {
      const lines = linesOf(row);
      return [{ ...shared, row, height, lines, isStart: true, isEnd: true }];
    }
    return piecesOf(row).map((piece, index, all): TableUnit => {
      const [isStart, isEnd] = [index === 0, index === all.length - 1];
      const inner = Math.max(0, ...piece.cells.map((cell) => heightOf(cell.lines)));
      const padding = (isStart ? rowPadding.top : 0) + (isEnd ? rowPadding.bottom + ruleWidth : 0);
      return { ...shared, row: piece, height: inner + padding, lines: linesOf(piece), isStart, isEnd };
    });
  });
}

function piecesOf(row: SetRow): readonly SetRow[] {
  const count = Math.ceil(linesOf(row) / pieceLines);
  return Array.from({ length: count }, (_, index) => {
    const from = index * pieceLines;
    const cells = row.cells.map((cell) => ({ ...cell, lines: cell.lines.slice(from, from + pieceLines) }));
    return { ...row, cells };
  });
}

function linesOf({ cells }: SetRow): number {
  return Math.max(1, ...cells.map(({ lines }) => lines.length));
}

/** A heading stays with its rows and a total with what it adds up; a short table, and the ends of a long one, are kept together. */
function withKeeps(units: readonly TableUnit[], wholeHeight: number): readonly TableUnit[] {
  const isWhole = units.reduce((sum, { height }) => sum + height, 0) < wholeHeight;
  return units.map((unit, index) => {
    const next = units[index + 1];
    if (next === undefined) return unit;
    if (unit.role === "heading") return { ...unit, keeps: "must" };
    const isBelowHeading = units[index - 1]?.role === "heading";
    const isAtEnd = index < keptRows - 1 || index >= units.length - keptRows;
    if (unit.isKept || isAtEnd || isBelowHeading || next.role === "subtotal" || next.role === "total")
      return { ...unit, keeps: "should" };
    return isWhole ? { ...unit, keeps: "whole" } : unit;
  });
}
