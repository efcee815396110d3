import type { CalculationLedger } from "./calculation-ledger.ts";
import type { CollectedCosts } from "./collected-costs.ts";
import type { GrantBlock, GrantItemDefinition } from "./grant-items.ts";
import { groupDigits } from "./group-digits.ts";

/** Cost, income and net cost of a block. Yen. */
export interface BlockTotals {
  readonly totalYen: bigint;
  readonly incomeYen: bigint;
  /** T; never below zero. */
  readonly netYen: bigint;
}

/** Adds up a block: A, B and T (実施年度の総額から収入を控除した額, 令26条8項). */
export function blockTotals(
  block: GrantBlock,
  items: readonly GrantItemDefinition[],
  collected: CollectedCosts,
  ledger: CalculationLedger,
): BlockTotals {
  const costs = items.map((item) => collected.byItem.get(item.item)!);
  const totalYen = costs.reduce((sum, cost) => sum + cost.totalYen, 0n);
  const incomeYen = costs.reduce((sum, cost) => sum + cost.incomeYen, 0n);
  if (incomeYen > totalYen) {
    ledger.notice(
      "incomeExceedsCost",
      {
        ja: `「${block.title.ja}」の収入${groupDigits(incomeYen)}円が総事業費${groupDigits(totalYen)}円を超えています。差引額を0円としました。収入明細を確かめてください。`,
        en: `The income of "${block.title.en}", ${groupDigits(incomeYen)} yen, exceeds its cost of ${groupDigits(totalYen)} yen. The net cost is taken as 0. Check the income lines.`,
      },
      block.key,
    );
  }
  const netYen = incomeYen > totalYen ? 0n : totalYen - incomeYen;
  const common = { basis: "社会福祉法施行令26条8項" };
  // 多機関協働等 is one item, whose own A and B are those of the block.
  if (items.length > 1) {
    ledger.whole({
      ...common,
      id: `A.${block.key}`,
      title: { ja: `${block.title.ja}の総事業費`, en: `Total cost: ${block.title.en}` },
      formula: "各事業の総事業費の合計",
      operands: items.map((item) => `A.${item.item}`),
      yen: totalYen,
    });
    ledger.whole({
      ...common,
      id: `B.${block.key}`,
      title: { ja: `${block.title.ja}の収入`, en: `Income: ${block.title.en}` },
      formula: "各事業の収入の合計",
      operands: items.map((item) => `B.${item.item}`),
      yen: incomeYen,
    });
  }
  ledger.whole({
    ...common,
    id: `T.${block.key}`,
    title: { ja: `${block.title.ja}の総事業費（収入控除後）`, en: `Net total cost: ${block.title.en}` },
    formula: "A − B（0円を下回らない）",
    operands: [`A.${block.key}`, `B.${block.key}`],
    yen: netYen,
  });
  return { totalYen, incomeYen, netYen };
}
