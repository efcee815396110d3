import { fiscalYearOf, type Rule, submissionRule } from "@juso/model";

const plan = {
  caseId: "C1",
  planKind: "multiAgency",
  planVersion: 1,
  adoptedDate: "2026-06-10",
} as const;
const assessment = { assessmentId: "A1", caseId: "C1", assessedDate: "2026-05-20" } as const;

/** インテーク・アセスメントシートは、重層的支援会議に提示する。年度内に決定した初回の多機関協働プランの事例について、決定までのアセスメントを見る。 */
export const assessmentLaidBeforeJusoKaigi: Rule = submissionRule({
  id: "assessment-laid-before-juso-kaigi",
  since: "0.2.0",
  severity: "warning",
  blocking: false,
  whoFixes: "operator",
  acknowledgedAs: "confirmed",
  requirements: ["MAC.ASSESS.SHEET"],
  citations: [{ document: "jisshi-yoko", section: "別添5 1(3)ウ" }],
  title: {
    ja: "この年度に決定した初回プランのアセスメントは、重層的支援会議に提示する",
    en: "The assessment behind a first plan of the fiscal year is laid before the conference",
  },
  messages: {
    notShown: {
      text: {
        ja: "この事例のプランは決定していますが、アセスメントの「提出した会議ID」が空欄です。",
        en: "The plan of the case was adopted, but the assessment names no meeting to which it was submitted.",
      },
      fix: {
        ja: "シートを出した重層的支援会議の会議IDを書いてください。会議に出していなかったときは、空欄のまま残してください。",
        en: "Fill in the id of the conference to which the sheet was submitted. If it was not, leave it blank.",
      },
    },
  },
  entity: "assessment",
  reads: {
    plan: ["caseId", "planKind", "planVersion", "adoptedDate"],
    assessment: ["caseId", "assessedDate", "meetingId"],
  },
  *check({ plan: plans, assessment: assessments }, { fiscalYear }) {
    for (const { value } of plans.where("planKind", "multiAgency")) {
      const { caseId, planVersion, adoptedDate } = value;
      if (planVersion !== 1 || adoptedDate === undefined || fiscalYearOf(adoptedDate) !== fiscalYear) continue;
      const own = assessments.where("caseId", caseId).filter((each) => each.value.assessedDate <= adoptedDate);
      const [row] = own;
      if (row !== undefined && own.every((each) => each.value.meetingId === undefined))
        yield { row, messageId: "notShown", field: "meetingId" };
    }
  },
  examples: {
    pass: [
      { plan: [plan], assessment: [{ ...assessment, meetingId: "M1" }] },
      { plan: [plan], assessment: [assessment, { ...assessment, assessmentId: "A2", meetingId: "M1" }] },
      { plan: [{ ...plan, planVersion: 2 }], assessment: [assessment] },
      { plan: [plan], assessment: [{ ...assessment, assessedDate: "2026-06-11" }] },
    ],
    fail: [
      {
        records: { plan: [plan], assessment: [assessment] },
        expect: [{ messageId: "notShown", field: "meetingId" }],
      },
    ],
  },
});
