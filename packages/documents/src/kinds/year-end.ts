import type { DocumentKind } from "./document-kind.ts";
import { afterDecision, table } from "./table-need.ts";

/** 年度終了実績報告 (適正化法14条後段): the State's fiscal year ended and the work is not finished. */
export const yearEnd: DocumentKind = {
  code: "yearEnd",
  calculation: "report",
  subject: "年度終了実績報告",
  comparesVersions: false,
  restsOnDecision: true,
  body: {
    national:
      "　{decision}交付決定を受けた標記の交付金に係る事業について、国の会計年度が終了したので、補助金等に係る予算の執行の適正化に関する法律第14条後段の規定により、関係書類を添えて次のとおり報告します。",
    prefectural:
      "　{decision}交付決定を受けた標記の交付金に係る事業について、会計年度が終了したので、関係書類を添えて次のとおり報告します。",
  },
  amounts: [
    { label: "交付決定額", step: "decided.{payer}", id: "decided" },
    { label: "受入済額", step: "received.{payer}", id: "received" },
    { label: "事業費の支出済額", step: "spent.total", id: "spent" },
    { label: "翌年度へ繰り越す額", step: "carried.total", id: "carried" },
  ],
  facts: ["purpose", "dueDate"],
  officeNotes: ["公式の様式は確認できていません。様式の番号と項目を、国又は都道府県の通知で確かめてください。"],
  forms: ["yearEnd"],
  tables: [
    ...afterDecision,
    table("budgetLine", "翌年度への繰越額", "what is carried over"),
    table("programme", "完了予定日", "the planned end"),
  ],
  formNumber: { national: "様式第　号", prefectural: "様式第　号" },
  needs: [
    {
      step: "carried.total",
      must: "positive",
      text: {
        ja: "翌年度へ繰り越す額がありません。予算・決算の行（budget-line）の「翌年度繰越額」に入力してください。年度内に終わった事業は、年度終了実績報告書ではなく実績報告書（report）で報告します。",
        en: "Nothing is carried over. Enter the amount carried over in the budget lines (budget-line). Work that ended within the year is reported by the performance report (report).",
      },
    },
  ],
  deadline: "notice",
};
