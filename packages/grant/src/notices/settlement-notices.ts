import { groupDigits, type PayerCode, type Text } from "@juso/model";
import type { Calculation } from "../calculation.ts";
import { purposeOf } from "../purpose.ts";
import { decidedAmounts } from "../settlement/decided-amounts.ts";
import { undecidedWithAmount } from "../settlement/settlement-result.ts";
import { yenOf } from "../step-values.ts";
import { type GrantNotice, notice } from "./grant-notice.ts";

const names: Readonly<Record<PayerCode, Text>> = {
  national: { ja: "国", en: "national" },
  prefectural: { ja: "都道府県", en: "prefectural" },
};

/** Decisions and receipts that are absent or contradict each other. An application has neither. */
export function settlementNotices(calculation: Calculation, payer: PayerCode): readonly GrantNotice[] {
  const { input, values } = calculation;
  const { hasDecision, isSettled: isReport } = purposeOf(input);
  if (!hasDecision) return [];
  const { en, ja } = names[payer];
  const decided = decidedAmounts(input, payer);
  if (decided === undefined) {
    return [
      notice(
        "decisionMissing",
        {
          ja: `${ja}の交付決定の額が入力されていません。${isReport ? "精算" : "変更前の額との比較"}は計算していません。交付決定の表に入力してください。`,
          en: `There is no ${en} grant decision. ${isReport ? "The settlement" : "The comparison with the amount before"} was not computed. Enter the decision.`,
        },
        payer,
      ),
    ];
  }
  const total = yenOf(values, `decided.${payer}`);
  const differ = notice(
    "decisionsDiffer",
    {
      ja: `交付決定の合計${groupDigits(total)}円と、行ごとの決定額の合計${groupDigits(decided.sumYen)}円が合いません。交付決定の表を確かめてください。`,
      en: `The decided total of ${groupDigits(total)} yen and the sum of the decided lines, ${groupDigits(decided.sumYen)} yen, differ. Check the decision table.`,
    },
    payer,
  );
  const isContradicted = decided.totalYen !== undefined && decided.byLine.size > 0 && total !== decided.sumYen;
  return [
    ...(isContradicted ? [differ] : []),
    ...(isReport ? [...receiptMissing(calculation, payer), ...lineDecisionMissing(calculation, payer)] : []),
  ];
}

function receiptMissing({ input }: Calculation, payer: PayerCode): readonly GrantNotice[] {
  if (input.receipts.some((each) => each.fiscalYear === input.fiscalYear && each.payer === payer)) return [];
  const { en, ja } = names[payer];
  return [
    notice(
      "receiptMissing",
      {
        ja: `${ja}の交付金の受入の記録がないため、受入済額と過不足は計算していません。交付金の受入の表に入力してください。まだ受け入れていないときは、受入日を空欄にして受入額に0と入力してください。`,
        en: `There is no receipt of the ${en} grant, so the amount received and the balance were not computed. Enter the receipts; if nothing was received yet, enter an amount of 0 without a date.`,
      },
      payer,
    ),
  ];
}

function lineDecisionMissing(calculation: Calculation, payer: PayerCode): readonly GrantNotice[] {
  if (calculation.input.setting.settlementCapMethod !== "perLine") return [];
  const missing = undecidedWithAmount(calculation, payer).map((id) => id.slice(id.indexOf(".") + 1));
  if (missing.length === 0) return [];
  const { en, ja } = names[payer];
  return [
    notice(
      "lineDecisionMissing",
      {
        ja: `${ja}の交付金の${missing.join("、")}に行ごとの決定額がないため、合計で比べました。行ごとの決定額を入力してください。`,
        en: `The lines ${missing.join(", ")} of the ${en} grant have no decided amount, so the total was compared. Enter the decided amount of each line.`,
      },
      payer,
    ),
  ];
}

/** The grants and transfers are more than the net cost: the municipality would gain. */
export function balanceNotices({ values }: Calculation): readonly GrantNotice[] {
  const municipal = yenOf(values, "K.municipality");
  if (municipal >= 0n) return [];
  return [
    notice("municipalNegative", {
      ja: `交付金と繰入の合計が総事業費を${groupDigits(-municipal)}円超えています。調整交付金と影響額の入力を確かめてください。`,
      en: `The grants and transfers exceed the net cost by ${groupDigits(-municipal)} yen. Check the adjustment grant and the impact amounts.`,
    }),
  ];
}
