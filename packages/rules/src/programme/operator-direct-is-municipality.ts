import { type Operator, type Rule, recordRule } from "@juso/model";

const operator: Operator = {
  operatorId: "O1",
  operatorName: "見本市",
  deliveryMode: "direct",
  legalForm: "municipality",
};

/**
 * 直営の実施者は市町村である。社会福祉法人などは委託か間接補助になる。広域連合などは「その他」に入るので見ない。
 * 構成事業が直営と委託を併せるときの書き方（直営・委託）はコード表になく、ここでは見ない。
 */
export const operatorDirectIsMunicipality: Rule = recordRule({
  id: "operator-direct-is-municipality",
  since: "0.2.0",
  severity: "warning",
  blocking: false,
  whoFixes: "municipality",
  requirements: [],
  citations: [{ document: "jisshi-yoko", section: "別添2" }],
  title: { ja: "直営の実施者は、市町村である", en: "An operator that runs a programme directly is the municipality" },
  messages: {
    otherBody: {
      text: {
        ja: "実施方法が「直営」ですが、法人の種別が市町村ではありません。",
        en: "The mode of delivery is direct, but the legal form is not that of a municipality.",
      },
      fix: {
        ja: "委託か間接補助のときは、実施方法を直してください。市町村の部署のときは、法人の種別を市町村にしてください。",
        en: "If the work is contracted out or subsidised, correct the mode. If this is a department of the municipality, correct the legal form.",
      },
    },
  },
  entity: "operator",
  *check({ deliveryMode, legalForm = "municipality" }) {
    if (deliveryMode === "direct" && legalForm !== "municipality" && legalForm !== "other")
      yield { messageId: "otherBody", field: "deliveryMode" };
  },
  examples: {
    pass: [
      operator,
      { ...operator, deliveryMode: "contract", legalForm: "npo" },
      { ...operator, legalForm: "other" },
      { operatorId: "O1", operatorName: "見本市", deliveryMode: "direct" },
    ],
    fail: [
      {
        record: { ...operator, legalForm: "npo" },
        expect: [{ messageId: "otherBody", field: "deliveryMode" }],
      },
    ],
  },
});
