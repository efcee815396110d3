import { contributionsOf, type RelationRow, type RelationValue } from "@juso/aggregate";
import type { ContributionData, PackedColumn, PackedRows, PackedTable } from "../contribution-data.ts";

/** What one row or prefecture gave to a number. */
export interface ContributionHere {
  readonly code: string;
  readonly name: string;
  readonly value: bigint;
  readonly file: string;
  readonly row?: number;
}

/** What the numbers of a table's line are made of, from the data of the page: a list for each measure of the column. */
export function contributionsHere(
  data: ContributionData,
  table: PackedTable,
  { column, line }: { readonly column: PackedColumn; readonly line: number },
): readonly (readonly ContributionHere[])[] {
  const packed = data.rows[table.rows] as PackedRows;
  const keys = table.lines[line] ?? [];
  const fieldAt = table.keyFields.map((field) => packed.fields.indexOf(field));
  const matching = packed.rows.filter((row) =>
    keys.every((key, index) => {
      const own = keyNumber(row[2 + (fieldAt[index] as number)] as number | null, data);
      if (data.kind === "rows") return key === null || own === key;
      return table.keyFields[index] === "prefectureCode" || row[2 + (fieldAt[index] as number)] === key;
    }),
  );
  return column.measures.map(({ measure }) => {
    if (data.kind === "lines") return linesOf(data, packed, { rows: matching, measureId: measure.id });
    const rows = matching.map((row) => unpacked(data, packed, row));
    const where = [...table.where, ...(measure.where ?? [])];
    const parts = contributionsOf({ rows }, { ...measure, where });
    return parts.map(({ municipalityCode, place, value }) => ({
      code: municipalityCode,
      name: nameOf(data, municipalityCode),
      value: typeof value === "bigint" ? value : 1n,
      file: place.file,
      ...(place.row !== undefined && { row: place.row }),
    }));
  });
}

/** A row that does not say a key stands under the empty text. */
function keyNumber(value: number | null, { texts }: ContributionData): number {
  return value ?? texts.indexOf("");
}

function unpacked(
  data: ContributionData,
  { fields, isText }: PackedRows,
  row: PackedRows["rows"][number],
): RelationRow {
  const [file, at, ...packed] = row;
  const values = Object.fromEntries(
    fields.map((field, index): [string, RelationValue] => {
      const value = packed[index] ?? undefined;
      return [field, isText[index] && typeof value === "number" ? data.texts[value] : (value as RelationValue)];
    }),
  );
  return { values, place: { file: data.texts[file as number] ?? "", ...(typeof at === "number" && { row: at }) } };
}

function linesOf(
  data: ContributionData,
  { fields }: PackedRows,
  { measureId, rows }: { readonly rows: PackedRows["rows"]; readonly measureId: string },
): readonly ContributionHere[] {
  const [codeAt, valueAt] = [fields.indexOf("prefectureCode") + 2, fields.indexOf(measureId) + 2];
  return rows.flatMap((row) => {
    const value = BigInt((row[valueAt] ?? 0) as number | string);
    const code = data.texts[row[codeAt] as number] ?? "";
    return value === 0n ? [] : [{ code, name: nameOf(data, code), value, file: "" }];
  });
}

function nameOf({ names, texts }: ContributionData, code: string): string {
  return names[texts.indexOf(code)] ?? code;
}
