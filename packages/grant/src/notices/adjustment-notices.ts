import type { Text } from "@juso/model";
import { type Expr, minus, parameter, ref, times } from "../expression/expression.ts";
import { all, exceeds, given, holds, isPositive, type NoticeRule, not, onlyIf } from "./notice-rule.ts";

/** The other works of the category that the cost of the comprehensive programme holds after its ceiling. */
const otherWorks = minus<Expr>(ref("whole.N2"), ref("G.carePrevention"));
const firstTransfer = times<Expr>(parameter("transfer.L1"), ref("G.carePrevention"));
const isCapped = holds("adjustmentGrant.denominator", "cappedCost");
const isComputed = [given("adjustment"), given("ceiling.sogo"), isPositive("whole.N2")];

/** What is to be said about N2: that a ceiling cut the other works, that it leaves nothing for the first transfer, that it could not be computed. */
export const adjustmentNotices: readonly NoticeRule[] = [
  ...onlyIf(isComputed, [
    {
      code: "adjustmentOtherWorksCut",
      about: "N2",
      when: [isCapped, isPositive("other.sogo"), not(isPositive(otherWorks)), isPositive("H.N2")],
      ja: "国2号の割合の分母では、ほかの総合事業{other.sogo}円が区分の上限により0円になり、調整交付金{base.N2}円の全額が国2号になっています。分母を上限で切った後の額（adjustmentGrant.denominator＝cappedCost）としてよいか、交付要綱で確かめてください。",
      en: "In the denominator of N2 the ceiling cuts the other works of {other.sogo} yen to 0, so the whole adjustment grant of {base.N2} yen becomes N2. Check in the grant guidelines that the cost after the ceiling may be divided by (adjustmentGrant.denominator = cappedCost).",
    },
    {
      code: "adjustmentNumeratorOpen",
      about: "N2",
      each: "adjustmentNumeratorOpen",
      ja: "国2号の割合の分子は、3号イの額が上限で切られているため、{taken}円としました（adjustmentGrant.numerator、未確認）。{left}円と読むと、国2号は{H.N2}円ではなく{otherYen}円です。令26条2項「前項の規定により算定した額」の読み方を交付要綱で確かめてください。",
      en: "The ceiling cuts item 3 (i), and the share of N2 takes {taken} the ceiling (adjustmentGrant.numerator, unverified). With {left} yen N2 is {otherYen} instead of {H.N2} yen. Check in the grant guidelines how article 26, paragraph 2 of the Order is read.",
    },
    ...onlyIf([exceeds("H.N2", firstTransfer)], excessNotices()),
  ]),
  ...onlyIf([holds("hasCost.carePrevention", "yes")], missingNotices()),
];

/** What makes N2 too large: the ceiling in the denominator, the amounts entered, or only the rounding. */
function excessNotices(): readonly NoticeRule[] {
  const isCut = [isCapped, exceeds("other.sogo", otherWorks)];
  const isGrantLarge = exceeds("base.N2", times<Expr>(parameter("transfer.L1"), ref("whole.N2")));
  const cut: Text = {
    ja: "分母のほかの総合事業が区分の上限により{other.sogo}円から{otherWorks}円に切られています。区分の基準額、配分の方法と、分母の取り方（adjustmentGrant.denominator）を確かめてください。",
    en: "The ceiling cuts the other works in the denominator from {other.sogo} to {otherWorks} yen. Check the ceiling, the split and what is divided by (adjustmentGrant.denominator).",
  };
  const large: Text = {
    ja: "調整交付金{base.N2}円が、総合事業に要する費用{whole.N2}円（うちほかの総合事業{other.sogo}円）に比べて大きすぎます。調整交付金の額と、区分「総合事業」の地域支援事業分の額を確かめてください。",
    en: "The adjustment grant of {base.N2} yen is too large for the cost of the comprehensive programme, {whole.N2} yen (other works {other.sogo} yen). Check the adjustment grant and the other works entered with the ceiling.",
  };
  const rounded: Text = {
    ja: "国2号の端数処理による差です。3号イの経費がこの額でよいか確かめてください。",
    en: "The rounding of N2 makes the difference. Check that the cost of item 3 (i) is as small as this.",
  };
  return [
    ...onlyIf(isCut, [{ ...excess(cut), amounts: { otherWorks } }]),
    ...onlyIf([not(all(...isCut)), isGrantLarge], [excess(large)]),
    ...onlyIf([not(all(...isCut)), not(isGrantLarge)], [excess(rounded)]),
  ];
}

function excess(cause: Text): NoticeRule {
  return {
    code: "adjustmentExceedsCost",
    about: "N2",
    ja: `国2号の額{H.N2}円が3号イの交付基本額{G.carePrevention}円の{transfer.L1}を超えるため、繰入（一号）を0円としました。${cause.ja}`,
    en: `N2 ({H.N2} yen) exceeds {transfer.L1} of the {G.carePrevention} yen of item 3 (i), so the first transfer is taken as 0. ${cause.en}`,
  };
}

/** Without the adjustment grant, or the cost that it is divided by, N2 is 0 and the long-term care account pays the difference. */
function missingNotices(): readonly NoticeRule[] {
  const effect: Text = {
    ja: "その分、介護保険特別会計からの繰入（一号）が3号イの交付基本額の{transfer.L1}の全額（{J.L1}円）になっています。",
    en: "The first transfer from the long-term care account is therefore the whole of {transfer.L1} of item 3 (i), {J.L1} yen.",
  };
  return [
    {
      code: "adjustmentMissing",
      about: "N2",
      when: [not(given("adjustment"))],
      ja: `総合事業の調整交付金の額が空欄のため、国2号を0円としています。${effect.ja}額を入力してください。無いときは0と入力してください。`,
      en: `The adjustment grant of the comprehensive programme is blank, so N2 is taken as 0. ${effect.en} Enter the amount, or 0 when there is none.`,
    },
    {
      code: "adjustmentMissing",
      about: "N2",
      when: [isPositive("adjustment"), not(given("ceiling.sogo"))],
      ja: `総合事業の調整交付金の額はありますが、区分「総合事業」の地域支援事業分の額が入力されていないため、割合を求められず、国2号を0円としています。${effect.ja}区分の上限の表に入力してください。`,
      en: `The adjustment grant of the comprehensive programme is given, but the other works of its category are not, so the share cannot be found and N2 is taken as 0. ${effect.en} Enter them in the category cap table.`,
    },
  ];
}
