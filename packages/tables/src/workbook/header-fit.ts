import type { EntityProfile } from "@juso/model";
import { headingsOf } from "../table/column-heading.ts";

type Rows = readonly (readonly unknown[])[];

/** True when one of the rows is the header of an entity. */
export function fitsHeader(rows: Rows, profile: EntityProfile): boolean {
  return rows.some((row) => knownLabels(row, profile) > 0);
}

/** The entity whose header one of the rows is; of several the one that knows most of the labels. */
export function entityOfHeader(rows: Rows, profiles: readonly EntityProfile[]): EntityProfile | undefined {
  let best: EntityProfile | undefined;
  let most = 0;
  for (const row of rows) {
    for (const profile of profiles) {
      const known = knownLabels(row, profile);
      if (known > most) {
        best = profile;
        most = known;
      }
    }
  }
  return best;
}

/**
 * How many fields of an entity a row names when it is its header, otherwise 0. A header names more fields than other things, and at least
 * three fields or all that are required: a memo may well hold 年度 beside 備考.
 */
function knownLabels(row: readonly unknown[], profile: EntityProfile): number {
  const labels = row.flatMap((cell) => (typeof cell === "string" ? [fold(cell)] : [])).filter((label) => label !== "");
  const fields = profile.fields.filter((field) => headingsOf(field).some((heading) => labels.includes(fold(heading))));
  const hasRequired = profile.fields.every((field) => !field.isRequired || fields.includes(field));
  const isHeader = fields.length * 2 > labels.length && (fields.length >= 3 || hasRequired);
  return isHeader ? fields.length : 0;
}

function fold(label: string): string {
  return label.normalize("NFKC").replace(/\s+/g, "");
}
