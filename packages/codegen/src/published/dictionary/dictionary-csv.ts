import { formatCsv } from "../../lists/format-csv.ts";
import type { PublishedStandard } from "../published-standard.ts";
import { fieldColumns, fieldRows } from "./dictionary-columns.ts";

/** The fields of the data dictionary as CSV, with a byte order mark: it is opened by double click in Japanese offices. */
export function dictionaryCsv(standard: PublishedStandard): string {
  const rows = fieldRows(standard).map((row) =>
    fieldColumns.map(({ read }) => `${read(row) ?? ""}`.replaceAll("\n", " ")),
  );
  return `\ufeff${formatCsv([fieldColumns.map(({ title }) => title.ja), ...rows])}`;
}
