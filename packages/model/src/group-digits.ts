/**
 * A number with its digits in groups of three: `123,035,996`, and `1,234,567.5` where it has decimals. No digit is changed.
 *
 * @param amount a text is an exact decimal.
 */
export function groupDigits(amount: bigint | number | string): string {
  const [whole = "", decimals] = `${amount}`.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** The same with △ before a negative one, as accounts in Japan write it: `△31,000`. */
export function signedDigits(amount: bigint | number | string): string {
  const text = `${amount}`;
  return text.startsWith("-") ? `△${groupDigits(text.slice(1))}` : groupDigits(text);
}

/** The same with a dash for what is not known, which is not 0. */
export function groupedNumber(amount: number | null): string {
  return amount === null ? "－" : signedDigits(amount);
}
