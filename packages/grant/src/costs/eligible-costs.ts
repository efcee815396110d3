import { groupDigits } from "@juso/model";
import type { GrantItemDefinition } from "../items/grant-items.ts";
import type { Fact } from "../year/year.ts";
import type { LineAmount } from "./line-amount.ts";

/** Ids that a sentence names; the rest is 「ほか」. */
const mostNamed = 5;

/**
 * What the cost lines of an item say about 「うち対象経費」. A blank beside an amount is unknown: neither the whole amount nor 0. It is kept
 * out of D and is not called ineligible; the result is provisional until it is entered. An amount of 0 has no eligible part to know, and
 * a line without an amount is told of as such.
 */
export function eligibleFacts(
  { components, item }: GrantItemDefinition,
  amounts: readonly LineAmount[],
): readonly (readonly [string, readonly Fact[]])[] {
  const judged = linesOf(components, amounts).filter(({ eligibleYen }) => eligibleYen !== null);
  const judgedYen = total(judged.map(({ yen }) => yen));
  const eligibleYen = total(judged.map((line) => line.eligibleYen ?? null));
  const fact: Fact = {
    words: {
      eligible: groupDigits(eligibleYen),
      judged: groupDigits(judgedYen),
      ineligible: groupDigits(judgedYen - eligibleYen),
    },
  };
  return [
    [`eligibleExceedsTotal.${item}`, eligibleYen > judgedYen ? [fact] : []],
    [`eligibleBelowTotal.${item}`, eligibleYen < judgedYen ? [fact] : []],
    [`eligibleBlank.${item}`, blanks(unjudged(components, amounts))],
  ];
}

/** Total cost of the lines whose eligible amount is blank. Yen. */
export function unjudgedYen(components: readonly string[], amounts: readonly LineAmount[]): bigint {
  return total(unjudged(components, amounts).map(({ yen }) => yen));
}

function blanks(lines: readonly LineAmount[]): readonly Fact[] {
  if (lines.length === 0) return [];
  const ids = lines.map(({ id }) => id).sort();
  const shown = ids.slice(0, mostNamed);
  const [ja, en] = ids.length > mostNamed ? ["ほか", " and others"] : ["", ""];
  return [
    {
      words: {
        count: `${ids.length}`,
        ids: { ja: `${shown.join("、")}${ja}`, en: `${shown.join(", ")}${en}` },
        yen: groupDigits(total(lines.map(({ yen }) => yen))),
      },
    },
  ];
}

function unjudged(components: readonly string[], amounts: readonly LineAmount[]): readonly LineAmount[] {
  return linesOf(components, amounts).filter(({ eligibleYen, yen }) => yen && eligibleYen === null);
}

function linesOf(components: readonly string[], amounts: readonly LineAmount[]): readonly LineAmount[] {
  return amounts.filter(({ componentCode, kind }) => kind === "cost" && components.includes(componentCode));
}

function total(amounts: readonly (bigint | null)[]): bigint {
  return amounts.reduce<bigint>((added, yen) => added + (yen ?? 0n), 0n);
}
