import { groupDigits } from "@juso/model";
import type { GrantInput } from "../grant-input.ts";
import { enteredBaseYearCost, grantLineOf, shareCorrection } from "../items/base-year-cost.ts";
import { type GrantItemDefinition, grantItems } from "../items/grant-items.ts";
import { isApportioned } from "../items/impact-amounts.ts";
import { type GrantNotice, notice } from "./grant-notice.ts";

/** The corrections in force, with the cost before and after, and those without a reason (令26条7項). */
export function correctionsInForce(input: GrantInput, items: readonly GrantItemDefinition[]): readonly GrantNotice[] {
  return items.flatMap(({ item, title }): readonly GrantNotice[] => {
    const correction = shareCorrection(input, item);
    if (correction === undefined) return [];
    const { correctedYen, reason, uncorrectedYen } = correction;
    const before = uncorrectedYen === null ? "空欄" : `${groupDigits(uncorrectedYen)}円`;
    const inForce = notice(
      "correctionInForce",
      {
        ja: `「${title.ja}」の率は、補正後の基準年度の費用${groupDigits(correctedYen)}円（補正前は${before}）で計算しました（令26条7項）。${reason ? `理由は「${reason}」です。` : ""}`,
        en: `The share of "${title.en}" was computed with the corrected base-year cost of ${groupDigits(correctedYen)} yen (${uncorrectedYen === null ? "blank" : `${groupDigits(uncorrectedYen)} yen`} before the correction; article 26, paragraph 7 of the Order).${reason ? ` The reason: ${reason}` : ""}`,
      },
      item,
    );
    if (reason) return [inForce];
    const withoutReason = notice(
      "correctionWithoutReason",
      {
        ja: `「${title.ja}」に補正後の基準年度の費用がありますが、補正の理由が空欄です。検証対象年度と補正の根拠を「補正の理由」に入力してください。`,
        en: `"${title.en}" has a corrected base-year cost, but the reason for the correction is blank. Enter the verification year and the ground of the correction.`,
      },
      item,
    );
    return [inForce, withoutReason];
  });
}

/** The corrections that change nothing: those of costs that are not apportioned, and reasons without a corrected cost. */
export function unusedCorrections(input: GrantInput): readonly GrantNotice[] {
  return grantItems.flatMap(({ block, item, title }): readonly GrantNotice[] => {
    if (shareCorrection(input, item) === undefined) {
      return grantLineOf(input, item)?.correctionReason ? [reasonAlone(input, { item, title })] : [];
    }
    if (isApportioned(input, block)) return [];
    return [
      notice(
        "correctionNotApplied",
        {
          ja: `「${title.ja}」は按分をしないため、補正後の基準年度の費用を計算に使っていません。交付金の事業別入力を確かめてください。`,
          en: `"${title.en}" is not apportioned, so its corrected base-year cost was not used. Check the grant line table.`,
        },
        item,
      ),
    ];
  });
}

function reasonAlone(input: GrantInput, { item, title }: Pick<GrantItemDefinition, "item" | "title">): GrantNotice {
  const entered = enteredBaseYearCost(input, item);
  return notice(
    "correctionCostMissing",
    {
      ja: `「${title.ja}」に補正の理由がありますが、補正後の基準年度の費用が空欄です。補正前の費用（${entered === null ? "空欄" : `${groupDigits(entered)}円`}）のままとしました。補正後の額を入力するか、理由を消してください。`,
      en: `"${title.en}" has a reason for a correction, but no corrected base-year cost. The uncorrected cost (${entered === null ? "blank" : `${groupDigits(entered)} yen`}) was kept. Enter the corrected cost or remove the reason.`,
    },
    item,
  );
}
