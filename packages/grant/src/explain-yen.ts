import { counted, groupDigits, JusoError, signedDigits, type Text } from "@juso/model";
import type { CalculationStep, GrantResult } from "./result.ts";

const statusJa = { verified: "", unverified: "【未確認の値を含む】" } as const;
const statusEn = { verified: "", unverified: " [includes unverified values]" } as const;

/** Ids of cost or income lines that are named; the step holds them all. */
const shownSources = 40;

/**
 * How a value came about: the step and, indented under it, the steps it was computed from, as lines of text.
 * A step that appears again is not opened a second time. A step that adds up cost or income lines names them
 * beneath it; a subtotal of a form lists its parts only.
 *
 * @throws JusoError `usage` when the result has no such step.
 */
export function explainYen(result: GrantResult, stepId: string): readonly Text[] {
  const steps = new Map(result.steps.map((step) => [step.id, step]));
  const root = steps.get(stepId);
  if (!root) {
    throw new JusoError("usage", {
      ja: `計算の段階「${stepId}」はありません。次のような名前で指定してください: ${result.steps
        .slice(-5)
        .map((step) => step.id)
        .join("、")}`,
      en: `There is no step "${stepId}". Name one such as ${result.steps
        .slice(-5)
        .map((step) => step.id)
        .join(", ")}.`,
    });
  }
  const lines: Text[] = [];
  const opened = new Set<string>();
  const open = (step: CalculationStep, depth: number): void => {
    const indent = "  ".repeat(depth);
    if (opened.has(step.id)) {
      lines.push({
        ja: `${indent}${step.id} ${step.title.ja} ${shownValue(step)}（前に示したとおり）`,
        en: `${indent}${step.id} ${step.title.en} ${shownValue(step)} (as above)`,
      });
      return;
    }
    opened.add(step.id);
    const rounding = step.rounding;
    const isRounded = rounding !== undefined && rounding.raw !== `${rounding.resultYen}`;
    lines.push({
      ja: `${indent}${step.id} ${step.title.ja} ${shownValue(step)} ＝ ${step.formula}${isRounded ? `（端数処理前 ${decimal(rounding.raw)}、${rounding.unit}円単位${rounding.mode === "floor" ? "切捨て" : "四捨五入"}）` : ""} ［${step.basis}］${statusJa[step.verification]}`,
      en: `${indent}${step.id} ${step.title.en} ${shownValue(step)} = ${step.formula}${isRounded ? ` (before rounding ${decimal(rounding.raw)}, ${rounding.mode === "floor" ? "down" : "half up"} to ${rounding.unit} yen)` : ""} [${step.basis}]${statusEn[step.verification]}`,
    });
    if (step.sources && step.sources.length > 0) {
      const shown = step.sources.slice(0, shownSources);
      const count = step.sources.length;
      lines.push({
        ja: `${indent}  明細${count}件: ${shown.join("、")}${count > shown.length ? "ほか" : ""}`,
        en: `${indent}  ${counted(count, "line")}: ${shown.join(", ")}${count > shown.length ? " and others" : ""}`,
      });
    }
    // What adds up lines has named them; the sums by component in between say nothing more.
    for (const operand of step.sources ? [] : step.operands) {
      const next = steps.get(operand);
      if (next && step.isSubtotal) {
        lines.push({
          ja: `${indent}  ${next.id} ${next.title.ja} ${shownValue(next)}`,
          en: `${indent}  ${next.id} ${next.title.en} ${shownValue(next)}`,
        });
      } else if (next) open(next, depth + 1);
    }
  };
  open(root, 0);
  return lines;
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
