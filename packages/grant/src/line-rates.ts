import { add, formatRational, type GrantLineCodeCode, multiply, type Rational, subtract } from "@juso/model";
import type { CalculationLedger } from "./calculation-ledger.ts";
import { type ParameterReader, type Sourced, weakest } from "./parameters/parameter-reader.ts";

/** A rate with the way it is made, where it is more than one value. */
export interface LineRate extends Sourced<Rational> {
  readonly origin?: string;
}

/**
 * The rate of a line. N3 and P2 are shares of the specific support amount: (第2号被保険者負担率 ＋ 50/100) × share
 * (法106条の8第3号, 106条の9第2号). 多機関協働等 has a second rate after five years where the parameters hold one.
 */
export function lineRate(
  line: GrantLineCodeCode,
  isFiveYearsElapsed: boolean,
  reader: ParameterReader,
  ledger: CalculationLedger,
): LineRate {
  if (line === "N3" || line === "P2") {
    const second = reader.fraction("secondInsuredRate");
    const addition = reader.fraction("supportAddition");
    const share = reader.fraction(`rate.${line}`);
    return {
      value: multiply(add(second.value, addition.value), share.value),
      verification: weakest(second.verification, addition.verification, share.verification),
      origin: `（第2号被保険者負担率 ${formatRational(second.value)} ＋ ${formatRational(addition.value)}） × ${formatRational(share.value)}`,
    };
  }
  if (isFiveYearsElapsed && (line === "N5-multiAgency" || line === "P3-multiAgency")) {
    const key = `rate.${line}.fiveYears`;
    if (reader.find(key, "fraction")) return reader.fraction(key);
    ledger.notice(
      "fiveYearsRateMissing",
      {
        ja: `${reader.fiscalYear}年度には5年経過後の率（${key}）がないため、通常の率を使いました。交付要綱を確かめてください。`,
        en: `Fiscal ${reader.fiscalYear} has no rate after five years (${key}); the ordinary rate was used. Check the grant guidelines.`,
      },
      line,
    );
  }
  return reader.fraction(`rate.${line}`);
}

/** The rate of the second transfer: 50/100 less the rate of the second-category insured persons (法106条の10第2号). */
export function secondTransferRate(reader: ParameterReader): Sourced<Rational> {
  const before = reader.fraction("transfer.L2");
  const second = reader.fraction("secondInsuredRate");
  return {
    value: subtract(before.value, second.value),
    verification: weakest(before.verification, second.verification),
  };
}
