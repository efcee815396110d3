import { type ComponentCode, componentTitles } from "@juso/model";
import { refs, type StepDraft, sum } from "../expression/expression.ts";
import { grantItems } from "../items/grant-items.ts";
import type { Purpose } from "../purpose.ts";
import type { LineInput } from "./line-inputs.ts";

const basis = "社会福祉法施行令26条";

/** What the lines add up to: cost, eligible cost and income of every component that has lines, and columns A and B of every item. */
export function costSteps(lines: readonly LineInput[], { amountsTitle }: Purpose): readonly StepDraft[] {
  const spent = amountsTitle.ja;
  return [
    ...grantItems.flatMap(({ components }) => components).flatMap((code) => componentSums(code, lines, spent)),
    ...grantItems.flatMap(({ components, item, title }): readonly StepDraft[] => [
      {
        id: `A.${item}`,
        title: { ja: `${title.ja}の総事業費`, en: `Total cost: ${title.en}` },
        name: "A",
        basis,
        ...itemSum("cost", components, lines),
      },
      {
        id: `B.${item}`,
        title: { ja: `${title.ja}の寄附金その他の収入`, en: `Income: ${title.en}` },
        name: "B",
        basis: `${basis}8項`,
        ...itemSum("income", components, lines),
      },
    ]),
  ];
}

/** The sum over an item's components, with the ids of all lines in it. */
export function itemSum(
  kind: LineInput["kind"],
  components: readonly ComponentCode[],
  lines: readonly LineInput[],
): Pick<StepDraft, "expression" | "sources"> {
  const own = lines.filter((line) => line.kind === kind && components.includes(line.componentCode));
  const present = components.filter((code) => own.some(({ componentCode }) => componentCode === code));
  return { expression: sum(...refs(present.map((code) => `${kind}.${code}`))), sources: sourcesOf(own) };
}

function componentSums(code: ComponentCode, lines: readonly LineInput[], spent: string): readonly StepDraft[] {
  const { en, ja } = componentTitles[code];
  const titles = {
    cost: { ja: `${ja}の${spent}`, en: `Cost: ${en}` },
    eligible: { ja: `${ja}の${spent}のうち対象経費`, en: `Eligible cost: ${en}` },
    income: { ja: `${ja}の寄附金その他の収入`, en: `Income: ${en}` },
  } as const;
  return (["cost", "eligible", "income"] as const).flatMap((kind): readonly StepDraft[] => {
    const own = lines.filter((line) => line.kind === kind && line.componentCode === code);
    if (own.length === 0) return [];
    const expression = sum(...refs(own.map(({ inputId }) => inputId).sort()));
    return [{ id: `${kind}.${code}`, title: titles[kind], basis, expression, sources: sourcesOf(own) }];
  });
}

function sourcesOf(lines: readonly LineInput[]): readonly string[] {
  return lines
    .filter(({ yen }) => yen !== null)
    .map(({ id }) => id)
    .sort();
}
