import type { CostItemCode } from "@juso/model";
import type { ParameterKey } from "../parameter-key.ts";

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

/** Whether this grant pays a cost item, and who does when it does not. */
export const costItemKeys: readonly ParameterKey[] = Object.entries(routedCostItems).map(([item, ja]) => ({
  key: `costItem.${item}`,
  kind: "route",
  title: { ja: `${ja}の扱い`, en: `Where the cost item ${item} goes` },
  use: { ja: "この費目の経費を交付金に数えるか、どの財源で賄うか", en: "whether this grant pays the cost item" },
  need: "whenUsed",
}));
