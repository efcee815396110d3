import { type Rule, submissionRule } from "@juso/model";

const reopened = { caseId: "C2", previousCaseId: "C1", reopenedDate: "2026-12-01" };
const closure = { closureId: "E1", caseId: "C1", componentCode: "multiAgency", closedDate: "2026-09-10" } as const;

/** 再開日は、再開前の多機関協働の終結等の日より前にならない。再開前の事例がデータにないこともあるので、再開日だけでもよい。 */
export const caseReopenedAfterClosure: Rule = submissionRule({
  id: "case-reopened-after-closure",
  since: "0.1.0",
  severity: "error",
  blocking: true,
  whoFixes: "municipality",
  acknowledgedAs: "confirmed",
  requirements: ["MAC.REOPEN"],
  citations: [{ document: "jisshi-yoko", section: "別添5 1(3)カ" }],
  title: {
    ja: "再開日は、再開前の事例の終結等の日以後になる",
    en: "A case is reopened after the previous case was closed",
  },
  messages: {
    incomplete: {
      text: {
        ja: "「再開前のケースID」がありますが、「再開日」が空欄です。",
        en: "The previous case id is given, but the date of reopening is blank.",
      },
      fix: {
        ja: "支援を再開した日を書いてください。再開した事例でないときは、「再開前のケースID」を空欄にしてください。日が分からないときは、推測で書かず空欄のままにしてください。",
        en: "Fill in the date of reopening. If the case was not reopened, leave the previous case id blank. If the day is not known, do not guess it: leave it blank.",
      },
    },
    beforeClosure: {
      text: {
        ja: "再開日が、再開前の事例の多機関協働の終結等の日より前です。",
        en: "The case was reopened before multi-agency collaboration of the previous case was closed.",
      },
      fix: {
        ja: "2つの日付を確かめ、書き誤りがあれば直してください。実際に終結等の前に再開していたときは、日付を変えず、そのまま残してください。",
        en: "Check both dates and correct a mistyped one. If the case was in fact reopened before the closure, leave the dates as they are.",
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
      if (previousCaseId === undefined) continue;
      if (reopenedDate === undefined) {
        yield { row, messageId: "incomplete", field: "reopenedDate" };
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
      { case: [{ caseId: "C2", reopenedDate: "2026-12-01" }], closure: [closure] },
    ],
    fail: [
      {
        records: { case: [{ ...reopened, reopenedDate: "2026-09-09" }], closure: [closure] },
        expect: [{ messageId: "beforeClosure", field: "reopenedDate" }],
      },
      {
        records: { case: [{ caseId: "C2", previousCaseId: "C1" }], closure: [closure] },
        expect: [{ messageId: "incomplete", field: "reopenedDate" }],
      },
    ],
  },
});
