/** A whole number with its digits in groups of three: `123,035,996`. */
export function groupDigits(amount: bigint | number): string {
  return `${amount}`.replace(/\B(?=(\d{3})+$)/g, ",");
}
