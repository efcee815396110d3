import { type ShownCell, type ShownColumn, type ShownTable, sqlName } from "@juso/aggregate";
import { type ColumnSource, parquetWriteBuffer } from "hyparquet-writer";
import { hiddenMark } from "./shown-csv.ts";

/**
 * A table as a Parquet file: keys by their codes (nothing for all together, and `…_is_total` says so), whole numbers of 64 bits, shares and decimals as
 * decimal texts. Where numbers are not said, `…_mark` holds `X`.
 */
export function shownParquet({ columns, rows }: ShownTable): Uint8Array {
  const columnData = columns.flatMap((column, index) =>
    columnsOf(
      column,
      rows.map((row) => row[index]),
    ),
  );
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: "juso" }));
}

function columnsOf({ counts, key }: ShownColumn, cells: readonly (ShownCell | undefined)[]): readonly ColumnSource[] {
  const name = sqlName(key);
  if (counts === undefined) {
    return [
      { name, type: "STRING", data: cells.map((cell) => (cell?.kind === "key" && !cell.isTotal ? cell.code : null)) },
      { name: `${name}_is_total`, type: "BOOLEAN", data: cells.map((cell) => cell?.kind === "key" && cell.isTotal) },
    ];
  }
  const exact = cells.map((cell) => (cell?.kind === "number" ? cell.exact : null));
  const isWhole = counts !== "ratio" && exact.every((text) => text === null || /^-?\d+$/.test(text));
  const marks = cells.map((cell) => (cell?.kind === "hidden" ? hiddenMark : null));
  return [
    isWhole
      ? { name, type: "INT64", data: exact.map((text) => (text === null ? null : BigInt(text))) }
      : { name, type: "STRING", data: exact },
    ...(marks.some((mark) => mark !== null) ? [{ name: `${name}_mark`, type: "STRING" as const, data: marks }] : []),
  ];
}
