import { fiscalYearOf, type Rule, submissionRule } from "@juso/model";
import { monthsAfter } from "../months-after.ts";
import { referenceDate } from "../reference-date.ts";

/** 事後に会議で検討するまでの目安（月）。実施要綱に期間の定めはなく、この標準の提案（未確認）。 */
const months = 3;

const service = {
  serviceId: "V1",
  caseId: "C1",
  componentCode: "outreach",
  startDate: "2026-06-01",
  isEarlySupport: true,
} as const;
const records = {
  service: [service],
  meeting: [{ meetingId: "M1", meetingKind: "jusoKaigi", heldDate: "2026-06-20" } as const],
  meetingCase: [{ meetingId: "M1", caseId: "C1" }],
  decision: [{ caseId: "C1", componentCode: "outreach" } as const],
};

/**
 * 早期支援は、プランの作成や支援決定より前に始めてよいだけで、後で会議にかけ、支援決定を受ける。本人同意のない間は支援会議でもよい。
 * 年度内に始めた早期支援のうち、目安の期間を過ぎたものを見る。
 */
export const serviceEarlySupportDiscussed: Rule = submissionRule({
  id: "service-early-support-discussed-afterwards",
  since: "0.2.0",
  severity: "warning",
  blocking: false,
  whoFixes: "municipality",
  acknowledgedAs: "confirmed",
  requirements: ["MAC.PLAN.EARLY_EXCEPTION"],
  citations: [{ document: "jisshi-yoko", section: "別添5 1(3)エただし書き" }],
  title: {
    ja: "この年度に始めた早期支援は、後で会議にかけ、支援決定を受ける",
    en: "Early support that starts in the fiscal year is discussed and decided afterwards",
  },
  messages: {
    notDiscussed: {
      text: {
        ja: "早期支援を始めて{months}か月を過ぎていますが、その後にこの事例を検討した重層的支援会議も支援会議も記録がありません。",
        en: "Early support started more than {months} months ago, but no conference or support meeting discussed the case since.",
      },
      fix: {
        ja: "会議で検討していたときは、会議と検討事例を登録してください。検討していなかったときは、開いていない会議を加えず、これから会議で検討して記録してください。期間は、実施要綱に定めのない、この標準の目安（未確認）です。",
        en: "If a meeting discussed it, add the meeting and its case. If none did, add none: discuss the case now and record that. The period is a proposal of this standard; the guideline sets none.",
      },
    },
    notDecided: {
      text: {
        ja: "早期支援を始めて{months}か月を過ぎていますが、この事例のこの事業について支援決定がありません。",
        en: "Early support started more than {months} months ago, but nothing was decided on this component for the case.",
      },
      fix: {
        ja: "支援決定をしていたときは登録してください。していなかったときは、事実と違う決定を加えず、これからプランに基づいて決定して記録してください。期間は、実施要綱に定めのない、この標準の目安（未確認）です。",
        en: "If it was decided, add the decision. If not, add none: let it be decided on the plan now and record that. The period is a proposal of this standard; the guideline sets none.",
      },
    },
  },
  entity: "service",
  reads: {
    service: ["caseId", "componentCode", "startDate", "isEarlySupport"],
    meeting: ["meetingId", "meetingKind", "heldDate"],
    meetingCase: ["meetingId", "caseId"],
    decision: ["caseId", "componentCode"],
  },
  *check({ service: services, meeting, meetingCase, decision }, context) {
    const today = referenceDate(context);
    for (const row of services.where("isEarlySupport", true)) {
      const { caseId, componentCode, startDate } = row.value;
      if (fiscalYearOf(startDate) !== context.fiscalYear || monthsAfter(startDate, months) >= today) continue;
      const isDiscussed = meetingCase.where("caseId", caseId).some(({ value }) => {
        const held = meeting.where("meetingId", value.meetingId)[0]?.value;
        const isOfProgramme = held?.meetingKind === "jusoKaigi" || held?.meetingKind === "shienKaigi";
        return isOfProgramme && held.heldDate >= startDate;
      });
      const isDecided = decision.where("caseId", caseId).some(({ value }) => value.componentCode === componentCode);
      if (!isDiscussed) yield { row, messageId: "notDiscussed", field: "startDate", data: { months } };
      if (!isDecided) yield { row, messageId: "notDecided", field: "startDate", data: { months } };
    }
  },
  examples: {
    pass: [
      records,
      { ...records, meetingCase: [], decision: [], service: [{ ...service, startDate: "2026-07-01" }] },
      { ...records, meetingCase: [], decision: [], service: [{ ...service, isEarlySupport: false }] },
    ],
    fail: [
      {
        records: { ...records, service: [{ ...service, startDate: "2026-06-21" }] },
        expect: [{ messageId: "notDiscussed", field: "startDate" }],
      },
      { records: { ...records, decision: [] }, expect: [{ messageId: "notDecided", field: "startDate" }] },
    ],
  },
});
