import type { EntityKey, Text } from "@juso/model";

/** A table that a document cannot be made without, or, with `when`, only in that case. */
export interface TableNeed {
  readonly entity: EntityKey;
  /** What the document takes from the table. */
  readonly why: Text;
  readonly when?: Text;
}

/** A table and what a document takes from it. */
export function table(entity: EntityKey, ja: string, en: string, when?: Text): TableNeed {
  return { entity, why: { ja, en }, ...(when === undefined ? {} : { when }) };
}

/** What every document about a year's programme and its costs takes. */
export function wholeYear(component: Text, cost: Text): readonly TableNeed[] {
  return [
    table("municipality", "市町村名、人口、事業開始年度", "name, population, first year of the programme"),
    table("programme", "事業の目的、開始日、完了日", "purpose, beginning and end of the programme"),
    { entity: "component", why: component },
    table("operator", "事業ごとの実施者", "who carries out each component"),
    table("site", "か所数と拠点の一覧", "the number and the list of sites"),
    { entity: "costLine", why: cost },
    table("incomeLine", "寄附金その他の収入", "donations and other income", {
      ja: "収入があるとき",
      en: "when there is income",
    }),
    ...calculation,
    table("posting", "事業ごとの配置人員", "the staff of each component", {
      ja: "配置人員を載せるとき（庁内だけで使う表）",
      en: "when staff is shown (a table that stays inside)",
    }),
  ];
}

/** What the calculation takes besides costs, and the letter. */
const calculation: readonly TableNeed[] = [
  table("grantLine", "基準年度の費用と基準額", "costs of the base year and base amounts"),
  table("grantSetting", "計算方法の選択", "the methods of calculation"),
  table("categoryCap", "区分ごとの上限", "the caps of the categories"),
  table("impactAmount", "施設の開設・廃止等の影響額", "the impact of openings and closures", {
    ja: "開設・廃止等があったとき",
    en: "when something opened or closed",
  }),
  table("grantDocument", "鑑（宛先、文書番号、日付、市町村長名）", "the covering letter"),
];

/** What documents take that are about amounts not spent yet. */
export const plannedYear: readonly TableNeed[] = [
  table("budgetLine", "歳入歳出予算書抄本", "the extract of the budget"),
  table("communityEvaluation", "事業評価の成果目標", "the targets of the evaluation", {
    ja: "困窮地域づくりを実施するとき",
    en: "when that component is implemented",
  }),
];

/** What documents take that come after a decision and are no plan or report of the year: the calculation, the letter, decisions and receipts. */
export const afterDecision: readonly TableNeed[] = [
  table("municipality", "市町村名、事業開始年度", "name, first year of the programme"),
  table("costLine", "支出予定額、支出済額", "planned and actual amounts"),
  ...calculation,
  table("grantDecision", "交付決定額", "the amount decided"),
  table("grantReceipt", "交付金の受入額", "the amounts received"),
];
