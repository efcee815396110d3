import {
  evaluateSteps,
  type GrantResult,
  parseFraction,
  type ReadFraction,
  type Step,
  type StepDefinition,
  type Values,
} from "@juso/grant";
import { JusoError, rational } from "@juso/model";

/** The calculation as a document shows it: the steps of the result, and what the document itself adds up or compares. */
export interface ShownCalculation {
  readonly steps: ReadonlyMap<string, Step>;
  readonly values: Values;
  readonly fraction: ReadFraction;
}

/** The result's steps with the document's own, which are computed from them. */
export function shownCalculationOf(result: GrantResult, own: readonly Step[]): ShownCalculation {
  const notation = new Map(result.parameters.used.map(({ key, value }) => [key, value]));
  const fraction: ReadFraction = (key) => parseFraction(notation.get(key) ?? "0");
  const values = evaluateSteps(own, fraction, valuesOf(result));
  return { steps: new Map([...values].map(([id, { step }]) => [id, step])), values, fraction };
}

/** The yen of a step; `null` when it is not given. @throws JusoError `internal` when there is no such step. */
export function yenOfStep({ values }: ShownCalculation, id: string): number | null {
  const value = values.get(id);
  if (value !== undefined) return value.yen === undefined ? null : Number(value.yen);
  throw new JusoError("internal", {
    ja: `様式が置く計算の段階「${id}」がありません。ツールの不具合として報告してください。`,
    en: `There is no step "${id}", which a form places. Please report this as a defect.`,
  });
}

function valuesOf({ definitions, steps }: GrantResult): Values {
  const computed = new Map(steps.map((step) => [step.id, step]));
  return new Map(
    definitions.map((definition) => {
      const found = computed.get(definition.id);
      const step = toStep(definition);
      const base = { step, operands: [], uses: [], exact: found ? parseFraction(found.exact) : null };
      return [definition.id, found?.yen === undefined ? base : { ...base, yen: BigInt(found.yen) }];
    }),
  );
}

function toStep({ unit, ...definition }: StepDefinition): Step {
  return unit === "ratio" ? { ...definition, unit } : definition;
}

/** An amount that a document knows and no step gives: an input of the document's own steps. */
export function givenStep(id: string, ja: string, yen: number | null): Step {
  const given = yen === null ? null : rational(yen).numerator;
  return { id, title: { ja, en: id }, basis: "様式", given };
}
