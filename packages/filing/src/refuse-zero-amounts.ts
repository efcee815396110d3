import { type GrantResult, purposeOf } from "@juso/grant";
import { JusoError } from "@juso/model";

/**
 * Stops a document whose amounts would be 0 because something is missing: no cost at all, or a block with costs and no cost in
 * the base year to apportion them by. Single gaps beside given values stay notices.
 *
 * @throws JusoError `data-not-accepted`, naming what is missing.
 */
export function refuseZeroAmounts(result: GrantResult): void {
  const { amountsTitle, title } = purposeOf(result);
  const cost = result.items.reduce((sum, item) => sum + item.totalCostYen, 0);
  if (cost === 0) {
    throw new JusoError("data-not-accepted", {
      ja: `${result.fiscalYear}年度の経費明細にこの交付金の対象となる${amountsTitle.ja}が一つも無いため、${title.ja}の文書は作っていません。経費明細を入力してください。`,
      en: `The cost lines of fiscal ${result.fiscalYear} hold no ${amountsTitle.en} that this grant pays, so the ${title.en} was not made. Enter the cost lines.`,
    });
  }
  const blocks = result.blocks.filter(({ key }) =>
    result.notices.some(({ about, code }) => code === "baseYearTotalMissing" && about === key),
  );
  const [first] = blocks;
  if (first === undefined) return;
  throw new JusoError("data-not-accepted", {
    ja: `${blocks.map((block) => `「${block.title.ja}」`).join("と")}の基準年度（${first.baseYear}年度）の費用が一つも無く、経費を按分できずに0円となるため、${title.ja}の文書は作っていません。「交付金の事業別入力」（grant-line）に基準年度の費用を入力してください。`,
    en: `${blocks.map((block) => `"${block.title.en}"`).join(" and ")} has no cost in the base year (fiscal ${first.baseYear}), so its costs cannot be apportioned and would count as 0; the ${title.en} was not made. Enter the base-year costs in the grant lines (grant-line).`,
  });
}
