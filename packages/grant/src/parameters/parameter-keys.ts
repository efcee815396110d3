import { type CostItemCode, documentKindTitles, type PayerCode, type Text } from "@juso/model";
import { grantItems } from "../items/grant-items.ts";
import { grantLines } from "../lines/grant-lines.ts";
import type { ParameterKind } from "./parameter-set.ts";

/** What a key means and which kind of value it takes. */
export interface ParameterKey {
  readonly key: string;
  readonly kind: ParameterKind;
  readonly title: Text;
  /** First fiscal year whose calculation needs the value; absent where no year is special. */
  readonly requiredFrom?: number;
}

/** From R8 the rate of 多機関協働事業等 depends on five years since the start (令和8年主管課長会議資料 負担割合等). */
const fiveYearsSince = 2026;

const payers: readonly { readonly code: PayerCode; readonly title: Text }[] = [
  { code: "national", title: { ja: "国", en: "nation" } },
  { code: "prefectural", title: { ja: "都道府県", en: "prefecture" } },
];

/** Cost items that have a route parameter, by their Japanese short name. */
const routedCostItems: Readonly<Record<Exclude<CostItemCode, "ordinary">, string>> = {
  firstPreventionSupport: "第1号介護予防支援事業",
  careMeeting: "地域ケア会議",
  councilSecretariat: "協議会の事務局",
  generalDisabilityConsultation: "一般的な障害者相談支援",
  activityCenterBasic: "地域活動支援センターの基礎的事業",
  layerThreeMatching: "第3層の個別マッチング",
  wideAreaTraining: "都道府県広域の担い手研修",
  welfareCommissionerTraining: "民生委員の研修",
  communicationWifi: "通信費・Wi-Fi",
  minorRepair: "小修繕費",
  hostHonorarium: "受入先への謝礼",
};

const capFormulaKeys: readonly (readonly [string, ParameterKind, string, string])[] = [
  ["hokatsuNini.perElderlyYen", "yen", "包括・任意: 65歳以上1人当たりの額", "per person aged 65 and over"],
  ["hokatsuNini.perCenterYen", "yen", "包括・任意: センター1か所相当の額", "per centre equivalent"],
  [
    "hokatsuNini.elderlyPerCenter",
    "integer",
    "包括・任意: センター1か所相当の65歳以上人口",
    "people aged 65 and over per centre",
  ],
  ["hokatsuNini.minimumCenters", "fraction", "包括・任意: センター数の下限", "least number of centres"],
  ["shahoJujitsu.layerOneYen", "yen", "社保充実: 生活支援体制整備 第1層", "life support, layer 1"],
  ["shahoJujitsu.layerTwoYen", "yen", "社保充実: 生活支援体制整備 第2層（圏域ごと）", "life support, layer 2 per area"],
  ["shahoJujitsu.medicalBaseYen", "yen", "社保充実: 在宅医療・介護連携（定額）", "medical and care coordination, base"],
  [
    "shahoJujitsu.medicalPerCenterYen",
    "yen",
    "社保充実: 在宅医療・介護連携（包括ごと）",
    "medical and care coordination, per centre",
  ],
  ["shahoJujitsu.dementiaTeamYen", "yen", "社保充実: 認知症初期集中支援", "dementia initial-phase team"],
  ["shahoJujitsu.dementiaPromoterYen", "yen", "社保充実: 認知症地域支援推進員", "dementia community promoter"],
  ["shahoJujitsu.careMeetingPerCenterYen", "yen", "社保充実: 地域ケア会議（包括ごと）", "care meeting, per centre"],
];

