import type { ByteSource } from "@juso/model";
import { kindByContent, kindByName } from "../submission/file-kind.ts";
import { defaultReadLimits, type ReadLimits } from "../submission/read-limits.ts";
import { decoderName } from "../text/decoder-name.ts";
import { inspectBytes } from "../text/inspect-bytes.ts";
import { plainCsvRows } from "./plain-csv.ts";
import { jsonKeys, plainJsonRows } from "./plain-json.ts";
import type { PlainRow } from "./plain-row.ts";

/** A CSV or JSON file as rows of texts: nothing is judged, matched or converted. */
export interface PlainTable {
  /** The file's path in the submission. */
  readonly name: string;
  /** The keys of the records in the order in which they first occur, where the file is JSON: they are its first row. */
  readonly keys?: readonly string[];
  /** Reads the rows from the first on; can be asked for again. */
  rows(): AsyncIterable<PlainRow>;
}

/**
 * A file of text as rows of texts; `undefined` when it is neither CSV nor JSON that can be read as text.
 * A record with broken quoting or broken JSON is one cell that holds what stands there.
 */
export async function plainTable(
  source: ByteSource,
  limits: ReadLimits = defaultReadLimits,
): Promise<PlainTable | undefined> {
  if (source.obstacle !== undefined || source.size === 0) return undefined;
  const inspection = await inspectBytes(source);
  const content = kindByContent(inspection.head, source.name);
  const isText = content === "csv" || content === "json";
  if (!isText || inspection.encoding === "utf-16" || inspection.encoding === "unknown") return undefined;
  if (content === "csv" && kindByName(source.name) !== "json") {
    return { name: source.name, rows: () => plainCsvRows(source, inspection, limits) };
  }
  const encoding = decoderName(inspection);
  const keys = await jsonKeys(source, encoding, limits);
  return { name: source.name, keys, rows: () => plainJsonRows(source, encoding, limits, keys) };
}
