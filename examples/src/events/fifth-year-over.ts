import { eventCity, written, type YearEvent } from "./year-event.ts";

/** 事業を始めて5年が過ぎ、国の負担の割合が変わる。 */
export const fifthYearOver: YearEvent = {
  name: "fifth-year-over",
  title: { ja: "開始から5年を過ぎた年度", en: "Five years have passed" },
  story: {
    ja: "令和3年度に始めた市が、令和8年度を迎えました。多機関協働事業などの国の割合が変わります。",
    en: "A city that began in 2021 enters fiscal 2026: the national share of multi-agency and other work changes.",
  },
  written: [
    written(
      "municipality.programmeStartFiscalYear",
      "重層事業を始めた年度です。5年が過ぎたかどうかは、これで決まります。",
      "The first fiscal year of the programme; it decides whether five years have passed.",
    ),
    written(
      "grantSetting.isFiveYearsElapsedOverride",
      "ふつうは空欄です。判断が違うと都道府県に確かめたときだけ書き、理由も書きます。",
      "Blank as a rule; only where the prefecture judges otherwise, with the reason.",
    ),
  ],
  records: {
    municipality: [{ ...eventCity, populationDate: "2026-01-01", programmeStartFiscalYear: 2021 }],
    programme: [
      {
        fiscalYear: 2026,
        municipalityCode: eventCity.municipalityCode,
        programmeKind: "juso",
        startDate: "2021-04-01",
        purpose: "どの窓口に来た人も、必要な支援につなぎます。",
        integrationMeasures: "月に一度、全ての窓口の職員が事例を持ち寄ります。",
      },
    ],
    grantSetting: [
      {
        fiscalYear: 2026,
        costBaseMethod: "apportionment",
        incomeDeductionMethod: "beforeApportionment",
        capSplitMethod: "jusoFirst",
        settlementCapMethod: "total",
      },
    ],
  },
};
