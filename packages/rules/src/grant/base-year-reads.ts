import { type GrantItemCode, grantItemTitles, type Row, type SubmissionView } from "@juso/model";
import { type ApportionedBlock, apportionedBlocks } from "./apportioned-items.ts";
import { chargedCosts } from "./charged-costs.ts";

/** What the rules on base-year costs read. */
export const baseYearReads = {
  grantSetting: ["fiscalYear", "costBaseMethod", "incomeDeductionMethod"],
  grantLine: ["fiscalYear", "grantItem", "baseYearCostYen", "correctedBaseYearCostYen", "zeroReason"],
  impactAmount: ["fiscalYear", "grantItem", "impactKind", "amountYen"],
  costLine: ["fiscalYear", "componentCode", "costItem", "fundingSource", "plannedYen", "actualYen"],
} as const;

type View = SubmissionView<typeof baseYearReads>;
type RowOf<E extends keyof View> = View[E]["all"][number];

/** An item that has costs in the year, and the cost of the base year that its share is made of. */
interface SharedItem {
  readonly item: GrantItemCode;
  readonly cost: Row<object>;
  readonly line: RowOf<"grantLine"> | undefined;
  /** The corrected cost, else the cost as entered; nothing when both are blank. */
  readonly baseYearYen: number | undefined;
}

/** A block whose cost is apportioned in the year. */
export interface SharedBlock {
  readonly block: ApportionedBlock;
  readonly setting: RowOf<"grantSetting">["value"];
  readonly costs: readonly RowOf<"costLine">[];
  readonly impacts: readonly RowOf<"impactAmount">["value"][];
  /** The items that have costs. */
  readonly items: readonly SharedItem[];
  /** No item of the block has a cost in the base year. */
  readonly isTotalZero: boolean;
}

/** The blocks that the setting of the year apportions; none when it takes each item's own cost. */
export function sharedBlocks(view: View, fiscalYear: number): readonly SharedBlock[] {
  const setting = view.grantSetting.where("fiscalYear", fiscalYear)[0]?.value;
  if (setting?.costBaseMethod !== "apportionment") return [];
  const lines = view.grantLine.where("fiscalYear", fiscalYear);
  const charged = chargedCosts(view.costLine, fiscalYear);
  return apportionedBlocks.map((block) => {
    const all = block.items.map(({ item, component }) => {
      const line = lines.find(({ value }) => value.grantItem === item);
      const baseYearYen = line?.value.correctedBaseYearCostYen ?? line?.value.baseYearCostYen;
      const own = charged.filter(({ value }) => value.componentCode === component);
      const cost = own.find(({ value: { plannedYen = 0, actualYen = 0 } }) => plannedYen + actualYen > 0);
      return { item, line, baseYearYen, own, cost };
    });
    const ofBlock = new Set(block.items.map(({ item }) => item));
    return {
      block,
      setting,
      costs: all.flatMap(({ own }) => own),
      impacts: view.impactAmount
        .where("fiscalYear", fiscalYear)
        .map(({ value }) => value)
        .filter(({ grantItem }) => ofBlock.has(grantItem)),
      items: all.flatMap(({ item, line, baseYearYen, cost }) => (cost ? [{ item, line, baseYearYen, cost }] : [])),
      isTotalZero: all.every(({ baseYearYen = 0 }) => baseYearYen === 0),
    };
  });
}

/** The title of an item, for a sentence. */
export function itemNames(item: GrantItemCode): { readonly item: string; readonly itemEn: string } {
  return { item: grantItemTitles[item].ja, itemEn: grantItemTitles[item].en };
}
