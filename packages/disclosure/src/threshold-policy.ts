/** What is too small to be shown in municipalities of one size. */
export interface ThresholdBand {
  /** The band begins at this many inhabitants and ends below the next band. */
  readonly populationFrom: number;
  /** Numbers below this are hidden; `"all"`: nothing is shown at all, not even 0. */
  readonly hideBelow: number | "all";
}

/** Which counts are too small to be shown, where that comes from, and how sure it is. */
export interface ThresholdPolicy {
  readonly id: string;
  /** Persons, by the population of the municipality that the figure speaks of; from the smallest band on. */
  readonly persons: readonly ThresholdBand[];
  /** Counts of establishments or of municipalities below this are hidden. */
  readonly establishmentsHideBelow: number;
  /** Is 0 shown? (But for bands that show nothing.) */
  readonly isZeroShown: boolean;
  readonly source: string;
  /** `proposed`: taken from another field, binding for nobody here; whoever publishes decides. */
  readonly certainty: "official" | "proposed";
}

/**
 * The thresholds of the guideline for anonymous data on long-term care. It does not bind this programme, for which no threshold was found:
 * a proposal, to be replaced by what the publisher has decided.
 */
export const thresholdPolicy: ThresholdPolicy = {
  id: "kaigo-db-population-bands",
  persons: [
    { populationFrom: 0, hideBelow: "all" },
    { populationFrom: 2000, hideBelow: 20 },
    { populationFrom: 25_000, hideBelow: 10 },
  ],
  establishmentsHideBelow: 3,
  isZeroShown: true,
  source: "匿名介護情報等の提供に関するガイドライン（公表の基準）",
  certainty: "proposed",
};

/** What a count counts, and whether it counts persons. */
export type Counted = "person" | "establishment";

/**
 * Is a count too small to be shown?
 *
 * @param value a whole number from 0.
 * @param population inhabitants of the area that the count is of; `Infinity` where no municipality can be told from it.
 */
export function isSmall(
  value: number,
  population: number,
  policy: ThresholdPolicy = thresholdPolicy,
  counted: Counted = "person",
): boolean {
  const hideBelow = counted === "person" ? hideBelowOf(population, policy) : policy.establishmentsHideBelow;
  if (hideBelow === "all") return true;
  return value < hideBelow && (value !== 0 || !policy.isZeroShown);
}

/** Would a zero be hidden? Say so of each cell (`isZeroHidden`): it decides what X may stand for. */
export function isZeroHidden(
  population: number,
  policy: ThresholdPolicy = thresholdPolicy,
  counted: Counted = "person",
): boolean {
  return isSmall(0, population, policy, counted);
}

function hideBelowOf(population: number, { persons }: ThresholdPolicy): number | "all" {
  const band = persons.findLast(({ populationFrom }) => population >= populationFrom);
  return band?.hideBelow ?? "all";
}
