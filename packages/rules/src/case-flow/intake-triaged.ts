import { type ComponentCode, type Rule, recordRule } from "@juso/model";

const intake = { intakeId: "I1", receivedDate: "2026-05-01", componentCode: "ccsSelfReliance", isNew: true } as const;

const triagedComponents: ReadonlySet<ComponentCode> = new Set(["ccsLtc", "ccsSelfReliance", "ccsTown"]);

/** 地域包括支援センター、自立相談支援機関、未設置町村の相談窓口は、受付の時に、情報提供で足りるか、支援するか、つなぐかを振り分ける。 */
export const intakeTriaged: Rule = recordRule({
  id: "intake-triaged",
  since: "0.1.0",
  severity: "error",
  blocking: false,
  whoFixes: "operator",
  acknowledgedAs: "confirmed",
  requirements: ["POOR.INTAKE.TRIAGE", "TOWN.TRIAGE", "LTC.SOUGOU.TRIAGE"],
  citations: [
    { document: "jisshi-yoko", section: "別記1の4 4(1)イウ" },
    { document: "jisshi-yoko", section: "別記1の5 3(1)イウ" },
    { document: "jisshi-yoko", section: "別記1の1 2(2)イ(ウ)①" },
  ],
  title: { ja: "相談の受付では、振り分けをする", en: "A consultation is triaged when it is received" },
  messages: {
    blank: {
      text: {
        ja: "相談を受け付けていますが、「振り分け」が空欄です。",
        en: "The consultation was received, but its triage is blank.",
      },
      fix: {
        ja: "情報提供、自機関での支援、他機関や多機関協働へのつなぎなどから、受付のときに判断したものを選んでください。振り分けをしていなかったときは、空欄のままにしてください。",
        en: "Choose what was decided when it was received: information only, own support, referral to an agency or to multi-agency collaboration. If nothing was decided, leave it blank.",
      },
    },
  },
  entity: "intake",
  *check({ componentCode, triage, isAccepted }) {
    if (isAccepted === false) return;
    if (triagedComponents.has(componentCode) && triage === undefined) yield { messageId: "blank", field: "triage" };
  },
  examples: {
    pass: [
      { ...intake, triage: "ownSupport" },
      { ...intake, componentCode: "ccsChild" },
      { ...intake, isAccepted: false, declinedReason: "別の市の住民であり、その市の窓口を案内した" },
    ],
    fail: [{ record: intake, expect: [{ messageId: "blank", field: "triage" }] }],
  },
});
