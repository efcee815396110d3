import type { GrantItemCode } from "@juso/model";
import { baseAmountOf } from "./base-amount.ts";
import type { CalculationLedger } from "./calculation-ledger.ts";
import type { ItemCostBase } from "./cost-base.ts";
import type { GrantInput } from "./grant-input.ts";
import { grantItems } from "./grant-items.ts";
import type { ParameterReader } from "./parameters/parameter-reader.ts";
import { leastYen } from "./rounded-amount.ts";

/** Columns E and F of an item, and min(C, F) before the ceiling of the category. Yen. */
export interface SelectedItem extends ItemCostBase {
  readonly baseAmountYen: bigint | null;
  readonly selectedYen: bigint;
  readonly smallerYen: bigint;
}

/** The selection (選定): F = min(D, E), then the smaller of C and F. Without a base amount F is D. */
export function selectItems(
  input: GrantInput,
  bases: ReadonlyMap<GrantItemCode, ItemCostBase>,
  reader: ParameterReader,
  ledger: CalculationLedger,
): ReadonlyMap<GrantItemCode, SelectedItem> {
  const selected = new Map<GrantItemCode, SelectedItem>();
  for (const { item, title, basis } of grantItems) {
    const base = bases.get(item)!;
    const found = baseAmountOf(input, item, reader);
    const baseAmount = typeof found === "string" ? undefined : found;
    if (baseAmount) {
      for (const part of baseAmount.parts) {
        ledger.whole({
          id: `E.${item}.${part.key}`,
          title: { ja: `${title.ja}の基準額のうち${part.title.ja}`, en: `Base amount, ${part.title.en}: ${title.en}` },
          formula: part.origin,
          basis: "交付要綱の基準額",
          verification: part.verification,
          yen: part.yen,
        });
      }
      ledger.whole({
        id: `E.${item}`,
        title: { ja: `${title.ja}の基準額`, en: `Base amount: ${title.en}` },
        formula: baseAmount.origin,
        operands: baseAmount.parts.map((part) => `E.${item}.${part.key}`),
        basis: "交付要綱の基準額",
        verification: baseAmount.verification,
        yen: baseAmount.yen,
      });
    }
    const isCapped = baseAmount !== undefined && baseAmount.yen < base.selectableYen;
    const selectedYen = ledger.whole({
      id: `F.${item}`,
      title: { ja: `${title.ja}の選定額`, en: `Selected amount: ${title.en}` },
      formula: baseAmount ? "D と E の少ない方" : "D（基準額の入力なし）",
      operands: baseAmount ? [`D.${item}`, `E.${item}`] : [`D.${item}`],
      basis,
      yen: isCapped ? baseAmount.yen : base.selectableYen,
    });
    const smallerYen = leastYen(base.costBaseYen, selectedYen);
    selected.set(item, { ...base, baseAmountYen: baseAmount?.yen ?? null, selectedYen, smallerYen });
  }
  return selected;
}
