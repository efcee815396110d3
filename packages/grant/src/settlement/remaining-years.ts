import type { PropertyItem } from "@juso/model";

/**
 * How many years of the restriction (適化法施行令14条) are left on a day; `null` when the period is blank. Full years since the acquisition
 * are taken off, a part of a year is not. Source: 厚生労働省所管一般会計補助金等に係る財産処分承認基準 (平成20年会発第0417001号); that it applies
 * to this grant, and that years and not months are counted, is not confirmed.
 */
export function remainingYears(
  { acquiredDate, restrictionYears }: Pick<PropertyItem, "acquiredDate" | "restrictionYears">,
  day: string,
): number | null {
  if (restrictionYears === undefined) return null;
  const years = Number(day.slice(0, 4)) - Number(acquiredDate.slice(0, 4));
  const full = day.slice(5) < acquiredDate.slice(5) ? years - 1 : years;
  return Math.min(restrictionYears, Math.max(0, restrictionYears - full));
}
