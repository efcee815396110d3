import { type Rule, recordRule } from "@juso/model";

const intake = { intakeId: "I1", receivedDate: "2026-05-01", componentCode: "ccsLtc", isNew: true } as const;

/** 自機関だけで解決が難しい相談を多機関協働へつないだときは、つないだケースがある。 */
export const intakeReferredHasCase: Rule = recordRule({
  id: "intake-referred-has-case",
  since: "0.1.0",
  severity: "error",
  blocking: false,
  whoFixes: "operator",
  requirements: ["CCS.REFER.WHEN_UNSOLVED"],
  citations: [{ document: "jisshi-yoko", section: "別添3 3(2)ア" }],
  title: {
    ja: "多機関協働へつないだ相談には、ケースIDを書く",
    en: "A consultation referred to multi-agency collaboration names its case",
  },
  messages: {
    noCase: {
      text: {
        ja: "振り分けが「多機関協働へつなぐ」ですが、ケースIDが空欄です。",
        en: "The consultation was referred to multi-agency collaboration, but its case id is blank.",
      },
      fix: {
        ja: "つないだケースのIDを書いてください。つながなかったときは、振り分けを直してください。",
        en: "Fill in the id of the case. If it was not referred, correct the triage.",
      },
    },
  },
  entity: "intake",
  *check({ triage, caseId }) {
    if (triage === "referToMultiAgency" && !caseId) yield { messageId: "noCase", field: "caseId" };
  },
  examples: {
    pass: [
      { ...intake, triage: "referToMultiAgency", caseId: "C1" },
      { ...intake, triage: "ownSupport" },
    ],
    fail: [{ record: { ...intake, triage: "referToMultiAgency" }, expect: [{ messageId: "noCase", field: "caseId" }] }],
  },
});
