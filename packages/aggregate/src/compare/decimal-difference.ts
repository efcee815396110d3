/**
 * `after` less `before`, exact: `1.5` and `1.25` give `-0.25`.
 *
 * @param before decimals without an exponent.
 * @returns nothing when one of them is no such decimal.
 */
export function decimalDifference(before: string, after: string): string | undefined {
  if (!isDecimal(before) || !isDecimal(after)) return undefined;
  const places = Math.max(decimalsOf(before).length, decimalsOf(after).length);
  const difference = scaled(after, places) - scaled(before, places);
  const digits = `${difference < 0n ? -difference : difference}`.padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const decimals = digits.slice(digits.length - places).replace(/0+$/, "");
  return `${difference < 0n ? "-" : ""}${whole}${decimals === "" ? "" : `.${decimals}`}`;
}

function isDecimal(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text);
}

function decimalsOf(text: string): string {
  return text.split(".")[1] ?? "";
}

function scaled(text: string, places: number): bigint {
  return BigInt(`${text.replace(".", "")}${"0".repeat(places - decimalsOf(text).length)}`);
}
