/** A whole number with its digits in groups of three: `123,035,996`. */
export function groupDigits(amount: bigint | number): string {
  return `${amount}`.replace(/\B(?=(\d{3})+$)/g, ",");
}

/** An amount with its thousands separated, a negative one with △, as accounts in Japan write it: `△31,000`. */
export function signedDigits(amount: bigint | number): string {
  return amount < 0 ? `△${groupDigits(-amount)}` : groupDigits(amount);
}

/** The same with a dash for what is not known, which is not 0. */
export function groupedNumber(amount: number | null): string {
  return amount === null ? "－" : signedDigits(amount);
}
