import { type CenterSizeClassCode, centerSizeClassTitles, type Rule, recordRule, type Site } from "@juso/model";

/** 別添4: 児童人口による規模の区分。いずれも「概ね」。`below` は区分の上限（人、未満）。 */
const classes: readonly { readonly code: CenterSizeClassCode; readonly below: number }[] = [
  { code: "smallA", below: 9_000 },
  { code: "smallB", below: 18_000 },
  { code: "smallC", below: 27_000 },
  { code: "medium", below: 72_000 },
  { code: "large", below: Number.POSITIVE_INFINITY },
];

const center: Site = {
  siteId: "S1",
  siteName: "見本こども家庭センター",
  siteKind: "childFamilyCenter",
  componentCodes: ["ccsChild"],
};

/** こども家庭センターの規模は、担当区域の児童人口から決まる。「概ね」なので、違うときは警告にとどめる。 */
export const siteChildFamilyCenterSize: Rule = recordRule({
  id: "site-child-family-center-size-fits-child-population",
  since: "0.1.0",
  severity: "warning",
  blocking: false,
  whoFixes: "municipality",
  acknowledgedAs: "waived",
  requirements: ["CHILD.USE.CENTER.SIZE.CLASS"],
  citations: [{ document: "jisshi-yoko", section: "別記1の3 別添4" }],
  title: {
    ja: "こども家庭センターの規模は、担当区域の児童人口に合う",
    en: "The size class of a children and families centre fits its child population",
  },
  messages: {
    blank: {
      text: {
        ja: "こども家庭センターですが、規模の区分か担当区域の児童人口が空欄なので、最低配置人員を判断できません。",
        en: "The size class or the child population of the centre is blank, so its minimum staff cannot be judged.",
      },
      fix: {
        ja: "「担当区域の児童人口」と「こども家庭センターの規模」を書いてください。",
        en: "Fill in both the child population and the size class.",
      },
    },
    differs: {
      text: {
        ja: "担当区域の児童人口{childPopulation}人からみた規模は{expected}型ですが、別の区分になっています。",
        en: "With a child population of {childPopulation} the class would be {expectedEn}, but another one is given.",
      },
      fix: {
        ja: "児童人口（直近の国勢調査）と規模の区分を確かめてください。",
        en: "Check the child population (latest census) and the size class.",
      },
    },
  },
  entity: "site",
  *check({ siteKind, childPopulation, centerSizeClass }) {
    if (siteKind !== "childFamilyCenter") return;
    if (centerSizeClass === undefined) yield { messageId: "blank", field: "centerSizeClass" };
    else if (childPopulation === undefined) yield { messageId: "blank", field: "childPopulation" };
    else {
      const expected = classes.find(({ below }) => childPopulation < below);
      if (!expected || expected.code === centerSizeClass) return;
      const title = centerSizeClassTitles[expected.code];
      const data = { expected: title.ja, expectedEn: title.en };
      yield { messageId: "differs", field: "centerSizeClass", data, values: { childPopulation } };
    }
  },
  examples: {
    pass: [
      { ...center, childPopulation: 8_999, centerSizeClass: "smallA" },
      { ...center, childPopulation: 9_000, centerSizeClass: "smallB" },
      { ...center, childPopulation: 72_000, centerSizeClass: "large" },
      { ...center, siteKind: "childUseBasic" },
    ],
    fail: [
      {
        record: { ...center, childPopulation: 18_000, centerSizeClass: "smallB" },
        expect: [{ messageId: "differs", field: "centerSizeClass" }],
      },
      { record: { ...center, childPopulation: 100 }, expect: [{ messageId: "blank", field: "centerSizeClass" }] },
      { record: { ...center, centerSizeClass: "large" }, expect: [{ messageId: "blank", field: "childPopulation" }] },
    ],
  },
});
