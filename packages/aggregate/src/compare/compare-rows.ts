import { type EntityProfile, type FieldProfile, type FieldValues, recordKey } from "@juso/model";
import { plainNumberText } from "@juso/tables";
import { decimalDifference } from "./decimal-difference.ts";
import type { FieldChange, RowChange, TableComparison } from "./package-comparison.ts";

/**
 * Compares the rows of a table by their keys. Where a key occurs more than once, its rows are compared in their order.
 *
 * @param before the values of the rows of the first package, and of the second.
 */
export function compareRows(
  profile: EntityProfile,
  before: readonly FieldValues[],
  after: readonly FieldValues[],
): TableComparison {
  const keyFields = profile.fields.filter(({ isKey }) => isKey).map(({ key }) => key);
  const keyOf = (row: FieldValues): string => recordKey(row, keyFields);
  const came = byText(after, keyOf);
  const gone: FieldValues[] = [];
  const changed: RowChange[] = [];
  let unchanged = 0;
  for (const row of before) {
    const other = came.get(keyOf(row))?.shift();
    if (other === undefined) {
      gone.push(row);
      continue;
    }
    const fields = fieldChanges(profile, row, other);
    if (fields.length === 0) unchanged += 1;
    else changed.push({ kind: "changed", key: keyOf(row), fields });
  }
  const contentOf = (row: FieldValues): string => content(profile, row);
  const renamed = byText([...came.values()].flat(), contentOf);
  const idChanges: RowChange[] = [];
  const removed: RowChange[] = [];
  for (const row of gone) {
    const other = contentOf(row) === "" ? undefined : renamed.get(contentOf(row))?.shift();
    if (other) idChanges.push({ kind: "idChange", key: keyOf(row), newKey: keyOf(other), fields: [] });
    else removed.push({ kind: "removed", key: keyOf(row), fields: fieldChanges(profile, row, {}) });
  }
  const left = new Set([...renamed.values()].flat());
  const added = after
    .filter((row) => left.has(row))
    .map((row): RowChange => ({ kind: "added", key: keyOf(row), fields: fieldChanges(profile, {}, row) }));
  return {
    entity: profile.key,
    title: profile.title,
    added: added.length,
    removed: removed.length,
    changed: changed.length,
    idChanges: idChanges.length,
    unchanged,
    rows: [...changed, ...added, ...removed, ...idChanges],
  };
}

/** Rows by what is said of them, each list in the order of the rows. */
function byText(rows: readonly FieldValues[], textOf: (row: FieldValues) => string): Map<string, FieldValues[]> {
  const found = new Map<string, FieldValues[]>();
  for (const row of rows) {
    const same = found.get(textOf(row));
    if (same) same.push(row);
    else found.set(textOf(row), [row]);
  }
  return found;
}

/** All that a row says beside its key; empty when that is nothing. */
function content({ fields }: EntityProfile, row: FieldValues): string {
  const cells = fields.filter(({ isKey }) => !isKey).map(({ key }) => cellText(row[key]) ?? null);
  return cells.every((cell) => cell === null) ? "" : JSON.stringify(cells);
}

function fieldChanges({ fields }: EntityProfile, before: FieldValues, after: FieldValues): readonly FieldChange[] {
  return fields.flatMap((field) => {
    const [then, now] = [cellText(before[field.key]), cellText(after[field.key])];
    return then === now ? [] : [fieldChange(field, then, now)];
  });
}

function fieldChange(
  { key, kind, title }: FieldProfile,
  before: string | undefined,
  after: string | undefined,
): FieldChange {
  const isNumber = kind === "integer" || kind === "decimal";
  const difference =
    isNumber && before !== undefined && after !== undefined ? decimalDifference(before, after) : undefined;
  return {
    field: key,
    title,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    ...(difference !== undefined && { difference }),
  };
}

/** A value as its cell holds it; nothing when it is blank. */
function cellText(value: unknown): string | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value === "number") return plainNumberText(value);
  return Array.isArray(value) ? value.join(";") : String(value);
}
