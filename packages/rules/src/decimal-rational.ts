import { type Rational, rational } from "@juso/model";

/**
 * The exact fraction of a decimal number as it was written: 38.75 is 155/4, whatever its binary form is.
 *
 * @throws RangeError when the number is not finite.
 */
export function decimalRational(value: number): Rational {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (!match) throw new RangeError("a decimal number must be finite");
  const [, sign = "", whole = "0", fraction = "", exponent = "0"] = match;
  const digits = BigInt(`${sign}${whole}${fraction}`);
  const power = Number(exponent) - fraction.length;
  return power < 0 ? rational(digits, 10n ** BigInt(-power)) : rational(digits * 10n ** BigInt(power));
}
