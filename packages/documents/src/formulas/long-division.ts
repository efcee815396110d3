import { call, constant, type Formula, plus, type ShareFormula, times, when } from "../model/formula.ts";

/**
 * Amounts are cut into digits of this base. With a base so small every number that is divided stays below a hundred times its divisor:
 * programs that take the first 15 figures of a quotient before they cut its decimals (LibreOffice) then still cut it where it ends.
 */
const radix = 50;

/** Digits of an amount: enough for 10^13 yen and more. */
const digits = 8;

/**
 * A share as spreadsheets compute it: by long division, because `amount × part` can pass 2^53 and lose yen.
 * Exact for amounts and wholes up to 10^13 yen.
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

function digitAt(amount: Formula, place: number): Formula {
  const shifted = place === 0 ? amount : call("QUOTIENT", amount, constant(radix ** place));
  return place === digits - 1 ? shifted : call("MOD", shifted, constant(radix));
}

function lastTerm(carried: Formula, whole: Formula, mode: ShareFormula["mode"]): Formula {
  if (mode === "floor") return call("QUOTIENT", carried, whole);
  return call("QUOTIENT", plus(times(carried, constant(2)), whole), times(whole, constant(2)));
}
