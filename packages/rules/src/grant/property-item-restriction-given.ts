import { type Rule, recordRule } from "@juso/model";

/** 厚生労働省の標準的な交付条件で、地方公共団体の財産の処分が制限される単価（円）。 */
const restrictedFromYen = 500_000;

const item = {
  propertyItemId: "Z1",
  itemName: "送迎車",
  componentCode: "commActivityCenter",
  acquiredDate: "2026-05-01",
  quantity: 1,
} as const;

/** 単価50万円以上の財産は、処分制限期間を台帳に持つ。 */
export const propertyItemRestrictionGiven: Rule = recordRule({
  id: "property-item-restriction-period-given",
  since: "0.1.0",
  severity: "error",
  blocking: false,
  whoFixes: "municipality",
  requirements: [],
  citations: [{ document: "subsidy-act", section: "第22条" }],
  title: {
    ja: "単価50万円以上の財産には、処分制限期間を書く",
    en: "Property of 500,000 yen or more has its period of restricted disposal",
  },
  messages: {
    blank: {
      text: {
        ja: "取得単価が50万円以上の財産ですが、「処分制限期間」が空欄です。",
        en: "The unit price is 500,000 yen or more, but the period of restricted disposal is blank.",
      },
      fix: {
        ja: "国の告示で処分制限期間を確かめ、年数を書いてください。",
        en: "Look the period up in the official notice and fill in the number of years.",
      },
    },
  },
  entity: "propertyItem",
  *check({ unitPriceYen, restrictionYears }) {
    if (unitPriceYen >= restrictedFromYen && restrictionYears === undefined)
      yield { messageId: "blank", field: "restrictionYears" };
  },
  examples: {
    pass: [
      { ...item, unitPriceYen: 499_999 },
      { ...item, unitPriceYen: 1_200_000, restrictionYears: 5 },
    ],
    fail: [
      {
        record: { ...item, unitPriceYen: 500_000 },
        expect: [{ messageId: "blank", field: "restrictionYears" }],
      },
    ],
  },
});
