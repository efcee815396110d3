/** A share in per cent with one decimal, half up, in whole numbers: 585 of 1741 is `33.6`. */
export function percentText(part: number, whole: number): string {
  const tenths = Math.floor((part * 2000 + whole) / (2 * whole));
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
}
