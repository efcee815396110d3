import { documentKindTitles, type GrantDocument, type Rule, recordRule } from "@juso/model";
import { titleInSentence } from "../title-in-sentence.ts";
import { type NeededField, neededFields } from "./needed-fields.ts";

/** 文書の種類ごとに、それなしでは文書にならない事項を書く。juso export が断る空欄を、検証でも述べる。空欄は0円ではない。 */
export const grantDocumentFieldGiven: readonly Rule[] = neededFields.map((row) => fieldRule(row));

function fieldRule({ example, field, id, kind, title }: NeededField): Rule {
  const { ja: document, en: documentEn } = titleInSentence(documentKindTitles[kind]);
  const cover: GrantDocument = { grantDocumentId: "N1", fiscalYear: 2026, documentKind: kind, payer: "national" };
  return recordRule({
    id,
    since: "0.2.0",
    severity: "error",
    blocking: false,
    whoFixes: "municipality",
    requirements: [],
    citations: [{ document: "juso", section: "交付金の文書に要る事項" }],
    title: { ja: `${document}の行には「${title.ja}」を書く`, en: `A ${documentEn} gives the ${title.en}` },
    messages: {
      blank: {
        text: {
          ja: `${document}の「${title.ja}」が空欄です。このままでは文書を作れません。`,
          en: `The ${title.en} of a ${documentEn} is blank, so that the document cannot be made.`,
        },
        fix: {
          ja: "空欄に書いてください。額がないときは0と書きます。まだ作らない文書の行は、消してください。",
          en: "Fill it in, an amount that there is none of with 0. Remove the row of a document that is not to be made yet.",
        },
      },
    },
    entity: "grantDocument",
    *check(record, context) {
      const isDue = record.fiscalYear === context.fiscalYear && record.documentKind === kind;
      if (isDue && record[field] === undefined) yield { messageId: "blank", field };
    },
    examples: {
      pass: [
        { ...cover, ...example },
        { ...cover, documentKind: "application" },
        { ...cover, fiscalYear: 2025 },
      ],
      fail: [{ record: cover, expect: [{ messageId: "blank", field }] }],
    },
  });
}
