import type { DocumentKind } from "./document-kind.ts";
import { afterDecision, table } from "./table-need.ts";

/** 中止・廃止の承認の申請 (適正化法7条による交付の条件): what was spent until then, and what becomes of the work. */
export const discontinuation: DocumentKind = {
  code: "discontinuation",
  calculation: "change",
  subject: "中止（廃止）承認申請",
  comparesVersions: false,
  restsOnDecision: true,
  body: {
    national:
      "　{decision}交付決定を受けた標記の交付金に係る事業を、次のとおり中止（廃止）したいので、補助金等に係る予算の執行の適正化に関する法律第7条の規定により付された条件に基づき、関係書類を添えて承認を申請します。",
    prefectural:
      "　{decision}交付決定を受けた標記の交付金に係る事業を、次のとおり中止（廃止）したいので、交付決定に付された条件に基づき、関係書類を添えて承認を申請します。",
  },
  amounts: [
    { label: "交付決定額", step: "decidedThen", id: "decided" },
    { label: "受入済額", step: "receivedThen", id: "received" },
    { label: "事業費の支出済額", step: "spent.total", id: "spent" },
  ],
  facts: ["discontinued", "reason", "spentUntilDate"],
  factTitles: { reason: "中止（廃止）の理由" },
  officeNotes: ["公式の様式は確認できていません。様式の番号と項目を、国又は都道府県の通知で確かめてください。"],
  forms: ["discontinuation"],
  tables: [
    ...afterDecision,
    table("discontinuedWork", "中止・廃止する事業と、その後の措置", "what is discontinued, and what becomes of it"),
    table("site", "中止・廃止する拠点の名称", "the names of the sites", {
      ja: "拠点を中止・廃止するとき",
      en: "when a site is discontinued",
    }),
  ],
  formNumber: { national: "様式第　号", prefectural: "様式第　号" },
  needs: [
    {
      table: "discontinuedWork",
      fields: ["supportMeasures", "propertyMeasures"],
      text: {
        ja: "中止・廃止する事業（discontinued-work）がないか、「支援を受けている人への措置」「財産の措置」の空欄の行があります。中止・廃止する構成事業又は拠点を1行ずつ入力し、措置を書いてください。ないときは「なし」と書きます。",
        en: "No work to discontinue was entered (discontinued-work), or a row lacks the measures for the people supported or for the property. Enter each component or site, with its measures; write none where there are none.",
      },
    },
    {
      field: "changeReason",
      text: {
        ja: "中止・廃止の理由が空欄です。交付金の文書（grant-document）の「変更の理由」に入力してください。",
        en: "The reason is blank. Enter it in the grant documents (grant-document).",
      },
    },
    {
      field: "spentUntilDate",
      text: {
        ja: "支出済額をいつまで数えたか分かりません。交付金の文書（grant-document）の「支出済額の基準日」に入力してください。",
        en: "Until when the amounts spent were counted is not known. Enter it in the grant documents (grant-document).",
      },
    },
    {
      step: "decidedThen",
      must: "given",
      text: {
        ja: "申請書の日までの交付決定がありません。交付決定の前であれば、中止・廃止の承認ではなく申請の取下げです。交付決定（grant-decision）の日と文書の日付を確かめてください。",
        en: "There is no decision by the day of the document. Before a decision the application is withdrawn. Check the dates of the decision (grant-decision) and of the document.",
      },
    },
  ],
  deadline: {
    day: "中止・廃止の前",
    basis: "交付決定に付された条件（適正化法7条）によります。承認に要する日数を国又は都道府県に確かめてください。",
  },
};
