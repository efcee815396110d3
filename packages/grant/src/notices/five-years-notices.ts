import { formatJapaneseFiscalYear, groupDigits, type Text } from "@juso/model";
import type { FiveYearsEffect } from "../five-years-result.ts";
import type { Fact } from "../year/reading.ts";
import type { Year } from "../year/year.ts";
import { holds, type NoticeRule, not } from "./notice-rule.ts";

/** The rates after five years with what they change in yen: in every year in which they apply, and in the year before. */
export const fiveYearsNotices: readonly NoticeRule[] = [
  {
    code: "fiveYearsForecast",
    each: "fiveYears.forecast",
    ja: "来年度（{changesIn}）から、事業開始（{started}）から5年の経過により、多機関協働事業等の率が{ordinary}から{later}に変わる見込みです。今年度と同じ経費なら、{effect}の増減になります。",
    en: "From fiscal {changesIn} on, five years after the start (fiscal {started}), the rates of the multi-agency works change from {ordinary} to {later}. With the costs of this year: {effect}.",
  },
  ...applies(not(holds("fiveYearsByHand", "no")), { ja: "手入力による", en: "set by hand" }),
  ...applies(holds("fiveYearsByHand", "no"), { ja: "{started}開始、{elapsed}年", en: "started in fiscal {started}" }),
];

function applies(when: ReturnType<typeof holds>, since: Text): readonly NoticeRule[] {
  const rule = (each: string, ja: string, en: string): NoticeRule => ({
    code: "fiveYearsEffect",
    each,
    when: [when],
    ja: `5年経過（${since.ja}）により、${ja}多機関協働事業等の率は{later}です（5年経過前は{ordinary}）。5年経過前の率と比べた増減：{effect}。`,
    en: `Five years have passed (${since.en}), so the rates of the multi-agency works are {later}${en} ({ordinary} before). Against the ordinary rates: {effect}.`,
  });
  return [rule("fiveYears.firstYear", "今年度から", " from this year on"), rule("fiveYears.laterYear", "", "")];
}

/** What the rates after five years change, as a fact under the name that its notice asks for. */
export function fiveYearsFact(
  effect: FiveYearsEffect,
  { fiveYears, startFiscalYear }: Pick<Year, "fiveYears" | "startFiscalYear">,
): readonly [string, readonly Fact[]] {
  const words = {
    started: { ja: formatJapaneseFiscalYear(startFiscalYear), en: `${startFiscalYear}` },
    elapsed: `${fiveYears.yearsElapsed}`,
    changesIn: { ja: formatJapaneseFiscalYear(effect.fiscalYear), en: `${effect.fiscalYear}` },
    later: ratesText(effect, "later"),
    ordinary: ratesText(effect, "ordinary"),
    effect: yenText(effect),
  };
  const kind = effect.kind === "forecast" ? "forecast" : effect.isFirstYear ? "firstYear" : "laterYear";
  return [`fiveYears.${kind}`, [{ words }]];
}

function ratesText({ rates }: FiveYearsEffect, which: "ordinary" | "later"): Text {
  const isNational = (line: string): boolean => line.startsWith("N");
  return {
    ja: rates.map((rate) => `${isNational(rate.line) ? "国" : "都道府県"}${rate[which]}`).join("・"),
    en: rates.map((rate) => `${isNational(rate.line) ? "nation" : "prefecture"} ${rate[which]}`).join(", "),
  };
}

function yenText({ municipalYen, nationalYen, prefecturalYen }: FiveYearsEffect): Text {
  const signed = (yen: number): string => `${yen < 0 ? "−" : yen > 0 ? "+" : "±"}${groupDigits(Math.abs(yen))}`;
  return {
    ja: `国 ${signed(nationalYen)}円、都道府県 ${signed(prefecturalYen)}円、市町村 ${signed(municipalYen)}円`,
    en: `nation ${signed(nationalYen)}, prefecture ${signed(prefecturalYen)}, municipality ${signed(municipalYen)} yen`,
  };
}
