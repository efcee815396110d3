import { formatRational, multiply, type Rational, rational, subtract, type Text } from "@juso/model";
import type { CalculationLedger } from "./calculation-ledger.ts";
import { groupDigits } from "./group-digits.ts";
import type { ParameterReader } from "./parameters/parameter-reader.ts";

/** How N2 came about. Yen. */
export interface AdjustmentShare {
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

/** Says so when the ceiling leaves nothing of the other works, so that N2 is the whole adjustment grant, and when N2 leaves nothing for L1. */
export function noteAdjustment(share: AdjustmentShare, reader: ParameterReader, ledger: CalculationLedger): void {
  const { adjustmentYen, enteredOtherYen, otherYen, yen } = share;
  if (enteredOtherYen > 0n && otherYen === 0n && yen > 0n) {
    ledger.notice(
      "adjustmentOtherWorksCut",
      {
        ja: `国2号の割合の分母では、ほかの総合事業${groupDigits(enteredOtherYen)}円が区分の上限により0円になり、調整交付金${groupDigits(adjustmentYen)}円の全額が国2号になっています。分母を上限で切った後の額（adjustmentGrant.denominator＝cappedCost）としてよいか、交付要綱で確かめてください。`,
        en: `In the denominator of N2 the ceiling cuts the other works of ${groupDigits(enteredOtherYen)} yen to 0, so the whole adjustment grant of ${groupDigits(adjustmentYen)} yen becomes N2. Check in the grant guidelines that the cost after the ceiling may be divided by (adjustmentGrant.denominator = cappedCost).`,
      },
      "N2",
    );
  }
  const rate = reader.fraction("transfer.L1").value;
  if (subtract(multiply(rate, rational(share.basicYen)), rational(yen)).numerator >= 0n) return;
  const cause = excessCause(share, rate);
  ledger.notice(
    "adjustmentExceedsCost",
    {
      ja: `国2号の額${groupDigits(yen)}円が3号イの交付基本額${groupDigits(share.basicYen)}円の${formatRational(rate)}を超えるため、繰入（一号）を0円としました。${cause.ja}`,
      en: `N2 (${groupDigits(yen)} yen) exceeds ${formatRational(rate)} of the ${groupDigits(share.basicYen)} yen of item 3 (i), so the first transfer is taken as 0. ${cause.en}`,
    },
    "N2",
  );
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
