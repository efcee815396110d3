import { type Rule, submissionRule } from "@juso/model";

const service = { serviceId: "S1", caseId: "C1", componentCode: "outreach", startDate: "2026-05-01" } as const;
const activity = { serviceActivityId: "T1", serviceId: "S1", activityDate: "2026-10-01" } as const;
const closure = {
  closureId: "E1",
  caseId: "C1",
  componentCode: "outreach",
  closureKind: "closed",
  closedDate: "2026-09-10",
} as const;

/** 終結した後に支援を再び始めるときは、再開の記録（再開した事例）をつくる。終結後の見守りは「支援活動」に書かない。 */
export const serviceActivityBeforeClosure: Rule = submissionRule({
  id: "service-activity-before-closure",
  since: "0.2.0",
  severity: "warning",
  blocking: false,
  whoFixes: "operator",
  acknowledgedAs: "confirmed",
  requirements: ["MAC.REOPEN"],
  citations: [{ document: "jisshi-yoko", section: "別添5 1(3)カ" }],
  title: {
    ja: "終結した事業の支援活動は、終結等の日以前のものである",
    en: "Activities of a closed programme are not later than its closure",
  },
  messages: {
    afterClosure: {
      text: {
        ja: "この支援活動は、同じ事例の同じ事業が終結した日より後です。",
        en: "This activity is later than the closure of the same programme of the case.",
      },
      fix: {
        ja: "支援を再び始めたときは、再開した事例（再開前のケースIDと再開日）を記録し、その支援の活動にしてください。日付の書き誤りのときは直してください。再開せずに活動したときは、そのまま残してください。終結後の見守りは、終結の「フォローアップの計画」に書いてください。",
        en: "If support began again, record the reopened case with its previous case id and date, and let the activity be one of its services. Correct a mistyped date. If there was an activity without reopening, leave it as it is. Watching over after the closure belongs in its follow-up plan.",
      },
    },
  },
  entity: "serviceActivity",
  reads: {
    serviceActivity: ["serviceId", "activityDate"],
    service: ["serviceId", "caseId", "componentCode"],
    closure: ["caseId", "componentCode", "closureKind", "closedDate"],
  },
  *check(view) {
    for (const row of view.serviceActivity.all) {
      const given = view.service.where("serviceId", row.value.serviceId)[0]?.value;
      if (given === undefined) continue;
      const isAfter = view.closure
        .where("caseId", given.caseId)
        .some(
          ({ value }) =>
            value.closureKind === "closed" &&
            value.componentCode === given.componentCode &&
            value.closedDate < row.value.activityDate,
        );
      if (isAfter) yield { row, messageId: "afterClosure", field: "activityDate" };
    }
  },
  examples: {
    pass: [
      { serviceActivity: [{ ...activity, activityDate: "2026-09-10" }], service: [service], closure: [closure] },
      { serviceActivity: [activity], service: [service], closure: [{ ...closure, closureKind: "suspended" }] },
      { serviceActivity: [activity], service: [service], closure: [{ ...closure, componentCode: "multiAgency" }] },
    ],
    fail: [
      {
        records: { serviceActivity: [activity], service: [service], closure: [closure] },
        expect: [{ messageId: "afterClosure", field: "activityDate" }],
      },
    ],
  },
});
