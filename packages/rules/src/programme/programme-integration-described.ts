import { type Rule, recordRule } from "@juso/model";

const programme = { fiscalYear: 2026, municipalityCode: "992011", programmeKind: "juso" } as const;

/** 5つの支援を一体のものとして運営するので、その取組を書く。 */
export const programmeIntegrationDescribed: Rule = recordRule({
  id: "programme-integration-described",
  since: "0.1.0",
  severity: "error",
  blocking: false,
  whoFixes: "municipality",
  requirements: ["WHOLE.COMPONENTS.INTEGRATED"],
  citations: [{ document: "jisshi-yoko", section: "別添2 1" }],
  title: { ja: "事業を一体的に実施するための取組を書く", en: "The programme says how its components are run as one" },
  messages: {
    blank: {
      text: {
        ja: "「一体的な実施のための取組」が空欄です。相談支援、参加支援、地域づくり、多機関協働、アウトリーチは一体のものとして運営します。",
        en: "How the components are run as one is blank, though the guideline asks for integrated operation.",
      },
      fix: {
        ja: "どのように一体的に実施するかを書いてください。",
        en: "Describe how the components are run together.",
      },
    },
  },
  entity: "programme",
  *check({ programmeKind, integrationMeasures }) {
    if (programmeKind === "juso" && !integrationMeasures) yield { messageId: "blank", field: "integrationMeasures" };
  },
  examples: {
    pass: [
      { ...programme, integrationMeasures: "全拠点の担当者が月1回、情報を持ち寄る。" },
      { ...programme, programmeKind: "jusoPreparation" },
    ],
    fail: [{ record: programme, expect: [{ messageId: "blank", field: "integrationMeasures" }] }],
  },
});
