import { type ComponentCode, componentTitles } from "@juso/model";
import type { StepDraft } from "../expression/expression.ts";
import { grantItems } from "../items/grant-items.ts";

const basis = "社会福祉法施行令26条";

/** What the lines add up to: cost, eligible cost and income of every component that has lines, and columns A and B of every item. */
export const costSteps: readonly StepDraft[] = [
  ...grantItems.flatMap(({ components }) => components).flatMap(componentSums),
  ...grantItems.flatMap(({ components, item, title }): readonly StepDraft[] => [
    {
      id: `A.${item}`,
      title: { ja: `${title.ja}の総事業費`, en: `Total cost: ${title.en}` },
      name: "A",
      basis,
      adds: components.map((code) => `cost.${code}`),
    },
    {
      id: `B.${item}`,
      title: { ja: `${title.ja}の寄附金その他の収入`, en: `Income: ${title.en}` },
      name: "B",
      basis: `${basis}8項`,
      adds: components.map((code) => `income.${code}`),
    },
  ]),
];

/** Without lines of its own a component has none of these. */
function componentSums(code: ComponentCode): readonly StepDraft[] {
  const { en, ja } = componentTitles[code];
  return [
    { id: `cost.${code}`, title: { ja: `${ja}の{spent}`, en: `Cost: ${en}` }, basis },
    { id: `eligible.${code}`, title: { ja: `${ja}の{spent}のうち対象経費`, en: `Eligible cost: ${en}` }, basis },
    { id: `income.${code}`, title: { ja: `${ja}の寄附金その他の収入`, en: `Income: ${en}` }, basis },
  ];
}
