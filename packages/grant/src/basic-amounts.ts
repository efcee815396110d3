import type { CapCategoryCode, GrantItemCode } from "@juso/model";
import type { CalculationLedger } from "./calculation-ledger.ts";
import { grantItems } from "./grant-items.ts";
import type { SelectedItem } from "./item-selection.ts";
import type { CategoryResult } from "./result.ts";

/** G of every item: the smaller of C and F, and no more than what the ceiling of its category leaves. Yen. */
export function basicAmounts(
  selected: ReadonlyMap<GrantItemCode, SelectedItem>,
  categories: readonly CategoryResult[],
  ledger: CalculationLedger,
): ReadonlyMap<GrantItemCode, bigint> {
  const allowed = new Map<CapCategoryCode, number>(
    categories
      .filter((category) => category.capYen !== null)
      .map((category) => [category.category, category.jusoAllowedYen]),
  );
  return new Map(
    grantItems.map(({ item, title, basis, capCategory }) => {
      const { smallerYen } = selected.get(item)!;
      const ceiling = capCategory === undefined ? undefined : allowed.get(capCategory);
      const yen = ledger.whole({
        id: `G.${item}`,
        title: { ja: `${title.ja}の交付基本額`, en: `Amount the rate applies to: ${title.en}` },
        formula: ceiling === undefined ? "C と F の少ない方" : "C と F と区分の重層分の最も少ない額",
        operands: ceiling === undefined ? [`C.${item}`, `F.${item}`] : [`C.${item}`, `F.${item}`, `cap.${capCategory}`],
        basis,
        yen: ceiling !== undefined && BigInt(ceiling) < smallerYen ? BigInt(ceiling) : smallerYen,
      });
      return [item, yen];
    }),
  );
}
