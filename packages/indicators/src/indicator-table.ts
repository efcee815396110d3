import type { Text } from "@juso/model";
import type { IndicatorDifference } from "./compare-indicators.ts";
import type { IndicatorResult } from "./compute-indicators.ts";

/** One indicator: what can be counted from the records, beside what was declared. */
export interface IndicatorTableRow {
  /** Code of the indicator in the code list `indicator`, which grows. */
  readonly code: string;
  readonly computed: IndicatorDifference["computed"];
  /** The declared value; null when none was reported. */
  readonly declared: IndicatorDifference["declared"];
  /** Code of the list `value-status`; absent when there is no declaration for the indicator and year. */
  readonly valueStatus?: string;
  readonly agreement: IndicatorDifference["agreement"];
  readonly title: Text;
  readonly unit: Text;
  readonly countingRule: Text;
  readonly status: IndicatorResult["status"];
}

/** What `juso indicators --format json` prints. */
export type IndicatorTable = readonly IndicatorTableRow[];
