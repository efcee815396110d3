import type { Text } from "@juso/model";

/** What the schema of a parameter file says of its own accord, by the name the schema gives the breach. */
export const parameterMessages: Readonly<Record<string, Text>> & { readonly whole: Text } = {
  whole: { ja: "ファイル全体", en: "the whole file" },
  key: {
    ja: "この名前のパラメーターはありません。キーの綴りを直してください。キーの一覧は juso grant parameters で見られます。",
    en: "there is no parameter of this name; juso grant parameters lists them",
  },
  component: {
    ja: "構成事業のコードではありません。ccsLtc や commPoor のようなコードを書いてください。",
    en: "not the code of a component, such as ccsLtc or commPoor",
  },
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
  oneValuePerYear: {
    ja: "同じ年度に二つの値があります。一つだけ残してください。",
    en: "two values for one fiscal year; keep one",
  },
  oneWayOfBaseAmount: {
    ja: "同じ年度に、基準額を一つの値で書く方法と本体額・加算で書く方法の両方があります。どちらか一つにしてください。",
    en: "a base amount in one value and in parts for the same fiscal year; keep one of the two ways",
  },
};

/** What belongs at a place of a parameter file, by the name of the field. */
export const parameterPlaces: Readonly<Record<string, Text>> & { readonly whole: Text } = {
  whole: {
    ja: '{ "id": …, "title": …, "entries": [ … ] } の形の JSON にしてください。記入用のファイルは juso grant parameters --year 2027 --out ファイル名.xlsx で作れます。',
    en: 'Write { "id": …, "title": …, "entries": [ … ] }. A file to fill in is written by juso grant parameters --year 2027 --out FILE.xlsx.',
  },
  id: { ja: "この値の組の名前を100字までで書いてください。", en: "Name the set, up to 100 characters." },
  title: {
    ja: '題名を { "ja": "日本語の題名", "en": "英語の題名" } の形で書いてください。',
    en: 'Write { "ja": "Japanese title", "en": "English title" }.',
  },
  ja: { ja: "日本語の題名を書いてください。", en: "Write the Japanese title." },
  en: { ja: "英語の題名を書いてください。", en: "Write the English title." },
  entries: { ja: "値を [ ] の中に並べてください。", en: "List the entries between [ and ]." },
  entry: {
    ja: "一つの値を { } で囲み、key、value、source、status を書いてください。",
    en: "Write each entry between { and } with key, value, source and status.",
  },
  key: { ja: "パラメーターのキーを、rate.N1 のように書いてください。", en: "Write the key, such as rate.N1." },
  fiscalYears: {
    ja: '年度を { "from": 2027, "to": 2027 } の形で書いてください。',
    en: 'Write the years as { "from": 2027, "to": 2027 }.',
  },
  from: {
    ja: "年度を、2027 のように西暦（2021から2100まで）で書いてください。",
    en: "Write a fiscal year from 2021 to 2100.",
  },
  to: {
    ja: "年度を、2027 のように西暦（2021から2100まで）で書いてください。",
    en: "Write a fiscal year from 2021 to 2100.",
  },
  source: {
    ja: "値の出典（「令和9年度交付要綱 別表」など）を書いてください。",
    en: "Write where the value comes from, such as the clause of the guidelines.",
  },
  status: {
    ja: "verified（確認済）か unverified（未確認）を書いてください。",
    en: "Write verified or unverified.",
  },
};
