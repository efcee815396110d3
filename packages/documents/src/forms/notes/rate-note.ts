import { type Expr, lineStepId } from "@juso/grant";
import type { PayerCode } from "@juso/model";
import { type FormBlock, paragraph } from "@juso/paper";
import type { FormInput } from "../form-input.ts";
import { adjustmentShareWords, adjustmentTitle } from "../tables/adjustment-table.ts";
import { annexOf } from "./cross-reference.ts";

/** Where the rates of a payer's lines come from that are no rate of a clause, but computed of several: each part with its value and its source. */
export function rateNotes(input: FormInput, payer: PayerCode): readonly FormBlock[] {
  const lines = input.result.lines.filter((line) => line.payer === payer);
  const sentences = lines.flatMap((line) => {
    if (line.line === "N2") return [adjustmentNote(input, line.title.ja)];
    const expression = input.shown.steps.get(lineStepId(line))?.expression;
    return computedRates(expression).map((rate) => {
      const parts = parametersOf(rate).flatMap(
        (key) => input.result.parameters.used.find((each) => each.key === key) ?? [],
      );
      const sources = parts.map(({ source, title, value }) => `${value}は${title.ja}（${source}）`);
      return `${line.title.ja}の${line.rateText}は、${rateWords(input, rate, false)}です。${sources.join("、")}です。`;
    });
  });
  return sentences.length === 0 ? [] : [paragraph("note", `（注）${sentences.join("")}`)];
}

/** 按分 of the line that has no rate. */
function adjustmentNote(input: FormInput, title: string): string {
  const annex = annexOf(input, "apportionment");
  const place = annex === undefined ? "" : `（${annex}の「${adjustmentTitle}」の「按分の割合」）`;
  return `${title}の「按分」は、総合事業の調整交付金に、${adjustmentShareWords(input)}の割合${place}を掛けることです。`;
}

/** A rate as the parameters that it is computed of. */
type Rate =
  | { readonly op: "parameter"; readonly key: string }
  | { readonly op: "sum" | "times" | "minus"; readonly of: readonly Rate[] };

/** The largest parts of an expression that are computed of several parameters and nothing else. */
function computedRates(expression: Expr | undefined): readonly Rate[] {
  if (expression === undefined) return [];
  const rate = rateOf(expression);
  if (rate !== undefined) return rate.op === "parameter" ? [] : [rate];
  switch (expression.op) {
    case "sum":
    case "times":
    case "minus":
      return expression.of.flatMap(computedRates);
    case "chosen":
    case "positive":
      return computedRates(expression.of);
    default:
      return [];
  }
}

/** The expression, when it reads nothing but parameters. */
function rateOf(expression: Expr): Rate | undefined {
  switch (expression.op) {
    case "parameter":
      return { op: "parameter", key: expression.key };
    case "sum":
    case "times":
    case "minus": {
      const parts = expression.of.map(rateOf).filter((part) => part !== undefined);
      return parts.length === expression.of.length ? { op: expression.op, of: parts } : undefined;
    }
    default:
      return undefined;
  }
}

function parametersOf(rate: Rate): readonly string[] {
  return rate.op === "parameter" ? [rate.key] : rate.of.flatMap(parametersOf);
}

const signs = { sum: "＋", times: "×", minus: "－" } as const;

/** The rate with the values as the law writes them: `（27/100＋50/100）×50/100`. */
function rateWords(input: FormInput, rate: Rate, isFactor: boolean): string {
  if (rate.op === "parameter") {
    return input.result.parameters.used.find(({ key }) => key === rate.key)?.value ?? "0";
  }
  const words = rate.of.map((each) => rateWords(input, each, rate.op !== "sum")).join(signs[rate.op]);
  return isFactor && rate.op !== "times" ? `（${words}）` : words;
}
