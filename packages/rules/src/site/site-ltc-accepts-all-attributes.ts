import { type Rule, type Site, submissionRule } from "@juso/model";
import { isSiteOpen } from "../current-postings.ts";
import { referenceDate } from "../reference-date.ts";

const programme = [{ fiscalYear: 2026, programmeKind: "juso" }] as const;
const site: Site = {
  siteId: "S1",
  siteName: "見本地域包括支援センター",
  siteKind: "ltcCenter",
  componentCodes: ["ccsLtc"],
};

/** 地域包括支援センターは、属性や世代を問わず相談を受ける。事業を実施する市町村では、改めない限り、交付金の対象外になる。 */
export const siteLtcAcceptsAllAttributes: Rule = submissionRule({
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
  reads: {
    programme: ["fiscalYear", "programmeKind"],
    site: ["componentCodes", "attributeScope", "scopeCorrectedDate", "openedDate", "closedDate"],
  },
  *check({ programme: programmes, site: sites }, context) {
    if (!programmes.where("fiscalYear", context.fiscalYear).some(({ value }) => value.programmeKind === "juso")) return;
    for (const row of sites.all) {
      const { componentCodes, attributeScope, scopeCorrectedDate } = row.value;
      if (!componentCodes.includes("ccsLtc") || attributeScope === "allAttributes") continue;
      if (!isSiteOpen(row.value, context)) continue;
      const isCorrected = scopeCorrectedDate !== undefined && scopeCorrectedDate <= referenceDate(context);
      if (attributeScope === undefined) yield { row, messageId: "blank", field: "attributeScope" };
      else if (!isCorrected) yield { row, messageId: "restricted", field: "attributeScope" };
    }
  },
  examples: {
    pass: [
      { programme, site: [{ ...site, attributeScope: "allAttributes" }] },
      { programme, site: [{ ...site, attributeScope: "elderlyOnly", scopeCorrectedDate: "2026-06-01" }] },
      { programme, site: [{ ...site, attributeScope: "elderlyOnly", closedDate: "2026-03-31" }] },
      { programme, site: [{ ...site, siteKind: "activityCenter", componentCodes: ["commActivityCenter"] }] },
      {
        programme: [{ fiscalYear: 2026, programmeKind: "jusoPreparation" }],
        site: [{ ...site, attributeScope: "elderlyOnly" }],
      },
    ],
    fail: [
      {
        records: { programme, site: [{ ...site, attributeScope: "elderlyOnly" }] },
        expect: [{ messageId: "restricted", field: "attributeScope" }],
      },
      { records: { programme, site: [site] }, expect: [{ messageId: "blank", field: "attributeScope" }] },
    ],
  },
});
