import { formatRational, type GrantItemCode, multiply, rational, subtract } from "@juso/model";
import type { CalculationLedger } from "./calculation-ledger.ts";
import { roundGroup } from "./line-group.ts";
import { secondTransferRate } from "./line-rates.ts";
import { type ParameterReader, weakest } from "./parameters/parameter-reader.ts";
import type { GrantResult } from "./result.ts";
import { yenNumber } from "./rounded-amount.ts";

/**
 * What the 介護保険特別会計（保険事業勘定） moves to the general account (法106条の10, 令29条).
 * L1 = 55/100 of 3号イ less N2; L2 = (50/100 − 第2号被保険者負担率) of 1号イ and 3号ロ.
 */
export function computeTransfers(
  basic: ReadonlyMap<GrantItemCode, bigint>,
  adjustmentYen: number,
  reader: ParameterReader,
  ledger: CalculationLedger,
): GrantResult["transfer"] {
  const firstRate = reader.fraction("transfer.L1");
  const firstRule = reader.rounding("L1");
  const first = subtract(multiply(firstRate.value, rational(basic.get("carePrevention")!)), rational(adjustmentYen));
  const firstYen = ledger.amount({
    id: "J.L1",
    title: { ja: "介護保険特別会計からの繰入（一号）", en: "First transfer from the long-term care account" },
    formula: `G × ${formatRational(firstRate.value)} − 国2号（0円を下回らない）`,
    operands: ["G.carePrevention", "H.N2"],
    basis: "社会福祉法106条の10第1号",
    exact: first.numerator < 0n ? rational(0) : first,
    rounding: firstRule.value,
    verification: weakest(firstRate.verification, firstRule.verification),
  });
  const secondRate = secondTransferRate(reader);
  const secondRule = reader.rounding("L2");
  const parts = [basic.get("ltcCenter")!, basic.get("lifeSupport")!];
  const [second] = roundGroup([{ rate: secondRate.value, basicYen: parts }], secondRule.value);
  ledger.allocated({
    id: "J.L2",
    title: { ja: "介護保険特別会計からの繰入（二号）", en: "Second transfer from the long-term care account" },
    formula: `（G の合計） × ${formatRational(secondRate.value)}`,
    operands: ["G.ltcCenter", "G.lifeSupport"],
    basis: "社会福祉法106条の10第2号",
    exact: second!.raw,
    yen: second!.yen,
    rounding: secondRule.value,
    verification: weakest(secondRate.verification, secondRule.verification),
  });
  const totalYen = ledger.whole({
    id: "J.total",
    title: { ja: "介護保険特別会計からの繰入の合計", en: "Transfers from the long-term care account" },
    formula: "繰入（一号） ＋ 繰入（二号）",
    operands: ["J.L1", "J.L2"],
    basis: "社会福祉法106条の10・社会福祉法施行令29条",
    yen: firstYen + second!.yen,
  });
  return { firstYen: yenNumber(firstYen), secondYen: yenNumber(second!.yen), totalYen: yenNumber(totalYen) };
}
