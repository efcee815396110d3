import { groupDigits, JusoError, signedDigits, type Text } from "@juso/model";
import { totalStepId } from "./lines/grant-lines.ts";
import type { CalculationStep, GrantResult, Verification } from "./result.ts";

/** A step in words, with what it was computed from. */
export interface ExplainedStep {
  readonly id: string;
  readonly title: Text;
  /** With its unit. */
  readonly value: string;
  /** How the value came about; absent where a form's subtotal lists its parts. */
  readonly because?: StepReason;
  /** It was opened before, in the same explanation. */
  readonly isRepeated?: true;
  /** Ids of all cost or income lines that it adds up. */
  readonly sources?: readonly string[];
  /** What it was computed from; nothing where it is not opened, and where its lines say everything. */
  readonly parts: readonly ExplainedStep[];
}

/** How a value came about. */
export interface StepReason {
  readonly formula: string;
  /** What was cut off; absent where nothing was. */
  readonly rounding?: Text;
  /** Clause of the law or notice, Japanese. */
  readonly basis: string;
  readonly verification: Verification;
}

/**
 * How a value came about: the step and what it was computed from, down to the cost and income lines. A step that appears again is not
 * opened a second time; a subtotal of a form lists its parts only.
 *
 * @throws JusoError `usage` when the result has no such step.
 */
export function explainStep(result: GrantResult, stepId: string): ExplainedStep {
  const steps = new Map(result.steps.map((step) => [step.id, step]));
  const root = steps.get(stepId);
  if (!root) throw unknownStep(result, stepId);
  const opened = new Set<string>();
  const open = (step: CalculationStep): ExplainedStep => {
    const plain = { id: step.id, title: step.title, value: shownValue(step) };
    if (opened.has(step.id)) return { ...plain, isRepeated: true, parts: [] };
    opened.add(step.id);
    // What adds up lines has named them; the sums by component in between say nothing more.
    const operands = step.sources ? [] : step.operands.flatMap((id) => steps.get(id) ?? []);
    return {
      ...plain,
      because: reasonOf(step),
      ...(step.sources === undefined ? {} : { sources: step.sources }),
      parts: operands.map((next) =>
        step.isSubtotal ? { id: next.id, title: next.title, value: shownValue(next), parts: [] } : open(next),
      ),
    };
  };
  return open(root);
}

/** The steps that a person asks for first: for each grant what is filed and what comes of it, then what the municipality bears. */
export function filedSteps({ payers, steps }: GrantResult): readonly string[] {
  const known = new Set(steps.map(({ id }) => id));
  const ofPayers = [payers.national, payers.prefectural].map(
    ({ payer }) => [`L.${payer}`, `change.${payer}`].find((id) => known.has(id)) ?? totalStepId(payer),
  );
  return [...ofPayers, "K.municipality"];
}

function reasonOf({ basis, formula, rounding, verification }: CalculationStep): StepReason {
  const isRounded = rounding !== undefined && rounding.raw !== `${rounding.resultYen}`;
  return {
    formula,
    basis,
    verification,
    ...(isRounded
      ? {
          rounding: {
            ja: `端数処理前 ${decimal(rounding.raw)}、${rounding.unit}円単位${rounding.mode === "floor" ? "切捨て" : "四捨五入"}`,
            en: `before rounding ${decimal(rounding.raw)}, ${rounding.mode === "floor" ? "down" : "half up"} to ${rounding.unit} yen`,
          },
        }
      : {}),
  };
}

function unknownStep({ steps }: GrantResult, stepId: string): JusoError {
  const some = steps.slice(-5).map(({ id }) => id);
  return new JusoError("usage", {
    ja: `計算の段階「${stepId}」はありません。次のような名前で指定してください: ${some.join("、")}`,
    en: `There is no step "${stepId}". Name one such as ${some.join(", ")}.`,
  });
}

function shownValue(step: CalculationStep): string {
  return step.yen === undefined ? step.exact : `${signedDigits(BigInt(step.yen))}円`;
}

/** A fraction with its decimal digits, cut after the sixth. */
function decimal(fraction: string): string {
  const [top, bottom = "1"] = fraction.split("/");
  const [numerator, denominator] = [BigInt(top!), BigInt(bottom)];
  if (numerator < 0n) return `△${decimal(`${-numerator}/${denominator}`)}`;
  const whole = numerator / denominator;
  const rest = numerator % denominator;
  if (rest === 0n) return groupDigits(whole);
  const digits = ((rest * 1_000_000n) / denominator).toString().padStart(6, "0").replace(/0+$/, "");
  const isExact = (rest * 1_000_000n) % denominator === 0n;
  return `${groupDigits(whole)}.${digits}${isExact ? "" : "…"}`;
}
