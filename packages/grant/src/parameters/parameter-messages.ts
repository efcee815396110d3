import type { Text } from "@juso/model";

/** What the schema of a parameter file says of its own accord, by the name the schema gives the breach. */
export const parameterMessages: Readonly<Record<string, Text>> & { readonly whole: Text } = {
  whole: { ja: "ファイル全体", en: "the whole file" },
  key: { ja: "この名前のパラメーターはありません。", en: "there is no parameter of this name" },
  fraction: {
    ja: "0から1までの分数を、2/3 や 12.5/100 のように書いてください。",
    en: "expected a fraction between 0 and 1, such as 2/3 or 12.5/100",
  },
  date: { ja: "実在する日付を YYYY-MM-DD で書いてください。", en: "expected a date that exists, YYYY-MM-DD" },
  monthDay: { ja: "月日を MM-DD で書いてください。", en: "expected a month and day, MM-DD" },
  component: { ja: "構成事業のコードではありません。", en: "not the code of a component" },
  additionKey: { ja: "英字で始まる英数字で書いてください。", en: "expected letters and digits, a letter first" },
  additionKeysDiffer: { ja: "加算の名前（key）が重なっています。", en: "each addition has a key of its own" },
  bandsConnected: {
    ja: "人口の区分は、前の区分の below を次の区分の from にして、すき間なく並べてください。",
    en: "bands follow one another without a gap: each `from` is the `below` of the band before it",
  },
  costShareStage: {
    ja: "按分額は事業ごとに端数処理するため、stage は line だけです。",
    en: "apportioned amounts are rounded item by item, so the stage can only be line",
  },
  yearsOrdered: { ja: "終わりの年度（to）が始まりの年度（from）より前です。", en: "`to` is before `from`" },
  oneValuePerYear: { ja: "同じ年度に二つの値があります。", en: "two values for one fiscal year" },
  oneWayOfBaseAmount: {
    ja: "同じ年度に、基準額を一つの値で書く方法と本体額・加算で書く方法の両方があります。どちらか一つにしてください。",
    en: "a base amount in one value and in parts for the same fiscal year; keep one of the two ways",
  },
};
