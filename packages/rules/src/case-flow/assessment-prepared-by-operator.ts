import { type Assessment, type Rule, recordRule } from "@juso/model";

const assessment: Assessment = { assessmentId: "A1", caseId: "C1", assessedDate: "2026-05-10" };

/** インテーク・アセスメントシートは、多機関協働事業者がまとめて重層的支援会議に提出する。 */
export const assessmentPreparedByOperator: Rule = recordRule({
  id: "assessment-prepared-by-operator",
  since: "0.2.0",
  severity: "warning",
  blocking: false,
  whoFixes: "operator",
  acknowledgedAs: "confirmed",
  requirements: ["MAC.ASSESS.SHEET"],
  citations: [{ document: "jisshi-yoko", section: "別添5 1(3)ウ" }],
  title: {
    ja: "会議に出すアセスメントシートは、多機関協働事業者がまとめる",
    en: "The assessment laid before the conference is compiled by the multi-agency operator",
  },
  messages: {
    otherAgency: {
      text: {
        ja: "会議に提出したアセスメントシートの作成者が、多機関協働事業者（直営では市町村）ではありません。",
        en: "The assessment laid before the conference was not compiled by the multi-agency operator (the municipality, where it runs the programme).",
      },
      fix: {
        ja: "作成者の種別を確かめてください。多機関協働事業者がまとめたシートも会議に出していたときは、そのシートを記録してください。紹介元などのシートだけを出したときは、作成者を変えず、そのまま残してください。",
        en: "Check who compiled it. If a sheet compiled by the operator was laid before the conference too, record that one. If only the sheet of another agency was, leave it as it is.",
      },
    },
  },
  entity: "assessment",
  *check({ meetingId, preparedByKind }) {
    if (meetingId === undefined || preparedByKind === undefined) return;
    if (preparedByKind !== "multiAgencyOperator" && preparedByKind !== "municipality")
      yield { messageId: "otherAgency", field: "preparedByKind" };
  },
  examples: {
    pass: [
      { ...assessment, meetingId: "M1", preparedByKind: "multiAgencyOperator" },
      { ...assessment, preparedByKind: "ltcCenter" },
      { ...assessment, meetingId: "M1" },
    ],
    fail: [
      {
        record: { ...assessment, meetingId: "M1", preparedByKind: "school" },
        expect: [{ messageId: "otherAgency", field: "preparedByKind" }],
      },
    ],
  },
});
