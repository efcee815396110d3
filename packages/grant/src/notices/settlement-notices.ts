import { type PayerCode, payerTitles, type Text } from "@juso/model";
import { type Expr, minus, ref, sum } from "../expression/expression.ts";
import { lineStepId } from "../lines/grant-lines.ts";
import { linesOf } from "../settlement/settlement-steps.ts";
import { given, holds, isNegative, isPositive, type NoticeRule, not, onlyIf } from "./notice-rule.ts";

/** English speaks of their grants by adjectives, which are no titles. */
const names: Readonly<Record<PayerCode, Text>> = {
  national: { ja: payerTitles.national.ja, en: "national" },
  prefectural: { ja: payerTitles.prefectural.ja, en: "prefectural" },
};

/** Decisions and receipts that are absent or contradict each other. An application has neither. */
export function settlementNotices(payer: PayerCode): readonly NoticeRule[] {
  const { en, ja } = names[payer];
  return [
    decisionMissing(payer, "report", { ja: "精算", en: "The settlement" }),
    decisionMissing(payer, "change", { ja: "変更前の額との比較", en: "The comparison with the amount before" }),
    {
      code: "decisionsDiffer",
      about: payer,
      each: `decisionsDiffer.${payer}`,
      ja: "交付決定の合計{total}円と、行ごとの決定額の合計{sum}円が合いません。交付決定の表を確かめてください。",
      en: "The decided total of {total} yen and the sum of the decided lines, {sum} yen, differ. Check the decision table.",
    },
    ...onlyIf(
      [holds("purpose", "report"), holds(`decision.${payer}`, "yes")],
      [
        {
          code: "receiptMissing",
          about: payer,
          when: [not(given(`receipts.${payer}`))],
          ja: `${ja}の交付金の受入の記録がないため、受入済額と過不足は計算していません。交付金の受入の表に入力してください。まだ受け入れていないときは、受入日を空欄にして受入額に0と入力してください。`,
          en: `There is no receipt of the ${en} grant, so the amount received and the balance were not computed. Enter the receipts; if nothing was received yet, enter an amount of 0 without a date.`,
        },
        {
          code: "lineDecisionMissing",
          about: payer,
          when: [holds("settlementCapMethod", "perLine")],
          named: [
            linesOf(payer).map((line) => ({
              when: [not(given(`decided.${line.line}`)), isPositive(lineStepId(line))],
              ja: line.line,
              en: line.line,
            })),
          ],
          ja: `${ja}の交付金の{named}に行ごとの決定額がないため、合計で比べました。行ごとの決定額を入力してください。`,
          en: `The lines {named} of the ${en} grant have no decided amount, so the total was compared. Enter the decided amount of each line.`,
        },
      ],
    ),
  ];
}

function decisionMissing(payer: PayerCode, purpose: string, uncomputed: Text): NoticeRule {
  const { en, ja } = names[payer];
  return {
    code: "decisionMissing",
    about: payer,
    when: [holds("purpose", purpose), holds(`decision.${payer}`, "no")],
    ja: `${ja}の交付決定の額が入力されていません。${uncomputed.ja}は計算していません。交付決定の表に入力してください。`,
    en: `There is no ${en} grant decision. ${uncomputed.en} was not computed. Enter the decision.`,
  };
}

/** The grants and transfers are more than the net cost: the municipality would gain. */
export const balanceNotices: readonly NoticeRule[] = [
  {
    code: "municipalNegative",
    when: [isNegative("K.municipality")],
    amounts: { gain: minus<Expr>(sum(), ref("K.municipality")) },
    ja: "交付金と繰入の合計が総事業費を{gain}円超えています。調整交付金と影響額の入力を確かめてください。",
    en: "The grants and transfers exceed the net cost by {gain} yen. Check the adjustment grant and the impact amounts.",
  },
];
