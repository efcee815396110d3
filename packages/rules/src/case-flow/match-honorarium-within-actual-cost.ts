import { type Match, type Rule, recordRule } from "@juso/model";

const match: Match = { matchId: "M1", serviceId: "S1", hostId: "H1", matchedDate: "2026-06-10" };

/** 受入先への謝礼は、実費相当分を支出する。実費が書かれていないときは、謝礼があることだけでは何も言わない。 */
export const matchHonorariumWithinActualCost: Rule = recordRule({
  id: "match-honorarium-within-actual-cost",
  since: "0.2.0",
  severity: "warning",
  blocking: false,
  whoFixes: "operator",
  requirements: ["PART.EXEC.HONORARIUM"],
  citations: [{ document: "jisshi-yoko", section: "別添5 3(3)イ(ウ)" }],
  title: {
    ja: "受入先への謝礼は、実費相当分までとする",
    en: "An honorarium to a host is at most its actual cost",
  },
  messages: {
    aboveCost: {
      text: {
        ja: "受入先への謝礼が、受入先にかかった実費を超えています。",
        en: "The honorarium is more than the actual cost of the host.",
      },
      fix: {
        ja: "額を確かめてください。実費を超えて払った分は、交付金の対象経費から除いてください。",
        en: "Check the amounts. What was paid beyond the actual cost is no cost of the grant.",
      },
    },
  },
  entity: "match",
  *check({ honorariumYen, honorariumActualCostYen }) {
    if (honorariumYen === undefined || honorariumActualCostYen === undefined) return;
    if (honorariumYen > honorariumActualCostYen) yield { messageId: "aboveCost", field: "honorariumYen" };
  },
  examples: {
    pass: [match, { ...match, honorariumYen: 3000, honorariumActualCostYen: 3000 }, { ...match, honorariumYen: 3000 }],
    fail: [
      {
        record: { ...match, honorariumYen: 5000, honorariumActualCostYen: 3000 },
        expect: [{ messageId: "aboveCost", field: "honorariumYen" }],
      },
    ],
  },
});
