import type { IndicatorRow } from "@juso/documents";
import { computeIndicators } from "@juso/indicators";
import { codeTitle, indicatorTitles, valueStatusTitles } from "@juso/model";
import type { ValidationResult } from "@juso/validator";

/**
 * The indicators as the performance report prints them: what the municipality declared for the year; where it declared nothing,
 * what can be counted from the case records.
 */
export function indicatorRows({ records, fiscalYear }: ValidationResult): readonly IndicatorRow[] {
  const declared = new Map(
    (records.indicator ?? [])
      .filter(({ value }) => value.fiscalYear === fiscalYear)
      .map(({ value }) => [value.indicatorCode as string, value]),
  );
  return computeIndicators(records, fiscalYear).map((computed) => {
    const own = declared.get(computed.code);
    const status = own?.valueStatus ?? (computed.value === null ? "notReported" : "reported");
    return {
      code: computed.code,
      title: indicatorTitles[computed.code].ja,
      unit: computed.unit.ja,
      value: own ? (own.value ?? null) : computed.value,
      target: own?.targetValue ?? null,
      status: codeTitle(valueStatusTitles, status).ja,
    };
  });
}
