import type { GrantItemCode, Text } from "@juso/model";
import { capCategories, grantItems } from "../items/grant-items.ts";
import type { BaseAmountGap } from "../items/read-base-amount.ts";
import type { GrantNoticeCode } from "./grant-notice.ts";
import { given, holds, type NoticeRule, not } from "./notice-rule.ts";

const gapCodes: Readonly<Record<BaseAmountGap, GrantNoticeCode>> = {
  notGiven: "baseAmountMissing",
  bodyMissing: "baseAmountMissing",
  populationMissing: "populationMissing",
  outsideBands: "populationOutsideBands",
};

/** What has not been given and would change the amounts: values of the year, base amounts, ceilings. */
export const missingNotices: readonly NoticeRule[] = [
  {
    code: "parameterMissing",
    each: "parameterMissing",
    ja: "{fiscalYear}年度の「{title}」（{key}）がパラメーターにありません。交付要綱で確認した値を加えてください。",
    en: `The parameters have no "{title}" ({key}) for fiscal {fiscalYear}. Add the value from the grant guidelines.`,
  },
  ...grantItems.flatMap(({ capCategory, item, title }) =>
    (Object.keys(gapCodes) as BaseAmountGap[])
      // The items that share a ceiling have their base amount there; only bands that were given and do not fit are told.
      .filter((gap) => gap !== "notGiven" || capCategory === undefined)
      .map((gap) => baseAmountMissing(item, gap, title)),
  ),
  ...capCategories.flatMap(({ category, item, title }): readonly NoticeRule[] => [
    {
      code: "categoryCapMissing",
      about: category,
      when: [holds(`hasCost.${item}`, "yes"), not(given(`ceiling.${category}`))],
      ja: `区分「${title.ja}」の基準額と地域支援事業分の額が入力されていません。上限が無いものとして計算しました。地域支援事業交付金の担当と合わせて入力してください。`,
      en: `The ceiling and the other works of the category "${title.en}" are not given. It was computed without a ceiling. Enter them together with the officials of the other grant.`,
    },
    {
      code: "categoryCapProposed",
      about: category,
      each: `categoryCapProposed.${category}`,
      ja: "参考: 65歳以上人口{elderly}人に省令の特例の式を当てはめると{proposed}円です（特定包括分を含みません）。計算には使っていません。",
      en: "For reference: the special formula of the ordinance gives {proposed} yen for {elderly} people aged 65 and over (without the part for named centres). It was not used.",
    },
  ]),
];

function baseAmountMissing(item: GrantItemCode, gap: BaseAmountGap, title: Text): NoticeRule {
  const when = [holds(`hasCost.${item}`, "yes"), holds(`gap.${item}`, gap)];
  return { code: gapCodes[gap], about: item, when, ...gapText(gap, title) };
}

function gapText(gap: BaseAmountGap, title: Text): Text {
  switch (gap) {
    case "notGiven":
      return {
        ja: `「${title.ja}」の基準額が入力されていません。上限が無いものとして計算しました。交付要綱の基準額を入力してください。`,
        en: `No base amount is given for "${title.en}". It was computed without a ceiling. Enter the base amount of the grant guidelines.`,
      };
    case "bodyMissing":
      return {
        ja: `パラメーターに「${title.ja}」の取組加算がありますが、{fiscalYear}年度の本体額（baseAmount.multiAgency.body）がありません。上限が無いものとして計算しました。本体額をパラメーターに加えるか、基準額を入力してください。`,
        en: `The parameters have additions for "${title.en}" but no body (baseAmount.multiAgency.body) for fiscal {fiscalYear}. It was computed without a ceiling. Add the body to the parameters or enter the base amount.`,
      };
    case "populationMissing":
      return {
        ja: `パラメーターに「${title.ja}」の人口区分別の基準額がありますが、市町村の人口が空欄のため区分を選べません。上限が無いものとして計算しました。市町村の表に人口を入力するか、基準額を入力してください。`,
        en: `The parameters have base amounts by population for "${title.en}", but the population of the municipality is blank, so no band can be chosen. It was computed without a ceiling. Enter the population in the municipality table, or the base amount.`,
      };
    case "outsideBands":
      return {
        ja: `「${title.ja}」の人口区分別の基準額に、人口{population}人が入る区分がありません。上限が無いものとして計算しました。パラメーターの区分を確かめるか、基準額を入力してください。`,
        en: `No band of the base amounts of "${title.en}" holds a population of {population}. It was computed without a ceiling. Check the bands of the parameters, or enter the base amount.`,
      };
  }
}
