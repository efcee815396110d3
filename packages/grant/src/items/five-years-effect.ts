import { type Calculation, computeYear } from "../calculation.ts";
import { yenNumber } from "../expression/whole-yen.ts";
import type { FiveYearsEffect } from "../five-years-result.ts";
import { yenOf } from "../step-values.ts";

/** Nothing is compared with a decision: it was decided by one of the two rates. */
const undecided = [
  ["purpose", "application"],
  ["hasDecision", "no"],
] as const;

/**
 * What the rates after five years change: the year is computed twice, with and without them, and nothing else is different. In the year
 * before they begin, the rates of the next year are taken with the costs of this one.
 */
export function fiveYearsEffect({ year }: Pick<Calculation, "year">): FiveYearsEffect | undefined {
  const { comparison } = year.fiveYears;
  if (comparison === undefined) return undefined;
  const { facts, later, ordinary, parameters } = comparison;
  const [withLater, without] = [later, ordinary].map((rates) =>
    computeYear({ ...year, parameters, cases: new Map([...year.cases, ...undecided, ...rates]) }),
  );
  const difference = (id: string): number =>
    yenNumber(yenOf(withLater!, id) - yenOf(without!, id), withLater!.get(id)!.step.title);
  return {
    ...facts,
    nationalYen: difference("H.national"),
    prefecturalYen: difference("I.prefectural"),
    municipalYen: difference("K.municipality"),
  };
}
