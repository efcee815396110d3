import { type Rule, submissionRule } from "@juso/model";

const reopened = { caseId: "C2", previousCaseId: "C1", reopenedDate: "2026-12-01" };
const closure = { closureId: "E1", caseId: "C1", componentCode: "multiAgency", closedDate: "2026-09-10" } as const;

/** 再開した事例は、再開前の事例と再開日を持ち、再開日は再開前の多機関協働の終結等より後になる。 */
export const caseReopenedAfterClosure: Rule = submissionRule({
  id: "case-reopened-after-closure",
  since: "0.1.0",
  severity: "error",
  blocking: true,
  whoFixes: "municipality",
  requirements: ["MAC.REOPEN"],
  citations: [{ document: "jisshi-yoko", section: "別添5 1(3)カ" }],
  title: {
    ja: "再開日は、再開前の事例の終結等の日より後になる",
    en: "A case is reopened after the previous case was closed",
  },
  messages: {
    incomplete: {
      text: {
        ja: "「再開前のケースID」と「再開日」の一方だけが書かれています。",
        en: "Only one of the previous case id and the date of reopening is given.",
      },
      fix: {
        ja: "再開した事例では両方を書き、そうでなければ両方を空欄にしてください。",
        en: "Give both for a reopened case, and neither otherwise.",
      },
    },
    beforeClosure: {
      text: {
        ja: "再開日が、再開前の事例の多機関協働の終結等の日より前です。",
        en: "The case was reopened before multi-agency collaboration of the previous case was closed.",
      },
      fix: {
        ja: "再開日と、再開前の事例の終結等の日を確かめてください。",
        en: "Check the date of reopening and the closure of the previous case.",
      },
    },
  },
  entity: "case",
  reads: {
    case: ["caseId", "previousCaseId", "reopenedDate"],
    closure: ["caseId", "componentCode", "closedDate"],
  },
  *check({ case: cases, closure: closures }) {
    for (const row of cases.all) {
      const { previousCaseId, reopenedDate } = row.value;
      if (previousCaseId === undefined && reopenedDate === undefined) continue;
      if (previousCaseId === undefined || reopenedDate === undefined) {
        yield { row, messageId: "incomplete", field: reopenedDate === undefined ? "reopenedDate" : "previousCaseId" };
        continue;
      }
      const closed = closures
        .where("caseId", previousCaseId)
        .filter(({ value }) => value.componentCode === "multiAgency");
      if (closed.some(({ value }) => value.closedDate > reopenedDate))
        yield { row, messageId: "beforeClosure", field: "reopenedDate" };
    }
  },
  examples: {
    pass: [
      { case: [{ caseId: "C1" }, reopened], closure: [closure] },
      { case: [{ caseId: "C1" }], closure: [] },
    ],
    fail: [
      {
        records: { case: [{ ...reopened, reopenedDate: "2026-09-09" }], closure: [closure] },
        expect: [{ messageId: "beforeClosure", field: "reopenedDate" }],
      },
      {
        records: { case: [{ caseId: "C2", reopenedDate: "2026-12-01" }], closure: [closure] },
        expect: [{ messageId: "incomplete", field: "previousCaseId" }],
      },
    ],
  },
});
