import type { FiscalYears } from "./parameter-set.ts";

/** True when the two ranges share a fiscal year. */
export function yearsOverlap(left: FiscalYears, right: FiscalYears): boolean {
  return left.from <= (right.to ?? Infinity) && right.from <= (left.to ?? Infinity);
}

/** True when the fiscal year lies in the range. */
export function yearsInclude(years: FiscalYears, fiscalYear: number): boolean {
  return years.from <= fiscalYear && fiscalYear <= (years.to ?? Infinity);
}

/** What is left of `years` without `removed`: none, one or two ranges in order. */
export function yearsWithout(years: FiscalYears, removed: FiscalYears): readonly FiscalYears[] {
  if (!yearsOverlap(years, removed)) return [years];
  const rest: FiscalYears[] = [];
  if (years.from < removed.from) rest.push({ from: years.from, to: removed.from - 1 });
  if (removed.to !== undefined && (years.to ?? Infinity) > removed.to) {
    rest.push(years.to === undefined ? { from: removed.to + 1 } : { from: removed.to + 1, to: years.to });
  }
  return rest;
}
