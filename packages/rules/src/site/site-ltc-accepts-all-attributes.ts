import { type Rule, recordRule, type Site } from "@juso/model";
import { referenceDate } from "../reference-date.ts";

const site: Site = {
  siteId: "S1",
  siteName: "見本地域包括支援センター",
  siteKind: "ltcCenter",
  componentCodes: ["ccsLtc"],
};

/** 地域包括支援センターは、属性や世代を問わず相談を受ける。改めない限り、交付金の対象外になる。 */
export const siteLtcAcceptsAllAttributes: Rule = recordRule({
  id: "site-ltc-accepts-all-attributes",
  since: "0.1.0",
  severity: "error",
  blocking: true,
  whoFixes: "municipality",
  effective: { from: "2026-04-01" },
  requirements: ["WHOLE.ATTRIBUTE.LTC_RESTRICT", "GRANT.INELIGIBLE.ATTRIBUTE"],
  citations: [
    { document: "r8-briefing", section: "2.(2) 関連事項1" },
    { document: "jisshi-yoko", section: "別記1の1 2(2)ア" },
  ],
  title: {
    ja: "地域包括支援センターは、高齢者に限らず相談を受け付ける",
    en: "A community general support centre accepts everyone, not only the elderly",
  },
  messages: {
    restricted: {
      text: {
        ja: "地域包括支援センターの「受け付ける相談の範囲」が限られています。改めない場合、重層的支援体制整備事業を実施していないものとみなされ、交付金の対象外になります。",
        en: "The centre restricts whom it accepts. Unless this is corrected, the programme counts as not implemented and the whole grant is ineligible.",
      },
      fix: {
        ja: "属性や世代を問わず受け付けるように改め、改めた日を「受付範囲を改めた日」に書いてください。",
        en: "Accept everyone, and fill in the date on which the scope was corrected.",
      },
    },
    blank: {
      text: {
        ja: "地域包括支援センターの「受け付ける相談の範囲」が空欄なので、高齢者に限っていないことを確認できません。",
        en: "The scope of the centre is blank, so it cannot be confirmed that it accepts everyone.",
      },
      fix: { ja: "受け付ける相談の範囲を選んでください。", en: "Choose the scope that the centre accepts." },
    },
  },
  entity: "site",
  *check({ componentCodes, attributeScope, scopeCorrectedDate }, context) {
    if (!componentCodes.includes("ccsLtc") || attributeScope === "allAttributes") return;
    const isCorrected = scopeCorrectedDate !== undefined && scopeCorrectedDate <= referenceDate(context);
    if (attributeScope === undefined) yield { messageId: "blank", field: "attributeScope" };
    else if (!isCorrected) yield { messageId: "restricted", field: "attributeScope" };
  },
  examples: {
    pass: [
      { ...site, attributeScope: "allAttributes" },
      { ...site, attributeScope: "elderlyOnly", scopeCorrectedDate: "2026-06-01" },
      { ...site, siteKind: "activityCenter", componentCodes: ["commActivityCenter"] },
    ],
    fail: [
      {
        record: { ...site, attributeScope: "elderlyOnly" },
        expect: [{ messageId: "restricted", field: "attributeScope" }],
      },
      { record: site, expect: [{ messageId: "blank", field: "attributeScope" }] },
    ],
  },
});
