import {
  type DisclosureCell,
  type DisclosureResult,
  isSmall,
  isZeroHidden,
  type LinearSolver,
  protect,
  type ThresholdPolicy,
} from "@juso/disclosure";
import type { RollUp } from "../roll-up.ts";
import { showRollUp } from "../shown/show-roll-up.ts";
import type { ShownTable } from "../shown/shown-table.ts";
import { numberRelations } from "./number-relations.ts";
import { publishedTables } from "./published-tables.ts";
import { inUnits, isWhole, type SensitiveNumber, sensitiveNumbers } from "./sensitive-numbers.ts";

/** How a roll-up is published. */
export interface PublicationRequest {
  readonly policy: ThresholdPolicy;
  /** No hidden number may be told more closely than ± this many. */
  readonly interval: number;
  /** `numberId`s that an earlier publication hid; they stay hidden. */
  readonly previouslyHidden?: readonly string[];
  readonly solver: LinearSolver;
}

/** What may be published, and what the publisher keeps. */
export interface Publication {
  /** Every format is written from these, and from nothing else. */
  readonly tables: readonly ShownTable[];
  /** What is hidden and how far it can be told: the record stays inside. */
  readonly disclosure: DisclosureResult;
  /** The true values of what is hidden, by `numberId`: for the record. */
  readonly hiddenValues: ReadonlyMap<string, number>;
  /** What ranges and interval of `disclosure` are counted in: 1 for units, 1000 for thousandths. */
  readonly scale: number;
  /** Numbers of persons that are in the tables. */
  readonly sensitiveCount: number;
}

/** Values that are no whole numbers are counted in thousandths, and so are threshold and interval. */
const thousandths = 1000;

/** How many numbers of persons a publication of a roll-up would look at. */
export function countSensitiveNumbers({ tables }: RollUp): number {
  return sensitiveNumbers(publishedTables(tables)).length;
}

/**
 * Hides what may tell of a person in the tables of a roll-up, and what it could be derived from. Publish only when `disclosure.passes`.
 *
 * @throws RangeError when an amount is negative, which no count is.
 */
export async function publishRollUp(
  rollUp: RollUp,
  { interval, policy, previouslyHidden, solver }: PublicationRequest,
): Promise<Publication> {
  const tables = publishedTables(rollUp.tables);
  const numbers = sensitiveNumbers(tables);
  const scale = numbers.every(isWhole) ? 1 : thousandths;
  const known = new Set(numbers.map(({ id }) => id));
  const disclosure = await protect(
    {
      cells: numbers.map((number) => cellOf(number, policy, scale)),
      relations: numberRelations(numbers),
      interval: interval * scale,
      ...(previouslyHidden && { previouslyHidden: previouslyHidden.filter((id) => known.has(id)) }),
    },
    solver,
  );
  const hidden = new Set(disclosure.hidden.map(({ id }) => id));
  return {
    tables: showRollUp({ ...rollUp, tables }, (id) => hidden.has(id)),
    disclosure,
    scale,
    hiddenValues: new Map(
      numbers.filter(({ id }) => hidden.has(id)).map((number) => [number.id, inUnits(number.value, number)] as const),
    ),
    sensitiveCount: numbers.length,
  };
}

function cellOf(number: SensitiveNumber, policy: ThresholdPolicy, scale: number): DisclosureCell {
  const value = inUnits(number.value, number);
  if (value < 0) throw new RangeError("a number of persons is negative");
  // A municipality of unknown size is treated as the smallest: what would be hidden there is hidden.
  const population = number.population ?? 0;
  return {
    id: number.id,
    value: Math.round(value * scale),
    isPrimary: isSmall(value, population, policy),
    isZeroHidden: isZeroHidden(population, policy),
    contributors: new Map([...number.parts].map(([code, part]) => [code, Math.round(inUnits(part, number) * scale)])),
  };
}
