import { type Rule, submissionRule } from "@juso/model";
import { currentPostings } from "../current-postings.ts";

const component = { componentCode: "commLifeSupport", fiscalYear: 2026, isImplemented: true } as const;
const posting = { postingId: "T1", componentCode: "commLifeSupport", staffRole: "lifeSupportCoordinator" } as const;

/** 生活支援体制整備事業は、生活支援コーディネーターを置く。層や圏域ごとの配置は、圏域のデータがないので見ない。 */
export const componentLifeSupportHasCoordinator: Rule = submissionRule({
  id: "component-life-support-has-coordinator",
  since: "0.1.0",
  severity: "error",
  blocking: true,
  whoFixes: "municipality",
  requirements: ["COMM.SEIKATSU.LAYER1.COORD"],
  citations: [{ document: "jisshi-yoko", section: "別記2の2 (3)ア(ア)a" }],
  title: {
    ja: "生活支援体制整備事業は、生活支援コーディネーターを置く",
    en: "Life-support system development has a life-support coordinator",
  },
  messages: {
    noCoordinator: {
      text: {
        ja: "生活支援体制整備事業を実施していますが、生活支援コーディネーターの配置がありません。",
        en: "Life-support system development is implemented, but no life-support coordinator is posted.",
      },
      fix: {
        ja: "生活支援コーディネーターの配置を登録し、配置の期間を確かめてください。",
        en: "Add the posting of the coordinator and check its period.",
      },
    },
  },
  entity: "component",
  reads: {
    component: ["componentCode", "fiscalYear", "isImplemented"],
    posting: ["staffRole", "startDate", "endDate"],
  },
  *check({ component: components, posting: postings }, context) {
    const posted = currentPostings(postings.where("staffRole", "lifeSupportCoordinator"), context);
    if (posted.length > 0) return;
    for (const row of components.where("componentCode", "commLifeSupport")) {
      if (row.value.fiscalYear === context.fiscalYear && row.value.isImplemented)
        yield { row, messageId: "noCoordinator", field: "isImplemented" };
    }
  },
  examples: {
    pass: [
      { component: [component], posting: [posting] },
      { component: [{ ...component, isImplemented: false }], posting: [] },
    ],
    fail: [
      {
        records: { component: [component], posting: [{ ...posting, startDate: "2026-11-01" }] },
        expect: [{ messageId: "noCoordinator", field: "isImplemented" }],
      },
    ],
  },
});
