import { call, constant, type Formula, minus, plus, type ShareFormula, times, when } from "@juso/paper";

/**
 * Amounts are cut into digits of this base. Programs that keep 15 figures of a quotient before they cut its decimals (LibreOffice) still
 * cut it where it ends as long as the digits of 2 × radix − 1 and those of the whole are not more than 15 together.
 */
const radix = 50;

/** Digits of an amount: enough for 10^13 yen and more. */
const digits = 8;

/**
 * A share as spreadsheets compute it: by long division, because `amount × part` can pass 2^53 and lose yen.
 * Exact for amounts, parts and wholes below 10^13 yen.
 */
export function longDivision({ amount, mode, part, whole }: ShareFormula): Formula {
  let carried: Formula | undefined;
  let quotient: Formula | undefined;
  for (let place = digits - 1; place >= 0; place -= 1) {
    const partial = times(part, digitAt(amount, place));
    carried = carried === undefined ? partial : plus(times(call("MOD", carried, whole), constant(radix)), partial);
    const isLast = place === 0;
    const term = isLast
      ? lastTerm(carried, whole, mode)
      : times(call("QUOTIENT", carried, whole), constant(radix ** place));
    quotient = quotient === undefined ? term : plus(quotient, term);
  }
  return when(whole, quotient ?? constant(0), constant(0));
}

/** A digit by the difference of quotients: MOD of an amount by so small a divisor passes the limit that spreadsheets document for it. */
function digitAt(amount: Formula, place: number): Formula {
  const shifted = shift(amount, place);
  return place === digits - 1 ? shifted : minus(shifted, times(shift(amount, place + 1), constant(radix)));
}

function shift(amount: Formula, place: number): Formula {
  return place === 0 ? amount : call("QUOTIENT", amount, constant(radix ** place));
}

function lastTerm(carried: Formula, whole: Formula, mode: ShareFormula["mode"]): Formula {
  const term = call("QUOTIENT", carried, whole);
  if (mode === "floor") return term;
  // One more where the remainder is half of the whole or above it.
  const doubled = times(call("MOD", carried, whole), constant(2));
  return plus(term, call("QUOTIENT", plus(doubled, whole), times(whole, constant(2))));
}
