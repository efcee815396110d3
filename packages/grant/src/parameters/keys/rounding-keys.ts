import type { ParameterKey } from "../parameter-key.ts";

/** Key without its prefix, title in Japanese and English, and what is rounded where the title does not say it all. */
const roundings: readonly (readonly [string, string, string, string?, string?])[] = [
  [
    "costShare",
    "按分額（T×w）の端数処理",
    "Rounding of T × w",
    "総事業費を基準年度の割合で各事業に按分した額。事業ごとだけで、合計では行わない",
    "the share of every item; only item by item",
  ],
  [
    "categorySplit",
    "区分の上限を按分するときの端数処理",
    "Rounding of a proportional split",
    "区分の基準額を超えたときに重層分を按分した額（配分の方法が按分の市町村だけ）",
    "this programme's proportional part of a ceiling",
  ],
  ["N3", "国3号の端数処理", "Rounding of N3"],
  ["N5", "国5号の端数処理", "Rounding of N5"],
  ["P3", "県3号の端数処理", "Rounding of P3"],
  ["N1", "国1号の端数処理", "Rounding of N1"],
  ["N2", "国2号（調整交付金相当）の端数処理", "Rounding of N2"],
  ["N4", "国4号の端数処理", "Rounding of N4"],
  ["P1", "県1号の端数処理", "Rounding of P1"],
  ["P2", "県2号の端数処理", "Rounding of P2"],
  ["L1", "繰入（一号）の端数処理", "Rounding of L1"],
  ["L2", "繰入（二号）の端数処理", "Rounding of L2"],
  ["national", "国の交付金の合計の端数処理", "Rounding of the national total"],
  ["prefectural", "都道府県の交付金の合計の端数処理", "Rounding of the prefectural total"],
];

/** How amounts become yen, and how the adjustment grant is shared. */
export const roundingKeys: readonly ParameterKey[] = [
  ...roundings.map(
    ([name, ja, en, useJa, useEn]): ParameterKey => ({
      key: `rounding.${name}`,
      kind: "rounding",
      title: { ja, en },
      use: {
        ja: useJa ?? `${ja.replace(/の端数処理$/, "")}の額を円にするとき`,
        en: useEn ?? `when the amount becomes yen`,
      },
      need: "always",
    }),
  ),
  {
    key: "adjustmentGrant.roundingPoint",
    kind: "adjustmentPoint",
    title: { ja: "調整交付金の端数処理をする段階", en: "Where the adjustment grant is rounded" },
    use: { ja: "国2号の端数処理を、按分する前と後のどちらで行うか", en: "before or after the sharing of N2" },
    need: "always",
  },
  {
    key: "adjustmentGrant.numerator",
    kind: "adjustmentNumerator",
    title: {
      ja: "調整交付金の割合の分子（3号イの額）の取り方",
      en: "Which amount of item 3 (i) is the part in the share of the adjustment grant",
    },
    use: { ja: "国2号の割合の分子。区分の上限を超えたときだけ額が変わる", en: "the part in N2's share" },
    need: "always",
  },
  {
    key: "adjustmentGrant.denominator",
    kind: "adjustmentDenominator",
    title: {
      ja: "調整交付金の割合の分母（総合事業に要する費用の額）の取り方",
      en: "What the share of the adjustment grant is divided by",
    },
    use: { ja: "国2号の割合の分母。区分の上限を超えたときだけ額が変わる", en: "the divisor of N2's share" },
    need: "always",
  },
];
