import type { FindingGroup } from "./finding-store.ts";
import type { FactCounter, TableFacts } from "./table-facts.ts";

/** So few findings are read one by one. */
const fewest = 20;
/** From this share on a field counts as wrong throughout. */
const share = { part: 9, of: 10 };

/** Checks of what is not there: they are compared with the records, not with the values. */
const ofMissingValues: ReadonlySet<string> = new Set(["value-required"]);

/** How much a group of findings covers. */
export interface Coverage {
  /** Values of the field, or records of the table, that could have had the finding. */
  readonly of: number;
  readonly unit: "values" | "records";
}

/** How often a check found something about a field of a table, or about its records when there is no field. */
export interface FoundOften {
  readonly checkId: string;
  readonly field: string | undefined;
  readonly count: number;
}

/**
 * What a group of findings covers, when it is so much of a field or a table that one sentence says it: nine tenths, and not just a few.
 * `undefined` for findings that are to be read one by one.
 */
export function coveredThroughout(
  { checkId, place, count, findings }: FindingGroup,
  facts: FactCounter,
): Coverage | undefined {
  const table = facts.of(place.file, place.sheet);
  if (table === undefined || findings.length === 0) return undefined;
  return coverageIn(table, { checkId, field: place.field, count });
}

/** The same, from counts alone. */
export function coverageIn(
  { records, filled }: Pick<TableFacts, "records" | "filled">,
  { checkId, field, count }: FoundOften,
): Coverage | undefined {
  if (count < fewest) return undefined;
  const values = field === undefined ? undefined : filled.get(field);
  const isOfValues = values !== undefined && !ofMissingValues.has(checkId) && values >= count;
  const of = isOfValues ? values : records;
  if (count * share.of < of * share.part) return undefined;
  return { of: Math.max(of, count), unit: isOfValues ? "values" : "records" };
}
