import { indicatorTitles, type Language, type RecordsByEntity } from "@juso/model";
import { compareIndicators, type IndicatorDifference } from "./compare-indicators.ts";
import { computeIndicators } from "./compute-indicators.ts";
import type { IndicatorTable } from "./indicator-table.ts";

/** Every indicator of a year: what can be counted from the records, beside what was declared. */
export function listIndicators(records: RecordsByEntity, fiscalYear: number): IndicatorTable {
  const computed = computeIndicators(records, fiscalYear);
  const declared = (records.indicator ?? [])
    .map(({ value }) => value)
    .filter((value) => value.fiscalYear === fiscalYear);
  const definitions = new Map(computed.map((result) => [result.code, result]));
  return compareIndicators(computed, declared).map((row) => {
    const { unit, countingRule, status } = definitions.get(row.code)!;
    return { ...row, title: indicatorTitles[row.code], unit, countingRule, status };
  });
}

/** The words over and in a table of indicators. */
export const indicatorWords: Readonly<
  Record<
    Language,
    {
      /** Code, title, what was counted, what was declared, unit, agreement. */
      readonly columns: readonly [string, string, string, string, string, string];
      readonly agreement: Readonly<Record<IndicatorDifference["agreement"], string>>;
    }
  >
> = {
  ja: {
    columns: ["記号", "指標", "集計値", "申告値", "単位", "一致"],
    agreement: { equal: "一致", different: "異なる", notDeclared: "申告なし", notComputed: "集計できない" },
  },
  en: {
    columns: ["code", "indicator", "computed", "declared", "unit", "agreement"],
    agreement: { equal: "equal", different: "different", notDeclared: "not declared", notComputed: "not computed" },
  },
};
