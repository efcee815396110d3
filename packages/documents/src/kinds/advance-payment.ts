import type { DocumentKind } from "./document-kind.ts";
import { afterDecision } from "./table-need.ts";

/** 概算払の請求 (会計法22条, 予算決算及び会計令58条): a part of what was decided, before the amount is determined. */
export const advancePayment: DocumentKind = {
  code: "advancePayment",
  calculation: "change",
  subject: "概算払請求",
  comparesVersions: false,
  usesVersionInForce: true,
  isRepeated: true,
  restsOnDecision: true,
  body: {
    national:
      "　{decision}交付決定を受けた標記の交付金について、会計法第22条及び予算決算及び会計令第58条の規定により、概算払を受けたいので、次のとおり請求します。",
    prefectural:
      "　{decision}交付決定を受けた標記の交付金について、概算払を受けたいので、関係書類を添えて次のとおり請求します。",
  },
  amounts: [
    { label: "今回請求額", step: "requested", id: "requested" },
    { label: "交付決定額", step: "decidedThen", id: "decided" },
    { label: "受入済額", step: "receivedThen", id: "received" },
    { label: "今回の請求後の残額", step: "unpaid", id: "unpaid" },
  ],
  facts: ["changeVersion"],
  factTitles: { changeVersion: "請求の回" },
  officeNotes: ["公式の様式は確認できていません。様式の番号と項目を、国又は都道府県の通知で確かめてください。"],
  forms: ["advancePayment"],
  tables: afterDecision,
  formNumber: { national: "様式第　号", prefectural: "様式第　号" },
  needs: [
    {
      step: "requested",
      must: "positive",
      text: {
        ja: "請求する額が入力されていません。交付金の文書（grant-document）の「請求額」に、今回請求する額を入力してください。",
        en: "The amount requested is blank or 0. Enter it in the grant documents (grant-document).",
      },
    },
    {
      step: "decidedThen",
      must: "given",
      text: {
        ja: "請求書の日までの交付決定がありません。概算払は交付決定の後に請求します。交付決定（grant-decision）の日と文書の日付を確かめてください。",
        en: "There is no decision by the day of the request. Check the dates of the decision (grant-decision) and of the document.",
      },
    },
    {
      step: "unpaid",
      must: "notNegative",
      text: {
        ja: "受入済額と今回請求額の合計が交付決定額を{yen}円超えています。請求額と、受入れ（grant-receipt）の日と額を確かめてください。",
        en: "What was received and what is requested exceed what was decided by {yen} yen. Check the amount requested and the receipts (grant-receipt).",
      },
    },
  ],
  deadline: "notice",
};
