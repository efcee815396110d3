import { minus, positive, ref, type StepDraft } from "../expression/expression.ts";
import type { GrantItemDefinition } from "./grant-items.ts";

/** C and D of an item at its own cost: A − B, and the eligible cost that was entered. */
export function ownCostSteps({ basis, components, item, title }: GrantItemDefinition): readonly StepDraft[] {
  return [
    {
      id: `C.${item}`,
      title: { ja: `${title.ja}の差引額`, en: `Cost less income: ${title.en}` },
      name: "C",
      basis: `${basis}・8項`,
      expression: positive(minus(ref(`A.${item}`), ref(`B.${item}`))),
    },
    {
      id: `D.${item}`,
      title: { ja: `${title.ja}の対象経費`, en: `Eligible cost: ${title.en}` },
      name: "D",
      basis,
      adds: components.map((code) => `eligible.${code}`),
    },
  ];
}
