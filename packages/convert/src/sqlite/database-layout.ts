import type { FieldKind } from "@juso/model";

/** The table that says what the manifest says, but for the list of files: a key, and its value as JSON. */
export const manifestTable = "juso_manifest";

/** Written into the head of the file, so that programs tell what it is: `JUSO` in ASCII. */
export const applicationId = 0x4a55534f;

/** Columns that a table can have. */
export const mostColumns = 2000;

/** The type with which a column is declared. None of them changes a value that is right. */
export const columnTypes: Readonly<Record<FieldKind, "TEXT" | "INTEGER" | "REAL">> = {
  string: "TEXT",
  date: "TEXT",
  code: "TEXT",
  integer: "INTEGER",
  decimal: "REAL",
  // 1 and 0.
  boolean: "INTEGER",
  // JSON.
  "code[]": "TEXT",
  "string[]": "TEXT",
};

/** A name in SQL. */
export function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
