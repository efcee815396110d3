import type { Rule } from "@juso/model";
import { type DocumentAmount, documentAmountRule } from "./document-amount-rule.ts";

const planned = { amount: "plannedYen", ja: "支出予定額", en: "planned amounts" } as const;

/** 文書と、その算出の基礎となる額。適化法施行令3条は申請に、適化法14条は実績報告に、額とその基礎を求める。 */
const table: readonly DocumentAmount[] = [
  { ...planned, id: "grant-document-application-has-planned-amounts", kind: "application", section: "第3条第1項" },
  { ...planned, id: "grant-document-change-has-planned-amounts", kind: "change", section: "第7条第1項" },
  {
    id: "grant-document-report-has-actual-amounts",
    kind: "report",
    amount: "actualYen",
    ja: "支出済額",
    en: "actual amounts",
    section: "第14条",
  },
];

/** 申請書には支出予定額、実績報告書には支出済額が要る。0円の実績は0と書く。 */
export const grantDocumentHasAmounts: readonly Rule[] = table.map((row) => documentAmountRule(row));
