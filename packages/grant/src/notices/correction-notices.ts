import type { Text } from "@juso/model";
import { apportionedBlocks, type GrantItemDefinition, grantItems } from "../items/grant-items.ts";
import { holds, type NoticeRule } from "./notice-rule.ts";

/** The corrections in force of an item, with the cost before and after, and those without a reason (令26条7項). */
export function correctionsInForce({ item, title }: GrantItemDefinition): readonly NoticeRule[] {
  const inForce = (each: string, reason: Text): NoticeRule => ({
    code: "correctionInForce",
    about: item,
    each: `${each}.${item}`,
    ja: `「${title.ja}」の率は、補正後の基準年度の費用{corrected}円（補正前は{before}）で計算しました（令26条7項）。${reason.ja}`,
    en: `The share of "${title.en}" was computed with the corrected base-year cost of {corrected} yen ({before} before the correction; article 26, paragraph 7 of the Order).${reason.en}`,
  });
  return [
    inForce("correction", { ja: "理由は「{reason}」です。", en: " The reason: {reason}" }),
    inForce("correctionWithoutReason", { ja: "", en: "" }),
    {
      code: "correctionWithoutReason",
      about: item,
      each: `correctionWithoutReason.${item}`,
      ja: `「${title.ja}」に補正後の基準年度の費用がありますが、補正の理由が空欄です。検証対象年度と補正の根拠を「補正の理由」に入力してください。`,
      en: `"${title.en}" has a corrected base-year cost, but the reason for the correction is blank. Enter the verification year and the ground of the correction.`,
    },
  ];
}

/** The corrections that change nothing: those of costs that are not apportioned, and reasons without a corrected cost. */
export const unusedCorrections: readonly NoticeRule[] = grantItems.flatMap(
  ({ block, item, title }): readonly NoticeRule[] => {
    const isEverShared = apportionedBlocks.some(({ key }) => key === block);
    return [
      {
        code: "correctionCostMissing",
        about: item,
        each: `correctionCostMissing.${item}`,
        ja: `「${title.ja}」に補正の理由がありますが、補正後の基準年度の費用が空欄です。補正前の費用（{before}）のままとしました。補正後の額を入力するか、理由を消してください。`,
        en: `"${title.en}" has a reason for a correction, but no corrected base-year cost. The uncorrected cost ({before}) was kept. Enter the corrected cost or remove the reason.`,
      },
      {
        code: "correctionNotApplied",
        about: item,
        when: [holds(`corrected.${item}`, "yes"), ...(isEverShared ? [holds("costBaseMethod", "ownCost")] : [])],
        ja: `「${title.ja}」は按分をしないため、補正後の基準年度の費用を計算に使っていません。交付金の事業別入力を確かめてください。`,
        en: `"${title.en}" is not apportioned, so its corrected base-year cost was not used. Check the grant line table.`,
      },
    ];
  },
);
