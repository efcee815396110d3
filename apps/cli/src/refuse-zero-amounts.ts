import type { GrantResult } from "@juso/grant";
import { JusoError, type Text } from "@juso/model";

const kinds: Readonly<Record<GrantResult["documentKind"], Text & { readonly amounts: Text }>> = {
  application: { ja: "交付申請", en: "application", amounts: { ja: "支出予定額", en: "planned amounts" } },
  change: { ja: "変更交付申請", en: "change application", amounts: { ja: "支出予定額", en: "planned amounts" } },
  report: { ja: "実績報告", en: "report", amounts: { ja: "支出済額", en: "actual amounts" } },
};

/**
 * Stops a document whose amounts would be 0 because something is missing: no cost at all, or a block with costs and no cost in
 * the base year to apportion them by. Single gaps beside given values stay notices.
 *
 * @throws JusoError `data-not-accepted`, naming what is missing.
 */
export function refuseZeroAmounts(result: GrantResult): void {
  const kind = kinds[result.documentKind];
  const cost = result.items.reduce((sum, item) => sum + item.totalCostYen, 0);
  if (cost === 0) {
    throw new JusoError("data-not-accepted", {
      ja: `${result.fiscalYear}年度の経費明細にこの交付金の対象となる${kind.amounts.ja}が一つも無いため、${kind.ja}の文書は作っていません。経費明細を入力してください。`,
      en: `The cost lines of fiscal ${result.fiscalYear} hold no ${kind.amounts.en} that this grant pays, so the ${kind.en} was not made. Enter the cost lines.`,
    });
  }
  const blocks = result.blocks.filter(({ key }) =>
    result.notices.some(({ about, code }) => code === "baseYearTotalMissing" && about === key),
  );
  const [first] = blocks;
  if (first === undefined) return;
  throw new JusoError("data-not-accepted", {
    ja: `${blocks.map(({ title }) => `「${title.ja}」`).join("と")}の基準年度（${first.baseYear}年度）の費用が一つも無く、経費を按分できずに0円となるため、${kind.ja}の文書は作っていません。「交付金の事業別入力」（grant-line）に基準年度の費用を入力してください。`,
    en: `${blocks.map(({ title }) => `"${title.en}"`).join(" and ")} has no cost in the base year (fiscal ${first.baseYear}), so its costs cannot be apportioned and would count as 0; the ${kind.en} was not made. Enter the base-year costs in the grant lines (grant-line).`,
  });
}
