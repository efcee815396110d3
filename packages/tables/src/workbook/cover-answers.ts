import { fiscalYearOf } from "@juso/model";
import type { CellContent } from "../cells/cell-reader.ts";
import { convertFiscalYear } from "../cells/convert-fiscal-year.ts";
import { serialOf } from "../cells/date-serial.ts";
import { findingEvent } from "../checks/reading-finding.ts";
import type { ReadEvent } from "../submission/read-events.ts";
import { type coverFields, coverSheetName } from "./workbook-layout.ts";

type CoverField = (typeof coverFields)[number];

/** What the cover of a workbook says, as a manifest to be checked, and the notices about how its answers were read. */
export interface CoverReading {
  readonly content: Readonly<Record<string, unknown>>;
  readonly events: readonly ReadEvent[];
}

/** An answer as the manifest holds it; the notice when it was not in the plain form. What cannot be read stays as it was written. */
export interface CoverAnswer {
  readonly value: unknown;
  readonly events: readonly ReadEvent[];
}

/** Reads one answer of the cover. Codes are compared after NFKC, as everywhere; the name of a department stays as it was written. */
export function coverAnswer(field: CoverField, answer: CellContent, file: string): CoverAnswer {
  const { key, label, cell } = field;
  const place = { file, sheet: coverSheetName, cell };
  if (key === "fiscalYear") {
    const { value, isPlain } = fiscalYearAnswer(answer);
    if (isPlain || typeof value !== "number") return { value, events: [] };
    const details = { data: { label }, values: { fiscalYear: value } };
    return { value, events: [findingEvent("fiscal-year-converted", "cover", place, details)] };
  }
  const written = String(answer);
  if (key === "author") return { value: written.trim(), events: [] };
  const code = written.normalize("NFKC").trim();
  const value = key === "level" ? code.toLowerCase() : code;
  const events = value === written ? [] : [findingEvent("code-normalised", "cover", place, { data: { label } })];
  return { value, events };
}

/** A date cell is a year that was typed into a cell with the format of a date (a day in 1905), or else a date in the fiscal year. */
function fiscalYearAnswer(answer: CellContent): { value: unknown; isPlain: boolean } {
  if (answer instanceof Date) {
    if (Number.isNaN(answer.getTime())) return { value: "", isPlain: false };
    const serial = serialOf(answer);
    const isYear = Number.isInteger(serial) && serial > 1900 && serial < 2200;
    return { value: isYear ? serial : fiscalYearOf(answer.toISOString().slice(0, 10)), isPlain: false };
  }
  const text = String(answer);
  const read = convertFiscalYear(text);
  return read.kind === "notYear"
    ? { value: text, isPlain: false }
    : { value: read.value, isPlain: read.kind === "year" };
}
