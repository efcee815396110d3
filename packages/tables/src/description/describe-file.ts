import type { ByteSource, CodeList, EntityProfile } from "@juso/model";
import { openWorkbook } from "@juso/workbook";
import { type JsonPiece, JsonSplitter } from "../json/json-splitter.ts";
import { plainCsvRows } from "../plain/plain-csv.ts";
import type { EntityNames } from "../submission/entity-names.ts";
import { kindByContent, kindByName } from "../submission/file-kind.ts";
import type { ReadLimits } from "../submission/read-limits.ts";
import { decodeText } from "../text/decode-text.ts";
import { decoderName } from "../text/decoder-name.ts";
import { type ByteInspection, inspectBytes } from "../text/inspect-bytes.ts";
import { codesSheetName, coverSheetName, guideSheetName, manifestSheetName } from "../workbook/workbook-layout.ts";
import type { FileDescription, LineEnds, NameDescription, TableDescription } from "./description.ts";
import { JsonCounter } from "./json-counter.ts";
import { TableCounter } from "./table-counter.ts";
import { textShape } from "./text-shape.ts";

/** What describing files has in common. */
export interface Describing {
  readonly names: EntityNames;
  readonly codeLists: ReadonlyMap<string, CodeList>;
  readonly limits: ReadLimits;
}

/** What is told of a file's content. */
type Content = Omit<FileDescription, "number" | "depth" | "name" | "extension" | "bytes" | "entity">;

/** Describes what a file holds; a file that cannot be read is described as far as it was. */
export async function describeContent(
  source: ByteSource,
  profile: EntityProfile | undefined,
  describing: Describing,
): Promise<Content> {
  if (source.size === 0) return { content: "empty", tables: [] };
  try {
    const inspection = await inspectBytes(source);
    const found = kindByContent(inspection.head, source.name);
    const content = kindByName(source.name) === "json" && found === "csv" ? "json" : found;
    if (content === "workbook") return { content, ...(await describeWorkbook(source, profile, describing)) };
    if (content !== "csv" && content !== "json") return { content, tables: [] };
    const text = { content, encoding: inspection.encoding, lineEnds: await countLineEnds(source) };
    if (inspection.encoding === "utf-16" || inspection.encoding === "unknown") return { ...text, tables: [] };
    if (content === "json") return { ...text, tables: [await describeJson(source, inspection, profile, describing)] };
    const table = await describeCsv(source, inspection, profile, describing);
    return { ...text, separator: separatorOf(inspection.head), tables: [table] };
  } catch {
    // What is wrong with it, the report of the check says.
    return { content: "unreadable", tables: [] };
  }
}

async function describeCsv(
  source: ByteSource,
  inspection: ByteInspection,
  profile: EntityProfile | undefined,
  { codeLists, limits }: Describing,
): Promise<TableDescription> {
  const counter = new TableCounter(profile, codeLists, false);
  let brokenRows = 0;
  for await (const { cells, isBroken, row } of plainCsvRows(source, inspection, limits)) {
    if (isBroken) brokenRows += 1;
    else counter.add(cells, row);
  }
  return { entity: profile?.key ?? null, ...counter.end(), brokenRows, isCutShort: false };
}

async function describeJson(
  source: ByteSource,
  { encoding }: ByteInspection,
  profile: EntityProfile | undefined,
  { codeLists, limits }: Describing,
): Promise<TableDescription> {
  const counter = new JsonCounter(profile, codeLists);
  const splitter = new JsonSplitter({ length: limits.recordLength, depth: limits.recordDepth });
  const take = (pieces: readonly JsonPiece[]): void => {
    for (const { text, isTooDeep } of pieces) counter.add(isTooDeep ? "" : text);
  };
  for await (const text of decodeText(source, decoderName({ encoding }))) {
    take(splitter.push(text));
    if (splitter.isStopped) break;
  }
  const { pieces, ending } = splitter.end();
  take(pieces);
  return { entity: profile?.key ?? null, ...counter.end(), isCutShort: ending !== "complete" };
}

async function describeWorkbook(
  source: ByteSource,
  profile: EntityProfile | undefined,
  { codeLists, limits, names }: Describing,
): Promise<Pick<FileDescription, "notOpened" | "tables">> {
  const opened = await openWorkbook(source, limits);
  if (opened.kind !== "open") return { notOpened: opened.kind, tables: [] };
  const { workbook } = opened;
  const tables: TableDescription[] = [];
  for (const sheet of workbook.sheets) {
    const own = names.ofSheet(sheet.name);
    const taken = own ?? (workbook.sheets.length === 1 ? profile : undefined);
    const counter = new TableCounter(taken, codeLists, true);
    const reading = workbook.read(sheet);
    let [hiddenRows, isCutShort] = [0, false];
    try {
      for await (const rows of reading.rows) {
        for (const { cells, isHidden, row } of rows) {
          counter.add(cells, row);
          if (isHidden) hiddenRows += 1;
        }
      }
    } catch {
      isCutShort = true;
    }
    tables.push({
      sheet: describeSheetName(sheet.name, own),
      visibility: sheet.visibility,
      entity: taken?.key ?? null,
      ...counter.end(),
      brokenRows: 0,
      hiddenRows,
      mergedRanges: reading.facts.merges.count,
      isCutShort,
    });
  }
  return { tables };
}

const templateSheets = [codesSheetName, coverSheetName, guideSheetName, manifestSheetName];

function describeSheetName(name: string, profile: EntityProfile | undefined): NameDescription {
  if (profile !== undefined) return { standard: profile.fileName };
  return templateSheets.includes(name) ? { standard: name } : { shape: textShape(name) };
}

async function countLineEnds(source: ByteSource): Promise<LineEnds> {
  const ends = { crlf: 0, lf: 0, cr: 0 };
  let isAfterCr = false;
  for await (const chunk of source.stream()) {
    for (const byte of chunk) {
      if (byte === 10) ends[isAfterCr ? "crlf" : "lf"] += 1;
      else if (isAfterCr) ends.cr += 1;
      isAfterCr = byte === 13;
    }
  }
  if (isAfterCr) ends.cr += 1;
  return ends;
}

function separatorOf(head: Uint8Array): NonNullable<FileDescription["separator"]> {
  const [line = ""] = new TextDecoder("latin1").decode(head).split(/[\r\n]/);
  const counts = (
    [
      ["comma", ","],
      ["tab", "\t"],
      ["semicolon", ";"],
    ] as const
  ).map(([name, sign]) => [name, line.split(sign).length - 1] as const);
  const [name, count] = counts.reduce((best, each) => (each[1] > best[1] ? each : best));
  return count === 0 ? "none" : name;
}
