import type { Indicator, IndicatorCode, ValueStatusCode } from "@juso/model";
import type { IndicatorResult } from "./compute-indicators.ts";

/** A computed indicator beside the declared one. */
export interface IndicatorDifference {
  readonly code: IndicatorCode;
  readonly computed: number | null;
  /** The declared value; null when none was reported. */
  readonly declared: number | null;
  /** What the declaration says about its value; absent when there is no declaration for the indicator and year. */
  readonly valueStatus?: ValueStatusCode;
  /** `notComputed` when there is nothing to compare with, `notDeclared` when only the computed value is known. */
  readonly agreement: "equal" | "different" | "notDeclared" | "notComputed";
}

/**
 * Puts declared indicators beside computed ones, one row per computed indicator, in their order.
 * Only declarations of the same fiscal year count.
 */
export function compareIndicators(
  computed: readonly IndicatorResult[],
  declared: readonly Indicator[],
): readonly IndicatorDifference[] {
  return computed.map(({ code, fiscalYear, value }) => {
    const own = declared.find((each) => each.indicatorCode === code && each.fiscalYear === fiscalYear);
    const reported = own?.valueStatus === "reported" ? (own.value ?? null) : null;
    return {
      code,
      computed: value,
      declared: reported,
      ...(own === undefined ? {} : { valueStatus: own.valueStatus }),
      agreement: agreementOf(value, reported),
    };
  });
}

function agreementOf(computed: number | null, declared: number | null): IndicatorDifference["agreement"] {
  if (computed === null) return "notComputed";
  if (declared === null) return "notDeclared";
  return computed === declared ? "equal" : "different";
}
