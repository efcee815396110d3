import { csvText, type EntityProfile, type FieldProfile, type RecordsByEntity } from "@juso/model";
import { entityProfiles } from "@juso/schemas";
import { plainNumberText } from "@juso/tables";

/** A table as a package can hold it. */
export interface PackageTable {
  readonly profile: EntityProfile;
  readonly columns: readonly FieldProfile[];
}

/**
 * Every table that may leave the municipality, with its columns. A package is written from this list and from nothing else: a table or column that
 * is not on it has no place in a package, whatever a submission holds.
 */
export const packageTables: readonly PackageTable[] = entityProfiles
  .filter(({ confidential, level }) => level === "p1" && confidential === undefined)
  .map((profile) => ({ profile, columns: profile.fields }));

/** The records of the tables that may leave the municipality. */
export function packagedRecords(records: RecordsByEntity): RecordsByEntity {
  return Object.fromEntries(
    packageTables.flatMap(({ profile: { key } }) => (records[key] === undefined ? [] : [[key, records[key]]])),
  ) as RecordsByEntity;
}

/**
 * A table as CSV: UTF-8 with a byte order mark, keys as headers, lines that end in CRLF.
 *
 * @param rows the values of its records by key; what is no column is not looked at.
 */
export function tableCsv(
  columns: readonly Pick<FieldProfile, "key">[],
  rows: readonly Readonly<Record<string, unknown>>[],
): string {
  return csvText([columns.map(({ key }) => key), ...rows.map((row) => columns.map(({ key }) => cellText(row[key])))]);
}

function cellText(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "number") return plainNumberText(value);
  return Array.isArray(value) ? value.join(";") : String(value);
}
