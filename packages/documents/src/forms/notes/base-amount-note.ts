import type { ItemResult } from "@juso/grant";
import type { FormInput } from "../form-input.ts";

/** Where the base amounts of column E come from: who gave them, or which parameter holds them, by whose authority. */
export function baseAmountNote(input: FormInput): string {
  const given = input.result.items.filter(({ baseAmountYen }) => baseAmountYen !== null);
  const origins = new Map<string, string[]>();
  for (const item of given) {
    const origin = originOf(input, item);
    origins.set(origin, [...(origins.get(origin) ?? []), item.title.ja]);
  }
  const [only, ...others] = origins.keys();
  if (only === undefined) return "";
  if (others.length === 0) return `Eは、${only}です。`;
  return `Eは、${[...origins].map(([origin, titles]) => `${titles.join("・")}は${origin}`).join("、")}です。`;
}

function originOf({ result }: FormInput, { item }: ItemResult): string {
  const step = result.steps.find(({ id }) => id === `E.${item}`);
  const key = `baseAmount.${item}`;
  const sources = result.parameters.used.filter((each) => each.key === key || each.key.startsWith(`${key}.`));
  const formula = step?.formula ?? "";
  if (sources.length === 0) return `市町村が入力した${formula.replace(/^入力した/, "")}（根拠：${step?.basis ?? ""}）`;
  return `${formula}（出典：${[...new Set(sources.map(({ source }) => source))].join("、")}）`;
}
