import type { DocumentKind } from "./document-kind.ts";
import { table, wholeYear } from "./table-need.ts";

/** 実績報告 (適正化法14条前段): the year as it was, and the settlement. */
export const report: DocumentKind = {
  code: "report",
  calculation: "report",
  subject: "実績報告",
  versionTitle: "実績",
  comparesVersions: false,
  restsOnDecision: true,
  body: {
    national:
      "　{decision}交付決定を受けた標記の交付金に係る事業の実績について、補助金等に係る予算の執行の適正化に関する法律第14条の規定により、関係書類を添えて次のとおり報告します。",
    prefectural:
      "　{decision}交付決定を受けた標記の交付金に係る事業の実績について、関係書類を添えて次のとおり報告します。",
  },
  amounts: [
    { label: "交付金精算額", step: "{total}", id: "required" },
    { label: "交付決定額", step: "decided.{payer}", id: "decided" },
    { label: "確定見込額", step: "determined.{payer}", id: "determined" },
    { label: "受入済額", step: "received.{payer}", id: "received" },
    { label: "差引返還額（△は不足）", step: "L.{payer}", id: "difference" },
  ],
  facts: ["purpose", "completedDate"],
  officeNotes: [
    "補助金調書の項・目の名称と様式は確認できていません。国又は都道府県の通知で確かめてください。",
    "取得財産明細の基準の額と処分制限期間は、交付の条件で確かめてください。",
  ],
  forms: [
    "settlement",
    "apportionment",
    "costDetail",
    "performance",
    "budgetExtract",
    "grantAccount",
    "propertyList",
    "communityEvaluation",
  ],
  tables: [
    ...wholeYear({ ja: "事業実績報告書の実施状況", en: "what was done" }, { ja: "支出済額", en: "amounts spent" }),
    table("budgetLine", "歳入歳出決算書（決算見込書）抄本の決算額", "the extract of the settled accounts"),
    table("grantDecision", "交付決定額", "the amount decided"),
    table("grantReceipt", "交付金の受入額", "the amounts received"),
    table("indicator", "事業実績報告書の件数", "the counts of the report"),
    table("propertyItem", "取得財産の一覧", "the list of property", {
      ja: "取得した財産があるとき",
      en: "when property was acquired",
    }),
    table("communityEvaluation", "事業評価の実績", "the results of the evaluation", {
      ja: "困窮地域づくりを実施するとき",
      en: "when that component is implemented",
    }),
  ],
  deadline: "report",
};
