import { type Intake, type Rule, recordRule } from "@juso/model";

const intake: Intake = { intakeId: "I1", receivedDate: "2026-05-01", componentCode: "ccsLtc", isNew: true };

/** 属性や年齢だけを理由に挙げる言い方。「高齢者ではないため」「年齢が対象外」など。 */
const byAttribute =
  /(高齢者|障害者|障がい者|児童|子ども|困窮者|生活保護)(では|で)ない|(年齢|属性|世代|障害の有無)[^。]{0,12}(対象外|対象でない|対象ではない)/;

/** 包括的相談支援は、属性、世代、相談内容を問わずに受け止める。理由の文から分かるものだけを見るので、警告にとどめる。 */
export const intakeDeclinedRegardlessOfAttribute: Rule = recordRule({
  id: "intake-declined-regardless-of-attribute",
  since: "0.2.0",
  severity: "warning",
  blocking: false,
  whoFixes: "operator",
  acknowledgedAs: "confirmed",
  requirements: ["WHOLE.ATTRIBUTE.FREE_INTAKE"],
  citations: [{ document: "jisshi-yoko", section: "別添2 2" }],
  title: {
    ja: "相談は、属性や世代を理由に断らない",
    en: "A consultation is not declined for the person's attributes",
  },
  messages: {
    byAttribute: {
      text: {
        ja: "受け付けなかった理由に、本人の属性や年齢が対象でないことが書かれているようです。",
        en: "The reason for declining seems to be the person's attributes or age.",
      },
      fix: {
        ja: "属性を理由に断っていたときは、記録は変えず、受け止め直すか、つなぎ先を「つなぎ」に記録してください。ほかの理由だったときは、その理由が分かるように書いてください。",
        en: "If it was declined for that reason, leave the record, take the person in or record the referral. If there was another reason, write it so that it is understood.",
      },
    },
  },
  entity: "intake",
  *check({ isAccepted, declinedReason }) {
    if (isAccepted === false && declinedReason !== undefined && byAttribute.test(declinedReason))
      yield { messageId: "byAttribute", field: "declinedReason" };
  },
  examples: {
    pass: [
      { ...intake, isAccepted: false, declinedReason: "別の市の住民であり、その市の窓口を案内した" },
      { ...intake, isAccepted: true, declinedReason: "高齢者ではない" },
    ],
    fail: [
      {
        record: { ...intake, isAccepted: false, declinedReason: "高齢者ではないため" },
        expect: [{ messageId: "byAttribute", field: "declinedReason" }],
      },
    ],
  },
});
