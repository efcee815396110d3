import { plainNumberText } from "@juso/tables";

/** The state of a number with more than three decimals: it is shown, and adds to no sum. */
export const tooFine = "tooFine";

/** Thousandths of a number; `tooFine` when it is no whole number of them, or one that is not exact. */
export function thousandths(value: number | undefined): number | typeof tooFine | undefined {
  if (value === undefined) return undefined;
  const [, sign = "", whole = "", decimals = ""] = /^(-?)(\d+)(?:\.(\d{1,3}))?$/.exec(plainNumberText(value)) ?? [];
  const count = Number(`${sign}${whole}${decimals.padEnd(3, "0")}`);
  return whole === "" || !Number.isSafeInteger(count) ? tooFine : count;
}
