import { enteredBaseYearCost, grantLineOf, type ShareCorrection, shareCorrection } from "./base-year-cost.ts";
import type { CalculationLedger } from "./calculation-ledger.ts";
import type { GrantInput } from "./grant-input.ts";
import { type GrantItemDefinition, grantItems } from "./grant-items.ts";
import { groupDigits } from "./group-digits.ts";

const basis = "社会福祉法施行令26条7項";

/** Records the correction of an item, the cost before and after, and says that it is in force. */
export function recordCorrection(
  { item, title }: GrantItemDefinition,
  { correctedYen, uncorrectedYen, reason }: ShareCorrection,
  ledger: CalculationLedger,
): void {
  if (uncorrectedYen !== null) {
    ledger.whole({
      id: `uncorrected.${item}`,
      title: { ja: `${title.ja}の補正前の基準年度の費用`, en: `Base-year cost before the correction: ${title.en}` },
      formula: "入力した基準年度の費用",
      basis,
      yen: BigInt(uncorrectedYen),
    });
  }
  const before = uncorrectedYen === null ? "空欄" : `${groupDigits(uncorrectedYen)}円`;
  ledger.whole({
    id: `corrected.${item}`,
    title: { ja: `${title.ja}の補正後の基準年度の費用`, en: `Corrected base-year cost: ${title.en}` },
    formula: `補正前の費用（${before}）に代えて入力した額${reason ? `（理由: ${reason}）` : ""}`,
    operands: uncorrectedYen === null ? [] : [`uncorrected.${item}`],
    basis,
    yen: BigInt(correctedYen),
  });
  ledger.notice(
    "correctionInForce",
    {
      ja: `「${title.ja}」の率は、補正後の基準年度の費用${groupDigits(correctedYen)}円（補正前は${before}）で計算しました（令26条7項）。${reason ? `理由は「${reason}」です。` : ""}`,
      en: `The share of "${title.en}" was computed with the corrected base-year cost of ${groupDigits(correctedYen)} yen (${uncorrectedYen === null ? "blank" : `${groupDigits(uncorrectedYen)} yen`} before the correction; article 26, paragraph 7 of the Order).${reason ? ` The reason: ${reason}` : ""}`,
    },
    item,
  );
  if (reason) return;
  ledger.notice(
    "correctionWithoutReason",
    {
      ja: `「${title.ja}」に補正後の基準年度の費用がありますが、補正の理由が空欄です。検証対象年度と補正の根拠を「補正の理由」に入力してください。`,
      en: `"${title.en}" has a corrected base-year cost, but the reason for the correction is blank. Enter the verification year and the ground of the correction.`,
    },
    item,
  );
}

/** Names the corrections that change nothing: those of costs that are not apportioned, and reasons without a corrected cost. */
export function noteUnusedCorrections(input: GrantInput, ledger: CalculationLedger): void {
  for (const { item, title, block } of grantItems) {
    const isApportioned = input.setting.costBaseMethod === "apportionment" && block !== "multiAgency";
    if (shareCorrection(input, item) === undefined) {
      if (grantLineOf(input, item)?.correctionReason) noteReasonAlone(input, { item, title }, ledger);
      continue;
    }
    if (isApportioned) continue;
    ledger.notice(
      "correctionNotApplied",
      {
        ja: `「${title.ja}」は按分をしないため、補正後の基準年度の費用を計算に使っていません。交付金の事業別入力を確かめてください。`,
        en: `"${title.en}" is not apportioned, so its corrected base-year cost was not used. Check the grant line table.`,
      },
      item,
    );
  }
}

function noteReasonAlone(
  input: GrantInput,
  { item, title }: Pick<GrantItemDefinition, "item" | "title">,
  ledger: CalculationLedger,
): void {
  const entered = enteredBaseYearCost(input, item);
  ledger.notice(
    "correctionCostMissing",
    {
      ja: `「${title.ja}」に補正の理由がありますが、補正後の基準年度の費用が空欄です。補正前の費用（${entered === null ? "空欄" : `${groupDigits(entered)}円`}）のままとしました。補正後の額を入力するか、理由を消してください。`,
      en: `"${title.en}" has a reason for a correction, but no corrected base-year cost. The uncorrected cost (${entered === null ? "blank" : `${groupDigits(entered)} yen`}) was kept. Enter the corrected cost or remove the reason.`,
    },
    item,
  );
}
