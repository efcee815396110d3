import { type Rule, submissionRule } from "@juso/model";

const site = { siteId: "S1", siteKind: "activityCenter", operatorId: "O1" } as const;
const operator = { operatorId: "O1", legalForm: "npo", corporateNumber: "1234567890123" } as const;

/** 地域活動支援センター事業の実施者は、法人格を持つ。市町村の直営は法人番号を書かなくてよい。 */
export const activityCenterOperatorIsCorporate: Rule = submissionRule({
  id: "activity-center-operator-is-corporate",
  since: "0.1.0",
  severity: "error",
  blocking: false,
  whoFixes: "municipality",
  requirements: ["COMM.CHIKATSU.CORPORATE"],
  citations: [{ document: "jisshi-yoko", section: "別記2の3 4(2)" }],
  title: {
    ja: "地域活動支援センターの実施者は、法人格を持つ",
    en: "The operator of an activity support centre is a corporation",
  },
  messages: {
    noNumber: {
      text: {
        ja: "地域活動支援センターの実施者ですが、法人番号が空欄です。実施者は法人格を持つ必要があります。",
        en: "The operator of an activity support centre has no corporate number; it has to be a corporation.",
      },
      fix: {
        ja: "実施者の法人番号を書いてください。法人でないときは、この事業を実施できません。",
        en: "Fill in the corporate number. A body that is not a corporation cannot run this component.",
      },
    },
  },
  entity: "operator",
  reads: { site: ["siteKind", "operatorId"], operator: ["operatorId", "legalForm", "corporateNumber"] },
  *check({ site: sites, operator: operators }) {
    const ids = sites.where("siteKind", "activityCenter").map(({ value }) => value.operatorId);
    for (const row of operators.all) {
      const { operatorId, legalForm, corporateNumber } = row.value;
      if (ids.includes(operatorId) && legalForm !== "municipality" && !corporateNumber)
        yield { row, messageId: "noNumber", field: "corporateNumber" };
    }
  },
  examples: {
    pass: [
      { site: [site], operator: [operator] },
      { site: [site], operator: [{ operatorId: "O1", legalForm: "municipality" }] },
      { site: [{ ...site, siteKind: "communityPlace" }], operator: [{ operatorId: "O1", legalForm: "other" }] },
    ],
    fail: [
      {
        records: { site: [site], operator: [{ operatorId: "O1", legalForm: "other" }] },
        expect: [{ messageId: "noNumber", field: "corporateNumber" }],
      },
    ],
  },
});
