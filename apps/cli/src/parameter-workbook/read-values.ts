import { type ParameterKind, parameterKeys } from "@juso/grant";
import { type ReadEntry, type ReadSheet, unknownKey } from "./read-entry.ts";
import { headings } from "./sheet-names.ts";
import { isBlankCell, type ReadRow, textOf } from "./sheet-reader.ts";
import { readStatus, readValue } from "./value-texts.ts";

/** The values of the sheet that has one in each row. */
export function readValues(rows: readonly ReadRow[]): ReadSheet {
  const isKnown = ({ cellOf }: ReadRow): boolean => isCellKind(parameterKeys.get(textOf(cellOf(headings.key)))?.kind);
  const known = rows.filter(isKnown);
  return {
    entries: known.map(({ placeOf, cellOf }): ReadEntry => {
      const key = textOf(cellOf(headings.key));
      return {
        key,
        value: readValue(parameterKeys.get(key)!.kind, cellOf(headings.value)),
        source: textOf(cellOf(headings.source)),
        status: readStatus(cellOf(headings.status)),
        places: [
          ["value", placeOf(headings.value)],
          ["source", placeOf(headings.source)],
          ["status", placeOf(headings.status)],
        ],
      };
    }),
    wrong: rows.filter((row) => !isKnown(row) && !isBlankCell(row.cellOf(headings.value))).map(unknownKey),
  };
}

/** Is a value of the kind one cell? The others have sheets of their own. */
function isCellKind(kind: ParameterKind | undefined): boolean {
  return kind !== undefined && kind !== "bands" && kind !== "additions" && kind !== "route";
}
