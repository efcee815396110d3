import { type GrantItemCode, rational } from "@juso/model";
import { apportionBlock } from "./apportionment.ts";
import { enteredBaseYearCost, type ShareCorrection } from "./base-year-cost.ts";
import { blockTotals } from "./block-totals.ts";
import type { CalculationLedger } from "./calculation-ledger.ts";
import type { CollectedCosts, ItemCosts } from "./collected-costs.ts";
import { noteCostAboveTotal } from "./cost-above-total.ts";
import type { GrantInput } from "./grant-input.ts";
import { type GrantItemDefinition, grantBlocks, grantItems } from "./grant-items.ts";
import type { ParameterReader } from "./parameters/parameter-reader.ts";
import type { BlockResult } from "./result.ts";
import { yenNumber } from "./rounded-amount.ts";
import { noteUnusedCorrections } from "./share-corrections.ts";

/** Columns A to D of one item. Yen. */
export interface ItemCostBase extends ItemCosts {
  readonly definition: GrantItemDefinition;
  /** The cost that the share is made of. */
  readonly baseYearCostYen: number | null;
  readonly correction?: ShareCorrection;
  /** w as a fraction. */
  readonly share?: string;
  /** floor(S × w), before the impact amount; absent when costs are not apportioned. */
  readonly apportionedYen?: bigint;
  readonly impactYen: bigint;
  /** C. */
  readonly costBaseYen: bigint;
  /** By how much C would be negative and is taken as 0; 0 when it is not. */
  readonly belowZeroYen: bigint;
  /** D. */
  readonly selectableYen: bigint;
}

/** The blocks and the cost base of every item. */
export interface CostBases {
  readonly blocks: readonly BlockResult[];
  readonly items: ReadonlyMap<GrantItemCode, ItemCostBase>;
}

/** Columns A to D of every item by the method chosen. 多機関協働等 is always taken at its own cost (令26条5項3号ロ). */
export function computeCostBases(
  input: GrantInput,
  collected: CollectedCosts,
  baseYear: number,
  reader: ParameterReader,
  ledger: CalculationLedger,
): CostBases {
  const blocks: BlockResult[] = [];
  const items = new Map<GrantItemCode, ItemCostBase>();
  noteUnappliedImpacts(input, ledger);
  noteUnusedCorrections(input, ledger);
  for (const block of grantBlocks) {
    const definitions = grantItems.filter((item) => item.block === block.key);
    const totals = blockTotals(block, definitions, collected, ledger);
    const isApportioned = input.setting.costBaseMethod === "apportionment" && block.key !== "multiAgency";
    const result = isApportioned
      ? apportionBlock(input, block, definitions, collected, totals, baseYear, reader, ledger)
      : {
          apportionedYen: totals.netYen,
          impactYen: 0n,
          roundingLossYen: 0n,
          items: ownCosts(input, definitions, collected, ledger),
        };
    noteCostAboveTotal(block, result.items, totals, ledger);
    for (const item of result.items) items.set(item.definition.item, item);
    blocks.push({
      key: block.key,
      title: block.title,
      items: definitions.map((item) => item.item),
      totalCostYen: yenNumber(totals.totalYen),
      incomeYen: yenNumber(totals.incomeYen),
      netCostYen: yenNumber(totals.netYen),
      apportionedYen: yenNumber(result.apportionedYen),
      baseYear,
      baseYearTotalYen: result.items.reduce((sum, item) => sum + (item.baseYearCostYen ?? 0), 0),
      impactYen: yenNumber(result.impactYen),
      roundingLossYen: yenNumber(result.roundingLossYen),
    });
  }
  return { blocks, items };
}

function ownCosts(
  input: GrantInput,
  definitions: readonly GrantItemDefinition[],
  collected: CollectedCosts,
  ledger: CalculationLedger,
): ItemCostBase[] {
  return definitions.map((definition) => {
    const costs = collected.byItem.get(definition.item)!;
    const { item, title, basis } = definition;
    const net = costs.totalYen - costs.incomeYen;
    const costBaseYen = ledger.whole({
      id: `C.${item}`,
      title: { ja: `${title.ja}の差引額`, en: `Cost less income: ${title.en}` },
      formula: "A − B（0円を下回らない）",
      operands: [`A.${item}`, `B.${item}`],
      basis: `${basis}・8項`,
      yen: net < 0n ? 0n : net,
    });
    ledger.amount({
      id: `D.${item}`,
      title: { ja: `${title.ja}の対象経費`, en: `Eligible cost: ${title.en}` },
      formula: "経費明細のうち対象経費の合計（空欄の明細を除く）",
      basis,
      sources: costs.judgedIds,
      exact: rational(costs.eligibleYen),
    });
    return {
      ...costs,
      definition,
      baseYearCostYen: enteredBaseYearCost(input, item),
      impactYen: 0n,
      costBaseYen,
      belowZeroYen: net < 0n ? -net : 0n,
      selectableYen: costs.eligibleYen,
    };
  });
}

function noteUnappliedImpacts(input: GrantInput, ledger: CalculationLedger): void {
  const isOwnCost = input.setting.costBaseMethod === "ownCost";
  const unapplied = input.impacts.filter(
    (impact) => impact.fiscalYear === input.fiscalYear && (isOwnCost || impact.grantItem === "multiAgency"),
  );
  if (unapplied.length === 0) return;
  ledger.notice("impactNotApplied", {
    ja: `影響額${unapplied.length}件は、按分をしない事業のものなので計算に使っていません。影響額の表を確かめてください。`,
    en: `${unapplied.length} impact amount(s) belong to items that are not apportioned and were not used. Check the impact amount table.`,
  });
}
