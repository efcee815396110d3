import { type EntityKey, fiscalYearPeriod, type IndicatorCode, type RecordsByEntity, type Text } from "@juso/model";
import { caseIndicators } from "./case-indicators.ts";
import type { IndicatorDefinition, IndicatorRecords } from "./indicator-definition.ts";
import { meetingIndicators } from "./meeting-indicators.ts";
import { serviceIndicators } from "./service-indicators.ts";
import { siteIndicators } from "./site-indicators.ts";

/** One indicator of a fiscal year. */
export interface IndicatorResult {
  readonly code: IndicatorCode;
  readonly fiscalYear: number;
  readonly status: "official" | "proposed";
  readonly unit: Text;
  readonly countingRule: Text;
  /** The count, 0 included; null when the records to count are not in the submission or do not say. */
  readonly value: number | null;
  /** Entities that the count needs and the submission lacks. */
  readonly missingEntities: readonly EntityKey[];
}

const definitions: readonly IndicatorDefinition[] = [
  ...caseIndicators,
  ...meetingIndicators,
  ...serviceIndicators,
  ...siteIndicators,
];

/** The entities that the indicators count: what a caller has to keep of a submission. */
export const indicatorEntities: readonly EntityKey[] = [...new Set(definitions.flatMap(({ needs }) => needs))];

/**
 * The indicators of one fiscal year, in the order of the code list `indicator`.
 *
 * @param records an absent entity means that its file is not in the submission, an empty one that it has no records.
 */
export function computeIndicators(records: RecordsByEntity, fiscalYear: number): readonly IndicatorResult[] {
  const year = fiscalYearPeriod(fiscalYear);
  const values = Object.fromEntries(
    indicatorEntities.map((entity) => [entity, (records[entity] ?? []).map(({ value }) => value)]),
  ) as unknown as IndicatorRecords;
  return definitions.map(({ code, status, unit, countingRule, needs, count }) => {
    const missingEntities = needs.filter((entity) => records[entity] === undefined);
    const value = missingEntities.length > 0 ? null : count(values, year);
    return { code, fiscalYear, status, unit, countingRule, value, missingEntities };
  });
}
