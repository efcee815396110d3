import type { Text } from "@juso/model";
import { onlyWhere, refs, type StepDraft, sum } from "../expression/expression.ts";
import { apportionedBlocks, grantBlocks, grantItems, itemsOfBlock } from "./grant-items.ts";

const columns: readonly { readonly column: string; readonly title: Text }[] = [
  { column: "A", title: { ja: "総事業費", en: "Total cost" } },
  { column: "B", title: { ja: "寄附金その他の収入", en: "Income" } },
  { column: "C", title: { ja: "費用の額", en: "Cost base" } },
  { column: "D", title: { ja: "対象経費", en: "Eligible cost" } },
  { column: "F", title: { ja: "選定額", en: "Selected amount" } },
  { column: "G", title: { ja: "交付基本額", en: "Amount the rate applies to" } },
];

const common = { basis: "所要額調書・精算額調書の計", isSubtotal: true } as const;

/**
 * The sums that forms print: columns C, D, F and G of the blocks with several items, all columns of all items, and what was lost by rounding
 * the shares, which makes C add up. No amount of the grant is computed from them.
 */
export const sumSteps: readonly StepDraft[] = [
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
  ...onlyWhere("costBaseMethod", "apportionment", [
    {
      ...common,
      id: "C.loss",
      title: { ja: "按分の端数（切捨て）の計", en: "Lost by rounding the shares" },
      name: "按分の端数",
      expression: sum(...refs(apportionedBlocks.map(({ key }) => `loss.${key}`))),
    },
  ]),
  ...columns.map(({ column, title: { en, ja } }): StepDraft => {
    const ids = grantItems.map(({ item }) => `${column}.${item}`);
    const whole = { expression: sum(...refs([...ids, "C.loss"])) };
    return {
      ...common,
      id: `${column}.total`,
      title: { ja: `${ja}の合計`, en: `${en}, total` },
      name: column,
      expression: sum(...refs(ids)),
      ...(column === "C" ? { where: [{ on: "costBaseMethod", is: "apportionment", step: whole }] } : {}),
    };
  }),
];
