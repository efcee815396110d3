import type { DocumentKind } from "./document-kind.ts";

/** 実績報告 (適正化法14条前段): the year as it was, and the settlement. */
export const report: DocumentKind = {
  code: "report",
  calculation: "report",
  subject: "実績報告",
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
  deadline: "report",
};
