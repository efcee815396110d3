import { parameterKeys } from "@juso/grant";
import type { WorkbookValue } from "@juso/workbook";
import { componentNames, treatmentWords } from "./choices-sheet.ts";
import { type ReadEntry, type ReadSheet, unknownKey } from "./read-entry.ts";
import { headings } from "./sheet-names.ts";
import { isBlankCell, type ReadRow, textOf } from "./sheet-reader.ts";
import { readStatus } from "./value-texts.ts";

/** The routes of the sheet of cost items. A row is filled in when it says how the cost is treated or who pays. */
export function readRoutes(rows: readonly ReadRow[]): ReadSheet {
  const typed = [headings.treatment, headings.destination, headings.components];
  const filled = rows.filter(({ cellOf }) => typed.some((heading) => !isBlankCell(cellOf(heading))));
  const known = filled.filter(({ cellOf }) => parameterKeys.get(textOf(cellOf(headings.key)))?.kind === "route");
  return {
    entries: known.map(readRoute),
    wrong: filled.filter((row) => !known.includes(row)).map(unknownKey),
  };
}

function readRoute({ placeOf, cellOf }: ReadRow): ReadEntry {
  const components = readComponents(cellOf(headings.components));
  const ja = textOf(cellOf(headings.destination));
  // Who pays is printed in Japanese; English is only needed by readers of English.
  const en = textOf(cellOf(headings.destinationEnglish)) || ja;
  return {
    key: textOf(cellOf(headings.key)),
    value: {
      treatment: readTreatment(cellOf(headings.treatment)),
      ...(components.length === 0 ? {} : { components }),
      destination: { ja, en },
    },
    source: textOf(cellOf(headings.source)),
    status: readStatus(cellOf(headings.status)),
    places: [
      ["value", placeOf(headings.treatment)],
      ["value.components", placeOf(headings.components)],
      ["value.destination", placeOf(headings.destination)],
      ["source", placeOf(headings.source)],
      ["status", placeOf(headings.status)],
    ],
  };
}

function readTreatment(value: WorkbookValue): string {
  const text = textOf(value).normalize("NFKC");
  return Object.entries(treatmentWords).find(([, word]) => word === text)?.[0] ?? text;
}

function readComponents(value: WorkbookValue): readonly string[] {
  return textOf(value)
    .split(/[、,，\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .map((name) => componentNames.find(([, title]) => title === name)?.[0] ?? name);
}
