const weights = [6, 5, 4, 3, 2] as const;

/**
 * The check digit of a five-digit local government code: `(11 − Σ mod 11) mod 10` with the weights 6, 5, 4, 3, 2.
 *
 * @throws RangeError when the text is not five ASCII digits.
 */
export function municipalityCheckDigit(fiveDigits: string): string {
  if (!/^[0-9]{5}$/.test(fiveDigits))
    throw new RangeError("a local government code without its check digit has five digits");
  const sum = weights.reduce((total, weight, index) => total + weight * Number(fiveDigits[index]), 0);
  return `${(11 - (sum % 11)) % 10}`;
}

/** True when the text is six digits whose last one is the check digit of the others. */
export function isMunicipalityCode(text: string): boolean {
  return /^[0-9]{6}$/.test(text) && municipalityCheckDigit(text.slice(0, 5)) === text[5];
}
