import {
  cellAddress,
  closestMatch,
  columnLetters,
  type EntityProfile,
  type FieldProfile,
  type Location,
} from "@juso/model";
import { findingEvent } from "../checks/reading-finding.ts";
import type { ReadEvent } from "../submission/read-events.ts";
import { createLabelMatcher, unitOfAmounts } from "./match-label.ts";

/** What a column holds: a field, the submitter's own `x_` column, or nothing that is read. */
export type HeaderColumn = FieldProfile | { readonly echo: string } | "reported" | "blank";

/** What each column of a table holds. */
export interface MatchedHeader {
  /** One entry for each column. `reported` columns are not read and a finding says so; `blank` ones have no header. */
  readonly columns: readonly HeaderColumn[];
  /** Field key to 0-based column. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** Fields that no record has: required ones without a column, and those whose column was left out because of its unit. */
  readonly missingFields: ReadonlySet<string>;
  readonly events: readonly ReadEvent[];
}

/** Looking for similar labels is slow; a header with more columns than this is no slip of the pen. */
const suggestedColumns = 500;

/** Where a table stands. */
export interface TablePlace {
  readonly file: string;
  readonly sheet?: string;
}

/** A row above the records, as it stands in the file. `line` and `row` are those of `RecordPosition`. */
export interface TopRow {
  readonly labels: readonly string[];
  readonly line: number;
  readonly row: number;
}

/**
 * Matches the header row with the fields of an entity: the Japanese label or the ASCII key, in any order.
 *
 * @param above rows above the header; what they say about the unit of all amounts counts.
 */
export function matchHeader(
  header: TopRow,
  profile: EntityProfile,
  place: TablePlace,
  above: readonly TopRow[] = [],
): MatchedHeader {
  const match = createLabelMatcher(profile);
  const names = profile.fields.flatMap((field) => [field.title.ja, field.key]);
  const columnOf = new Map<string, number>();
  const missingFields = new Set<string>();
  const events: ReadEvent[] = [];
  const titles = { title: profile.title.ja, titleEn: profile.title.en };
  const otherUnit = unitAbove([...above, header], profile, place);
  if (otherUnit) events.push(otherUnit);
  const columnFor = (label: string, index: number): HeaderColumn => {
    const found = match(label);
    if (found.kind === "blank") return "blank";
    if (found.kind === "own") return { echo: found.key };
    if (
      found.kind === "field" &&
      found.mark === undefined &&
      !columnOf.has(found.field.key) &&
      otherUnit === undefined
    ) {
      columnOf.set(found.field.key, index);
      return found.field;
    }
    const location = { ...place, ...cellPlace(header, index) };
    const data = { column: columnLetters(index + 1) };
    switch (found.kind) {
      case "remark":
        events.push(findingEvent("remark-left-out", "column", location, { data }));
        return "reported";
      case "unknown":
        // 「（単位：千円）」 at the end of the header row was reported for the whole table.
        if (otherUnit && unitOfAmounts(label) !== undefined) return "reported";
        events.push(unknownColumn(label, index < suggestedColumns ? names : [], location, { ...data, ...titles }));
        return "reported";
      case "otherUnit": {
        const { field, unit } = found;
        const expected = field.unit ?? "1";
        missingFields.add(field.key);
        const facts = { ...data, ...fieldTitles(field), unit, expected };
        events.push(findingEvent("column-unit", "column", { ...location, field: field.key }, { data: facts }));
        return "reported";
      }
      case "field": {
        const { field, mark } = found;
        const facts = { ...data, ...fieldTitles(field) };
        const first = columnOf.get(field.key);
        if (first !== undefined) {
          const both = { ...facts, first: columnLetters(first + 1) };
          events.push(findingEvent("column-unique", "duplicate", { ...location, field: field.key }, { data: both }));
          return "reported";
        }
        if (mark !== undefined) {
          const noted = { ...facts, mark };
          events.push(findingEvent("column-label-plain", "marked", { ...location, field: field.key }, { data: noted }));
        }
        columnOf.set(field.key, index);
        if (otherUnit === undefined || field.unit !== "円") return field;
        missingFields.add(field.key);
        return "reported";
      }
    }
  };
  const columns = header.labels.map(columnFor);
  for (const field of profile.fields) {
    if (!field.isRequired || columnOf.has(field.key) || missingFields.has(field.key)) continue;
    missingFields.add(field.key);
    const location = { ...place, line: header.line, field: field.key };
    events.push(findingEvent("column-present", "missing", location, { data: fieldTitles(field) }));
  }
  return { columns, columnOf, missingFields, events };
}

function unknownColumn(
  label: string,
  names: readonly string[],
  location: Location,
  data: Readonly<Record<string, string>>,
): ReadEvent {
  const suggestion = closestMatch(label, names);
  return suggestion === undefined
    ? findingEvent("column-known", "unknown", location, { data })
    : findingEvent("column-known", "unknownNear", location, { data: { ...data, suggestion } });
}

/** The finding that says that all amounts are given in another unit than the yen, from 「（単位：千円）」 above a table of amounts. */
function unitAbove(rows: readonly TopRow[], profile: EntityProfile, place: TablePlace): ReadEvent | undefined {
  if (!profile.fields.some(({ unit }) => unit === "円")) return undefined;
  for (const row of rows) {
    for (const [index, label] of row.labels.entries()) {
      const unit = unitOfAmounts(label);
      if (unit === undefined) continue;
      return findingEvent("column-unit", "table", { ...place, ...cellPlace(row, index) }, { data: { unit } });
    }
  }
  return undefined;
}

/** The titles of a field, as messages name them. */
export function fieldTitles(field: FieldProfile): { field: string; fieldEn: string } {
  return { field: field.title.ja, fieldEn: field.title.en };
}

function cellPlace({ line, row }: TopRow, index: number): { line: number; column: number; cell: string } {
  return { line, column: index + 1, cell: cellAddress(index + 1, row) };
}