const singleKeys: readonly (readonly [string, ParameterKind, string, string])[] = [
  ["secondInsuredRate", "fraction", "第2号被保険者負担率", "Rate borne by second-category insured persons"],
  ["supportAddition", "fraction", "特定地域支援事業支援額の加算率", "Rate added for the specific support amount"],
  ["transfer.L1", "fraction", "繰入（一号）の率", "Rate of the first transfer"],
  ["transfer.L2", "fraction", "繰入（二号）で負担率を引く前の率", "Rate of the second transfer before the deduction"],
  [
    "rate.N5-multiAgency.fiveYears",
    "fraction",
    "国5号 多機関協働事業等の率（5年経過）",
    "Rate of N5 multi-agency after five years",
  ],
  [
    "rate.P3-multiAgency.fiveYears",
    "fraction",
    "県3号 多機関協働事業等の率（5年経過）",
    "Rate of P3 multi-agency after five years",
  ],
  ["fiveYearRule.years", "integer", "経過年数の判定に使う年数", "Years after which the later rate applies"],
  ["baseYear.yearsBeforeStart", "integer", "基準年度は開始年度の何年前か", "Years from the base year to the start"],
  ["rounding.costShare", "rounding", "按分額（T×w）の端数処理", "Rounding of T × w"],
  ["rounding.categorySplit", "rounding", "区分の上限を按分するときの端数処理", "Rounding of a proportional split"],
  ["rounding.N3", "rounding", "国3号の端数処理", "Rounding of N3"],
  ["rounding.N5", "rounding", "国5号の端数処理", "Rounding of N5"],
  ["rounding.P3", "rounding", "県3号の端数処理", "Rounding of P3"],
  ["rounding.N1", "rounding", "国1号の端数処理", "Rounding of N1"],
  ["rounding.N2", "rounding", "国2号（調整交付金相当）の端数処理", "Rounding of N2"],
  ["rounding.N4", "rounding", "国4号の端数処理", "Rounding of N4"],
  ["rounding.P1", "rounding", "県1号の端数処理", "Rounding of P1"],
  ["rounding.P2", "rounding", "県2号の端数処理", "Rounding of P2"],
  ["rounding.L1", "rounding", "繰入（一号）の端数処理", "Rounding of L1"],
  ["rounding.L2", "rounding", "繰入（二号）の端数処理", "Rounding of L2"],
  ["rounding.national", "rounding", "国の交付金の合計の端数処理", "Rounding of the national total"],
  ["rounding.prefectural", "rounding", "都道府県の交付金の合計の端数処理", "Rounding of the prefectural total"],
  [
    "adjustmentGrant.roundingPoint",
    "adjustmentPoint",
    "調整交付金の端数処理をする段階",
    "Where the adjustment grant is rounded",
  ],
  [
    "adjustmentGrant.denominator",
    "adjustmentDenominator",
    "調整交付金の割合の分母（総合事業に要する費用の額）の取り方",
    "What the share of the adjustment grant is divided by",
  ],
  [
    "deadline.report.monthDay",
    "monthDay",
    "実績報告の期限（翌年度の月日）",
    "Report due, month and day of the next fiscal year",
  ],
  [
    "deadline.report.monthsAfterCompletion",
    "integer",
    "実績報告の期限（完了後の月数）",
    "Report due, months after completion",
  ],
  ["deadline.report.deferredTo", "date", "実績報告の期限（繰下げ後の日）", "Report due, deferred to"],
  ["property.thresholdYen", "yen", "財産処分の制限を受ける取得価格", "Price from which property is restricted"],
  ["records.keepYears", "integer", "帳簿・証拠書類の保存年数", "Years to keep the books"],
];

function toKey([key, kind, ja, en]: readonly [string, ParameterKind, string, string]): ParameterKey {
  const isOfFiveYears = key === "fiveYearRule.years" || key.endsWith(".fiveYears");
  return { key, kind, title: { ja, en }, ...(isOfFiveYears ? { requiredFrom: fiveYearsSince } : {}) };
}

const keys: readonly ParameterKey[] = [
  ...grantLines
    .filter((line) => line.line !== "N2")
    .map((line) => toKey([`rate.${line.line}`, "fraction", `${line.title.ja}の率`, `Rate of ${line.line}`])),
  ...singleKeys.map(toKey),
  ...grantItems.map((item) =>
    toKey([`ministry.${item.item}`, "ministry", `${item.title.ja}の所管`, `Ministry of ${item.title.en}`]),
  ),
  ...grantItems.map((item) =>
    toKey([
      `baseAmount.${item.item}`,
      "bands",
      `${item.title.ja}の基準額（人口区分別）`,
      `Base amount of ${item.title.en} by population`,
    ]),
  ),
  // From R8 the base amount of 多機関協働事業等 is 本体額 plus 取組加算 (令和8年主管課長会議資料 負担割合等).
  toKey([
    "baseAmount.multiAgency.body",
    "bands",
    "多機関協働事業等の本体額（人口区分別）",
    "Body of the base amount of Multi-agency works by population",
  ]),
  toKey([
    "baseAmount.multiAgency.additions",
    "additions",
    "多機関協働事業等の取組加算（人口区分別）",
    "Additions for efforts to the base amount of Multi-agency works by population",
  ]),
  ...capFormulaKeys.map(([key, kind, ja, en]) => toKey([`categoryCap.${key}`, kind, ja, `Category ceiling: ${en}`])),
  ...Object.entries(routedCostItems).map(([item, ja]) =>
    toKey([`costItem.${item}`, "route", `${ja}の扱い`, `Where the cost item ${item} goes`]),
  ),
  ...payers.flatMap((payer) => [
    ...Object.entries(documentKindTitles).map(([kind, title]) =>
      toKey([
        `form.${payer.code}.${kind}`,
        "text",
        `${title.ja}の様式番号（${payer.title.ja}）`,
        `Form number: ${title.en.toLowerCase()}, ${payer.title.en}`,
      ]),
    ),
    toKey([`addressee.${payer.code}`, "text", `宛先（${payer.title.ja}）`, `Addressee, ${payer.title.en}`]),
    toKey([`via.${payer.code}`, "text", `経由（${payer.title.ja}）`, `Route, ${payer.title.en}`]),
  ]),
];

/** Every key that a parameter set may hold. */
export const parameterKeys: ReadonlyMap<string, ParameterKey> = new Map(keys.map((key) => [key.key, key]));
