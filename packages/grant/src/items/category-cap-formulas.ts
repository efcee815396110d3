import { add, compare, divide, multiply, rational } from "@juso/model";
import { roundAmount } from "../expression/round-amount.ts";
import { parseFraction } from "../parameters/fraction.ts";
import type { ParameterSet } from "../parameters/parameter-set.ts";
import { parametersOfYear, requiredParameter, type YearParameters } from "../parameters/year-parameters.ts";
import type { Verification } from "../result.ts";

/** A ceiling by a formula, which only an official may enter. Yen. */
export interface ProposedCap {
  readonly yen: bigint;
  /** `unverified` as soon as one of the formula's values is. */
  readonly verification: Verification;
}

/**
 * A proposal for the ceiling of 包括的支援（社会保障充実分を除く）・任意事業 by the special formula, yen rounded down:
 * 930円 × 65歳以上人口 ＋ 25,000,000円 × max(65歳以上人口 ÷ 4,500, 0.5). The part for named centres (特定包括分) is not in it.
 * Source: 介護保険法施行規則140条の62の10〜16.
 */
export function proposedHokatsuNiniCap(elderlyPopulation: number, set: ParameterSet, fiscalYear: number): ProposedCap {
  const parameters = parametersOfYear(set, fiscalYear);
  const key = (name: string): string => `categoryCap.hokatsuNini.${name}`;
  const perElderly = requiredParameter(parameters, fiscalYear, key("perElderlyYen"), "yen");
  const perCenter = requiredParameter(parameters, fiscalYear, key("perCenterYen"), "yen");
  const size = requiredParameter(parameters, fiscalYear, key("elderlyPerCenter"), "integer");
  const fewest = requiredParameter(parameters, fiscalYear, key("minimumCenters"), "fraction");
  const minimum = parseFraction(fewest);
  const centers = divide(rational(elderlyPopulation), rational(size));
  const counted = compare(centers, minimum) < 0 ? minimum : centers;
  const exact = add(
    multiply(rational(perElderly), rational(elderlyPopulation)),
    multiply(rational(perCenter), counted),
  );
  const names = ["perElderlyYen", "perCenterYen", "elderlyPerCenter", "minimumCenters"].map(key);
  return { yen: roundAmount(exact, { unit: 1, mode: "floor" }), verification: weakest(parameters, names) };
}

function weakest(parameters: YearParameters, keys: readonly string[]): Verification {
  return keys.some((key) => parameters.get(key)?.status === "unverified") ? "unverified" : "verified";
}
