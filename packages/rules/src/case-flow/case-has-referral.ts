import { fiscalYearOf, type Rule, submissionRule } from "@juso/model";

const opened = { caseId: "C1", openedDate: "2026-05-10" } as const;
const referral = { caseId: "C1", toComponentCode: "multiAgency" } as const;
const records = { case: [opened], referral: [referral], meetingCase: [] };

/**
 * 自機関だけで解決が難しい相談は、必要に応じて適切な機関につなぐ。多機関協働へつないだ事例には、つなぎの記録がある。再開した事例と、まだ受け付けずに
 * 会議で関わり方を検討している事例は除く。年度内に始まった事例について見る。相談受付からケースIDがあることは別の規則で見る。
 */
export const caseHasReferral: Rule = submissionRule({
  id: "case-has-referral",
  since: "0.2.0",
  severity: "warning",
  blocking: false,
  whoFixes: "operator",
  acknowledgedAs: "confirmed",
  requirements: ["CCS.REFER.WHEN_UNSOLVED"],
  citations: [{ document: "jisshi-yoko", section: "別添3 3(2)ア" }],
  title: {
    ja: "この年度に始まった支援ケースには、多機関協働へのつなぎがある",
    en: "A case that begins in the fiscal year was referred to multi-agency collaboration",
  },
  messages: {
    noReferral: {
      text: {
        ja: "この支援ケースを多機関協働へつないだ記録が「つなぎ」にありません。",
        en: "No referral took this case to multi-agency collaboration.",
      },
      fix: {
        ja: "つないだときは「つなぎ」に書いてください。本人や民生委員などから直接受けたときも、紹介元の種別を選んで1行書きます。つないでいないときは、事実と違う行を加えないでください。",
        en: "If it was referred, add the referral; one that came from the person or a commissioner is a row too, with that referrer. If it was not, add none.",
      },
    },
  },
  entity: "case",
  reads: {
    case: ["caseId", "openedDate", "acceptedDate", "previousCaseId"],
    referral: ["caseId", "toComponentCode"],
    meetingCase: ["caseId"],
  },
  *check({ case: cases, referral, meetingCase }, { fiscalYear }) {
    for (const row of cases.all) {
      const { caseId, openedDate, acceptedDate, previousCaseId } = row.value;
      if (previousCaseId !== undefined || fiscalYearOf(openedDate) !== fiscalYear) continue;
      if (referral.where("caseId", caseId).some(({ value }) => value.toComponentCode === "multiAgency")) continue;
      const isUnderDiscussion = acceptedDate === undefined && meetingCase.where("caseId", caseId).length > 0;
      if (!isUnderDiscussion) yield { row, messageId: "noReferral", field: "caseId" };
    }
  },
  examples: {
    pass: [
      records,
      { ...records, case: [{ ...opened, previousCaseId: "C0" }], referral: [] },
      { ...records, case: [{ ...opened, openedDate: "2026-03-10" }], referral: [] },
      { ...records, referral: [], meetingCase: [{ caseId: "C1" }] },
    ],
    fail: [
      {
        records: {
          case: [{ ...opened, acceptedDate: "2026-06-01" }],
          referral: [],
          meetingCase: [{ caseId: "C1" }],
        },
        expect: [{ messageId: "noReferral", field: "caseId" }],
      },
      {
        records: { ...records, referral: [{ ...referral, toComponentCode: "outreach" }] },
        expect: [{ messageId: "noReferral", field: "caseId" }],
      },
    ],
  },
});
