import type { GrantItemCode } from "@juso/model";
import type { GrantInput } from "./grant-input.ts";
import type { ParameterReader } from "./parameters/parameter-reader.ts";
import type { Verification } from "./result.ts";
import { wholeYen } from "./rounded-amount.ts";

/** A base amount (基準額) with where it comes from. */
export interface BaseAmount {
  readonly yen: bigint;
  readonly origin: string;
  readonly verification: Verification;
}

/** Items for which the minister sets an amount beside the cost (令26条4項1号, 5項3号イ). */
const itemsWithMinisterAmount: readonly GrantItemCode[] = ["selfReliance", "multiAgency"];

/**
 * E of an item: the minister's amount, else the base amount entered, else the population band of the parameters.
 * Nothing when none is given: no ceiling is known, which is not a ceiling of 0.
 */
export function baseAmountOf(input: GrantInput, item: GrantItemCode, reader: ParameterReader): BaseAmount | undefined {
  const line = input.grantLines.find((row) => row.fiscalYear === input.fiscalYear && row.grantItem === item);
  if (itemsWithMinisterAmount.includes(item) && line?.ministerAmountYen !== undefined) {
    return { yen: wholeYen(line.ministerAmountYen), origin: "大臣が定める方法の額", verification: "verified" };
  }
  if (line?.baseAmountYen !== undefined)
    return { yen: wholeYen(line.baseAmountYen), origin: "入力した基準額", verification: "verified" };
  const { population } = input.municipality;
  const bands = reader.find(`baseAmount.${item}`, "bands");
  if (!bands || population === undefined) return undefined;
  const band = bands.value.find(({ from, below }) => from <= population && population < (below ?? Infinity));
  return band && { yen: wholeYen(band.amountYen), origin: "人口区分の基準額", verification: bands.verification };
}
