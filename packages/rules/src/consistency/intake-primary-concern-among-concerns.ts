import { type Intake, type Rule, recordRule } from "@juso/model";

const intake: Intake = { intakeId: "I1", receivedDate: "2026-05-01", componentCode: "ccsLtc", isNew: true };

/** 「最も困っていること」は、「相談内容」で選んだものの1つである。 */
export const intakePrimaryConcernAmongConcerns: Rule = recordRule({
  id: "intake-primary-concern-among-concerns",
  since: "0.2.0",
  severity: "warning",
  blocking: false,
  whoFixes: "operator",
  requirements: [],
  citations: [{ document: "juso", section: "相談内容" }],
  title: {
    ja: "「最も困っていること」は、「相談内容」の1つである",
    en: "The primary concern is one of the concerns",
  },
  messages: {
    notAmong: {
      text: {
        ja: "「最も困っていること」が、「相談内容」で選んだものの中にありません。",
        en: "The primary concern is not among the concerns that were chosen.",
      },
      fix: {
        ja: "本人や来談者が話したことを確かめ、「相談内容」に加えるか、「最も困っていること」を選び直してください。",
        en: "Check what the person or visitor named, and add it to the concerns or choose the primary concern again.",
      },
    },
  },
  entity: "intake",
  *check({ primaryConcern, concerns }) {
    if (primaryConcern !== undefined && concerns !== undefined && !concerns.includes(primaryConcern))
      yield { messageId: "notAmong", field: "primaryConcern" };
  },
  examples: {
    pass: [
      { ...intake, concerns: ["income", "housing"], primaryConcern: "housing" },
      { ...intake, primaryConcern: "housing" },
      { ...intake, concerns: ["income"] },
    ],
    fail: [
      {
        record: { ...intake, concerns: ["income"], primaryConcern: "housing" },
        expect: [{ messageId: "notAmong", field: "primaryConcern" }],
      },
    ],
  },
});
