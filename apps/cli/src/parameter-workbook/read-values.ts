import { parameterKeys } from "@juso/grant";
import { type ReadEntry, type ReadSheet, unknownKey } from "./read-entry.ts";
import { headings } from "./sheet-names.ts";
import { isBlankCell, type ReadRow, textOf } from "./sheet-reader.ts";
import { readStatus, readValue } from "./value-texts.ts";

/** The values of the sheet that has one in each row. */
export function readValues(rows: readonly ReadRow[]): ReadSheet {
  const filled = rows.filter(({ cellOf }) => !isBlankCell(cellOf(headings.value)));
  const known = filled.filter(({ cellOf }) => parameterKeys.has(textOf(cellOf(headings.key))));
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
    wrong: filled.filter((row) => !known.includes(row)).map(unknownKey),
  };
}
