import type { Violation } from "@juso/model";

/** What a field of the row of the moment holds. */
interface Values {
  valueOf(index: number): unknown;
}

/** A field that a rule looks at next, or what it says when it has seen enough. */
interface Step {
  readonly field: number;
  readonly next: Map<unknown, Step>;
  readonly violations: readonly Violation[];
}

/** So many steps are kept of one rule; a rule that looks at free text would never come to an end. */
const mostSteps = 4096;

/**
 * What one record rule said of rows before. A rule is a function of the fields it looks at, in the order in which it looks: where the same
 * values were seen, it says the same, and need not be asked. Most columns have few distinct values, and most rules look at few columns.
 */
export class KnownVerdicts {
  #root: Step | undefined;
  #steps = 0;
  #hits = 0;
  #misses = 0;

  /** False when keeping more would not pay. */
  get isOpen(): boolean {
    return this.#steps < mostSteps;
  }

  /** What the rule says of the row, when rows like it were judged; nothing otherwise. */
  find(row: Values): readonly Violation[] | undefined {
    let step = this.#root;
    while (step !== undefined && step.field !== -1) step = step.next.get(row.valueOf(step.field));
    if (step === undefined) this.#miss();
    else this.#hits += 1;
    return step?.violations;
  }

  /** Keeps what the rule said of the row, and the fields that it looked at. */
  add(looked: readonly number[], row: Values, violations: readonly Violation[]): void {
    const fields = [...new Set(looked)];
    const [first = -1] = fields;
    this.#root ??= newStep(first, first === -1 ? violations : []);
    let step = this.#root;
    for (const [index, field] of fields.entries()) {
      const value = row.valueOf(field);
      const following = fields[index + 1] ?? -1;
      const known = step.next.get(value) ?? newStep(following, following === -1 ? violations : []);
      if (!step.next.has(value)) {
        step.next.set(value, known);
        this.#steps += 1;
      }
      step = known;
    }
  }

  /** Nothing is kept of a rule whose rows are hardly ever alike. */
  #miss(): void {
    this.#misses += 1;
    if (this.#misses < mostSteps || this.#misses < this.#hits) return;
    this.#root = undefined;
    this.#steps = mostSteps;
  }
}

function newStep(field: number, violations: readonly Violation[]): Step {
  return { field, next: new Map(), violations };
}
