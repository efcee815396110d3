import type { Text } from "@juso/model";
import type { ParameterKey } from "./parameter-key.ts";
import type { ParameterKind } from "./parameter-set.ts";

/** What a kind of value counts, and how it is written. */
export interface ParameterKindText {
  readonly unit: Text;
  readonly howTo: Text;
  /** How it is given in a sheet, where that differs. */
  readonly inSheet?: Text;
}

const picked: Text = { ja: "一覧から選んでください。", en: "Choose from the list." };
const inBands: Text = {
  ja: "シート「基準額」に、人口の区分を小さい順に、すき間なく1行ずつ書いてください。",
  en: "Write the bands into their sheet, one a row, in order and without a gap.",
};

/** The units of the kinds, and how each is written in a JSON file. */
export const parameterKindTexts: Readonly<Record<ParameterKind, ParameterKindText>> = {
  fraction: {
    unit: { ja: "率（分数）", en: "rate (fraction)" },
    howTo: {
      ja: "0から1までの分数を、2/3 や 12.5/100 のように書いてください。割り切れる率は 50% や 0.5 でも構いません。",
      en: "Write a fraction between 0 and 1, such as 2/3 or 12.5/100. A rate that comes out even may also be 50% or 0.5.",
    },
  },
  yen: {
    unit: { ja: "円", en: "yen" },
    howTo: {
      ja: "円の額を、12000000 のように0以上の整数で書いてください。",
      en: "Write yen as a whole number of 0 or more, such as 12000000.",
    },
  },
  integer: {
    unit: { ja: "数", en: "number" },
    howTo: { ja: "0以上の整数を、5 のように書いてください。", en: "Write a whole number of 0 or more, such as 5." },
  },
  text: {
    unit: { ja: "文字", en: "text" },
    howTo: { ja: "印刷する文字を200字までで書いてください。", en: "Write what is printed, up to 200 characters." },
  },
  date: {
    unit: { ja: "日付", en: "date" },
    howTo: {
      ja: "実在する日付を、2028-06-30 のように年-月-日で書いてください。",
      en: "Write an existing date, such as 2028-06-30.",
    },
  },
  monthDay: {
    unit: { ja: "月日", en: "month and day" },
    howTo: { ja: "月日を、04-10 のように月-日で書いてください。", en: "Write a month and day, such as 04-10." },
  },
  rounding: {
    unit: { ja: "端数処理", en: "rounding" },
    howTo: {
      ja: '{ "unit": 1 か 1000（円）, "mode": "floor"（切捨て）か "halfUp"（半分以上切上げ）, "stage": "line"（行ごと）か "sum"（合計で） } の形で書いてください。',
      en: 'Write { "unit": 1 or 1000 (yen), "mode": "floor" or "halfUp", "stage": "line" or "sum" }.',
    },
    inSheet: picked,
  },
  ministry: {
    unit: { ja: "所管", en: "ministry" },
    howTo: { ja: "mhlw（厚生労働省）か cfa（こども家庭庁）を書いてください。", en: "Write mhlw or cfa." },
    inSheet: picked,
  },
  adjustmentPoint: {
    unit: { ja: "読み方", en: "reading" },
    howTo: {
      ja: "share（按分した額で端数処理）、whole（按分する前の額で）、both（前と後で）のどれかを書いてください。",
      en: "Write share, whole or both.",
    },
    inSheet: picked,
  },
  adjustmentDenominator: {
    unit: { ja: "読み方", en: "reading" },
    howTo: {
      ja: "fullCost（区分の上限で切る前の費用）か cappedCost（切った後の費用）を書いてください。",
      en: "Write fullCost or cappedCost.",
    },
    inSheet: picked,
  },
  adjustmentNumerator: {
    unit: { ja: "読み方", en: "reading" },
    howTo: {
      ja: "fullCost（区分の上限で切る前の額）か cappedCost（切った後の額）を書いてください。",
      en: "Write fullCost or cappedCost.",
    },
    inSheet: picked,
  },
  bands: {
    unit: { ja: "円（人口区分別）", en: "yen by population" },
    howTo: {
      ja: '人口の区分を [ { "from": 0, "below": 50000, "amountYen": 10000000 }, { "from": 50000, "amountYen": 20000000 } ] のように、すき間なく並べてください。',
      en: 'List the bands without a gap: [ { "from": 0, "below": 50000, "amountYen": 10000000 }, { "from": 50000, "amountYen": 20000000 } ].',
    },
    inSheet: inBands,
  },
  additions: {
    unit: { ja: "円（人口区分別）", en: "yen by population" },
    howTo: {
      ja: '加算を [ { "key": "英数字の名前", "title": { "ja": "…", "en": "…" }, "bands": [ 人口の区分 ] } ] の形で並べてください。',
      en: 'List additions as [ { "key": "name", "title": { "ja": "…", "en": "…" }, "bands": [ … ] } ].',
    },
    inSheet: inBands,
  },
  route: {
    unit: { ja: "経費の扱い", en: "route" },
    howTo: {
      ja: '{ "treatment": "excluded"（対象外）か "allowed"（対象）, "components": [ 構成事業のコード ]（allowed で限るとき）, "destination": { "ja": "賄う財源", "en": "…" }（excluded のとき） } の形で書いてください。',
      en: 'Write { "treatment": "excluded" or "allowed", "components": [ codes ] where allowed only there, "destination": { "ja": "…", "en": "…" } where excluded }.',
    },
    inSheet: {
      ja: "「対象外」か「対象」を選び、対象外なら賄う財源を書いてください。",
      en: "Choose 対象外 (excluded) or 対象 (allowed), and write who pays where excluded.",
    },
  },
};

/** What the value of a key counts. */
export function parameterUnit({ kind, unit }: ParameterKey): Text {
  return unit ?? parameterKindTexts[kind].unit;
}
