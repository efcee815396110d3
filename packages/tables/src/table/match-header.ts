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

/** What a column holds: a field, the submitter's own `x_` column, or nothing that is read. */
export type HeaderColumn = FieldProfile | { readonly echo: string } | "reported" | "blank";

/** What each column of a table holds. */
export interface MatchedHeader {
  /** One entry for each column. `reported` columns are not read and a finding says so; `blank` ones have no header. */
  readonly columns: readonly HeaderColumn[];
  /** Field key to 0-based column. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** Required fields without a column. */
  readonly missingFields: ReadonlySet<string>;
  /** False when no column is a field of the entity: there is nothing to read. */
  readonly isUsable: boolean;
  readonly events: readonly ReadEvent[];
}

/** Looking for similar labels is slow; a header with more columns than this is no slip of the pen. */
const suggestedColumns = 500;

/** Where a table stands. */
export interface TablePlace {
  readonly file: string;
  readonly sheet?: string;
}

/** Matches row 1 with the fields of an entity: the Japanese label or the ASCII key, in any order. */
export function matchHeader(labels: readonly string[], profile: EntityProfile, place: TablePlace): MatchedHeader {
  const exact = new Map<string, FieldProfile>();
  const loose = new Map<string, FieldProfile>();
  for (const field of profile.fields) {
    for (const name of [field.title.ja, field.key]) {
      exact.set(name, field);
      loose.set(foldLabel(name), field);
    }
  }
  const names = profile.fields.flatMap((field) => [field.title.ja, field.key]);
  const columnOf = new Map<string, number>();
  const events: ReadEvent[] = [];
  const titles = { title: profile.title.ja, titleEn: profile.title.en };
  const columns = labels.map((label, index): HeaderColumn => {
    const folded = foldLabel(label);
    if (folded === "") return "blank";
    if (folded.startsWith("x_")) return { echo: folded };
    const field = exact.get(label) ?? loose.get(folded);
    const location = headerLocation(place, index);
    if (field === undefined) {
      const suggestion = index < suggestedColumns ? closestMatch(label, names) : undefined;
      const data = { ...titles, column: columnLetters(index + 1) };
      events.push(
        suggestion === undefined
          ? findingEvent("column-known", "unknown", location, { data })
          : findingEvent("column-known", "unknownNear", location, { data: { ...data, suggestion } }),
      );
      return "reported";
    }
    const first = columnOf.get(field.key);
    if (first !== undefined) {
      const data = { ...fieldTitles(field), first: columnLetters(first + 1), column: columnLetters(index + 1) };
      events.push(findingEvent("column-unique", "duplicate", { ...location, field: field.key }, { data }));
      return "reported";
    }
    columnOf.set(field.key, index);
    return field;
  });
  if (columnOf.size === 0) {
    const missing = findingEvent(
      "header-present",
      separatedOtherwise(labels, loose) ? "delimiter" : "missing",
      { ...place, line: 1 },
      { data: titles },
    );
    return { columns, columnOf, missingFields: new Set(), isUsable: false, events: [missing] };
  }
  const missingFields = new Set<string>();
  for (const field of profile.fields) {
    if (!field.isRequired || columnOf.has(field.key)) continue;
    missingFields.add(field.key);
    events.push(
      findingEvent("column-present", "missing", { ...place, line: 1, field: field.key }, { data: fieldTitles(field) }),
    );
  }
  return { columns, columnOf, missingFields, isUsable: true, events };
}

/** True when row 1 is one cell that holds field names between tabs or semicolons. */
function separatedOtherwise(labels: readonly string[], known: ReadonlyMap<string, FieldProfile>): boolean {
  const [only = "", ...rest] = labels;
  return rest.length === 0 && only.split(/[\t;]/).some((label) => label !== only && known.has(foldLabel(label)));
}

/** The titles of a field, as messages name them. */
export function fieldTitles(field: FieldProfile): { field: string; fieldEn: string } {
  return { field: field.title.ja, fieldEn: field.title.en };
}

function headerLocation(place: TablePlace, index: number): Location {
  return { ...place, line: 1, column: index + 1, cell: cellAddress(index + 1, 1) };
}

function foldLabel(label: string): string {
  return label.normalize("NFKC").replace(/\s+/g, "");
}
