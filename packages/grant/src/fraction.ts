import { type Rational, rational } from "@juso/model";

/**
 * Reads `17/4` or `5`, the form that `formatRational` of the model writes.
 *
 * @throws RangeError when the text is not a fraction of whole numbers.
 */
export function parseFraction(text: string): Rational {
  const match = /^(-?\d+)(?:\/(\d+))?$/.exec(text);
  if (!match) throw new RangeError(`not a fraction of whole numbers: ${text}`);
  return rational(BigInt(match[1]!), BigInt(match[2] ?? "1"));
}
