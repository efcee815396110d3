import { grantLines } from "../../lines/grant-lines.ts";
import type { ParameterKey } from "../parameter-key.ts";

/** From R8 the rate of 多機関協働事業等 depends on five years since the start (令和8年主管課長会議資料 負担割合等). */
const requiredFrom = 2026;

/** The rate of every line; N2 has none, it is a share. */
export const lineRateKeys: readonly ParameterKey[] = grantLines
  .filter(({ line }) => line !== "N2")
  .map(({ line, title }) => ({
    key: `rate.${line}`,
    kind: "fraction",
    title: { ja: `${title.ja}の率`, en: `Rate of ${line}` },
    use: { ja: `「${title.ja}」の対象額に乗じる率`, en: `multiplied with the base of ${line}` },
    need: "always",
  }));

/** Rates that several lines or the transfers share, those after five years, and how years are counted. */
export const sharedRateKeys: readonly ParameterKey[] = [
  {
    key: "secondInsuredRate",
    kind: "fraction",
    title: { ja: "第2号被保険者負担率", en: "Rate borne by second-category insured persons" },
    use: {
      ja: "国3号・県2号の率と、繰入（二号）の率に使う。3年ごとに政令で改まる",
      en: "in the rates of N3 and P2 and of the second transfer; set anew every three years",
    },
    need: "always",
  },
  {
    key: "supportAddition",
    kind: "fraction",
    title: { ja: "特定地域支援事業支援額の加算率", en: "Rate added for the specific support amount" },
    use: { ja: "国3号・県2号の率で、第2号被保険者負担率に加える率", en: "added to the rate above in N3 and P2" },
    need: "always",
  },
  {
    key: "transfer.L1",
    kind: "fraction",
    title: { ja: "繰入（一号）の率", en: "Rate of the first transfer" },
    use: {
      ja: "3号イの交付基本額に乗じ、国2号を引いて、介護保険特別会計からの繰入（一号）とする率",
      en: "of item 3 (i); less N2 it is the first transfer from the care account",
    },
    need: "always",
  },
  {
    key: "transfer.L2",
    kind: "fraction",
    title: { ja: "繰入（二号）で負担率を引く前の率", en: "Rate of the second transfer before the deduction" },
    use: {
      ja: "第2号被保険者負担率を引いて、介護保険特別会計からの繰入（二号）の率とする",
      en: "less the rate of second-category insured persons it is the rate of the second transfer",
    },
    need: "always",
  },
  {
    key: "rate.N5-multiAgency.fiveYears",
    kind: "fraction",
    title: { ja: "国5号 多機関協働事業等の率（5年経過）", en: "Rate of N5 multi-agency after five years" },
    use: {
      ja: "事業開始から5年を経過した市町村の、国5号 多機関協働事業等の率",
      en: "rate of N5 multi-agency once five years have passed",
    },
    need: "always",
    requiredFrom,
  },
  {
    key: "rate.P3-multiAgency.fiveYears",
    kind: "fraction",
    title: { ja: "県3号 多機関協働事業等の率（5年経過）", en: "Rate of P3 multi-agency after five years" },
    use: {
      ja: "事業開始から5年を経過した市町村の、県3号 多機関協働事業等の率",
      en: "rate of P3 multi-agency once five years have passed",
    },
    need: "always",
    requiredFrom,
  },
  {
    key: "fiveYearRule.years",
    kind: "integer",
    unit: { ja: "年", en: "years" },
    title: { ja: "経過年数の判定に使う年数", en: "Years after which the later rate applies" },
    use: {
      ja: "書類の年度から事業開始年度を引いた年数がこの年数以上なら、5年経過の率を使う",
      en: "the later rate applies when at least so many fiscal years have passed since the start",
    },
    need: "always",
    requiredFrom,
  },
  {
    key: "baseYear.yearsBeforeStart",
    kind: "integer",
    unit: { ja: "年", en: "years" },
    title: { ja: "基準年度は開始年度の何年前か", en: "Years from the base year to the start" },
    use: { ja: "按分の率のもとになる費用の年度（基準年度）を決める", en: "decides the base year of the shares" },
    need: "always",
  },
];
