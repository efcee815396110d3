import { groupDigits, multiply, type Rational, rational, subtract, type Text } from "@juso/model";
import type { Calculation } from "../calculation.ts";
import { categoryCapOf } from "../items/category-steps.ts";
import { parseFraction } from "../parameters/fraction.ts";
import { parameterValue } from "../parameters/year-parameters.ts";
import { isGiven, yenOf } from "../step-values.ts";
import { adjustmentNumerator } from "./adjustment-numerator.ts";
import { type GrantNotice, notice } from "./grant-notice.ts";
import { hasCost } from "./missing-parameters.ts";

/** How N2 came about. Yen. */
interface AdjustmentShare {
  /** G of 3号イ. */
  readonly basicYen: bigint;
  /** The cost of the comprehensive programme that was divided by. */
  readonly totalYen: bigint;
  /** The other works in it. */
  readonly otherYen: bigint;
  /** The other works as entered. */
  readonly enteredOtherYen: bigint;
  /** The adjustment grant that is shared. */
  readonly adjustmentYen: bigint;
  /** N2. */
  readonly yen: bigint;
}

/** What is to be said about N2: that it could not be computed, that a ceiling cut the other works, that it leaves nothing for the first transfer. */
export function adjustmentNotices(calculation: Calculation): readonly GrantNotice[] {
  const { values } = calculation;
  const isComputed = isGiven(values, "adjustment") && isGiven(values, "ceiling.sogo") && yenOf(values, "whole.N2") > 0n;
  if (!isComputed) return missingAdjustment(calculation);
  const [whole, basic, enteredOther] = ["whole.N2", "G.carePrevention", "other.sogo"].map((id) =>
    yenOf(values, id),
  ) as [bigint, bigint, bigint];
  const isFull =
    parameterValue(calculation.parameters, "adjustmentGrant.denominator", "adjustmentDenominator") === "fullCost";
  const share: AdjustmentShare = {
    basicYen: basic,
    totalYen: whole,
    otherYen: isFull ? enteredOther : whole - basic,
    enteredOtherYen: enteredOther,
    adjustmentYen: yenOf(values, "base.N2"),
    yen: yenOf(values, "H.N2"),
  };
  return [
    ...otherWorksCut(share),
    ...adjustmentNumerator(calculation),
    ...exceedsCost(share, calculation),
    ...missingAdjustment(calculation),
  ];
}

function otherWorksCut({ adjustmentYen, enteredOtherYen, otherYen, yen }: AdjustmentShare): readonly GrantNotice[] {
  if (enteredOtherYen === 0n || otherYen > 0n || yen === 0n) return [];
  return [
    notice(
      "adjustmentOtherWorksCut",
      {
        ja: `国2号の割合の分母では、ほかの総合事業${groupDigits(enteredOtherYen)}円が区分の上限により0円になり、調整交付金${groupDigits(adjustmentYen)}円の全額が国2号になっています。分母を上限で切った後の額（adjustmentGrant.denominator＝cappedCost）としてよいか、交付要綱で確かめてください。`,
        en: `In the denominator of N2 the ceiling cuts the other works of ${groupDigits(enteredOtherYen)} yen to 0, so the whole adjustment grant of ${groupDigits(adjustmentYen)} yen becomes N2. Check in the grant guidelines that the cost after the ceiling may be divided by (adjustmentGrant.denominator = cappedCost).`,
      },
      "N2",
    ),
  ];
}

function exceedsCost(share: AdjustmentShare, { parameters }: Calculation): readonly GrantNotice[] {
  const notation = parameterValue(parameters, "transfer.L1", "fraction") ?? "0";
  const rate = parseFraction(notation);
  if (subtract(multiply(rate, rational(share.basicYen)), rational(share.yen)).numerator >= 0n) return [];
  const cause = excessCause(share, rate);
  return [
    notice(
      "adjustmentExceedsCost",
      {
        ja: `国2号の額${groupDigits(share.yen)}円が3号イの交付基本額${groupDigits(share.basicYen)}円の${notation}を超えるため、繰入（一号）を0円としました。${cause.ja}`,
        en: `N2 (${groupDigits(share.yen)} yen) exceeds ${notation} of the ${groupDigits(share.basicYen)} yen of item 3 (i), so the first transfer is taken as 0. ${cause.en}`,
      },
      "N2",
    ),
  ];
}

