import { type DocumentKindCode, documentKindTitles, type Rule, submissionRule } from "@juso/model";
import { chargedCostFields, chargedCosts } from "../grant/charged-costs.ts";
import { titleInSentence } from "../title-in-sentence.ts";

/** The amount of the cost lines that a kind of document is made of. */
export interface DocumentAmount {
  readonly id: string;
  readonly kind: DocumentKindCode;
  readonly amount: "plannedYen" | "actualYen";
  readonly ja: string;
  readonly en: string;
  readonly section: string;
}

/** The rule that a document of the kind is not made from blanks. */
export function documentAmountRule({ id, kind, amount, ja, en, section }: DocumentAmount): Rule {
  const { ja: document, en: documentEn } = titleInSentence(documentKindTitles[kind]);
  const cover = { grantDocumentId: "N1", fiscalYear: 2026, documentKind: kind, payer: "national" } as const;
  const cost = { costLineId: "B1", fiscalYear: 2026, componentCode: "ccsLtc", fundingSource: "juso" } as const;
  return submissionRule({
    id,
    since: "0.2.0",
    severity: "error",
    blocking: true,
    whoFixes: "municipality",
    requirements: [],
    citations: [{ document: kind === "application" ? "subsidy-act-order" : "subsidy-act", section }],
    title: {
      ja: `${document}を作る年度の経費明細には、${ja}を書く`,
      en: `The cost lines of a year with a ${documentEn} have ${en}`,
    },
    messages: {
      none: {
        text: {
          ja: `${document}の行がありますが、この交付金の対象となる経費に「${ja}」が一つもありません。空欄は0円とみなしません。`,
          en: `There is a row for the ${documentEn}, but no cost charged to this grant has ${en}. A blank is not 0 yen.`,
        },
        fix: {
          ja: `経費明細に${ja}を書いてください。支出がないときは0と書きます。まだ作らない文書の行は、消してください。`,
          en: `Enter ${en} in the cost lines, 0 where nothing is paid. Remove the row of a document that is not to be made yet.`,
        },
      },
    },
    entity: "grantDocument",
    reads: {
      grantDocument: ["fiscalYear", "documentKind"],
      costLine: [...chargedCostFields, amount],
    },
    mayBeAbsent: ["costLine"],
    *check({ grantDocument, costLine }, { fiscalYear }) {
      const row = grantDocument.where("fiscalYear", fiscalYear).find(({ value }) => value.documentKind === kind);
      if (!row) return;
      if (chargedCosts(costLine, fiscalYear).every(({ value }) => value[amount] === undefined))
        yield { row, messageId: "none", field: "documentKind" };
    },
    examples: {
      pass: [
        { grantDocument: [cover], costLine: [{ ...cost, [amount]: 0 }] },
        { grantDocument: [], costLine: [cost] },
      ],
      fail: [
        {
          records: {
            grantDocument: [cover],
            costLine: [cost, { ...cost, [amount]: 1, fundingSource: "municipalOnly" }],
          },
          expect: [{ messageId: "none", field: "documentKind" }],
        },
        {
          records: { grantDocument: [cover], costLine: [] },
          expect: [{ messageId: "none", field: "documentKind" }],
        },
      ],
    },
  });
}
