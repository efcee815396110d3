/** So many thousandths as a decimal without needless zeros: 1500 → `1.5`. */
export function thousandthsText(value: bigint): string {
  const digits = absolute(value).toString().padStart(4, "0");
  const decimals = digits.slice(-3).replace(/0+$/, "");
  return `${value < 0n ? "-" : ""}${digits.slice(0, -3)}${decimals === "" ? "" : `.${decimals}`}`;
}

/** `numerator × per ÷ denominator` with one decimal, halves away from zero; nothing when there is nothing to divide by. */
export function ratioText(numerator: bigint, denominator: bigint, per: number): string | undefined {
  if (denominator === 0n) return undefined;
  const tenths = (absolute(numerator) * BigInt(per) * 20n + absolute(denominator)) / (absolute(denominator) * 2n);
  const isNegative = tenths !== 0n && numerator < 0n !== denominator < 0n;
  return `${isNegative ? "-" : ""}${tenths / 10n}.${tenths % 10n}`;
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}
