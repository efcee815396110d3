/** Digits in groups of three with commas, for sentences: `123,035,996`. */
export function groupDigits(amount: bigint | number): string {
  return `${amount}`.replace(/\B(?=(\d{3})+$)/g, ",");
}
