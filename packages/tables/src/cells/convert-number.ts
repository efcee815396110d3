/** What became of a number as people write it. `negative` when `▲` or `△` was read as minus. */
export type NumberConversion =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "normalised" | "negative"; readonly value: number }
  | { readonly kind: "notNumber" };

const plainInteger = /^-?(?:0|[1-9]\d{0,14})$/;
const plainDecimal = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,12})?$/;
const integer = /^-?\d{1,15}$/;
const decimal = /^-?\d{1,15}(?:\.\d{1,12})?$/;
const grouped = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/**
 * Reads a number. Full-width digits, thousands separators, leading zeros, a plus sign, `▲` and `△` for minus, the field's unit behind it
 * (`件` for `件/年`) and `¥` before an amount in yen are accepted and said to be normalised. An integer may end in `.0`, as some exports
 * write it. Anything else, also what a double cannot hold exactly, is not a number.
 */
export function convertNumber(text: string, kind: "integer" | "decimal", unit?: string): NumberConversion {
  if ((kind === "integer" ? plainInteger : plainDecimal).test(text))
    return { kind: "number", value: positiveZero(text) };
  let plain = text.normalize("NFKC").trim();
  if (unit !== undefined) plain = withoutUnit(plain, unit);
  const isMarked = /^[▲△]/.test(plain);
  plain = plain.replace(/^[▲△−]\s*/, "-").replace(/^\+/, "");
  if (grouped.test(plain)) plain = plain.replaceAll(",", "");
  if (kind === "integer") plain = plain.replace(/^(-?\d+)\.0+$/, "$1");
  const fits = (kind === "integer" ? integer : decimal).test(plain);
  return fits ? { kind: isMarked ? "negative" : "normalised", value: positiveZero(plain) } : { kind: "notNumber" };
}

/** A number as text without an exponent, as a person would have typed it. */
export function plainNumberText(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  if (Number.isInteger(value)) return BigInt(value).toString();
  const text = String(value);
  return text.includes("e") ? value.toFixed(20).replace(/0+$/, "") : text;
}

/** Takes the unit from behind a number, and the sign of the yen from before it; CP932 shows a backslash as that sign. */
function withoutUnit(plain: string, unit: string): string {
  const name = [unit, unit.replace(/\/.*$/, "")].find((candidate) => plain.endsWith(candidate));
  const bare = name === undefined ? plain : plain.slice(0, -name.length).trimEnd();
  return unit === "円" ? bare.replace(/^([▲△−-]?)\s*[¥\\]\s*/, "$1") : bare;
}

function positiveZero(text: string): number {
  const value = Number(text);
  return value === 0 ? 0 : value;
}
