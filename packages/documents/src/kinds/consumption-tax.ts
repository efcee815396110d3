import type { DocumentKind } from "./document-kind.ts";
import { afterDecision, table } from "./table-need.ts";

/** 消費税及び地方消費税に係る仕入控除税額の報告: the part of the grant that came back as a tax credit is returned. A condition of the grant. */
export const consumptionTax: DocumentKind = {
  code: "consumptionTax",
  calculation: "report",
  subject: "消費税及び地方消費税に係る仕入控除税額報告",
  comparesVersions: false,
  restsOnDecision: true,
  body: {
    national:
      "　{decision}交付決定を受けた標記の交付金について、消費税及び地方消費税の申告により仕入控除税額が確定したので、交付決定に付された条件に基づき、関係書類を添えて次のとおり報告します。",
    prefectural:
      "　{decision}交付決定を受けた標記の交付金について、消費税及び地方消費税の申告により仕入控除税額が確定したので、交付決定に付された条件に基づき、関係書類を添えて次のとおり報告します。",
  },
  amounts: [
    { label: "交付金の確定見込額", step: "determined.{payer}", id: "determined" },
    { label: "確定した仕入控除税額", step: "taxCredit", id: "taxCredit" },
    { label: "交付金の返還相当額", step: "taxReturn", id: "taxReturn" },
  ],
  facts: [],
  officeNotes: ["申告書の写しなど、額の分かる書類を添えてください。"],
  forms: ["taxCredit"],
  tables: [...afterDecision, table("operator", "委託先、補助先", "who received the money")],
  formNumber: { national: "様式第６号", prefectural: "様式第　号" },
  needs: [
    {
      step: "taxCredit",
      must: "given",
      text: {
        ja: "仕入控除税額が空欄です。交付金の文書（grant-document）の「仕入控除税額」に、この交付金に係る額を入力してください。ないときは0と入力します。",
        en: "The consumption tax credit is blank. Enter the amount for this grant in the grant documents (grant-document); 0 where there is none.",
      },
    },
    {
      step: "taxRest",
      must: "notNegative",
      text: {
        ja: "仕入控除税額が交付金の確定額を{yen}円超えています。この交付金に係る額だけを入力してください。",
        en: "The tax credit exceeds the grant by {yen} yen. Enter only the part that belongs to this grant.",
      },
    },
  ],
  deadline: {
    day: "申告の後速やかに（多くの要綱では翌々年度の6月30日まで）",
    basis: "交付決定に付された条件によります。この交付金の要綱の期限は確かめていません。",
  },
};
