import type { EntityKey, EntityMap, IndicatorCode, Text } from "@juso/model";

/** What an indicator counts, and how. */
export interface IndicatorDefinition {
  readonly code: IndicatorCode;
  /** `official` when the ministry's guideline names the indicator, `proposed` when this standard derives it from the guideline's events. */
  readonly status: "official" | "proposed";
  readonly unit: Text;
  /** The whole counting rule, in words that can be printed beside the value. */
  readonly countingRule: Text;
  /** Entities without which nothing can be counted. */
  readonly needs: readonly EntityKey[];
  /** @returns the value; null when the records do not say (blank is not 0). */
  count(records: IndicatorRecords, year: FiscalYearDays): number | null;
}

/** The records an indicator counts, without their places. An entity that is not in the submission is empty here. */
export type IndicatorRecords = { readonly [E in EntityKey]: readonly EntityMap[E][] };

/** First and last day of the fiscal year, ISO. */
export interface FiscalYearDays {
  readonly from: string;
  readonly to: string;
}

/** Units of the indicators. */
export const units: Readonly<Record<"cases" | "meetings" | "persons" | "hosts" | "sites" | "organisations", Text>> = {
  cases: { ja: "件", en: "cases" },
  meetings: { ja: "回", en: "meetings" },
  persons: { ja: "人", en: "persons" },
  hosts: { ja: "事業者", en: "hosts" },
  sites: { ja: "箇所", en: "sites" },
  organisations: { ja: "機関", en: "organisations" },
};

/** True when the date is given and lies in the fiscal year. */
export function isInYear(date: string | undefined, { from, to }: FiscalYearDays): boolean {
  return date !== undefined && from <= date && date <= to;
}

/** True when a period (both ends inclusive, an open end being absent) touches the fiscal year. */
export function touchesYear(start: string | undefined, end: string | undefined, { from, to }: FiscalYearDays): boolean {
  return (start === undefined || start <= to) && (end === undefined || end >= from);
}

/** How many different values there are. */
export function countDistinct(values: Iterable<string>): number {
  return new Set(values).size;
}
