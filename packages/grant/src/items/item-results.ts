import { formatRational, type GrantItemCode } from "@juso/model";
import type { Calculation } from "../calculation.ts";
import { eligibleCosts } from "../costs/eligible-costs.ts";
import { yenNumber } from "../expression/whole-yen.ts";
import type { GrantInput } from "../grant-input.ts";
import { purposeOf } from "../purpose.ts";
import type { BlockResult, CategoryResult, ItemResult } from "../result.ts";
import { isGiven, yenNumberOf, yenOrNull } from "../step-values.ts";
import { enteredBaseYearCost, grantLineOf, shareCorrection, shareCost } from "./base-year-cost.ts";
import { capCategories, grantBlocks, grantItem, grantItems, itemsOfBlock } from "./grant-items.ts";
import { isApportioned } from "./impact-amounts.ts";

/** Columns A to G of every item. */
export function itemResults({ costs, input, values }: Calculation): readonly ItemResult[] {
  const yen = (id: string): number => yenNumberOf(values, id);
  return grantItems.map(({ block, capCategory, components, item, title }): ItemResult => {
    const isShared = isApportioned(input, block);
    const correction = isShared ? shareCorrection(input, item) : undefined;
    const share = isShared ? values.get(`w.${item}`)?.exact : undefined;
    const { unjudgedYen } = eligibleCosts(components, costs, purposeOf(input));
    const totalCostYen = yen(`A.${item}`);
    const zeroReason = totalCostYen === 0 ? zeroReasonOf(input, item) : undefined;
    return {
      item,
      title,
      block,
      components,
      totalCostYen,
      incomeYen: yen(`B.${item}`),
      baseYearCostYen: baseYearCostOf(input, block, item),
      ...(correction ? { uncorrectedBaseYearCostYen: correction.uncorrectedYen } : {}),
      ...(correction?.reason ? { correctionReason: correction.reason } : {}),
      ...(share ? { share: formatRational(share), apportionedYen: yen(`share.${item}`) } : {}),
      impactYen: yen(`x.${item}`),
      costBaseYen: yen(`C.${item}`),
      eligibleYen: yen(`D.${item}`),
      ...(!isShared && unjudgedYen > 0n ? { eligibleUnknownYen: yenNumber(unjudgedYen, title) } : {}),
      baseAmountYen: yenOrNull(values, `E.${item}`),
      selectedYen: yen(`F.${item}`),
      basicYen: yen(`G.${item}`),
      ...(capCategory ? { capCategory } : {}),
      ...(zeroReason ? { zeroReason } : {}),
    };
  });
}

function baseYearCostOf(input: GrantInput, block: string, item: GrantItemCode): number | null {
  return isApportioned(input, block) ? shareCost(input, item) : enteredBaseYearCost(input, item);
}

/** The totals of every block and their apportionment. */
export function blockResults({ baseYear, input, values }: Calculation): readonly BlockResult[] {
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
      apportionedYen: isApportioned(input, key) ? yen("S") : yen("T"),
      baseYear,
      baseYearTotalYen: items.reduce((sum, { item }) => sum + (baseYearCostOf(input, key, item) ?? 0), 0),
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

/** Why an item may be zero: the entered reason, the reason the component is not implemented, or the welfare office. */
function zeroReasonOf(input: GrantInput, item: GrantItemCode): string | undefined {
  const entered = grantLineOf(input, item)?.zeroReason;
  if (entered) return entered;
  const { components } = grantItem(item);
  const absent = input.components.find(
    (component) =>
      component.fiscalYear === input.fiscalYear &&
      components.includes(component.componentCode) &&
      !component.isImplemented,
  );
  if (absent?.notImplementedReason) return absent.notImplementedReason;
  if (item === "townConsultation" && input.municipality.hasWelfareOffice) return "福祉事務所を設置しているため";
  if (item === "selfReliance" && !input.municipality.hasWelfareOffice) return "福祉事務所を設置していないため";
  return undefined;
}
