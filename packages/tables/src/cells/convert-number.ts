/** What became of a number as people write it. */
export type NumberConversion =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "normalised"; readonly value: number }
  | { readonly kind: "notNumber" };

const plainInteger = /^-?\d{1,15}$/;
const plainDecimal = /^-?\d{1,15}(?:\.\d{1,12})?$/;
const grouped = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/**
 * Reads a number. Full-width digits, thousands separators, a plus sign, `▲` and `△` for minus, and the field's unit behind it are
 * accepted and said to be normalised. An integer may end in `.0`, as some exports write it. Anything else, also what a double cannot
 * hold exactly, is not a number.
 */
export function convertNumber(text: string, kind: "integer" | "decimal", unit?: string): NumberConversion {
  if ((kind === "integer" ? plainInteger : plainDecimal).test(text))
    return { kind: "number", value: positiveZero(text) };
  let plain = text
    .normalize("NFKC")
    .trim()
    .replace(/^[▲△−]\s*/, "-");
  if (unit !== undefined && plain.endsWith(unit)) plain = plain.slice(0, -unit.length).trimEnd();
  plain = plain.replace(/^\+/, "");
  if (grouped.test(plain)) plain = plain.replaceAll(",", "");
  if (kind === "integer") plain = plain.replace(/^(-?\d+)\.0+$/, "$1");
  const fits = (kind === "integer" ? plainInteger : plainDecimal).test(plain);
  return fits ? { kind: "normalised", value: positiveZero(plain) } : { kind: "notNumber" };
}

/** A number as text without an exponent, as a person would have typed it. */
export function plainNumberText(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  if (Number.isInteger(value)) return BigInt(value).toString();
  const text = String(value);
  return text.includes("e") ? value.toFixed(20).replace(/0+$/, "") : text;
}

function positiveZero(text: string): number {
  const value = Number(text);
  return value === 0 ? 0 : value;
}
