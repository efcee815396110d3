import { JusoError } from "@juso/model";
import type { Values } from "./expression/evaluate-steps.ts";
import { yenNumber } from "./expression/whole-yen.ts";

/** The yen of a step; 0 when it is not given or the year has no such step. */
export function yenOf(values: Values, id: string): bigint {
  return values.get(id)?.yen ?? 0n;
}

/** The yen of a step as a number, 0 when it is not given. @throws JusoError `data-not-accepted`, naming the step, beyond what a number holds. */
export function yenNumberOf(values: Values, id: string): number {
  const value = values.get(id);
  return value?.yen === undefined ? 0 : yenNumber(value.yen, value.step.title);
}

/** The yen of a step as a number; `null` when it is not given. */
export function yenOrNull(values: Values, id: string): number | null {
  return values.get(id)?.yen === undefined ? null : yenNumberOf(values, id);
}

/** Has the step a value? @throws JusoError `internal` when the year has no such step. */
export function isGiven(values: Values, id: string): boolean {
  const value = values.get(id);
  if (value !== undefined) return value.exact !== null;
  throw new JusoError("internal", {
    ja: `計算の段階「${id}」がありません。ツールの不具合として報告してください。`,
    en: `There is no step "${id}". Please report this as a defect.`,
  });
}
