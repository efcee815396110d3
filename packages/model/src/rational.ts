/** An exact fraction in lowest terms with a positive denominator. Money is never computed in any other way. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * The fraction `numerator / denominator`.
 *
 * @throws RangeError when the denominator is zero.
 */
export function rational(numerator: bigint | number, denominator: bigint | number = 1n): Rational {
  const top = BigInt(numerator);
  const bottom = BigInt(denominator);
  if (bottom === 1n) return { numerator: top, denominator: 1n };
  if (bottom === 0n) throw new RangeError("a fraction has the denominator 0");
  const divisor = greatestCommonDivisor(top < 0n ? -top : top, bottom < 0n ? -bottom : bottom);
  const sign = bottom < 0n ? -1n : 1n;
  return { numerator: (sign * top) / divisor, denominator: (sign * bottom) / divisor };
}

/** Sum of fractions; zero for none. */
export function add(...terms: readonly Rational[]): Rational {
  return terms.reduce(
    (sum, term) =>
      sum.denominator === term.denominator
        ? rational(sum.numerator + term.numerator, sum.denominator)
        : rational(
            sum.numerator * term.denominator + term.numerator * sum.denominator,
            sum.denominator * term.denominator,
          ),
    rational(0),
  );
}

/** `left - right`. */
export function subtract(left: Rational, right: Rational): Rational {
  return add(left, rational(-right.numerator, right.denominator));
}

/** Product of fractions; one for none. */
export function multiply(...factors: readonly Rational[]): Rational {
  return factors.reduce(
    (product, factor) => rational(product.numerator * factor.numerator, product.denominator * factor.denominator),
    rational(1),
  );
}

/** `left / right`. @throws RangeError when `right` is zero. */
export function divide(left: Rational, right: Rational): Rational {
  return rational(left.numerator * right.denominator, left.denominator * right.numerator);
}

/** Negative, zero or positive as `left` is less than, equal to or greater than `right`. */
export function compare(left: Rational, right: Rational): number {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The greatest integer that is not greater than the fraction (towards minus infinity). */
export function floor(value: Rational): bigint {
  const quotient = value.numerator / value.denominator;
  return value.numerator % value.denominator < 0n ? quotient - 1n : quotient;
}

/** `17/4` or `5`; reads back exactly. */
export function formatRational(value: Rational): string {
  return value.denominator === 1n ? `${value.numerator}` : `${value.numerator}/${value.denominator}`;
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let a = left;
  let b = right;
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
