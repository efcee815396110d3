import type { WorkbookValue } from "@juso/workbook";
import { componentNames, treatmentWords } from "./choices-sheet.ts";
import { isOnSheet } from "./kind-sheets.ts";
import { type ReadEntry, type ReadSheet, unknownKey } from "./read-entry.ts";
import { headings } from "./sheet-names.ts";
import { isBlankCell, type ReadRow, textOf } from "./sheet-reader.ts";
import { readStatus } from "./value-texts.ts";

const typed = [headings.treatment, headings.destination, headings.components];

/** The routes of the sheet of cost items. A row is filled in when it says how the cost is treated or who pays. */
export function readRoutes(rows: readonly ReadRow[]): ReadSheet {
  const isKnown = ({ cellOf }: ReadRow): boolean => isOnSheet(textOf(cellOf(headings.key)), "routes");
  return {
    entries: rows.filter(isKnown).map(readRoute),
    wrong: rows.filter((row) => !isKnown(row) && isFilledIn(row)).map(unknownKey),
  };
}

function isFilledIn({ cellOf }: ReadRow): boolean {
  return typed.some((heading) => !isBlankCell(cellOf(heading)));
}

function readRoute(row: ReadRow): ReadEntry {
  const { cellOf, placeOf } = row;
  const components = readComponents(cellOf(headings.components));
  const [ja, en] = [textOf(cellOf(headings.destination)), textOf(cellOf(headings.destinationEnglish))];
  const value = {
    treatment: readTreatment(cellOf(headings.treatment)),
    ...(components.length === 0 ? {} : { components }),
    ...(ja === "" ? {} : { destination: { ja, en } }),
  };
  return {
    key: textOf(cellOf(headings.key)),
    value: isFilledIn(row) ? value : null,
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
