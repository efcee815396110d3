import { groupDigits, type Text } from "@juso/model";
import type { GrantInput } from "../grant-input.ts";
import { type BaseAmountGap, baseAmountOf } from "../items/base-amount.ts";
import { proposedHokatsuNiniCap } from "../items/category-cap-formulas.ts";
import { categoryCapOf } from "../items/category-steps.ts";
import { capCategories, grantItems } from "../items/grant-items.ts";
import { isNeededIn } from "../parameters/parameter-key.ts";
import { parameterKeys } from "../parameters/parameter-keys.ts";
import { parametersOfYear } from "../parameters/year-parameters.ts";
import type { GrantNotice, GrantNoticeCode } from "./grant-notice.ts";

/** What has not been given and would change the amounts: values of the year, base amounts, ceilings. */
export function missingParameters(input: GrantInput): readonly GrantNotice[] {
  return [...missingValues(input), ...missingBaseAmounts(input), ...missingCaps(input)];
}

function missingValues(input: GrantInput): readonly GrantNotice[] {
  const given = parametersOfYear(input.parameters, input.fiscalYear);
  return [...parameterKeys.values()]
    .filter((definition) => isNeededIn(definition, input.fiscalYear) && !given.has(definition.key))
    .map(({ key, title }) => ({
      code: "parameterMissing",
      about: key,
      ja: `${input.fiscalYear}年度の「${title.ja}」（${key}）がパラメーターにありません。交付要綱で確認した値を加えてください。`,
      en: `The parameters have no "${title.en}" (${key}) for fiscal ${input.fiscalYear}. Add the value from the grant guidelines.`,
    }));
}

function missingBaseAmounts(input: GrantInput): readonly GrantNotice[] {
  return grantItems.flatMap(({ item, title, capCategory }): readonly GrantNotice[] => {
    const gap = hasCost(input, item) ? baseAmountOf(input, item) : undefined;
    // The items that share a ceiling have their base amount there; only bands that were given and do not fit are told.
    if (typeof gap !== "string" || (gap === "notGiven" && capCategory !== undefined)) return [];
    return [{ code: gapCodes[gap], about: item, ...gapText(gap, title, input) }];
  });
}

const gapCodes: Readonly<Record<BaseAmountGap, GrantNoticeCode>> = {
  notGiven: "baseAmountMissing",
  bodyMissing: "baseAmountMissing",
  populationMissing: "populationMissing",
  outsideBands: "populationOutsideBands",
};

function gapText(gap: BaseAmountGap, title: Text, input: GrantInput): Text {
  switch (gap) {
    case "notGiven":
      return {
        ja: `「${title.ja}」の基準額が入力されていません。上限が無いものとして計算しました。交付要綱の基準額を入力してください。`,
        en: `No base amount is given for "${title.en}". It was computed without a ceiling. Enter the base amount of the grant guidelines.`,
      };
    case "bodyMissing":
      return {
        ja: `パラメーターに「${title.ja}」の取組加算がありますが、${input.fiscalYear}年度の本体額（baseAmount.multiAgency.body）がありません。上限が無いものとして計算しました。本体額をパラメーターに加えるか、基準額を入力してください。`,
        en: `The parameters have additions for "${title.en}" but no body (baseAmount.multiAgency.body) for fiscal ${input.fiscalYear}. It was computed without a ceiling. Add the body to the parameters or enter the base amount.`,
      };
    case "populationMissing":
      return {
        ja: `パラメーターに「${title.ja}」の人口区分別の基準額がありますが、市町村の人口が空欄のため区分を選べません。上限が無いものとして計算しました。市町村の表に人口を入力するか、基準額を入力してください。`,
        en: `The parameters have base amounts by population for "${title.en}", but the population of the municipality is blank, so no band can be chosen. It was computed without a ceiling. Enter the population in the municipality table, or the base amount.`,
      };
    case "outsideBands":
      return {
        ja: `「${title.ja}」の人口区分別の基準額に、人口${groupDigits(input.municipality.population ?? 0)}人が入る区分がありません。上限が無いものとして計算しました。パラメーターの区分を確かめるか、基準額を入力してください。`,
        en: `No band of the base amounts of "${title.en}" holds a population of ${groupDigits(input.municipality.population ?? 0)}. It was computed without a ceiling. Check the bands of the parameters, or enter the base amount.`,
      };
  }
}

function missingCaps(input: GrantInput): readonly GrantNotice[] {
  return capCategories
    .filter(({ category, item }) => hasCost(input, item) && categoryCapOf(input, category) === undefined)
    .flatMap(({ category, title }): readonly GrantNotice[] => [
      {
        code: "categoryCapMissing",
        about: category,
        ja: `区分「${title.ja}」の基準額と地域支援事業分の額が入力されていません。上限が無いものとして計算しました。地域支援事業交付金の担当と合わせて入力してください。`,
        en: `The ceiling and the other works of the category "${title.en}" are not given. It was computed without a ceiling. Enter them together with the officials of the other grant.`,
      },
      ...(category === "hokatsuNini" ? proposal(input) : []),
    ]);
}

function proposal(input: GrantInput): readonly GrantNotice[] {
  const elderly = input.municipality.elderlyPopulation;
  const parameters = parametersOfYear(input.parameters, input.fiscalYear);
  if (elderly === undefined || !parameters.has("categoryCap.hokatsuNini.perElderlyYen")) return [];
  const value = proposedHokatsuNiniCap(elderly, input.parameters, input.fiscalYear).yen;
  return [
    {
      code: "categoryCapProposed",
      about: "hokatsuNini",
      ja: `参考: 65歳以上人口${groupDigits(elderly)}人に省令の特例の式を当てはめると${groupDigits(value)}円です（特定包括分を含みません）。計算には使っていません。`,
      en: `For reference: the special formula of the ordinance gives ${groupDigits(value)} yen for ${groupDigits(elderly)} people aged 65 and over (without the part for named centres). It was not used.`,
    },
  ];
}

/** Has an item cost of this grant? */
export function hasCost(input: GrantInput, item: string): boolean {
  const components = grantItems.find((definition) => definition.item === item)?.components ?? [];
  return input.costLines.some(
    (line) =>
      line.fiscalYear === input.fiscalYear && line.fundingSource === "juso" && components.includes(line.componentCode),
  );
}
