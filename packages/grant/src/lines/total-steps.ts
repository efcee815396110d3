import { type PayerCode, payerTitles } from "@juso/model";
import {
  choose,
  type Definition,
  minus,
  parameter,
  positive,
  ref,
  refs,
  type StepDraft,
  sum,
  times,
} from "../expression/expression.ts";
import { grantLines, lineStepId, totalStepId } from "./grant-lines.ts";
import { secondTransferRate } from "./line-rates.ts";

/** The total of a grant. */
export function totalStep(payer: PayerCode): StepDraft {
  const isNational = payer === "national";
  return {
    id: totalStepId(payer),
    title: isNational
      ? { ja: "国交付金の合計", en: "National grant, total" }
      : { ja: "都道府県交付金の合計", en: "Prefectural grant, total" },
    name: payerTitles[payer].ja,
    basis: isNational ? "社会福祉法106条の8" : "社会福祉法106条の9",
    expression: sum(...refs(grantLines.filter((line) => line.payer === payer).map(lineStepId))),
    rounding: `rounding.${payer}`,
  };
}

/**
 * What the 介護保険特別会計（保険事業勘定） moves to the general account (法106条の10, 令29条).
 * L1 = 55/100 of 3号イ less N2; L2 = (50/100 − 第2号被保険者負担率) of 1号イ and 3号ロ.
 */
export function transferSteps(): readonly StepDraft[] {
  const second = (...ids: readonly string[]) => times<Definition>(sum(...refs(ids)), secondTransferRate);
  return [
    {
      id: "J.L1",
      title: { ja: "介護保険特別会計からの繰入（一号）", en: "First transfer from the long-term care account" },
      name: "繰入（一号）",
      basis: "社会福祉法106条の10第1号",
      expression: positive(
        minus<Definition>(times<Definition>(ref("G.carePrevention"), parameter("transfer.L1")), ref("H.N2")),
      ),
      rounding: "rounding.L1",
    },
    {
      id: "J.L2",
      title: { ja: "介護保険特別会計からの繰入（二号）", en: "Second transfer from the long-term care account" },
      name: "繰入（二号）",
      basis: "社会福祉法106条の10第2号",
      expression: choose<Definition>("rounding.L2", {
        line: { op: "each", of: [second("G.ltcCenter"), second("G.lifeSupport")] },
        sum: second("G.ltcCenter", "G.lifeSupport"),
      }),
      rounding: "rounding.L2",
    },
    {
      id: "J.total",
      title: { ja: "介護保険特別会計からの繰入の合計", en: "Transfers from the long-term care account" },
      name: "繰入",
      basis: "社会福祉法106条の10・社会福祉法施行令29条",
      expression: sum(...refs(["J.L1", "J.L2"])),
    },
  ];
}
