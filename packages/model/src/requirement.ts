import type { Text } from "./text.ts";

/** One requirement of the guideline and the papers beside it, as `schemas/v1/requirements.csv` lists it. */
export interface Requirement {
  readonly id: string;
  /** `1` decidable by machine and blocking, `2` presence and the like, `3` for information. */
  readonly tier: string;
  readonly severity: string;
  /** Where the requirement stands, in Japanese. */
  readonly section: string;
  /** What it asks for, in words of this standard; what counts is the paper itself. */
  readonly text: Text;
  /** Why no check covers it; absent when one does. */
  readonly uncheckedReason?: UncheckedReason;
}

/** Why no check covers a requirement. */
export type UncheckedReason =
  | "notYetChecked"
  | "needsField"
  | "needsEntity"
  | "needsSource"
  | "needsJudgement"
  | "outsideSubmission"
  | "heldByTables"
  | "calculated"
  | "permission"
  | "guidance"
  | "notInForce"
  | "lapsed"
  | "reference";

/** What each reason means: first those that a later version can resolve, then those that stay. */
export const uncheckedReasons: Readonly<Record<UncheckedReason, Text>> = {
  notYetChecked: {
    ja: "項目はありますが、検査がまだありません。",
    en: "The fields are there, but no check is yet.",
  },
  needsField: { ja: "確かめるための項目が、表にまだありません。", en: "The tables do not yet have a field for it." },
  needsEntity: { ja: "確かめるための表が、まだありません。", en: "There is not yet a table for it." },
  needsSource: {
    ja: "基準の数値や条件を定めた文書を、まだ確かめていません。",
    en: "The paper that sets its numbers or conditions has not been read yet.",
  },
  needsJudgement: {
    ja: "記録だけでは決められず、人の判断が要ります。",
    en: "Records alone do not decide it; a person has to.",
  },
  outsideSubmission: {
    ja: "都道府県や国などが行うことで、市町村の提出物には書かれません。",
    en: "It is for the prefecture, the state or another programme, and is not in what a municipality submits.",
  },
  heldByTables: {
    ja: "表の形（必須の項目、キー、コード一覧）が受け持ちます。",
    en: "The shape of the tables holds it: required fields, keys and code lists.",
  },
  calculated: {
    ja: "交付金または指標の計算が受け持ちます。",
    en: "The calculation of the grant or of the indicators takes care of it.",
  },
  permission: { ja: "してもよいことを示すもので、違反がありません。", en: "It allows something and cannot be broken." },
  guidance: {
    ja: "考え方や望ましい姿を示すもので、違反として扱いません。",
    en: "It explains or recommends, and is not treated as something to break.",
  },
  notInForce: { ja: "案の段階で、まだ施行されていません。", en: "It is a proposal and not in force." },
  lapsed: { ja: "適用の期間が終わっています。", en: "Its period has ended." },
  reference: { ja: "参考の数値や事例です。", en: "It is a figure or an example for reference." },
};