/** Without the adjustment grant, or the cost that it is divided by, N2 is 0 and the long-term care account pays the difference. */
function missingAdjustment({ input, parameters, values }: Calculation): readonly GrantNotice[] {
  const { adjustmentGrantYen } = input.setting;
  const hasCap = categoryCapOf(input, "sogo") !== undefined;
  if (!hasCost(input, "carePrevention") || (adjustmentGrantYen !== undefined && (hasCap || adjustmentGrantYen === 0)))
    return [];
  const rate = parameterValue(parameters, "transfer.L1", "fraction") ?? "0";
  const transfer = groupDigits(yenOf(values, "J.L1"));
  const effect = {
    ja: `その分、介護保険特別会計からの繰入（一号）が3号イの交付基本額の${rate}の全額（${transfer}円）になっています。`,
    en: `The first transfer from the long-term care account is therefore the whole of ${rate} of item 3 (i), ${transfer} yen.`,
  };
  const text =
    adjustmentGrantYen === undefined
      ? {
          ja: `総合事業の調整交付金の額が空欄のため、国2号を0円としています。${effect.ja}額を入力してください。無いときは0と入力してください。`,
          en: `The adjustment grant of the comprehensive programme is blank, so N2 is taken as 0. ${effect.en} Enter the amount, or 0 when there is none.`,
        }
      : {
          ja: `総合事業の調整交付金の額はありますが、区分「総合事業」の地域支援事業分の額が入力されていないため、割合を求められず、国2号を0円としています。${effect.ja}区分の上限の表に入力してください。`,
          en: `The adjustment grant of the comprehensive programme is given, but the other works of its category are not, so the share cannot be found and N2 is taken as 0. ${effect.en} Enter them in the category cap table.`,
        };
  return [notice("adjustmentMissing", text, "N2")];
}

/** What makes N2 too large: the ceiling in the denominator, the amounts entered, or only the rounding. */
function excessCause({ adjustmentYen, totalYen, otherYen, enteredOtherYen }: AdjustmentShare, rate: Rational): Text {
  if (otherYen < enteredOtherYen) {
    return {
      ja: `分母のほかの総合事業が区分の上限により${groupDigits(enteredOtherYen)}円から${groupDigits(otherYen)}円に切られています。区分の基準額、配分の方法と、分母の取り方（adjustmentGrant.denominator）を確かめてください。`,
      en: `The ceiling cuts the other works in the denominator from ${groupDigits(enteredOtherYen)} to ${groupDigits(otherYen)} yen. Check the ceiling, the split and what is divided by (adjustmentGrant.denominator).`,
    };
  }
  if (subtract(multiply(rate, rational(totalYen)), rational(adjustmentYen)).numerator < 0n) {
    return {
      ja: `調整交付金${groupDigits(adjustmentYen)}円が、総合事業に要する費用${groupDigits(totalYen)}円（うちほかの総合事業${groupDigits(otherYen)}円）に比べて大きすぎます。調整交付金の額と、区分「総合事業」の地域支援事業分の額を確かめてください。`,
      en: `The adjustment grant of ${groupDigits(adjustmentYen)} yen is too large for the cost of the comprehensive programme, ${groupDigits(totalYen)} yen (other works ${groupDigits(otherYen)} yen). Check the adjustment grant and the other works entered with the ceiling.`,
    };
  }
  return {
    ja: "国2号の端数処理による差です。3号イの経費がこの額でよいか確かめてください。",
    en: "The rounding of N2 makes the difference. Check that the cost of item 3 (i) is as small as this.",
  };
}
