import { encodeCp932 } from "@juso/tables";
import { resetZipTimes } from "@juso/workbook";
import { writeOds } from "hucre/ods";
import { writeXlsx } from "hucre/xlsx";
import type { TextTable } from "./generate-table.ts";
import type { Random } from "./random.ts";

/** A table as CSV: quotes where they are needed or more often, newlines alike or mixed. */
export function csvText(random: Random, { header, rows }: Pick<TextTable, "header" | "rows">): string {
  const newline = random.pickWeighted([
    [6, "\r\n"],
    [4, "\n"],
    [1, "\r"],
    [2, "mixed"],
  ] as const);
  const isQuotingMore = random.isOnceIn(4);
  const lines = [header, ...rows].map((cells) => {
    const text = cells.map((cell) => quoted(cell, isQuotingMore && random.isOnceIn(2))).join(",");
    return text + (newline === "mixed" ? random.pick(["\r\n", "\n", "\r"]) : newline);
  });
  const text = lines.join("");
  return random.isOnceIn(5) ? text.replace(/[\r\n]+$/, "") : text;
}

function quoted(cell: string, isAlways: boolean): string {
  return isAlways || /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Text as bytes: UTF-8 with or without a byte order mark, CP932 where it can be (〓 becomes a character of a municipality's own), UTF-16. */
export function encodeText(random: Random, text: string): Uint8Array {
  const encoding = random.pickWeighted([
    [5, "utf-8"],
    [4, "bom"],
    [5, "cp932"],
    [1, "utf-16"],
  ] as const);
  if (encoding === "utf-16") return new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
  if (encoding === "cp932") {
    const bytes = cp932(text);
    if (bytes) return bytes;
  }
  return new TextEncoder().encode(`${encoding === "bom" ? "\ufeff" : ""}${text}`);
}

/** CP932 bytes, or nothing when a character has no place in it. */
export function cp932(text: string): Uint8Array | undefined {
  try {
    const bytes = encodeCp932(text);
    for (let index = 0; index + 1 < bytes.length; index += 1) {
      if (bytes[index] === 0x81 && bytes[index + 1] === 0xac) bytes.set([0xf9, 0x41], index);
    }
    return bytes;
  } catch {
    return undefined;
  }
}

/** The rows as JSON objects by header: an array, or one object a line. Numbers and truth values keep their types in half of the files. */
export function jsonText(random: Random, { header, rows, entity }: TextTable, isLines: boolean): string {
  const isTyped = random.isOnceIn(2);
  const records = rows.map((cells) => {
    const record: [string, unknown][] = [];
    for (const [index, name] of header.entries()) {
      const cell = cells[index] ?? "";
      if (cell === "" && !random.isOnceIn(8)) continue;
      record.push([
        entity.fields.find((field) => field.title.ja === name)?.key ?? name,
        isTyped ? typed(cell, entity, name) : cell,
      ]);
    }
    return Object.fromEntries(record);
  });
  if (isLines) return records.map((record) => JSON.stringify(record)).join(random.pick(["\n", "\r\n", "\n\n"]));
  return JSON.stringify(records, null, random.pick([undefined, 2, "\t"]));
}

function typed(cell: string, entity: TextTable["entity"], name: string): unknown {
  const kind = entity.fields.find((field) => field.key === name || field.title.ja === name)?.kind;
  if (cell === "") return null;
  if (kind === "integer" || kind === "decimal") return Number.isNaN(Number(cell)) ? cell : Number(cell);
  if (kind === "boolean") return cell === "true" ? true : cell === "false" ? false : cell;
  return kind === "code[]" || kind === "string[]" ? cell.split(";") : cell;
}

/** Tables as one workbook, a sheet each. */
export async function workbookBytes(
  random: Random,
  tables: readonly TextTable[],
  kind: "xlsx" | "ods",
): Promise<Uint8Array> {
  const sheets = tables.map(({ header, rows, entity }) => ({
    name: entity.title.ja.slice(0, 31),
    rows: [header, ...rows].map((cells) =>
      cells.map((cell) =>
        /^\d{1,9}$/.test(cell) && random.isOnceIn(2) ? Number(cell) : cell === "" ? null : printable(cell),
      ),
    ),
  }));
  const write = kind === "xlsx" ? writeXlsx : writeOds;
  const bytes = await write({ sheets, properties: { created: new Date(0), modified: new Date(0) } });
  return resetZipTimes(bytes);
}

/** XML has no place for most control characters. */
function printable(text: string): string {
  return [...text].filter((sign) => sign >= " " || sign === "\n" || sign === "\t").join("");
}
