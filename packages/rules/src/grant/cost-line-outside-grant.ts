import type { CostItemCode, Rule } from "@juso/model";
import { type ExcludedCost, excludedCostRule } from "./excluded-cost-rule.ts";

/** 重層的支援体制整備事業交付金の対象に含めない経費と、その扱い。 */
export const excludedCosts: readonly ExcludedCost[] = [
  {
    costItem: "firstPreventionSupport",
    component: "ccsLtc",
    goesToJa: "総合事業（地域支援事業交付金）に計上します",
    goesToEn: "It belongs to the community support programme grant (general programme)",
    requirement: "GRANT.EXCL.DAIICHI_YOBOU",
    section: "別記1の1 2(1)",
  },
  {
    costItem: "careMeeting",
    component: "ccsLtc",
    goesToJa: "地域ケア会議推進事業（地域支援事業交付金）に計上します",
    goesToEn: "It belongs to the community support programme grant (care meetings)",
    requirement: "GRANT.EXCL.CARE_MEETING",
    section: "別記1の1 3(2)",
  },
  {
    costItem: "councilSecretariat",
    component: "ccsDisability",
    goesToJa: "地方交付税で措置されており、市町村の一般財源で賄います",
    goesToEn: "It is paid from municipal funds (local allocation tax)",
    requirement: "GRANT.EXCL.KYOUGIKAI_SECRETARIAT",
    section: "別記1の2 3(1)イ(ウ)",
  },
  {
    costItem: "generalDisabilityConsultation",
    component: "ccsDisability",
    goesToJa: "地方交付税で措置されており、市町村の一般財源で賄います",
    goesToEn: "It is paid from municipal funds (local allocation tax)",
    requirement: "DIS.SUBSIDY.SPLIT",
    section: "別記1の2 1（注）",
  },
  {
    costItem: "activityCenterBasic",
    component: "commActivityCenter",
    goesToJa: "地方交付税で措置されており、市町村の一般財源で賄います",
    goesToEn: "It is paid from municipal funds (local allocation tax)",
    requirement: "GRANT.EXCL.CHIKATSU_BASE",
    section: "別記2の3 3（注1）",
  },
  {
    costItem: "layerThreeMatching",
    component: "commLifeSupport",
    goesToJa: "この事業の対象になりません",
    goesToEn: "It is no part of this programme",
    requirement: "COMM.SEIKATSU.COORD.LAYER3_EXCLUDED",
    section: "別記2の2 (3)イ(イ)",
  },
  {
    costItem: "wideAreaTraining",
    component: "commLifeSupport",
    goesToJa: "地域医療介護総合確保基金の事業の対象になります",
    goesToEn: "It belongs to the prefectural fund for medical and long-term care",
    requirement: "COMM.SEIKATSU.TRAINING.SINGLE",
    section: "別記2の2 (3)カ(イ)c",
  },
  {
    costItem: "welfareCommissionerTraining",
    component: "commPoor",
    goesToJa: "この事業の対象になりません",
    goesToEn: "It is no part of this programme",
    requirement: "GRANT.EXCL.MINSEI_TRAINING",
    section: "別記2の5 3(2)",
  },
];

/** Kinds of cost that the grant does not pay, whatever their source of funds says. */
export const excludedCostItems: ReadonlySet<CostItemCode | undefined> = new Set(
  excludedCosts.map(({ costItem }) => costItem),
);

/** 交付金の対象外の経費を、対象経費に含めない。 */
export const costLineOutsideGrant: readonly Rule[] = excludedCosts.map((row) => excludedCostRule(row));
