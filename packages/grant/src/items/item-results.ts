import { formatRational, type GrantItemCode } from "@juso/model";
import type { Calculation } from "../calculation.ts";
import { yenNumber } from "../expression/whole-yen.ts";
import type { BlockResult, CategoryResult, ItemResult } from "../result.ts";
import { isGiven, yenNumberOf, yenOrNull } from "../step-values.ts";
import { capCategories, grantBlocks, grantItems, itemsOfBlock } from "./grant-items.ts";

/** Columns A to G of every item. */
export function itemResults({ values, year }: Calculation): readonly ItemResult[] {
  const yen = (id: string): number => yenNumberOf(values, id);
  return grantItems.map(({ block, capCategory, components, item, title }): ItemResult => {
    const share = values.get(`w.${item}`)?.exact;
    const isCorrected = values.has(`corrected.${item}`);
    const { correctionReason, unjudgedYen, zeroReason } = year.items.get(item)!;
    const totalCostYen = yen(`A.${item}`);
    return {
      item,
      title,
      block,
      components,
      totalCostYen,
      incomeYen: yen(`B.${item}`),
      baseYearCostYen: baseYearCostOf({ values, year }, item),
      ...(isCorrected ? { uncorrectedBaseYearCostYen: yenOrNull(values, `uncorrected.${item}`) } : {}),
      ...(isCorrected && correctionReason ? { correctionReason } : {}),
      ...(share ? { share: formatRational(share), apportionedYen: yen(`share.${item}`) } : {}),
      impactYen: yen(`x.${item}`),
      costBaseYen: yen(`C.${item}`),
      eligibleYen: yen(`D.${item}`),
      ...(!share && unjudgedYen > 0n ? { eligibleUnknownYen: yenNumber(unjudgedYen, title) } : {}),
      baseAmountYen: yenOrNull(values, `E.${item}`),
      selectedYen: yen(`F.${item}`),
      basicYen: yen(`G.${item}`),
      ...(capCategory ? { capCategory } : {}),
      ...(totalCostYen === 0 && zeroReason ? { zeroReason } : {}),
    };
  });
}

/** The cost that the share is made of; where nothing is apportioned, the base-year cost as entered. */
function baseYearCostOf({ values, year }: Calculation, item: GrantItemCode): number | null {
  return values.has(`b.${item}`) ? yenOrNull(values, `b.${item}`) : year.items.get(item)!.baseYearCostYen;
}

/** The totals of every block and their apportionment. */
export function blockResults({ values, year }: Calculation): readonly BlockResult[] {
  return grantBlocks.map(({ key, title }): BlockResult => {
    const items = itemsOfBlock(key);
    const yen = (column: string): number => yenNumberOf(values, `${column}.${key}`);
    return {
      key,
      title,
      items: items.map(({ item }) => item),
      totalCostYen: yen("A"),
      incomeYen: yen("B"),
      netCostYen: yen("T"),
      apportionedYen: values.has(`S.${key}`) ? yen("S") : yen("T"),
      baseYear: year.baseYear,
      baseYearTotalYen: items.reduce((sum, { item }) => sum + (baseYearCostOf({ values, year }, item) ?? 0), 0),
      impactYen: yen("x"),
      roundingLossYen: yen("loss"),
    };
  });
}

/** The ceilings shared with 地域支援事業交付金. */
export function categoryResults({ values }: Calculation): readonly CategoryResult[] {
  return capCategories.map(({ category, title }): CategoryResult => {
    const yen = (column: string): number => yenNumberOf(values, `${column}.${category}`);
    return {
      category,
      title,
      capYen: isGiven(values, `ceiling.${category}`) ? yen("ceiling") : null,
      jusoYen: yen("juso"),
      otherProgrammeYen: yen("other"),
      excessYen: yen("excess"),
      jusoAllowedYen: yen("cap"),
      remainderYen: yen("remainder"),
    };
  });
}
