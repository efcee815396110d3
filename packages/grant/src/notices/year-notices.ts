import type { Text } from "@juso/model";
import { holds, type NoticeRule, not, told } from "./notice-rule.ts";

/** What is to be said about the start of the programme and the five years since. */
export const yearNotices: readonly NoticeRule[] = [
  {
    code: "startsLater",
    when: [holds("startsLater", "yes")],
    ja: "事業開始年度（{startFiscalYear}年度）が、この書類の年度（{fiscalYear}年度）より後です。市町村の表の事業開始年度を確かめてください。",
    en: "The programme starts in fiscal {startFiscalYear}, after the year of this document ({fiscalYear}). Check the start year in the municipality table.",
  },
  ...overridden("elapsed", { ja: "経過した", en: "elapsed" }),
  ...overridden("notElapsed", { ja: "経過していない", en: "not elapsed" }),
];

function overridden(byHand: string, { en, ja }: Text): readonly NoticeRule[] {
  const isByHand = holds("fiveYearsByHand", byHand);
  return [
    {
      code: "fiveYearsOverridden",
      each: "fiveYearsReason",
      when: [isByHand],
      ja: `5年経過の判定は手入力によっています（${ja}）。理由は「{reason}」です。`,
      en: `The five-year test was set by hand (${en}). Reason: {reason}`,
    },
    {
      code: "fiveYearsOverridden",
      when: [isByHand, not(told("fiveYearsReason"))],
      ja: `5年経過の判定は手入力によっています（${ja}）。理由が空欄です。理由を入力してください。`,
      en: `The five-year test was set by hand (${en}). The reason is blank. Enter it.`,
    },
  ];
}

/** Lines whose later rate the year does not know, although the five years have passed. */
export const laterRateNotices: readonly NoticeRule[] = [
  {
    code: "fiveYearsRateMissing",
    each: "fiveYearsRateMissing",
    ja: "{fiscalYear}年度には5年経過後の率（{key}）がないため、通常の率を使いました。交付要綱を確かめてください。",
    en: "Fiscal {fiscalYear} has no rate after five years ({key}); the ordinary rate was used. Check the grant guidelines.",
  },
];
