import { sha256Hex } from "./sha256-hex.ts";

const digits = 12;
const firstReiwaYear = 2019;

/** Weighs a number so that a wrong digit, and two digits in each other's place, give other check digits: ISO 7064, mod 97-10. */
function checkDigits(number: string): string {
  return String(98n - ((BigInt(number) * 100n) % 97n)).padStart(2, "0");
}

/**
 * The short number of a receipt: fiscal year, code of the municipality, twelve digits of the hash of the receipt's text, and two check digits;
 * `R7-011000-4327 0202 6847-21`. It tells packages apart; it proves nobody's identity.
 *
 * @param text the receipt as it stands in its package.
 */
export async function receiptNumber(
  text: string,
  { fiscalYear, municipalityCode }: { readonly fiscalYear: number; readonly municipalityCode: string },
): Promise<string> {
  const hash = await sha256Hex(new TextEncoder().encode(text));
  const short = String(BigInt(`0x${hash}`) % 10n ** BigInt(digits)).padStart(digits, "0");
  const year = fiscalYear >= firstReiwaYear ? `R${fiscalYear - firstReiwaYear + 1}` : String(fiscalYear);
  const check = checkDigits(`${fiscalYear}${municipalityCode}${short}`);
  return `${year}-${municipalityCode}-${short.replace(/(....)(?=.)/g, "$1 ")}-${check}`;
}

/**
 * Could this be a number that was typed without a slip? Blanks and the kind of hyphen do not matter.
 *
 * @returns the number as `receiptNumber` writes it, or nothing when its form or its check digits are wrong.
 */
export function typedReceiptNumber(typed: string): string | undefined {
  const plain = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/\s/g, "")
    .replace(/[‐‑‒–—―−ーｰ]/g, "-");
  const [, year = "", code = "", short = "", check = ""] =
    /^(R\d{1,2}|\d{4})-?(\d{6})-?(\d{12})-?(\d{2})$/.exec(plain) ?? [];
  if (year === "") return undefined;
  const fiscalYear = year.startsWith("R") ? Number(year.slice(1)) + firstReiwaYear - 1 : Number(year);
  if (checkDigits(`${fiscalYear}${code}${short}`) !== check) return undefined;
  return `${year}-${code}-${short.replace(/(....)(?=.)/g, "$1 ")}-${check}`;
}
