/**
 * The check digit of a 法人番号, which stands before its twelve other digits: `9 − Σ mod 9`, where the digits are taken once and twice in
 * turn, beginning with the last one (財務省令第70号2条).
 *
 * @throws RangeError when the text is not twelve ASCII digits.
 */
export function corporateCheckDigit(twelveDigits: string): string {
  if (!/^[0-9]{12}$/.test(twelveDigits))
    throw new RangeError("a corporate number without its check digit has twelve digits");
  const sum = [...twelveDigits].reduce((total, each, index) => total + Number(each) * (index % 2 === 0 ? 2 : 1), 0);
  return `${9 - (sum % 9)}`;
}

/** True when the text is thirteen digits whose first one is the check digit of the others. */
export function isCorporateNumber(text: string): boolean {
  return /^[0-9]{13}$/.test(text) && corporateCheckDigit(text.slice(1)) === text[0];
}
