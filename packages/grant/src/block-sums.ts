import type { GrantItemCode, Text } from "@juso/model";
import type { CalculationLedger } from "./calculation-ledger.ts";
import { grantBlocks, grantItems } from "./grant-items.ts";
import type { SelectedItem } from "./item-selection.ts";

const columns: readonly { readonly column: string; readonly title: Text }[] = [
  { column: "C", title: { ja: "費用の額の計", en: "Cost base, subtotal" } },
  { column: "D", title: { ja: "対象経費の計", en: "Eligible cost, subtotal" } },
  { column: "F", title: { ja: "選定額の計", en: "Selected amount, subtotal" } },
  { column: "G", title: { ja: "交付基本額の計", en: "Amount the rate applies to, subtotal" } },
];

/**
 * The subtotals of columns C, D, F and G that the forms print per block: `C.block1` and so on, as `A.block1` and `B.block1` are.
 * 多機関協働等 is one item, whose own steps are those of the block. No amount is computed from them.
 */
export function recordBlockSums(
  selected: ReadonlyMap<GrantItemCode, SelectedItem>,
  basic: ReadonlyMap<GrantItemCode, bigint>,
  ledger: CalculationLedger,
): void {
  const yenOf: Readonly<Record<string, (item: GrantItemCode) => bigint>> = {
    C: (item) => selected.get(item)!.costBaseYen,
    D: (item) => selected.get(item)!.selectableYen,
    F: (item) => selected.get(item)!.selectedYen,
    G: (item) => basic.get(item)!,
  };
  for (const { key, title } of grantBlocks) {
    const items = grantItems.filter(({ block }) => block === key).map(({ item }) => item);
    if (items.length === 1) continue;
    for (const { column, title: columnTitle } of columns) {
      ledger.whole({
        id: `${column}.${key}`,
        title: { ja: `${title.ja}の${columnTitle.ja}`, en: `${columnTitle.en}: ${title.en}` },
        formula: `各事業の ${column} の合計`,
        operands: items.map((item) => `${column}.${item}`),
        isSubtotal: true,
        basis: "所要額調書・精算額調書の計",
        yen: items.reduce((sum, item) => sum + yenOf[column]!(item), 0n),
      });
    }
  }
}
