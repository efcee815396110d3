import { type ComponentCode, type Intake, type Rule, recordRule } from "@juso/model";

const heard: ReadonlySet<ComponentCode> = new Set(["ccsSelfReliance", "ccsTown"]);

const intake: Intake = { intakeId: "I1", receivedDate: "2026-05-01", componentCode: "ccsSelfReliance", isNew: true };

/** 自立相談支援機関と未設置町村の相談窓口は、受付のときに主訴を聞き取る。「主訴・状況」か「相談内容」のどちらかにあればよい。 */
export const intakeChiefComplaintHeard: Rule = recordRule({
  id: "intake-chief-complaint-heard",
  since: "0.2.0",
  severity: "warning",
  blocking: false,
  whoFixes: "operator",
  acknowledgedAs: "confirmed",
  requirements: ["POOR.INTAKE.TRIAGE", "TOWN.TRIAGE"],
  citations: [
    { document: "jisshi-yoko", section: "別記1の4 4(1)イウ" },
    { document: "jisshi-yoko", section: "別記1の5 3(1)イウ" },
  ],
  title: {
    ja: "相談の受付では、主訴を聞き取る",
    en: "The person's complaint is heard when a consultation is received",
  },
  messages: {
    blank: {
      text: {
        ja: "相談を受け付けていますが、「主訴・状況」も「相談内容」も空欄です。",
        en: "The consultation was received, but both its chief complaint and its concerns are blank.",
      },
      fix: {
        ja: "聞き取った主訴を「主訴・状況」に書くか、「相談内容」で選んでください。聞き取っていなかったときは、空欄のままにしてください。",
        en: "Write the complaint that was heard, or choose the concerns. If none was heard, leave both blank.",
      },
    },
  },
  entity: "intake",
  *check({ componentCode, isAccepted, chiefComplaint, concerns }) {
    if (!heard.has(componentCode) || isAccepted === false || chiefComplaint) return;
    if (concerns === undefined || concerns.length === 0) yield { messageId: "blank", field: "chiefComplaint" };
  },
  examples: {
    pass: [
      { ...intake, chiefComplaint: "家賃が払えない。" },
      { ...intake, concerns: ["income"] },
      { ...intake, isAccepted: false },
      { ...intake, componentCode: "ccsChild" },
    ],
    fail: [{ record: intake, expect: [{ messageId: "blank", field: "chiefComplaint" }] }],
  },
});
