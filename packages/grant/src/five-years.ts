import type { CalculationLedger } from "./calculation-ledger.ts";
import type { GrantInput } from "./grant-input.ts";
import type { ParameterReader } from "./parameters/parameter-reader.ts";

/** Years since the start, and whether the later rate of 多機関協働事業等 applies. */
export interface YearsElapsed {
  readonly yearsElapsed: number;
  readonly isFiveYearsElapsed: boolean;
}

/**
 * The five-year test: fiscal year less start year, at least five. The municipality may override it, because mergers, breaks and the
 * word 「等」 are not defined in the sources; the override needs a reason. Source: 令和8年主管課長会議資料 負担割合等.
 */
export function yearsElapsed(
  input: GrantInput,
  startFiscalYear: number,
  reader: ParameterReader,
  ledger: CalculationLedger,
): YearsElapsed {
  const elapsed = input.fiscalYear - startFiscalYear;
  if (elapsed < 0) {
    ledger.notice("startsLater", {
      ja: `事業開始年度（${startFiscalYear}年度）が、この書類の年度（${input.fiscalYear}年度）より後です。市町村の表の事業開始年度を確かめてください。`,
      en: `The programme starts in fiscal ${startFiscalYear}, after the year of this document (${input.fiscalYear}). Check the start year in the municipality table.`,
    });
  }
  const rule = reader.find("fiveYearRule.years", "integer");
  const computed = rule !== undefined && elapsed >= rule.value;
  const { isFiveYearsElapsedOverride: override, fiveYearsOverrideReason: reason } = input.setting;
  if (override === undefined) return { yearsElapsed: elapsed, isFiveYearsElapsed: computed };
  ledger.notice("fiveYearsOverridden", {
    ja: `5年経過の判定は手入力によっています（${override ? "経過した" : "経過していない"}）。${reason ? `理由は「${reason}」です。` : "理由が空欄です。理由を入力してください。"}`,
    en: `The five-year test was set by hand (${override ? "elapsed" : "not elapsed"}). ${reason ? `Reason: ${reason}` : "The reason is blank. Enter it."}`,
  });
  return { yearsElapsed: elapsed, isFiveYearsElapsed: override };
}
