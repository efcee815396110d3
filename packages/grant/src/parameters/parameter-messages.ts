import type { Text } from "@juso/model";

/** What is said of a place of a parameter file, and how it is said of a sheet, where that differs. */
export interface PlaceText extends Text {
  readonly inSheet?: Text;
}

/** What the schema of a parameter file says of its own accord, by the name the schema gives the breach. */
export const parameterMessages: Readonly<Record<string, PlaceText>> & { readonly whole: Text } = {
  whole: { ja: "ファイル全体", en: "the whole file" },
  key: {
    ja: "この名前のパラメーターはありません。キーの綴りを直してください。キーの一覧は juso grant parameters で見られます。",
    en: "there is no parameter of this name; juso grant parameters lists them",
  },
  fractionAsDate: {
    ja: "日付になっています。1/2 のような分数、または 50% と書いてください。",
    en: "This is a date. Write a fraction such as 1/2, or 50%.",
    inSheet: {
      ja: "分数が日付に変わっています。セルの表示形式を「文字列」にしてから 1/2 のように入力し直すか、50% と入力してください。",
      en: "The spreadsheet made a date of the fraction. Format the cell as text and type it again, such as 1/2, or type 50%.",
    },
  },
  additionKey: { ja: "英字で始まる英数字で書いてください。", en: "expected letters and digits, a letter first" },
  additionKeysDiffer: { ja: "加算の名前（key）が重なっています。", en: "each addition has a key of its own" },
  bandsConnected: {
    ja: "人口の区分は、前の区分の below を次の区分の from にして、すき間なく並べてください。",
    en: "bands follow one another without a gap: each `from` is the `below` of the band before it",
    inSheet: {
      ja: "人口の区分がつながっていません。小さい順に並べ、前の行の「人口（未満）」と同じ数を、次の行の「人口（以上）」に書いてください。「人口（未満）」は、その行の「人口（以上）」より大きい数にし、最後の行だけ空欄にします。",
      en: "The bands do not follow one another. Each begins where the one before ends and ends above where it begins; only the last one has no end.",
    },
  },
  costShareStage: {
    ja: "按分額は事業ごとに端数処理するため、stage は line だけです。",
    en: "apportioned amounts are rounded item by item, so the stage can only be line",
  },
  yearsOrdered: { ja: "終わりの年度（to）が始まりの年度（from）より前です。", en: "`to` is before `from`" },
  oneValuePerYear: {
    ja: "同じ年度に二つの値があります。一つだけ残してください。",
    en: "two values for one fiscal year; keep one",
    inSheet: {
      ja: "同じ項目が、上の別の行にもあります。正しい方だけを残し、もう一方の行の値を消してください。",
      en: "A row above has the same item. Keep the right one and clear the value of the other.",
    },
  },
  shareAboveOne: {
    ja: "分子を上限で切る前の額（adjustmentGrant.numerator＝fullCost）とするなら、分母は切った後の額（cappedCost）にできません。割合が1を超えることがあります。どちらかを変えてください。",
    en: "with adjustmentGrant.numerator = fullCost the denominator cannot be cappedCost: the share could exceed 1. Change one of them.",
    inSheet: {
      ja: "割合の分子を上限で切る前の額とするなら、分母は切った後の費用にできません。割合が1を超えることがあります。どちらかを変えてください。",
      en: "With the amount before the ceiling as the part, the cost after it cannot be the whole: the share could exceed 1. Change one of them.",
    },
  },
  oneWayOfBaseAmount: {
    ja: "同じ年度に、基準額を一つの値で書く方法と本体額・加算で書く方法の両方があります。どちらか一つにしてください。",
    en: "a base amount in one value and in parts for the same fiscal year; keep one of the two ways",
  },
};

/** What belongs at a place of a parameter file, by the name of the field. */
export const parameterPlaces: Readonly<Record<string, PlaceText>> & { readonly whole: Text } = {
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
    inSheet: { ja: "「確認済」か「未確認」を選んでください。", en: "Choose 確認済 (verified) or 未確認 (unverified)." },
  },
};

/** What belongs at a part of a value, by the name of the part. */
export const valueFields: Readonly<Record<string, PlaceText>> = {
  from: { ja: "区分の初めの人口を0以上の整数で書いてください。", en: "Write the population from which the band runs." },
  below: {
    ja: "区分の終わりの人口（未満）を整数で書いてください。最後の区分にだけ書きません。",
    en: "Write the population below which the band ends; only the last band has none.",
  },
  amountYen: {
    ja: "円の額を、12000000 のように0以上の整数で書いてください。",
    en: "Write yen as a whole number of 0 or more, such as 12000000.",
  },
  key: { ja: "加算の記号を、英字で始まる英数字で書いてください。", en: "Write letters and digits, a letter first." },
  title: { ja: "加算の名前を書いてください。", en: "Write the name of the addition." },
  treatment: {
    ja: "excluded（対象外）か allowed（対象）を書いてください。",
    en: "Write excluded or allowed.",
    inSheet: { ja: "「対象外」か「対象」を選んでください。", en: "Choose 対象外 (excluded) or 対象 (allowed)." },
  },
  components: {
    ja: "ccsLtc や commPoor のような構成事業のコードを書いてください。",
    en: "Write codes of components, such as ccsLtc or commPoor.",
    inSheet: {
      ja: "「地域包括支援センターの運営」のような構成事業の名前を、「、」で区切って書いてください。",
      en: "Write Japanese titles of components, separated by 、.",
    },
  },
  destination: {
    ja: '対象外の経費を賄う財源を、{ "ja": "一般財源", "en": "municipal funds" } の形で書いてください。',
    en: 'Write who pays the excluded cost, such as { "ja": "一般財源", "en": "municipal funds" }.',
    inSheet: {
      ja: "対象外の経費には、賄う財源を「一般財源」のように書いてください。",
      en: "Write who pays the excluded cost, such as 一般財源 (municipal funds).",
    },
  },
};
