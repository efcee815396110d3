import type { Text } from "@juso/model";
import { methods } from "../chosen-methods.ts";
import type { Holds } from "../expression/expression.ts";
import { grantBlocks, grantItems } from "../items/grant-items.ts";
import { parameterKeys } from "../parameters/parameter-keys.ts";
import { parameterValueNames } from "../parameters/parameter-value-names.ts";
import { purposes } from "../purpose.ts";

/** When a case holds, to stand before what then is so: `費用の求め方が「令26条の按分」のとき`. @throws RangeError for a case without words. */
export function caseCondition({ is, on }: Holds): Text {
  const [about = "", of = ""] = on.split(".");
  const method = methods.find(({ key }) => key === on);
  if (method !== undefined) return chosen(method.title, method.options[is]);
  if (on === "purpose") {
    const purpose = new Map(Object.entries(purposes)).get(is);
    return chosen({ ja: "計算の目的", en: "The purpose" }, purpose?.title);
  }
  if (on === "hasDecision") {
    const decided = Object.values(purposes).filter(({ hasDecision }) => hasDecision === (is === "yes"));
    const titles = (language: keyof Text): string => decided.map(({ title }) => title[language]).join("・");
    return chosen({ ja: "計算の目的", en: "The purpose" }, { ja: titles("ja"), en: titles("en") });
  }
  const parameter = parameterKeys.get(on);
  if (parameter?.kind === "rounding") return chosen(parameter.title, roundingStages[is]);
  if (parameter !== undefined) {
    const names: Readonly<Record<string, Readonly<Record<string, string>>>> = parameterValueNames;
    const name = names[parameter.kind]?.[is];
    return chosen(parameter.title, name === undefined ? undefined : { ja: name, en: is });
  }
  const words = recordCases[`${about} ${is}`];
  if (words === undefined) throw new RangeError(`there are no words for the case ${on} = ${is}`);
  const title = [...grantItems, ...grantBlocks].find((each) => ("item" in each ? each.item : each.key) === of)?.title;
  return {
    ja: words.ja.replace("{of}", title?.ja ?? ""),
    en: words.en.replace("{of}", title?.en ?? of),
  };
}

function chosen(title: Text, option: Text | undefined): Text {
  if (option === undefined) throw new RangeError(`${title.en} has no such option`);
  return { ja: `${title.ja}が「${option.ja}」のとき`, en: `${title.en} is "${option.en}"` };
}

/** By the stage of a rounding. */
const roundingStages: Readonly<Record<string, Text>> = {
  line: { ja: "行ごと", en: "line by line" },
  sum: { ja: "合計で", en: "in total" },
};

/** What records are like: what the case is of, a space, and which one holds. `{of}` stands for the item or block. */
const recordCases: Readonly<Record<string, Text>> = {
  "corrected yes": { ja: "{of}の基準年度の費用に補正があるとき", en: "The base-year cost is corrected: {of}" },
  "corrected no": { ja: "{of}の基準年度の費用に補正がないとき", en: "The base-year cost is not corrected: {of}" },
  "impact yes": { ja: "{of}に影響額があるとき", en: "There is an impact amount: {of}" },
  "fiveYears ordinary": {
    ja: "事業開始から5年を経過していないか、経過後の率のない年度のとき",
    en: "Five years since the start have not passed, or the year has no later rate",
  },
  "fiveYears later": {
    ja: "事業開始から5年を経過し、経過後の率のある年度のとき",
    en: "Five years since the start have passed, and the year has a later rate",
  },
};
