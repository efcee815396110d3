import { parameterEntry } from "./parameter-entry.ts";
import type { ParameterEntry } from "./parameter-set.ts";

const ordinance = "介護保険法施行規則140条の62の10から16まで（特例の式。特定包括分を含まない）";
const standard = "一般的な知識による標準額（交付要綱を確認していない）";

/** Amounts of the formulas for the ceilings shared with 地域支援事業交付金. They only propose a ceiling; the entered one counts. */
export const categoryCapAmounts: readonly ParameterEntry[] = [
  parameterEntry("categoryCap.hokatsuNini.perElderlyYen", 930, ordinance, "verified"),
  parameterEntry("categoryCap.hokatsuNini.perCenterYen", 25_000_000, ordinance, "verified"),
  parameterEntry("categoryCap.hokatsuNini.elderlyPerCenter", 4500, ordinance, "verified"),
  parameterEntry("categoryCap.hokatsuNini.minimumCenters", "1/2", ordinance, "verified"),
  parameterEntry("categoryCap.shahoJujitsu.layerOneYen", 8_000_000, standard, "unverified"),
  parameterEntry("categoryCap.shahoJujitsu.layerTwoYen", 4_000_000, standard, "unverified"),
  parameterEntry("categoryCap.shahoJujitsu.medicalBaseYen", 1_058_000, standard, "unverified"),
  parameterEntry("categoryCap.shahoJujitsu.medicalPerCenterYen", 3_761_000, standard, "unverified"),
  parameterEntry("categoryCap.shahoJujitsu.dementiaTeamYen", 10_266_000, standard, "unverified"),
  parameterEntry("categoryCap.shahoJujitsu.dementiaPromoterYen", 6_802_000, standard, "unverified"),
  parameterEntry("categoryCap.shahoJujitsu.careMeetingPerCenterYen", 1_272_000, standard, "unverified"),
];
