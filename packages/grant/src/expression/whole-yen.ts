import { groupDigits, JusoError, type Text } from "@juso/model";

/**
 * A yen amount of the input as an exact integer.
 *
 * @throws JusoError `data-not-accepted`, naming what it is the amount of, when it is not a whole number.
 */
export function wholeYen(amount: number, what: Text): bigint {
  if (Number.isSafeInteger(amount)) return BigInt(amount);
  throw new JusoError("data-not-accepted", {
    ja: `「${what.ja}」の金額${amount}は、計算できる円単位の整数ではありません。桁と小数点を確かめて、整数で入力し直してください。`,
    en: `The amount ${amount} of "${what.en}" is not a whole number of yen that can be computed with. Check its digits and enter a whole number.`,
  });
}

/**
 * An amount as a number of yen for the result.
 *
 * @throws JusoError `data-not-accepted`, naming what it is the amount of, beyond the whole numbers that a number holds (about 9 quadrillion yen).
 */
export function yenNumber(yen: bigint, what: Text): number {
  const number = Number(yen);
  if (Number.isSafeInteger(number)) return number;
  throw new JusoError("data-not-accepted", {
    ja: `「${what.ja}」の額が${groupDigits(yen)}円となり、大きすぎて計算できません。この額のもとになった入力の桁を確かめてください。`,
    en: `"${what.en}" comes to ${groupDigits(yen)} yen, too large to compute with. Check the digits of the amounts it is made of.`,
  });
}
