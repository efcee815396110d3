import { type Rational, rational } from "@juso/model";

/**
 * Reads `20/100`, `12.5/100` or `5`: fractions as the law writes them, and those that `formatRational` of the model writes.
 *
 * @throws RangeError when the text is not such a fraction.
 */
export function parseFraction(text: string): Rational {
  const match = /^(-?\d+)(?:\.(\d+))?(?:\/(\d+))?$/.exec(text);
  if (!match) throw new RangeError(`not a fraction: ${text}`);
  const [, whole = "0", decimals = "", divisor = "1"] = match;
  return rational(BigInt(`${whole}${decimals}`), BigInt(divisor) * 10n ** BigInt(decimals.length));
}
