import type { Calculation } from "../calculation.ts";
import { type GrantNotice, notice } from "./grant-notice.ts";

/** What is to be said about the start of the programme and the five years since. */
export function yearNotices({ elapsed, input, startFiscalYear }: Calculation): readonly GrantNotice[] {
  const startsLater = notice("startsLater", {
    ja: `事業開始年度（${startFiscalYear}年度）が、この書類の年度（${input.fiscalYear}年度）より後です。市町村の表の事業開始年度を確かめてください。`,
    en: `The programme starts in fiscal ${startFiscalYear}, after the year of this document (${input.fiscalYear}). Check the start year in the municipality table.`,
  });
  const { fiveYearsOverrideReason: reason, isFiveYearsElapsedOverride: override } = input.setting;
  const overridden = notice("fiveYearsOverridden", {
    ja: `5年経過の判定は手入力によっています（${override ? "経過した" : "経過していない"}）。${reason ? `理由は「${reason}」です。` : "理由が空欄です。理由を入力してください。"}`,
    en: `The five-year test was set by hand (${override ? "elapsed" : "not elapsed"}). ${reason ? `Reason: ${reason}` : "The reason is blank. Enter it."}`,
  });
  return [...(elapsed.yearsElapsed < 0 ? [startsLater] : []), ...(override === undefined ? [] : [overridden])];
}

/** Lines whose later rate the year does not know, although the five years have passed. */
export function laterRateNotices({ elapsed, input, parameters }: Calculation): readonly GrantNotice[] {
  if (!elapsed.isFiveYearsElapsed) return [];
  return ["N5-multiAgency", "P3-multiAgency"]
    .map((line) => ({ line, key: `rate.${line}.fiveYears` }))
    .filter(({ key }) => !parameters.has(key))
    .map(({ key, line }) =>
      notice(
        "fiveYearsRateMissing",
        {
          ja: `${input.fiscalYear}年度には5年経過後の率（${key}）がないため、通常の率を使いました。交付要綱を確かめてください。`,
          en: `Fiscal ${input.fiscalYear} has no rate after five years (${key}); the ordinary rate was used. Check the grant guidelines.`,
        },
        line,
      ),
    );
}
