import { multiply, type Rational, rational } from "@juso/model";

/**
 * A computed rate as people write it: `38.5 %` where hundredths with at most three decimals hold it exactly, else the fraction `2/3`.
 * A rate that the law itself writes is printed as the law does and not by this function.
 */
export function rateText(rate: Rational): string {
  const thousandths = multiply(rate, rational(100_000));
  if (thousandths.denominator !== 1n) return `${rate.numerator}/${rate.denominator}`;
  const digits = `${thousandths.numerator}`.padStart(4, "0");
  const decimals = digits.slice(-3).replace(/0+$/, "");
  return `${digits.slice(0, -3)}${decimals === "" ? "" : `.${decimals}`} %`;
}
