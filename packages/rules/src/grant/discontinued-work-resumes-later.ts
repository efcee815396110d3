import { type DiscontinuedWork, type Rule, recordRule } from "@juso/model";

const suspended: DiscontinuedWork = {
  discontinuedWorkId: "T1",
  fiscalYear: 2026,
  componentCode: "commKosodate",
  discontinuationKind: "suspension",
  discontinuationExtent: "whole",
  discontinuedDate: "2026-10-01",
};

/** 中止は再開を予定して休むこと、廃止はやめることであり、再開の予定日は中止の日より後である。 */
export const discontinuedWorkResumesLater: Rule = recordRule({
  id: "discontinued-work-resumes-later",
  since: "0.2.0",
  severity: "warning",
  blocking: false,
  whoFixes: "municipality",
  requirements: [],
  citations: [{ document: "subsidy-act", section: "第7条第1項第4号" }],
  title: {
    ja: "再開の予定日は中止のときだけに書き、中止の日より後とする",
    en: "Only what is suspended is to be resumed, after the day of the suspension",
  },
  messages: {
    abolished: {
      text: {
        ja: "廃止する事業に「再開の予定日」が書かれています。",
        en: "The work is abolished, but has a planned date of its resumption.",
      },
      fix: {
        ja: "再開を予定しているときは「中止・廃止の別」を中止に直し、予定していないときは「再開の予定日」を空欄にしてください。",
        en: "If it is to be resumed, correct the kind to suspension; if not, leave the date blank.",
      },
    },
    notLater: {
      text: {
        ja: "「再開の予定日」が「中止・廃止の日」より後ではありません。",
        en: "The planned date of the resumption is not after the date of the discontinuation.",
      },
      fix: {
        ja: "2つの日付を確かめて直してください。",
        en: "Check and correct the two dates.",
      },
    },
  },
  entity: "discontinuedWork",
  *check({ discontinuationKind, discontinuedDate, resumptionDate }) {
    if (resumptionDate === undefined) return;
    if (discontinuationKind === "abolition") yield { messageId: "abolished", field: "resumptionDate" };
    else if (resumptionDate <= discontinuedDate) yield { messageId: "notLater", field: "resumptionDate" };
  },
  examples: {
    pass: [
      suspended,
      { ...suspended, resumptionDate: "2027-02-01" },
      { ...suspended, discontinuationKind: "abolition" },
    ],
    fail: [
      {
        record: { ...suspended, discontinuationKind: "abolition", resumptionDate: "2027-02-01" },
        expect: [{ messageId: "abolished", field: "resumptionDate" }],
      },
      {
        record: { ...suspended, resumptionDate: "2026-10-01" },
        expect: [{ messageId: "notLater", field: "resumptionDate" }],
      },
    ],
  },
});
