import { japaneseEras } from "@juso/model";

/** What became of a fiscal year as people write it. */
export type FiscalYearConversion =
  | { readonly kind: "year"; readonly value: number }
  | { readonly kind: "converted"; readonly value: number }
  | { readonly kind: "notYear" };

const western = /^(?:西暦|FY)?(\d{4})(?:年度?|FY)?$/i;
const written = /^(令和|平成|昭和|[RHS])\.?(\d{1,2}|元)(?:年度?)?$/i;
const twice = /^([^()]+)\(([^()]+)\)(年度?)?$/;

/**
 * Reads a fiscal year: `2025`, `2025年度`, `令和7年度`, `令和7`, `R7`, `㋿7年度`, 元年度, full-width digits, and both calendars beside each other when
 * they agree, `2025(令和7)年度`. A number without an era, as `7年度`, is not a year: nothing says which era it counts in. Neither is a
 * year that the era did not have, as 平成32年度.
 */
export function convertFiscalYear(text: string): FiscalYearConversion {
  if (/^\d{4}$/.test(text)) return { kind: "year", value: Number(text) };
  const plain = text.normalize("NFKC").replace(/\s+/g, "");
  const both = twice.exec(plain);
  const value = both ? agreed(yearOf(both[1] as string), yearOf(both[2] as string)) : yearOf(plain);
  return value === undefined ? { kind: "notYear" } : { kind: "converted", value };
}

function yearOf(plain: string): number | undefined {
  const year = western.exec(plain)?.[1];
  if (year !== undefined) return Number(year);
  const [, sign = "", digits = ""] = written.exec(plain) ?? [];
  const index = japaneseEras.findIndex(({ name, letter }) => name === sign || letter === sign.toUpperCase());
  const era = japaneseEras[index];
  const count = digits === "元" ? 1 : Number(digits);
  if (era === undefined || count < 1) return undefined;
  const value = Number(era.from.slice(0, 4)) + count - 1;
  const next = japaneseEras[index - 1];
  return next !== undefined && value > Number(next.from.slice(0, 4)) ? undefined : value;
}

function agreed(first: number | undefined, second: number | undefined): number | undefined {
  return first === second ? first : undefined;
}
