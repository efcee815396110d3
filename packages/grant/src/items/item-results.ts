import { formatRational, type GrantItemCode } from "@juso/model";
import type { Calculation } from "../calculation.ts";
import { yenNumber } from "../expression/whole-yen.ts";
import type { BlockResult, CategoryResult, ItemResult } from "../result.ts";
import { capCategories, grantBlocks, grantItems, itemsOfBlock } from "./grant-items.ts";

/** Columns A to G of every item. */
export function itemResults({ values, year, yen: yens }: Calculation): readonly ItemResult[] {
  const yen = (id: string): number => yens.get(id) ?? 0;
  const baseYearCosts = baseYearCostsOf({ values, year, yen: yens });
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
      baseYearCostYen: baseYearCosts.get(item)!,
      ...(isCorrected ? { uncorrectedBaseYearCostYen: yens.get(`uncorrected.${item}`) ?? null } : {}),
      ...(isCorrected && correctionReason ? { correctionReason } : {}),
      ...(share ? { share: formatRational(share), apportionedYen: yen(`share.${item}`) } : {}),
      impactYen: yen(`x.${item}`),
      costBaseYen: yen(`C.${item}`),
      eligibleYen: yen(`D.${item}`),
      ...(!share && unjudgedYen > 0n ? { eligibleUnknownYen: yenNumber(unjudgedYen, title) } : {}),
      baseAmountYen: yens.get(`E.${item}`) ?? null,
      selectedYen: yen(`F.${item}`),
      basicYen: yen(`G.${item}`),
      ...(capCategory ? { capCategory } : {}),
      ...(totalCostYen === 0 && zeroReason ? { zeroReason } : {}),
    };
  });
}

/** The cost that the share of each item is made of; where nothing is apportioned, the base-year cost as entered. */
function baseYearCostsOf({ values, year, yen }: Calculation): ReadonlyMap<GrantItemCode, number | null> {
  return new Map(
    [...year.items].map(([item, { baseYearCostYen }]) => [
      item,
      values.has(`b.${item}`) ? (yen.get(`b.${item}`) ?? null) : baseYearCostYen,
    ]),
  );
}

/** The totals of every block and their apportionment. */
export function blockResults(calculation: Calculation): readonly BlockResult[] {
  const baseYearCosts = baseYearCostsOf(calculation);
  return grantBlocks.map(({ key, title }): BlockResult => {
    const items = itemsOfBlock(key);
    const yen = (column: string): number => calculation.yen.get(`${column}.${key}`) ?? 0;
    return {
      key,
      title,
      items: items.map(({ item }) => item),
      totalCostYen: yen("A"),
      incomeYen: yen("B"),
      netCostYen: yen("T"),
      apportionedYen: calculation.values.has(`S.${key}`) ? yen("S") : yen("T"),
      baseYear: calculation.year.baseYear,
      baseYearTotalYen: items.reduce((sum, { item }) => sum + (baseYearCosts.get(item) ?? 0), 0),
      impactYen: yen("x"),
      roundingLossYen: yen("loss"),
    };
  });
}

/** The ceilings shared with 地域支援事業交付金. */
export function categoryResults({ yen: yens }: Calculation): readonly CategoryResult[] {
  return capCategories.map(({ category, title }): CategoryResult => {
    const yen = (column: string): number => yens.get(`${column}.${category}`) ?? 0;
    return {
      category,
      title,
      capYen: yens.get(`ceiling.${category}`) ?? null,
      jusoYen: yen("juso"),
      otherProgrammeYen: yen("other"),
      excessYen: yen("excess"),
      jusoAllowedYen: yen("cap"),
      remainderYen: yen("remainder"),
    };
  });
}
