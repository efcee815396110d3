import type { FiveYearsEffect, FiveYearsRate } from "../five-years-result.ts";
import type { GrantInput } from "../grant-input.ts";
import { parametersOfYear, parameterValue, type YearParameters } from "../parameters/year-parameters.ts";
import type { Entries, Reading } from "../year/reading.ts";

type Cases = Entries["cases"];

/** Years since the start, and whether the later rate of 多機関協働事業等 applies. */
export interface FiveYears {
  readonly yearsElapsed: number;
  readonly isFiveYearsElapsed: boolean;
  /** What is to be compared to tell what the later rates change; absent where they neither apply nor begin in the next year. */
  readonly comparison?: FiveYearsComparison;
}

/** The year with the later rates and with the ordinary ones. */
interface FiveYearsComparison {
  readonly facts: Pick<FiveYearsEffect, "kind" | "fiscalYear" | "isFirstYear" | "rates">;
  readonly parameters: YearParameters;
  readonly later: Cases;
  readonly ordinary: Cases;
}

/** The lines that have a later rate in the years that know one. */
const lines = ["N5-multiAgency", "P3-multiAgency"] as const;

/**
 * The five-year test: fiscal year less start year, at least five. The municipality may override it, because mergers, breaks and the
 * word 「等」 are not defined in the sources; the override needs a reason. Source: 令和8年主管課長会議資料 負担割合等.
 */
export function readFiveYears(
  input: GrantInput,
  startFiscalYear: number,
  parameters: YearParameters,
): FiveYears & Reading {
  const { fiscalYear, setting } = input;
  const next = parametersOfYear(input.parameters, fiscalYear + 1);
  const [rule, nextRule] = [parameters, next].map((each) => parameterValue(each, "fiveYearRule.years", "integer"));
  const { fiveYearsOverrideReason: reason, isFiveYearsElapsedOverride: byHand } = setting;
  const yearsElapsed = fiscalYear - startFiscalYear;
  const isFiveYearsElapsed = byHand ?? (rule !== undefined && yearsElapsed >= rule);
  const isNext = byHand === undefined && yearsElapsed + 1 === nextRule;
  const comparison = isFiveYearsElapsed
    ? compared({ kind: "applies", fiscalYear, isFirstYear: yearsElapsed === rule }, parameters, parameters)
    : isNext
      ? compared({ kind: "forecast", fiscalYear: fiscalYear + 1, isFirstYear: true }, next, parameters)
      : undefined;
  return {
    yearsElapsed,
    isFiveYearsElapsed,
    ...(comparison === undefined ? {} : { comparison }),
    cases: [
      ["startsLater", yearsElapsed < 0 ? "yes" : "no"],
      ["fiveYearsByHand", byHand === undefined ? "no" : byHand ? "elapsed" : "notElapsed"],
      ...ratesInForce(isFiveYearsElapsed, parameters),
    ],
    facts: [
      ["fiveYearsReason", reason ? [{ words: { reason } }] : []],
      ["fiveYearsRateMissing", isFiveYearsElapsed ? missingRates(parameters) : []],
    ],
  };
}

/** Which rate holds for each of the lines: the later one where the year has it and the time has come. */
function ratesInForce(isFiveYearsElapsed: boolean, parameters: YearParameters): Cases {
  return lines.map((line) => {
    const isLater = isFiveYearsElapsed && parameters.has(`rate.${line}.fiveYears`);
    return [`fiveYears.${line}`, isLater ? "later" : "ordinary"];
  });
}

function missingRates(parameters: YearParameters) {
  return lines
    .map((line) => ({ about: line, words: { key: `rate.${line}.fiveYears` } }))
    .filter(({ words: { key } }) => !parameters.has(key));
}

/** The rates of one year with everything else of another; nothing where the year knows no later rate. */
function compared(
  facts: Omit<FiveYearsComparison["facts"], "rates">,
  ratesOf: YearParameters,
  own: YearParameters,
): FiveYearsComparison | undefined {
  const keys: readonly string[] = lines.flatMap((line) => [`rate.${line}`, `rate.${line}.fiveYears`]);
  const rates = lines.flatMap((line): readonly FiveYearsRate[] => {
    const [ordinary, later] = [ratesOf.get(`rate.${line}`)?.value, ratesOf.get(`rate.${line}.fiveYears`)?.value];
    return typeof ordinary === "string" && typeof later === "string" ? [{ line, ordinary, later }] : [];
  });
  if (rates.length === 0) return undefined;
  const parameters = new Map([...own, ...[...ratesOf].filter(([key]) => keys.includes(key))]);
  return {
    facts: { ...facts, rates },
    parameters,
    later: ratesInForce(true, parameters),
    ordinary: ratesInForce(false, parameters),
  };
}
