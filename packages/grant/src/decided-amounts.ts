import type { GrantDecision, GrantLineCodeCode, PayerCode } from "@juso/model";
import type { CalculationLedger } from "./calculation-ledger.ts";
import { groupDigits } from "./group-digits.ts";
import { wholeYen } from "./rounded-amount.ts";

/** What was decided for one grant. Yen. */
export interface DecidedAmounts {
  readonly totalYen: bigint;
  readonly byLine: ReadonlyMap<GrantLineCodeCode, bigint>;
}

/**
 * The decisions in force: of the decisions for the total, and of those for each line, the latest one (a change decision replaces the
 * earlier amount). A total older than the latest line decision gives way to the sum of the lines. Nothing when there is none.
 */
export function decidedAmounts(
  decisions: readonly GrantDecision[],
  payer: PayerCode,
  ledger: CalculationLedger,
): DecidedAmounts | undefined {
  const own = decisions.filter((decision) => decision.payer === payer);
  if (own.length === 0) return undefined;
  const latest = new Map<GrantLineCodeCode | "total", GrantDecision>();
  for (const decision of own) {
    const key = decision.grantLineCode ?? "total";
    const current = latest.get(key);
    if (!current || isLater(decision, current)) latest.set(key, decision);
  }
  const total = latest.get("total");
  const lines = [...latest].filter((pair): pair is [GrantLineCodeCode, GrantDecision] => pair[0] !== "total");
  const byLine = new Map(lines.map(([line, decision]) => [line, wholeYen(decision.amountYen)]));
  const sum = [...byLine.values()].reduce((added, yen) => added + yen, 0n);
  const isTotalCurrent =
    total !== undefined && lines.every(([, decision]) => decision.decidedDate <= total.decidedDate);
  const totalYen = isTotalCurrent ? wholeYen(total.amountYen) : sum;
  if (total && byLine.size > 0 && totalYen !== sum) {
    ledger.notice(
      "decisionsDiffer",
      {
        ja: `交付決定の合計${groupDigits(totalYen)}円と、行ごとの決定額の合計${groupDigits(sum)}円が合いません。交付決定の表を確かめてください。`,
        en: `The decided total of ${groupDigits(totalYen)} yen and the sum of the decided lines, ${groupDigits(sum)} yen, differ. Check the decision table.`,
      },
      payer,
    );
  }
  return { totalYen, byLine };
}

function isLater(decision: GrantDecision, current: GrantDecision): boolean {
  return decision.decidedDate === current.decidedDate
    ? decision.grantDecisionId > current.grantDecisionId
    : decision.decidedDate > current.decidedDate;
}
