import type { FormSheet } from "../model/paper.ts";

/** A4 in points. */
const a4 = { short: 595.28, long: 841.89 } as const;

/** Left, top, right and bottom margins in points. */
export const pageMargins: readonly [number, number, number, number] = [42, 48, 42, 46];

/** Width between the margins, in points. */
export function textWidthOf(orientation: FormSheet["orientation"]): number {
  return (orientation === "portrait" ? a4.short : a4.long) - pageMargins[0] - pageMargins[2];
}

/** Height between the margins, in points. */
export function textHeightOf(orientation: FormSheet["orientation"]): number {
  return (orientation === "portrait" ? a4.long : a4.short) - pageMargins[1] - pageMargins[3];
}
