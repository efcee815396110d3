import type { RollUp } from "../roll-up.ts";
import { leftOutSentence } from "./left-out-sentence.ts";
import { showTable } from "./show-table.ts";
import type { ShownTable } from "./shown-table.ts";

/**
 * All tables of a roll-up as people read them.
 *
 * @param isHidden which numbers are not said, by their `numberId`; none without it.
 */
export function showRollUp(rollUp: RollUp, isHidden?: (numberId: string) => boolean): readonly ShownTable[] {
  const names = municipalityNames(rollUp);
  const leftOut = leftOutSentence(rollUp);
  return rollUp.tables.map((table) => showTable(table, { names, leftOut, ...(isHidden && { isHidden }) }));
}

/** The names of the municipalities as the roster writes them, by code. */
function municipalityNames({ relations }: RollUp): ReadonlyMap<string, string> {
  return new Map(
    relations.municipality.map(({ values }) => [`${values.municipalityCode}`, `${values.municipalityName ?? ""}`]),
  );
}
