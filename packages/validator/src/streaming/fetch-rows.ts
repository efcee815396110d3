import { ByteScanner, type CsvTable, textBytes } from "@juso/tables";
import type { ShownRow, WantedRow } from "./choose-rows.ts";

/** Reads the bytes of rows that are known by their line only: rows that repeat a key of another part. Rare, so that it may read again. */
export async function fetchRows(table: CsvTable, wanted: readonly WantedRow[]): Promise<readonly ShownRow[]> {
  const rows: ShownRow[] = [];
  for (const part of new Set(wanted.map((each) => each.part))) {
    const byLine = new Map(wanted.filter((each) => each.part === part).map((each) => [each.line, each]));
    const scanner = new ByteScanner(table.limits.recordBytes);
    for await (const { chunk, isEnd } of textBytes(table.source, part)) {
      const goesOn = scanner.push(chunk, isEnd, ({ bytes, start, end, line, row }) => {
        const found = byLine.get(line);
        if (found === undefined) return true;
        const { linesBefore, rowsBefore, holder } = found;
        rows.push({ bytes: bytes.slice(start, end), line: line + linesBefore, row: row + rowsBefore, holder });
        byLine.delete(line);
        return byLine.size > 0;
      });
      if (!goesOn) break;
    }
  }
  return rows;
}
