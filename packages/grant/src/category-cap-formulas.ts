import { add, compare, divide, multiply, type Rational, rational } from "@juso/model";
import type { ParameterReader } from "./parameters/parameter-reader.ts";
import { type Sourced, weakest } from "./parameters/parameter-reader.ts";
import { roundAmount } from "./rounded-amount.ts";

/**
 * A proposal for the ceiling of 包括的支援（社会保障充実分を除く）・任意事業 by the special formula, yen rounded down:
 * 930円 × 65歳以上人口 ＋ 25,000,000円 × max(65歳以上人口 ÷ 4,500, 0.5). The part for named centres (特定包括分) is not in it.
 * Source: 介護保険法施行規則140条の62の10〜16.
 */
export function proposedHokatsuNiniCap(elderlyPopulation: number, reader: ParameterReader): Sourced<bigint> {
  const perElderly = amount("hokatsuNini.perElderlyYen", reader);
  const perCenter = amount("hokatsuNini.perCenterYen", reader);
  const size = reader.get("categoryCap.hokatsuNini.elderlyPerCenter", "integer");
  const least = reader.fraction("categoryCap.hokatsuNini.minimumCenters");
  const centers = divide(rational(elderlyPopulation), rational(size.value));
  const counted = compare(centers, least.value) < 0 ? least.value : centers;
  const exact = add(multiply(perElderly.value, rational(elderlyPopulation)), multiply(perCenter.value, counted));
  return {
    value: roundAmount(exact, { unit: 1, mode: "floor", stage: "line" }).yen,
    verification: weakest(perElderly.verification, perCenter.verification, size.verification, least.verification),
  };
}

/** Counts that the standard amounts of 社会保障充実分 are built from: 日常生活圏域 (second-layer areas) and support centres. */
export interface ShahoJujitsuCounts {
  readonly areas: number;
  readonly centers: number;
}

/** A proposal for the ceiling of 社会保障充実分 by its standard amounts, yen. Source: general knowledge, unverified. */
export function proposedShahoJujitsuCap(counts: ShahoJujitsuCounts, reader: ParameterReader): Sourced<bigint> {
  const terms: readonly (readonly [string, number])[] = [
    ["layerOneYen", 1],
    ["layerTwoYen", counts.areas],
    ["medicalBaseYen", 1],
    ["medicalPerCenterYen", counts.centers],
    ["dementiaTeamYen", 1],
    ["dementiaPromoterYen", 1],
    ["careMeetingPerCenterYen", counts.centers],
  ];
  const amounts = terms.map(([name, count]) => ({ ...amount(`shahoJujitsu.${name}`, reader), count }));
  return {
    value: add(...amounts.map(({ value, count }) => multiply(value, rational(count)))).numerator,
    verification: weakest(...amounts.map(({ verification }) => verification)),
  };
}

function amount(name: string, reader: ParameterReader): Sourced<Rational> {
  const { value, verification } = reader.get(`categoryCap.${name}`, "yen");
  return { value: rational(value), verification };
}
