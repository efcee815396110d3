import { type PayerCode, rational } from "@juso/model";
import type { CalculationLedger } from "./calculation-ledger.ts";
import { decidedAmounts } from "./decided-amounts.ts";
import { lineStepId } from "./grant-amounts.ts";
import type { GrantInput } from "./grant-input.ts";
import { roundGroup } from "./line-group.ts";
import type { ParameterReader } from "./parameters/parameter-reader.ts";
import type { LineResult, PayerResult, RoundingRule } from "./result.ts";
import { yenNumber } from "./rounded-amount.ts";
import { settle } from "./settlement.ts";

/** One grant with its lines. */
export interface PayerOutcome {
  readonly lines: readonly LineResult[];
  readonly result: PayerResult;
}

const ministries = ["mhlw", "cfa"] as const;

/** The total of one grant, and what follows from it: before and after for a change, the settlement for a report. */
export function payerOutcome(
  input: GrantInput,
  payer: PayerCode,
  lines: readonly LineResult[],
  reader: ParameterReader,
  ledger: CalculationLedger,
): PayerOutcome {
  const own = lines.filter((line) => line.payer === payer);
  const rule = reader.rounding(payer);
  const totalYen = ledger.amount({
    id: `${payer === "national" ? "H" : "I"}.${payer}`,
    title:
      payer === "national"
        ? { ja: "国交付金の合計", en: "National grant, total" }
        : { ja: "都道府県交付金の合計", en: "Prefectural grant, total" },
    formula: "各行の合計",
    operands: own.map(lineStepId),
    basis: payer === "national" ? "社会福祉法106条の8" : "社会福祉法106条の9",
    exact: rational(own.reduce((sum, line) => sum + BigInt(line.amountYen), 0n)),
    rounding: rule.value,
    verification: rule.verification,
  });
  const base = {
    payer,
    totalYen: yenNumber(totalYen),
    byMinistry: byMinistry(own, rule.value),
  };
  if (input.documentKind === "application") return { lines: own, result: base };
  const decided = decidedAmounts(
    input.decisions.filter((decision) => decision.fiscalYear === input.fiscalYear),
    payer,
    ledger,
  );
  if (!decided) {
    const name = payer === "national" ? { ja: "国", en: "national" } : { ja: "都道府県", en: "prefectural" };
    ledger.notice(
      "decisionMissing",
      {
        ja: `${name.ja}の交付決定の額が入力されていません。${input.documentKind === "report" ? "精算" : "変更前の額との比較"}は計算していません。交付決定の表に入力してください。`,
        en: `There is no ${name.en} grant decision. ${input.documentKind === "report" ? "The settlement" : "The comparison with the amount before"} was not computed. Enter the decision.`,
      },
      payer,
    );
    return { lines: own, result: base };
  }
  if (input.documentKind === "change") {
    const change = {
      decidedYen: yenNumber(decided.totalYen),
      requiredYen: base.totalYen,
      differenceYen: yenNumber(totalYen - decided.totalYen),
    };
    const withDecisions = own.map((line) => ({ ...line, decidedYen: toNumber(decided.byLine.get(line.line)) }));
    return { lines: withDecisions, result: { ...base, change } };
  }
  const receipts = input.receipts.filter((receipt) => receipt.fiscalYear === input.fiscalYear);
  const { lines: settled, settlement } = settle(
    payer,
    input.setting.settlementCapMethod,
    totalYen,
    own,
    decided,
    receipts,
    ledger,
  );
  return { lines: settled, result: { ...base, settlement } };
}

/** The total by 所管, rounded together so that the parts add up to it: what is left goes to the greatest remainder. */
function byMinistry(lines: readonly LineResult[], rule: RoundingRule): PayerResult["byMinistry"] {
  const parts = ministries.map((ministry) => ({
    rate: rational(1),
    basicYen: lines.filter((line) => line.ministry === ministry).map((line) => BigInt(line.amountYen)),
  }));
  const [mhlw, cfa] = roundGroup(parts, { ...rule, stage: "sum" });
  return { mhlw: yenNumber(mhlw!.yen), cfa: yenNumber(cfa!.yen) };
}

function toNumber(yen: bigint | undefined): number | null {
  return yen === undefined ? null : yenNumber(yen);
}
