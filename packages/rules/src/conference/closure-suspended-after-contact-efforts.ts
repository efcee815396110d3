import { type Rule, recordRule } from "@juso/model";

const closure = {
  closureId: "E1",
  caseId: "C1",
  componentCode: "outreach",
  closureKind: "suspended",
  closedDate: "2026-09-10",
} as const;

/** 支援の中断は、連絡が完全に取れないときに、周囲からの情報収集や自宅訪問などの働きかけをしてから決める。働きかけは「重要」とされるにとどまるので、受付は止めない。 */
export const closureSuspendedAfterContactEfforts: Rule = recordRule({
  id: "closure-suspended-after-contact-efforts",
  since: "0.1.0",
  severity: "error",
  blocking: false,
  whoFixes: "municipality",
  acknowledgedAs: "confirmed",
  requirements: ["CONF.TIMING.SUSPEND.CRITERIA"],
  citations: [{ document: "jisshi-yoko", section: "別添5 1(3)キ(オ)D" }],
  title: {
    ja: "支援の中断は、連絡が完全に取れず、できる限り働きかけてから決める",
    en: "Support is suspended only when contact is lost after efforts to restore it",
  },
  messages: {
    contactNotLost: {
      text: {
        ja: "支援の中断ですが、「連絡が完全に取れない」が「はい」になっていません。",
        en: "The case is suspended, but contact is not marked as completely lost.",
      },
      fix: {
        ja: "本人と連絡が取れないことを確かめて書いてください。連絡が取れるときは「いいえ」のままとし、支援を続けるかを会議で見直してください。",
        en: "Confirm and record that the person cannot be reached. Otherwise leave it, and let the conference reconsider the suspension.",
      },
    },
    noEffort: {
      text: {
        ja: "支援の中断ですが、関係者からの情報収集も自宅訪問も「行った働きかけ」にありません。",
        en: "The case is suspended, but neither information from others nor a home visit is among the attempts.",
      },
      fix: {
        ja: "行った働きかけを書いてください。行っていなかったときは、行っていないものを加えず、これから働きかけて記録してください。",
        en: "Record the attempts made. If there were none, add none: make them now, and record them then.",
      },
    },
  },
  entity: "closure",
  *check({ closureKind, isContactLost, contactAttempts = [] }) {
    if (closureKind !== "suspended") return;
    if (isContactLost !== true) yield { messageId: "contactNotLost", field: "isContactLost" };
    if (!contactAttempts.includes("informationFromOthers") && !contactAttempts.includes("homeVisit"))
      yield { messageId: "noEffort", field: "contactAttempts" };
  },
  examples: {
    pass: [
      { ...closure, isContactLost: true, contactAttempts: ["phone", "homeVisit"] },
      { ...closure, closureKind: "closed" },
    ],
    fail: [
      {
        record: { ...closure, isContactLost: true, contactAttempts: ["phone"] },
        expect: [{ messageId: "noEffort", field: "contactAttempts" }],
      },
      {
        record: { ...closure, isContactLost: false, contactAttempts: ["homeVisit"] },
        expect: [{ messageId: "contactNotLost", field: "isContactLost" }],
      },
    ],
  },
});
