import type { GrantInput } from "../grant-input.ts";
import { parameterValue, type YearParameters } from "../parameters/year-parameters.ts";

/** Years since the start, and whether the later rate of 多機関協働事業等 applies. */
export interface YearsElapsed {
  readonly yearsElapsed: number;
  readonly isFiveYearsElapsed: boolean;
}

/** The lines that have a later rate in the years that know one. */
export const fiveYearsLines = ["N5-multiAgency", "P3-multiAgency"] as const;

/**
 * The five-year test: fiscal year less start year, at least five. The municipality may override it, because mergers, breaks and the
 * word 「等」 are not defined in the sources; the override needs a reason. Source: 令和8年主管課長会議資料 負担割合等.
 */
export function yearsElapsed(
  { fiscalYear, setting }: GrantInput,
  startFiscalYear: number,
  parameters: YearParameters,
): YearsElapsed {
  const elapsed = fiscalYear - startFiscalYear;
  const years = parameterValue(parameters, "fiveYearRule.years", "integer");
  const computed = years !== undefined && elapsed >= years;
  return { yearsElapsed: elapsed, isFiveYearsElapsed: setting.isFiveYearsElapsedOverride ?? computed };
}

/** Which rate holds for each of these lines: the later one where the year has it and the time has come. */
export function fiveYearsCases(
  isFiveYearsElapsed: boolean,
  parameters: YearParameters,
): readonly (readonly [string, string])[] {
  return fiveYearsLines.map((line) => {
    const isLater = isFiveYearsElapsed && parameters.has(`rate.${line}.fiveYears`);
    return [`fiveYears.${line}`, isLater ? "later" : "ordinary"];
  });
}
