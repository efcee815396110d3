import type { Text } from "@juso/model";
import { refs, type StepDraft, sum } from "../expression/expression.ts";
import type { GrantInput } from "../grant-input.ts";
import { grantBlocks, grantItems, itemsOfBlock } from "./grant-items.ts";
import { isApportioned } from "./impact-amounts.ts";

const columns: readonly { readonly column: string; readonly title: Text }[] = [
  { column: "A", title: { ja: "総事業費", en: "Total cost" } },
  { column: "B", title: { ja: "寄附金その他の収入", en: "Income" } },
  { column: "C", title: { ja: "費用の額", en: "Cost base" } },
  { column: "D", title: { ja: "対象経費", en: "Eligible cost" } },
  { column: "F", title: { ja: "選定額", en: "Selected amount" } },
  { column: "G", title: { ja: "交付基本額", en: "Amount the rate applies to" } },
];

const basis = "所要額調書・精算額調書の計";

/**
 * The sums that forms print: columns C, D, F and G of the blocks with several items, all columns of all items, and what was lost by rounding
 * the shares, which makes C add up. No amount of the grant is computed from them.
 */
export function sumSteps(input: GrantInput): readonly StepDraft[] {
  const losing = grantBlocks.filter(({ key }) => isApportioned(input, key)).map(({ key }) => `loss.${key}`);
  const common = { basis, isSubtotal: true } as const;
  return [
    ...grantBlocks
      .filter(({ key }) => itemsOfBlock(key).length > 1)
      .flatMap(({ key, title }) =>
        columns.slice(2).map(
          ({ column, title: { en, ja } }): StepDraft => ({
            ...common,
            id: `${column}.${key}`,
            title: { ja: `${title.ja}の${ja}の計`, en: `${en}, subtotal: ${title.en}` },
            name: column,
            expression: sum(...refs(itemsOfBlock(key).map(({ item }) => `${column}.${item}`))),
          }),
        ),
      ),
    ...(losing.length === 0
      ? []
      : [
          {
            ...common,
            id: "C.loss",
            title: { ja: "按分の端数（切捨て）の計", en: "Lost by rounding the shares" },
            name: "按分の端数",
            expression: sum(...refs(losing)),
          },
        ]),
    ...columns.map(({ column, title: { en, ja } }): StepDraft => {
      const ids = grantItems.map(({ item }) => `${column}.${item}`);
      return {
        ...common,
        id: `${column}.total`,
        title: { ja: `${ja}の合計`, en: `${en}, total` },
        name: column,
        expression: sum(...refs([...ids, ...(column === "C" && losing.length > 0 ? ["C.loss"] : [])])),
      };
    }),
  ];
}
