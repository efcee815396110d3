import { columnName, type RelationKey, type RelationRow, relations, sqlName } from "@juso/aggregate";
import { type ColumnSource, parquetWriteBuffer } from "hyparquet-writer";

/**
 * The rows of a relation as a Parquet file for the SQL of the tables: texts, whole numbers of 64 bits and booleans, nothing for what a row
 * does not say; and where each row stands.
 */
export function relationParquet(relation: RelationKey, rows: readonly RelationRow[]): Uint8Array {
  const columns = relations[relation].fields.map(({ key, type }): ColumnSource => {
    const values = rows.map((row) => row.values[key] ?? null);
    if (type === "boolean") return { name: sqlName(key), type: "BOOLEAN", data: values };
    if (type === "text") return { name: sqlName(key), type: "STRING", data: values };
    const whole = values.map((value) => (typeof value === "number" ? BigInt(value) : null));
    return { name: columnName(relation, key), type: "INT64", data: whole };
  });
  const places: readonly ColumnSource[] = [
    { name: "place_file", type: "STRING", data: rows.map(({ place }) => place.file) },
    { name: "place_row", type: "INT32", data: rows.map(({ place }) => place.row ?? null) },
  ];
  return new Uint8Array(parquetWriteBuffer({ columnData: [...columns, ...places], createdBy: "juso" }));
}
