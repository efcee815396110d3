import { type Rule, submissionRule } from "@juso/model";

const site = { siteId: "S1", siteKind: "activityCenter", operatorId: "O1" } as const;
const operator = { operatorId: "O1", legalForm: "other", corporateNumber: "1234567890123" } as const;

/** 地域活動支援センター事業の実施者は、法人格を持つ。法人の種別か法人番号で分かればよく、市町村の直営は見ない。 */
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
        ja: "地域活動支援センターの実施者ですが、法人の種別からも法人番号からも、法人格があることを確かめられません。",
        en: "Neither the legal form nor a corporate number shows that the operator of an activity support centre is a corporation.",
      },
      fix: {
        ja: "実施者の法人の種別か法人番号を書いてください。法人でないときは、この事業を実施できません。",
        en: "Fill in the legal form or the corporate number. A body that is not a corporation cannot run this component.",
      },
    },
  },
  entity: "operator",
  reads: { site: ["siteKind", "operatorId"], operator: ["operatorId", "deliveryMode", "legalForm", "corporateNumber"] },
  *check({ site: sites, operator: operators }) {
    const ids = sites.where("siteKind", "activityCenter").map(({ value }) => value.operatorId);
    for (const row of operators.all) {
      const { operatorId, deliveryMode, legalForm, corporateNumber } = row.value;
      const isIncorporated = (legalForm !== undefined && legalForm !== "other") || Boolean(corporateNumber);
      if (ids.includes(operatorId) && deliveryMode !== "direct" && !isIncorporated)
        yield { row, messageId: "noNumber", field: "corporateNumber" };
    }
  },
  examples: {
    pass: [
      { site: [site], operator: [operator] },
      { site: [site], operator: [{ operatorId: "O1", legalForm: "npo" }] },
      { site: [site], operator: [{ operatorId: "O1", deliveryMode: "direct" }] },
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
