import type { ByteSource } from "@juso/model";
import { type JsonPiece, JsonSplitter } from "../json/json-splitter.ts";
import type { ReadLimits } from "../submission/read-limits.ts";
import { decodeText } from "../text/decode-text.ts";
import type { PlainRow } from "./plain-row.ts";

type JsonLimits = Pick<ReadLimits, "recordLength" | "recordDepth">;

/** Texts and numbers of JSON; what stands inside a text is part of it. */
const textOrNumber = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** The keys of the records of a JSON file, in the order in which they first occur. */
export async function jsonKeys(
  source: ByteSource,
  encoding: "utf-8" | "shift_jis",
  limits: JsonLimits,
): Promise<readonly string[]> {
  const keys = new Set<string>();
  for await (const piece of pieces(source, encoding, limits)) {
    for (const key of Object.keys(recordOf(piece.text) ?? {})) keys.add(key);
  }
  return [...keys];
}

/** The records of a JSON file as rows, below a row of their keys. */
export async function* plainJsonRows(
  source: ByteSource,
  encoding: "utf-8" | "shift_jis",
  limits: JsonLimits,
  keys: readonly string[],
): AsyncGenerator<PlainRow> {
  yield { line: 0, row: 1, cells: keys };
  let row = 1;
  for await (const { line, text } of pieces(source, encoding, limits)) {
    row += 1;
    const record = recordOf(text);
    const cells = record === undefined ? [text] : keys.map((key) => cellText(record, key));
    yield { line, row, cells };
  }
}

async function* pieces(
  source: ByteSource,
  encoding: "utf-8" | "shift_jis",
  limits: JsonLimits,
): AsyncGenerator<JsonPiece> {
  const splitter = new JsonSplitter({ length: limits.recordLength, depth: limits.recordDepth });
  for await (const text of decodeText(source, encoding)) {
    yield* splitter.push(text);
    if (splitter.isStopped) return;
  }
  yield* splitter.end().pieces;
}

/** A record whose numbers are texts, so that they stay as they are written; `undefined` when it is none. */
function recordOf(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    // What is no JSON must not become it by the quotation marks.
    JSON.parse(text);
    const value: unknown = JSON.parse(text.replace(textOrNumber, (found) => (found[0] === '"' ? found : `"${found}"`)));
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}

function cellText(record: Readonly<Record<string, unknown>>, key: string): string {
  const value = Object.hasOwn(record, key) ? record[key] : null;
  if (value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
