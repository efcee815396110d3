import type { GrantInput } from "../grant-input.ts";
import { parametersOfYear, parameterValue } from "../parameters/year-parameters.ts";

/** Years since the start, and whether the later rate of 多機関協働事業等 applies. */
export interface YearsElapsed {
  readonly yearsElapsed: number;
  readonly isFiveYearsElapsed: boolean;
}

/**
 * The five-year test: fiscal year less start year, at least five. The municipality may override it, because mergers, breaks and the
 * word 「等」 are not defined in the sources; the override needs a reason. Source: 令和8年主管課長会議資料 負担割合等.
 */
export function yearsElapsed(input: GrantInput, startFiscalYear: number): YearsElapsed {
  const elapsed = input.fiscalYear - startFiscalYear;
  const years = parameterValue(parametersOfYear(input.parameters, input.fiscalYear), "fiveYearRule.years", "integer");
  const computed = years !== undefined && elapsed >= years;
  return { yearsElapsed: elapsed, isFiveYearsElapsed: input.setting.isFiveYearsElapsedOverride ?? computed };
}
