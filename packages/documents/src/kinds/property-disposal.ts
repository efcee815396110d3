import type { DocumentKind } from "./document-kind.ts";
import { afterDecision, table } from "./table-need.ts";

/** 財産処分の承認の申請 (適正化法22条, 同法施行令13条・14条): property bought with the grant, before its restriction ends. */
export const propertyDisposal: DocumentKind = {
  code: "propertyDisposal",
  calculation: "report",
  subject: "財産処分承認申請",
  comparesVersions: false,
  restsOnDecision: true,
  body: {
    national:
      "　{decision}交付決定を受けた標記の交付金により取得した財産を、次のとおり処分したいので、補助金等に係る予算の執行の適正化に関する法律第22条の規定により、関係書類を添えて承認を申請します。",
    prefectural:
      "　{decision}交付決定を受けた標記の交付金により取得した財産を、次のとおり処分したいので、交付決定に付された条件に基づき、関係書類を添えて承認を申請します。",
  },
  amounts: [{ label: "交付金の納付見込額", step: "due.total", id: "due" }],
  facts: ["reason"],
  factTitles: { reason: "処分の理由" },
  officeNotes: [
    "納付額は、厚生労働省所管一般会計補助金等に係る財産処分承認基準（平成20年会発第0417001号）の例により計算しています。この交付金への適用は確認できていません。",
    "交付金相当額は、取得した構成事業の算定行の率によります。取得した年度に、その事業の費用が基準額を超えていたときや、交付決定額で確定額が抑えられたときは、実際に交付された額のほうが小さくなります。",
  ],
  forms: ["propertyDisposal"],
  tables: [...afterDecision, table("propertyItem", "処分する財産", "the property to dispose of")],
  formNumber: { national: "様式第７号", prefectural: "様式第　号" },
  needs: [
    {
      field: "changeReason",
      text: {
        ja: "財産を処分する理由が空欄です。交付金の文書（grant-document）の「変更の理由」に入力してください。",
        en: "The reason of the disposal is blank. Enter it in the grant documents (grant-document).",
      },
    },
    {
      step: "due.total",
      must: "given",
      text: {
        ja: "処分する財産がないか、納付額を計算できません。財産（property-item）のうち処分するものに「処分の方法」「処分の予定日」「処分制限期間」を入力してください。前の年度に取得した財産は、交付金相当額が分からないため計算していません。",
        en: "No property is to be disposed of, or the payment cannot be computed. Enter kind, date and restriction period of the items (property-item). Items of earlier years are not computed, because their part of the grant is not known.",
      },
    },
  ],
  deadline: {
    day: "処分の前",
    basis: "財産は承認を受けてから処分します（適正化法22条）。承認に要する日数を国又は都道府県に確かめてください。",
  },
};
