import type { GrantLineCode } from "@juso/model";
import { choose, type Definition, minus, parameter, sum, times } from "../expression/expression.ts";

/**
 * The rate of a line. N3 and P2 are shares of the specific support amount: (第2号被保険者負担率 ＋ 50/100) × share (法106条の8第3号, 106条の9第2号).
 * 多機関協働等 has a second rate after five years in the years that know one.
 */
export function lineRate(line: GrantLineCode): Definition {
  const rate = parameter(`rate.${line}`);
  if (line === "N3" || line === "P2") {
    return times<Definition>(sum(parameter("secondInsuredRate"), parameter("supportAddition")), rate);
  }
  if (line !== "N5-multiAgency" && line !== "P3-multiAgency") return rate;
  return choose<Definition>(`fiveYears.${line}`, { ordinary: rate, later: parameter(`rate.${line}.fiveYears`) });
}

/** The rate of the second transfer: 50/100 less the rate of the second-category insured persons (法106条の10第2号). */
export const secondTransferRate: Definition = minus<Definition>(
  parameter("transfer.L2"),
  parameter("secondInsuredRate"),
);
