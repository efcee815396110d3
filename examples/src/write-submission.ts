import { createHash } from "node:crypto";
import { csvLine, type EntityProfile, type Manifest } from "@juso/model";
import type { SheetDescription, WorkbookValue } from "@juso/workbook";
import { writeWorkbook } from "@juso/workbook/write";
import iconv from "iconv-lite";
import type { JsonDraft, SubmissionDraft, TableDraft } from "./submission-draft.ts";

/** A written file of an example: its path inside the example's folder, and its bytes. */
export type WrittenFiles = ReadonlyMap<string, Uint8Array>;

/** Turns a draft into files and adds the manifest with their hashes. */
export async function writeSubmission(
  draft: SubmissionDraft,
  profiles: readonly EntityProfile[],
  about: Omit<Manifest, "documents">,
): Promise<WrittenFiles> {
  const files = await writeFiles(draft, profiles);
  return withManifest(writeManifest(draft, files, about), files);
}

/** The files of a draft without a manifest. */
export async function writeFiles(
  draft: SubmissionDraft,
  profiles: readonly EntityProfile[],
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const file of draft) {
    if (!files.has(file.path)) files.set(file.path, await fileBytes(file, draft, profiles));
  }
  return files;
}

/** A manifest that lists the files with their hashes. */
export function writeManifest(
  draft: SubmissionDraft,
  files: WrittenFiles,
  about: Omit<Manifest, "documents">,
): Omit<Manifest, "documents"> & MutableManifest {
  const documents = [...files].map(([path, bytes]) => {
    const file = draft.find((candidate) => candidate.path === path);
    const entity = file === undefined || file.kind === "sheet" ? {} : { entity: file.entity };
    return { path, ...entity, sha256: createHash("sha256").update(bytes).digest("hex") };
  });
  return { ...about, documents };
}

/** All files of the submission, its manifest first. */
export function withManifest(manifest: Manifest, files: WrittenFiles): WrittenFiles {
  return new Map([["manifest.json", jsonBytes(manifest)], ...files]);
}

/** The list of files in a manifest, open to changes. */
export interface MutableManifest {
  documents: { path: string; entity?: string; sha256?: string }[];
}

async function fileBytes(
  file: SubmissionDraft[number],
  draft: SubmissionDraft,
  profiles: readonly EntityProfile[],
): Promise<Uint8Array> {
  if ("records" in file) return jsonFileBytes(file);
  if (file.kind === "csv") return csvBytes(file);
  return workbookBytes(
    draft.filter((other): other is TableDraft => other.kind === "sheet" && other.path === file.path),
    profiles,
  );
}

/** CSV as Windows programs write it: CRLF, UTF-8 with a byte order mark or CP932, quotes only where needed; a plain one with LF and no mark. */
function csvBytes(file: TableDraft): Uint8Array {
  const text = [file.headers, ...file.rows].map((row) => csvLine(row, file.isPlain ? "\n" : "\r\n")).join("");
  if (file.encoding === "utf-8") return new TextEncoder().encode(file.isPlain ? text : `\ufeff${text}`);
  const bytes = iconv.encode(text, "cp932");
  if (iconv.decode(bytes, "cp932") !== text)
    throw new RangeError(`${file.path} holds a character that CP932 does not have`);
  return Uint8Array.from(bytes);
}

function jsonFileBytes(file: JsonDraft): Uint8Array {
  if (file.kind === "jsonl")
    return new TextEncoder().encode(file.records.map((record) => `${JSON.stringify(record)}\n`).join(""));
  // Records are printed one after another at the margin, so that a record's line can be told without a parser.
  const records = file.records.map((record) => JSON.stringify(record, null, 2)).join(",\n");
  return new TextEncoder().encode(`[\n${records}\n]\n`);
}

async function workbookBytes(sheets: readonly TableDraft[], profiles: readonly EntityProfile[]): Promise<Uint8Array> {
  const author = "見本市地域共生推進課";
  return writeWorkbook({
    creator: author,
    lastModifiedBy: author,
    date: "2026-04-01",
    sheets: sheets.map((table) => describeTable(table, profiles)),
  });
}

/** A table as a sheet without colours: the header stays in view, every column has its format. */
function describeTable(table: TableDraft, profiles: readonly EntityProfile[]): SheetDescription {
  const profile = profiles.find((candidate) => candidate.key === table.entity) as EntityProfile;
  const kinds = table.keys.map((key) => profile.fields.find((field) => field.key === key)?.kind);
  const rows = [table.headers, ...table.rows.map((row) => row.map((cell, index) => sheetCell(cell, kinds[index])))];
  return {
    name: table.sheet ?? profile.fileName,
    columns: kinds.map((kind) => ({
      width: kind === "string" ? 24 : 14,
      style: { numberFormat: kind === "date" ? "yyyy-mm-dd" : kind === "integer" ? "0" : "@" },
    })),
    frozen: { rows: 1 },
    cells: rows.flatMap((cells, row) => cells.map((value, column) => ({ row: row + 1, column: column + 1, value }))),
  };
}

/** Dates and numbers become real dates and numbers of the sheet; everything else stays text. */
export function sheetCell(cell: string, kind: string | undefined): WorkbookValue {
  if (cell === "") return null;
  if (kind === "date" && /^\d{4}-\d\d-\d\d$/.test(cell)) return { date: cell };
  if ((kind === "integer" || kind === "decimal") && /^-?\d+(\.\d+)?$/.test(cell)) return Number(cell);
  return cell;
}

/** A JSON value as people read it, as UTF-8. */
export function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}
