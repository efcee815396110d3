import { formatRational, groupDigits, type PayerCode } from "@juso/model";
import type { Calculation } from "../calculation.ts";
import { evaluateSteps } from "../expression/evaluate-steps.ts";
import type { Expr, Step } from "../expression/expression.ts";
import { rateText } from "../expression/rate-text.ts";
import { parseFraction } from "../parameters/fraction.ts";
import { parameterValue } from "../parameters/year-parameters.ts";
import type { LineResult } from "../result.ts";
import { unverifiedKeys } from "../step-results.ts";
import { type GrantLineDefinition, grantLines, lineStepId } from "./grant-lines.ts";
import { ministryKey } from "./line-ministries.ts";
import { baseStepId } from "./line-steps.ts";
import { rateFactors } from "./rate-factors.ts";

/** The lines of a grant with base, rate, rounding and amount; for a change or a report also what was decided for each. */
export function lineResults(calculation: Calculation, payer: PayerCode): readonly LineResult[] {
  return grantLines.filter((line) => line.payer === payer).map((line) => lineResult(calculation, line));
}

function lineResult(calculation: Calculation, definition: GrantLineDefinition): LineResult {
  const { values, year, yen } = calculation;
  const { basis, items, line, payer, title } = definition;
  const { exact, step, uses } = values.get(lineStepId(definition))!;
  const { mode, stage, unit } = step.rounding!;
  const unverified = unverifiedKeys(uses, year);
  const decided = decidedOf(calculation, definition);
  return {
    line,
    payer,
    title,
    items,
    baseYen: yen.get(baseStepId(definition)) ?? 0,
    ...rateOf(calculation, definition, step),
    raw: formatRational(exact!),
    amountYen: yen.get(step.id) ?? 0,
    rounding: { unit, mode, stage },
    basis,
    ministry: parameterValue(year.parameters, ministryKey(definition), "ministry")!,
    verification: unverified.length > 0 ? "unverified" : "verified",
    ...(unverified.length > 0 ? { unverified } : {}),
    ...decided,
  };
}

function rateOf(
  { values, year, yen }: Calculation,
  { line }: GrantLineDefinition,
  { expression }: Step,
): Pick<LineResult, "rate" | "rateText"> {
  if (line === "N2") {
    const rate = formatRational(values.get("w.N2")!.exact!);
    const isFull = year.cases.get("adjustmentGrant.numerator") === "fullCost";
    const [part, whole] = [`${isFull ? "C" : "G"}.carePrevention`, "whole.N2"].map((id) => yen.get(id) ?? 0) as [
      number,
      number,
    ];
    return { rate, rateText: rate === "0" ? "0" : `${groupDigits(part)} ÷ ${groupDigits(whole)}` };
  }
  const factors = rateFactors(expression!);
  const step: Step = { id: "rate", title: { ja: "率", en: "rate" }, basis: "", unit: "ratio", expression: factors };
  const notationOf = (key: string): string => parameterValue(year.parameters, key, "fraction") ?? "0";
  const exact = evaluateSteps([step], (key) => parseFraction(notationOf(key))).get("rate")!.exact!;
  const only = onlyParameter(factors);
  return { rate: formatRational(exact), rateText: only === undefined ? rateText(exact) : notationOf(only) };
}

/** The parameter that a rate is, when it is only one. */
function onlyParameter(expression: Expr): string | undefined {
  if (expression.op === "parameter") return expression.key;
  if (expression.op === "chosen") return onlyParameter(expression.of);
  return expression.op === "times" && expression.of.length === 1 ? onlyParameter(expression.of[0]!) : undefined;
}

function decidedOf(
  { year, yen }: Calculation,
  { line, payer }: GrantLineDefinition,
): Pick<LineResult, "decidedYen" | "determinedYen"> {
  if (year.cases.get(`decision.${payer}`) !== "yes") return {};
  const decidedYen = yen.get(`decided.${line}`) ?? null;
  // Lines are determined only where they can be compared one by one.
  const determinedYen = yen.get(`determined.${line}`);
  return determinedYen === undefined ? { decidedYen } : { decidedYen, determinedYen };
}
