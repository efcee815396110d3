import type { RecordsByEntity } from "@juso/model";
import type { Calculated, CalculationForRules } from "./calculated-amounts.ts";

/** Calculates the grant of a year. */
export type Calculate = typeof import("./calculated-amounts.ts").calculatedAmounts;

/** The calculation that rules ask for, done once for each kind of document: all rules see the same records, and none calculates again. */
export class CalculationOnce {
  readonly #done = new Map<Calculated["documentKind"], CalculationForRules>();
  #calculate: Calculate | undefined;

  /** Gives it the code, which is loaded only for a submission that needs it. */
  with(calculate: Calculate): void {
    this.#calculate = calculate;
  }

  of(records: RecordsByEntity, asked: Calculated): CalculationForRules {
    const known = this.#done.get(asked.documentKind);
    if (known !== undefined) return known;
    const calculated = this.#calculate?.(records, asked) ?? { obstacles: [] };
    this.#done.set(asked.documentKind, calculated);
    return calculated;
  }
}
