import { fiscalYearOf, type Rule, recordRule } from "@juso/model";
import { supportGoesOn } from "./support-goes-on.ts";

const closure = {
  closureId: "E1",
  caseId: "C1",
  componentCode: "multiAgency",
  closureKind: "closed",
  closedDate: "2026-09-10",
} as const;

/** 多機関協働は、課題が整理され、見通しがつき、役割分担の合意ができた時点で終結する。死亡や転出などで支援が続かない終結は、合意がなくてもよい。年度内の終結について見る。 */
export const closureRolesAgreed: Rule = recordRule({
  id: "closure-roles-agreed",
  since: "0.1.0",
  severity: "error",
  blocking: false,
  whoFixes: "municipality",
  acknowledgedAs: "confirmed",
  requirements: ["MAC.CLOSE.CRITERIA"],
  citations: [{ document: "jisshi-yoko", section: "別添5 1(3)カ" }],
  title: {
    ja: "この年度の多機関協働の終結は、役割分担の合意ができてからにする",
    en: "Multi-agency collaboration closes in the fiscal year after the agencies agreed on their roles",
  },
  messages: {
    notAgreed: {
      text: {
        ja: "多機関協働の終結ですが、「役割分担の合意日」が空欄です。",
        en: "Multi-agency collaboration was closed, but the date of the agreement on roles is blank.",
      },
      fix: {
        ja: "支援関係機関の役割分担に合意した日を書いてください。死亡や転出などで支援が続かないときは、空欄のままとし、「終結・中断の理由」を選んでください。",
        en: "Fill in the date on which the agencies agreed. If support does not go on (death, moving away), leave it blank and choose the reason of the closure.",
      },
    },
    agreedLater: {
      text: {
        ja: "「役割分担の合意日」が終結の日より後です。",
        en: "The agreement on roles is later than the closure.",
      },
      fix: {
        ja: "2つの日付を確かめ、書き誤りがあれば直してください。実際に終結の後に合意したときは、日付を変えず、そのまま残してください。",
        en: "Check both dates and correct a mistyped one. If the agreement did come after the closure, leave the dates as they are.",
      },
    },
  },
  entity: "closure",
  *check({ componentCode, closureKind, closedDate, closureReason, roleAgreementDate }, { fiscalYear }) {
    if (componentCode !== "multiAgency" || closureKind !== "closed" || fiscalYearOf(closedDate) !== fiscalYear) return;
    if (roleAgreementDate === undefined) {
      if (supportGoesOn(closureReason)) yield { messageId: "notAgreed", field: "roleAgreementDate" };
    } else if (roleAgreementDate > closedDate) yield { messageId: "agreedLater", field: "roleAgreementDate" };
  },
  examples: {
    pass: [
      { ...closure, roleAgreementDate: "2026-09-10" },
      { ...closure, componentCode: "outreach" },
      { ...closure, closureKind: "suspended" },
      { ...closure, closureReason: "movedOut" },
      { ...closure, closedDate: "2026-03-31" },
    ],
    fail: [
      { record: closure, expect: [{ messageId: "notAgreed", field: "roleAgreementDate" }] },
      {
        record: { ...closure, roleAgreementDate: "2026-09-11" },
        expect: [{ messageId: "agreedLater", field: "roleAgreementDate" }],
      },
    ],
  },
});
