import type { EntityKey } from "./entity-map.ts";
import type { DocumentKindCode } from "./generated/codes.ts";
import type { Text } from "./text.ts";

/** A table that a document cannot be made without, or, with `when`, only in that case. */
export interface DocumentNeed {
  readonly entity: EntityKey;
  /** What the document takes from the table. */
  readonly why: Text;
  readonly when?: Text;
}

/** Which tables each kind of document needs, in the order of the standard. The one place where this is said; a kind may be absent. */
export const documentNeeds: { readonly [K in DocumentKindCode]?: readonly DocumentNeed[] } = {
  application: [
    ...whole(
      { ja: "事業計画書の事業内容、数値目標", en: "activities and targets of the plan" },
      { ja: "支出予定額と積算内訳", en: "planned amounts and their basis" },
    ),
    ...planned(),
  ],
  change: [
    ...whole(
      { ja: "変更後の事業計画", en: "the plan as changed" },
      { ja: "変更後の支出予定額と積算内訳", en: "planned amounts as changed, and their basis" },
    ),
    ...planned(),
    need("grantDecision", "変更前の交付決定額", "the amount decided before the change"),
  ],
  report: [
    ...whole({ ja: "事業実績報告書の実施状況", en: "what was done" }, { ja: "支出済額", en: "amounts spent" }),
    need("budgetLine", "歳入歳出決算書抄本の決算額", "the extract of the settled accounts"),
    need("grantDecision", "交付決定額", "the amount decided"),
    need("grantReceipt", "交付金の受入額", "the amounts received"),
    need("indicator", "事業実績報告書の件数", "the counts of the report"),
    need("propertyItem", "取得財産の一覧", "the list of property", {
      ja: "取得した財産があるとき",
      en: "when property was acquired",
    }),
    need("communityEvaluation", "事業評価の実績", "the results of the evaluation", {
      ja: "困窮地域づくりを実施するとき",
      en: "when that component is implemented",
    }),
  ],
};

/** What every document about a year's programme and its costs takes. */
function whole(component: Text, cost: Text): readonly DocumentNeed[] {
  return [
    need("municipality", "市町村名、人口、事業開始年度", "name, population, first year of the programme"),
    need("programme", "事業の目的、開始日、完了日", "purpose, beginning and end of the programme"),
    { entity: "component", why: component },
    need("operator", "事業ごとの実施者", "who carries out each component"),
    need("site", "か所数と拠点の一覧", "the number and the list of sites"),
    { entity: "costLine", why: cost },
    need("incomeLine", "寄附金その他の収入", "donations and other income", {
      ja: "収入があるとき",
      en: "when there is income",
    }),
    need("grantLine", "基準年度の費用と基準額", "costs of the base year and base amounts"),
    need("grantSetting", "計算方法の選択", "the methods of calculation"),
    need("categoryCap", "区分ごとの上限", "the caps of the categories"),
    need("impactAmount", "施設の開設・廃止等の影響額", "the impact of openings and closures", {
      ja: "開設・廃止等があったとき",
      en: "when something opened or closed",
    }),
    need("grantDocument", "鑑（宛先、文書番号、日付、市町村長名）", "the covering letter"),
    need("posting", "事業ごとの配置人員", "the staff of each component", {
      ja: "配置人員を載せるとき（庁内だけで使う表）",
      en: "when staff is shown (a table that stays inside)",
    }),
  ];
}

/** What documents take that are about amounts not spent yet. */
function planned(): readonly DocumentNeed[] {
  return [
    need("budgetLine", "歳入歳出予算書抄本", "the extract of the budget"),
    need("communityEvaluation", "事業評価の成果目標", "the targets of the evaluation", {
      ja: "困窮地域づくりを実施するとき",
      en: "when that component is implemented",
    }),
  ];
}

function need(entity: EntityKey, ja: string, en: string, when?: Text): DocumentNeed {
  return { entity, why: { ja, en }, ...(when === undefined ? {} : { when }) };
}
