import { least, ref, refs, type StepDraft, sum } from "../expression/expression.ts";
import type { GrantInput } from "../grant-input.ts";
import { baseAmountOf } from "./base-amount.ts";
import { type GrantItemDefinition, grantItems } from "./grant-items.ts";

const basis = "交付要綱の基準額";

/** The selection (選定): E, and F = min(D, E). Without a base amount F is D. */
export function selectionSteps(input: GrantInput): readonly StepDraft[] {
  return grantItems.flatMap((definition): readonly StepDraft[] => {
    const { basis: clause, item, title } = definition;
    return [
      ...baseAmountSteps(input, definition),
      {
        id: `F.${item}`,
        title: { ja: `${title.ja}の選定額`, en: `Selected amount: ${title.en}` },
        name: "F",
        basis: clause,
        expression: least(ref(`D.${item}`), ref(`E.${item}`)),
      },
    ];
  });
}

function baseAmountSteps(input: GrantInput, { item, title }: GrantItemDefinition): readonly StepDraft[] {
  const found = baseAmountOf(input, item);
  const amount = typeof found === "string" ? undefined : found;
  const parts = (amount?.parts ?? []).map(
    (part): StepDraft => ({
      id: `E.${item}.${part.key}`,
      title: { ja: `${title.ja}の基準額のうち${part.title.ja}`, en: `Base amount, ${part.title.en}: ${title.en}` },
      name: part.title.ja,
      basis,
      given: part.yen,
      origin: part.origin,
      restsOn: [part.parameter],
    }),
  );
  const whole = {
    id: `E.${item}`,
    title: { ja: `${title.ja}の基準額`, en: `Base amount: ${title.en}` },
    name: "E",
    basis,
  };
  if (parts.length > 0) {
    const restsOn = [...new Set(amount?.parts.map(({ parameter }) => parameter))];
    return [...parts, { ...whole, restsOn, expression: sum(...refs(parts.map(({ id }) => id))) }];
  }
  const origin = amount?.origin ?? "入力した基準額";
  return [
    { ...whole, given: amount?.yen ?? null, origin, ...(amount?.parameter ? { restsOn: [amount.parameter] } : {}) },
  ];
}

/** G of every item: the smallest of C, F and what the ceiling of its category leaves. */
export function basicAmountSteps(): readonly StepDraft[] {
  return grantItems.map(({ basis: clause, capCategory, item, title }) => ({
    id: `G.${item}`,
    title: { ja: `${title.ja}の交付基本額`, en: `Amount the rate applies to: ${title.en}` },
    name: "G",
    basis: clause,
    expression: least(
      ...refs([`C.${item}`, `F.${item}`, ...(capCategory === undefined ? [] : [`cap.${capCategory}`])]),
    ),
  }));
}
