import { signedDigits } from "@juso/model";

/** A whole number with commas: `1,234,567`, below zero `△1,234,567`. `null`, a value that is not known, is a dash, which is not 0. */
export function groupedNumber(value: number | null): string {
  return value === null ? "－" : signedDigits(value);
}
