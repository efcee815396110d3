import { parameterEntry } from "./parameter-entry.ts";
import type { CostItemRoute, ParameterEntry } from "./parameter-set.ts";

function excluded(ja: string, en: string): CostItemRoute {
  return { treatment: "excluded", destination: { ja, en } };
}

/** Costs that belong to another budget, and costs that are allowed in some components. Source: 実施要綱. */
export const costItemRoutes: readonly ParameterEntry[] = [
  parameterEntry(
    "costItem.firstPreventionSupport",
    excluded("総合事業", "the comprehensive programme"),
    "実施要綱 別記1の1 2(1)",
    "verified",
  ),
  parameterEntry(
    "costItem.careMeeting",
    excluded("社会保障充実分の地域ケア会議推進事業", "the care meeting programme of the enhanced works"),
    "実施要綱 別記1の1 3(2)",
    "verified",
  ),
  parameterEntry(
    "costItem.councilSecretariat",
    excluded("地方交付税（一般財源）", "the local allocation tax"),
    "実施要綱 別記1の2 3(1)イ(ウ)",
    "verified",
  ),
  parameterEntry(
    "costItem.generalDisabilityConsultation",
    excluded("地方交付税（一般財源）", "the local allocation tax"),
    "実施要綱 別記1の2 1（注）",
    "verified",
  ),
  parameterEntry(
    "costItem.activityCenterBasic",
    excluded("地方交付税（一般財源）", "the local allocation tax"),
    "実施要綱 別記2の3 3（注1）",
    "verified",
  ),
  parameterEntry(
    "costItem.layerThreeMatching",
    excluded("一般財源（交付金の対象外）", "municipal funds (not eligible)"),
    "実施要綱 別記2の2 (3)イ(イ)",
    "verified",
  ),
  parameterEntry(
    "costItem.wideAreaTraining",
    excluded("地域医療介護総合確保基金", "the fund for regional medical and long-term care"),
    "実施要綱 別記2の2 (3)カ(イ)c",
    "verified",
  ),
  parameterEntry(
    "costItem.welfareCommissionerTraining",
    excluded("一般財源（交付金の対象外）", "municipal funds (not eligible)"),
    "実施要綱 別記2の5 3(2)",
    "verified",
  ),
  parameterEntry(
    "costItem.communicationWifi",
    {
      treatment: "allowed",
      components: ["commPoor"],
      destination: { ja: "生活困窮者支援等のための地域づくり事業", en: "community building for people in need" },
    },
    "実施要綱 別記2の5 3(3)",
    "verified",
  ),
  parameterEntry(
    "costItem.minorRepair",
    {
      treatment: "allowed",
      components: ["commPoor"],
      destination: { ja: "生活困窮者支援等のための地域づくり事業", en: "community building for people in need" },
    },
    "実施要綱 別記2の5 3(3)",
    "verified",
  ),
  parameterEntry(
    "costItem.hostHonorarium",
    {
      treatment: "allowed",
      components: ["participation"],
      destination: { ja: "参加支援事業（実費相当まで）", en: "participation support (actual cost)" },
    },
    "実施要綱 別添5 3(3)イ(ウ)",
    "verified",
  ),
];
