import { type Rule, recordRule } from "@juso/model";

const service = { serviceId: "V1", caseId: "C1", componentCode: "outreach", startDate: "2026-07-01" } as const;

/** 支援決定の前に始める早期支援は、その理由を記録する。実施要綱は早期支援を認めるだけなので、受付は止めない。 */
export const serviceEarlySupportHasReason: Rule = recordRule({
  id: "service-early-support-has-reason",
  since: "0.1.0",
  severity: "error",
  blocking: false,
  whoFixes: "municipality",
  requirements: ["MAC.PLAN.EARLY_EXCEPTION", "PART.INTAKE.EARLY"],
  citations: [
    { document: "jisshi-yoko", section: "別添5 1(3)エただし書き" },
    { document: "jisshi-yoko", section: "別添5 3(3)イ(ア)ただし書き" },
  ],
  title: { ja: "早期支援には理由を書く", en: "Early support has a reason" },
  messages: {
    noReason: {
      text: {
        ja: "早期支援ですが、「早期支援の理由」が空欄です。",
        en: "This is early support, but its reason is blank.",
      },
      fix: {
        ja: "支援決定を待たずに始めた理由を書いてください。",
        en: "Write why the support started before the decision.",
      },
    },
  },
  entity: "service",
  *check({ isEarlySupport, earlySupportReason }) {
    if (isEarlySupport && !earlySupportReason) yield { messageId: "noReason", field: "earlySupportReason" };
  },
  examples: {
    pass: [service, { ...service, isEarlySupport: true, earlySupportReason: "本人の健康状態が悪いため" }],
    fail: [
      {
        record: { ...service, isEarlySupport: true },
        expect: [{ messageId: "noReason", field: "earlySupportReason" }],
      },
    ],
  },
});
