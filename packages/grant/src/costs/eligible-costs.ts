import { groupDigits } from "@juso/model";
import type { GrantItemDefinition } from "../items/grant-items.ts";
import type { Entries } from "../year/reading.ts";
import { type LineAmount, namedLines, totalOf } from "./line-amount.ts";

/**
 * What the cost lines of an item say about 「うち対象経費」. A blank beside an amount is unknown: neither the whole amount nor 0. It is kept
 * out of D and is not called ineligible; the result is provisional until it is entered. An amount of 0 has no eligible part to know, and
 * a line without an amount is told of as such.
 */
export function eligibleFacts(
  { components, item }: GrantItemDefinition,
  amounts: readonly LineAmount[],
): Entries["facts"] {
  const judged = linesOf(components, amounts).filter(({ eligibleYen }) => eligibleYen !== null);
  const judgedYen = totalOf(judged);
  const eligibleYen = totalOf(judged.map((line) => ({ yen: line.eligibleYen ?? null })));
  const words = {
    eligible: groupDigits(eligibleYen),
    judged: groupDigits(judgedYen),
    ineligible: groupDigits(judgedYen - eligibleYen),
  };
  const blank = unjudgedLines(components, amounts);
  const byId = blank.map(({ id }) => ({ id })).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return [
    [`eligibleExceedsTotal.${item}`, eligibleYen > judgedYen ? [{ words }] : []],
    [`eligibleBelowTotal.${item}`, eligibleYen < judgedYen ? [{ words }] : []],
    [`eligibleBlank.${item}`, namedLines(byId, { yen: groupDigits(totalOf(blank)) })],
  ];
}

/** The lines with an amount whose eligible amount is blank. */
export function unjudgedLines(components: readonly string[], amounts: readonly LineAmount[]): readonly LineAmount[] {
  return linesOf(components, amounts).filter(({ eligibleYen, yen }) => yen && eligibleYen === null);
}

function linesOf(components: readonly string[], amounts: readonly LineAmount[]): readonly LineAmount[] {
  return amounts.filter(({ componentCode, kind }) => kind === "cost" && components.includes(componentCode));
}
