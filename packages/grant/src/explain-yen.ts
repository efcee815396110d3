import { counted, type Text } from "@juso/model";
import { type ExplainedStep, explainStep, type StepReason } from "./explain-step.ts";
import type { GrantResult } from "./result.ts";

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
  return linesOf(explainStep(result, stepId), 0);
}

function linesOf(step: ExplainedStep, depth: number): readonly Text[] {
  const indent = "  ".repeat(depth);
  const name = { ja: `${indent}${step.id} ${step.title.ja}`, en: `${indent}${step.id} ${step.title.en}` };
  const because = reasonText(step);
  return [
    { ja: `${name.ja} ${step.value}${because.ja}`, en: `${name.en} ${step.value}${because.en}` },
    ...sourceLines(step.sources ?? [], indent),
    ...step.parts.flatMap((part) => linesOf(part, depth + 1)),
  ];
}

function reasonText({ because, isRepeated }: ExplainedStep): Text {
  if (isRepeated) return { ja: "（前に示したとおり）", en: " (as above)" };
  if (because === undefined) return { ja: "", en: "" };
  const rounding = roundingText(because);
  const { basis, formula, verification } = because;
  return {
    ja: ` ＝ ${formula}${rounding.ja} ［${basis}］${statusJa[verification]}`,
    en: ` = ${formula}${rounding.en} [${basis}]${statusEn[verification]}`,
  };
}

function roundingText({ rounding }: StepReason): Text {
  return rounding === undefined ? { ja: "", en: "" } : { ja: `（${rounding.ja}）`, en: ` (${rounding.en})` };
}

function sourceLines(sources: readonly string[], indent: string): readonly Text[] {
  if (sources.length === 0) return [];
  const shown = sources.slice(0, shownSources);
  const count = sources.length;
  return [
    {
      ja: `${indent}  明細${count}件: ${shown.join("、")}${count > shown.length ? "ほか" : ""}`,
      en: `${indent}  ${counted(count, "line")}: ${shown.join(", ")}${count > shown.length ? " and others" : ""}`,
    },
  ];
}
