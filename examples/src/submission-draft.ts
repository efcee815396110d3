import type { EntityKey, EntityProfile } from "@juso/model";

/** A table as it will be written: one CSV file, or one sheet of a workbook. Cells are texts as a person sees them. */
export interface TableDraft {
  readonly kind: "csv" | "sheet";
  readonly path: string;
  readonly sheet?: string;
  readonly entity: EntityKey;
  readonly encoding: "utf-8" | "cp932";
  /** Without a byte order mark and with LF alone, as programs write it. */
  readonly isPlain?: boolean;
  readonly headers: string[];
  /** Field key of each column, in the same order as `headers`. */
  readonly keys: string[];
  readonly rows: string[][];
}

/** A JSON file: one array, or one record per line. */
export interface JsonDraft {
  readonly kind: "json" | "jsonl";
  readonly path: string;
  readonly entity: EntityKey;
  readonly records: Record<string, unknown>[];
}

/** The files of a submission before they become bytes, without the manifest. */
export type SubmissionDraft = readonly (TableDraft | JsonDraft)[];

/** How cells are written: `ja` as a clerk does (labels, titles of codes, はい/いいえ), `key` as a system exports (keys, codes, true/false). */
export type CellStyle = "ja" | "key";

/** How an entity is written. */
export interface EntityLayout {
  readonly kind: TableDraft["kind"] | JsonDraft["kind"];
  readonly style?: CellStyle;
  readonly encoding?: TableDraft["encoding"];
  /** Every column of the table, UTF-8 without a byte order mark, LF: what a program is meant to export. */
  readonly isReference?: boolean;
  /** File name without its extension, when several entities share a workbook. */
  readonly workbook?: string;
  /** A column of the submitter's own, with a number for every row. */
  readonly ownColumn?: string;
}

/** What has a place in a submission: a record's field, or the record as a whole. */
export interface DraftPlace {
  readonly file: string;
  readonly sheet?: string;
  readonly line: number;
  readonly column?: number;
  readonly cell?: string;
  readonly field?: string;
  readonly recordId?: string;
  readonly pointer?: string;
}

/** Where a record stands that was written as number `index` of its entity (0-based): worked out from the draft and not by a reader. */
export function placeInDraft(
  draft: SubmissionDraft,
  profile: EntityProfile,
  record: object,
  index: number,
  field?: string,
): DraftPlace {
  const file = draft.find((candidate) => candidate.entity === profile.key);
  if (!file) throw new RangeError(`the draft holds no ${profile.key}`);
  const keys = profile.fields.filter((candidate) => candidate.isKey).map((candidate) => candidate.key);
  const ids = keys.map((key) => (record as Record<string, unknown>)[key]);
  if ("records" in file) {
    const before = file.records.slice(0, index).map((earlier) => JSON.stringify(earlier, null, 2).split("\n").length);
    const line = file.kind === "jsonl" ? index + 1 : 2 + before.reduce((sum, lines) => sum + lines, 0);
    const pointer = `${file.kind === "jsonl" ? "" : `/${index}`}${field === undefined ? "" : `/${field}`}`;
    return {
      file: file.path,
      line,
      ...(field === undefined ? {} : { field }),
      ...withId(ids),
      pointer,
    };
  }
  const breaks = file.kind === "sheet" ? 0 : file.rows.slice(0, index).flat().join("").split("\n").length - 1;
  const column = field === undefined ? -1 : file.keys.indexOf(field);
  return {
    file: file.path,
    ...(file.sheet === undefined ? {} : { sheet: file.sheet }),
    line: index + 2 + breaks,
    ...(column < 0 ? {} : { column: column + 1, cell: `${columnName(column)}${index + 2}` }),
    ...(field === undefined ? {} : { field }),
    ...withId(ids),
  };
}

/** The letters of a 0-based column. */
export function columnName(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : columnName(Math.floor(column / 26) - 1) + columnName(column % 26);
}

function withId(parts: readonly unknown[]): { recordId?: string } {
  const id = parts.map((part) => `${part ?? ""}`);
  return id.every((part) => /^[\w.-]+$/.test(part)) && id.join(".").length <= 64 ? { recordId: id.join(".") } : {};
}
