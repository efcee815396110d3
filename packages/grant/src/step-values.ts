import type { Values } from "./expression/evaluate-steps.ts";
import { yenNumber } from "./expression/whole-yen.ts";

/** The yen of a step; 0 when it is not given or the year has no such step. */
export function yenOf(values: Values, id: string): bigint {
  return values.get(id)?.yen ?? 0n;
}

/**
 * The yen of every step that has a value, as numbers; single lines are not among them.
 *
 * @throws JusoError `data-not-accepted`, naming the step, beyond what a number holds.
 */
export function yenNumbers(values: Values): ReadonlyMap<string, number> {
  const given = [...values.values()].filter(({ step, yen }) => yen !== undefined && !step.isLine);
  return new Map(given.map(({ step, yen }) => [step.id, yenNumber(yen!, step.title)]));
}
