import type { DocumentKind } from "./document-kind.ts";
import { afterDecision } from "./table-need.ts";

/** 返還の計算 (適正化法18条2項): what was received above the determined amount. */
export const repayment: DocumentKind = {
  code: "repayment",
  calculation: "report",
  subject: "返還",
  comparesVersions: false,
  restsOnDecision: true,
  body: {
    national:
      "　{decision}交付決定を受けた標記の交付金について、確定する額を超えて受け入れた額を、補助金等に係る予算の執行の適正化に関する法律第18条第2項の規定により、次のとおり返還します。",
    prefectural:
      "　{decision}交付決定を受けた標記の交付金について、確定する額を超えて受け入れた額を、次のとおり返還します。",
  },
  amounts: [
    { label: "返還額", step: "L.{payer}", id: "difference" },
    { label: "受入済額", step: "received.{payer}", id: "received" },
    { label: "確定見込額", step: "determined.{payer}", id: "determined" },
  ],
  facts: ["plannedDate"],
  factTitles: { plannedDate: "納付の期限" },
  officeNotes: ["公式の様式は確認できていません。様式の番号と項目を、国又は都道府県の通知で確かめてください。"],
  forms: ["repayment"],
  tables: afterDecision,
  formNumber: { national: "様式第　号", prefectural: "様式第　号" },
  needs: [
    {
      step: "L.{payer}",
      must: "positive",
      text: {
        ja: "返還する額がありません。受入済額が確定見込額を超えていないため、返還計算書は作りません。",
        en: "Nothing is to be returned: no more was received than is determined.",
      },
    },
    {
      field: "plannedDate",
      text: {
        ja: "納付の期限が空欄です。返還の通知にある期限を、交付金の文書（grant-document）の「予定日」に入力してください。",
        en: "The day of payment is blank. Enter the one that the notice names in the grant documents (grant-document).",
      },
    },
  ],
  deadline: {
    day: "返還の通知で指定された期限",
    basis: "期限までに納めないときは、年10.95%の延滞金がかかります（適正化法19条2項）。",
  },
};
