import { parameterKeys } from "@juso/grant";
import { isOnSheet } from "./kind-sheets.ts";
import { type ReadEntry, type ReadSheet, unknownKey } from "./read-entry.ts";
import { headings } from "./sheet-names.ts";
import { isBlankCell, type ReadRow, textOf } from "./sheet-reader.ts";
import { readStatus, readValue } from "./value-texts.ts";

/** The values of the sheet that has one in each row. */
export function readValues(rows: readonly ReadRow[]): ReadSheet {
  const isKnown = ({ cellOf }: ReadRow): boolean => isOnSheet(textOf(cellOf(headings.key)), "values");
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
