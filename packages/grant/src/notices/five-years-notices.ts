import { formatJapaneseFiscalYear, groupDigits } from "@juso/model";
import type { Calculation } from "../calculation.ts";
import type { FiveYearsEffect } from "../five-years-result.ts";
import { type GrantNotice, notice } from "./grant-notice.ts";

/** The rates after five years with what they change in yen: in every year in which they apply, and in the year before. */
export function fiveYearsNotices(
  { elapsed, input, startFiscalYear }: Calculation,
  effect: FiveYearsEffect | undefined,
): readonly GrantNotice[] {
  if (effect === undefined) return [];
  const { fiscalYear, isFirstYear, kind } = effect;
  const started = formatJapaneseFiscalYear(startFiscalYear);
  const [later, ordinary] = [ratesText(effect, "later"), ratesText(effect, "ordinary")];
  const yen = yenText(effect);
  if (kind === "forecast") {
    return [
      notice("fiveYearsForecast", {
        ja: `来年度（${formatJapaneseFiscalYear(fiscalYear)}）から、事業開始（${started}）から5年の経過により、多機関協働事業等の率が${ordinary.ja}から${later.ja}に変わる見込みです。今年度と同じ経費なら、${yen.ja}の増減になります。`,
        en: `From fiscal ${fiscalYear} on, five years after the start (fiscal ${startFiscalYear}), the rates of the multi-agency works change from ${ordinary.en} to ${later.en}. With the costs of this year: ${yen.en}.`,
      }),
    ];
  }
  const isByHand = input.setting.isFiveYearsElapsedOverride !== undefined;
  const since = isByHand ? "手入力による" : `${started}開始、${elapsed.yearsElapsed}年`;
  return [
    notice("fiveYearsEffect", {
      ja: `5年経過（${since}）により、${isFirstYear ? "今年度から" : ""}多機関協働事業等の率は${later.ja}です（5年経過前は${ordinary.ja}）。5年経過前の率と比べた増減：${yen.ja}。`,
      en: `Five years have passed (${isByHand ? "set by hand" : `started in fiscal ${startFiscalYear}`}), so the rates of the multi-agency works are ${later.en}${isFirstYear ? " from this year on" : ""} (${ordinary.en} before). Against the ordinary rates: ${yen.en}.`,
    }),
  ];
}

function ratesText(
  { rates }: FiveYearsEffect,
  which: "ordinary" | "later",
): { readonly ja: string; readonly en: string } {
  const isNational = (line: string): boolean => line.startsWith("N");
  return {
    ja: rates.map((rate) => `${isNational(rate.line) ? "国" : "都道府県"}${rate[which]}`).join("・"),
    en: rates.map((rate) => `${isNational(rate.line) ? "nation" : "prefecture"} ${rate[which]}`).join(", "),
  };
}

function yenText({ municipalYen, nationalYen, prefecturalYen }: FiveYearsEffect): {
  readonly ja: string;
  readonly en: string;
} {
  const signed = (yen: number): string => `${yen < 0 ? "−" : yen > 0 ? "+" : "±"}${groupDigits(Math.abs(yen))}`;
  return {
    ja: `国 ${signed(nationalYen)}円、都道府県 ${signed(prefecturalYen)}円、市町村 ${signed(municipalYen)}円`,
    en: `nation ${signed(nationalYen)}, prefecture ${signed(prefecturalYen)}, municipality ${signed(municipalYen)} yen`,
  };
}
