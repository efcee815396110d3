import type { ByteSource } from "@juso/model";
import { ByteScanner } from "../csv/byte-scanner.ts";
import { CellDecoder, type CsvRow, cellTexts } from "../csv/csv-row.ts";
import { textBytes, textRange } from "../csv/text-bytes.ts";
import type { ReadLimits } from "../submission/read-limits.ts";
import { decoderName } from "../text/decoder-name.ts";
import type { ByteInspection } from "../text/inspect-bytes.ts";
import type { PlainRow } from "./plain-row.ts";

const LF = 10;
const CR = 13;

/** The rows of a CSV file. */
export async function* plainCsvRows(
  source: ByteSource,
  inspection: ByteInspection,
  limits: Pick<ReadLimits, "recordBytes">,
): AsyncGenerator<PlainRow> {
  const decoder = new CellDecoder(decoderName(inspection));
  const scanner = new ByteScanner(limits.recordBytes);
  let rows: PlainRow[] = [];
  const take = (row: CsvRow): boolean => {
    const { line, problem, row: number } = row;
    if (problem === undefined) rows.push({ line, row: number, cells: cellTexts(row, decoder) });
    else rows.push({ line, row: number, cells: [firstLine(row, decoder)], isBroken: true });
    return true;
  };
  for await (const { chunk, isEnd } of textBytes(source, textRange(inspection))) {
    scanner.push(chunk, isEnd, take);
    yield* rows;
    rows = [];
  }
}

/** What stands on the first line of a record that could not be read, as far as its bytes are at hand. */
function firstLine({ bytes, start }: CsvRow, decoder: CellDecoder): string {
  let end = start;
  while (end < bytes.length && bytes[end] !== LF && bytes[end] !== CR) end += 1;
  return decoder.text(bytes, start, end);
}
