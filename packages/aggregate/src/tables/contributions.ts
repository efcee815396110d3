import type { Text } from "@juso/model";
import type { RelationRow } from "../relations/relation-row.ts";
import type { RolledLine } from "../roll-up.ts";
import { addend } from "./count-table.ts";
import type { Measure } from "./table-definition.ts";

/** What one row gave to a number. */
export interface Contribution {
  readonly municipalityCode: string;
  /** Its part of a count or sum; for a number of different values, the value itself. */
  readonly value: bigint | string;
  readonly place: RelationRow["place"];
}

/** What a number is made of, in the order of the rows. A total has what its parts have. */
export function contributionsOf({ rows }: Pick<RolledLine, "rows">, measure: Measure): readonly Contribution[] {
  return rows.flatMap((row) => {
    const value = addend(measure, row);
    if (value === undefined) return [];
    return [{ municipalityCode: String(row.values.municipalityCode ?? ""), value, place: row.place }];
  });
}

/** Where a person finds a row: 「indicator.csv の3行目」. */
export function placeText({ file, pointer, row }: RelationRow["place"]): Text {
  if (row !== undefined) return { ja: `${file} の${row}行目`, en: `${file}, row ${row}` };
  return pointer === undefined ? { ja: file, en: file } : { ja: `${file} の ${pointer}`, en: `${file} at ${pointer}` };
}
