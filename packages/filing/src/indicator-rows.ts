import type { IndicatorRow } from "@juso/documents";
import { computeIndicators } from "@juso/indicators";
import { indicatorTitles } from "@juso/model";
import { codeLists } from "@juso/schemas";
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
  const statuses = codeLists.get("value-status")?.codes ?? [];
  return computeIndicators(records, fiscalYear).map((computed) => {
    const own = declared.get(computed.code);
    const status = own?.valueStatus ?? (computed.value === null ? "notReported" : "reported");
    return {
      code: computed.code,
      title: indicatorTitles[computed.code].ja,
      unit: computed.unit.ja,
      value: own ? (own.value ?? null) : computed.value,
      target: own?.targetValue ?? null,
      status: statuses.find(({ code }) => code === status)?.title.ja ?? status,
    };
  });
}
