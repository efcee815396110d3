import type { GrantDecision, GrantLineCode, PayerCode, Text } from "@juso/model";
import { wholeYen } from "../expression/whole-yen.ts";
import type { GrantInput } from "../grant-input.ts";

/** What was decided for one grant. Yen. */
export interface DecidedAmounts {
  /** The decision of the total; absent when only lines are decided. */
  readonly totalYen?: bigint;
  /** Is the decision of the total the latest word, rather than the sum of the lines? */
  readonly isTotalCurrent: boolean;
  readonly byLine: ReadonlyMap<GrantLineCode, bigint>;
  /** Sum of the lines. */
  readonly sumYen: bigint;
}

/**
 * The decisions in force: of the decisions for the total, and of those for each line, the latest one (a change decision replaces the
 * earlier amount). A total older than the latest line decision gives way to the sum of the lines. Nothing when there is none.
 */
export function decidedAmounts(
  input: Pick<GrantInput, "decisions" | "fiscalYear">,
  payer: PayerCode,
): DecidedAmounts | undefined {
  const own = input.decisions.filter((each) => each.fiscalYear === input.fiscalYear && each.payer === payer);
  if (own.length === 0) return undefined;
  const latest = new Map<GrantLineCode | "total", GrantDecision>();
  for (const decision of own) {
    const key = decision.grantLineCode ?? "total";
    const current = latest.get(key);
    if (!current || isLater(decision, current)) latest.set(key, decision);
  }
  const total = latest.get("total");
  const lines = [...latest].filter((pair): pair is [GrantLineCode, GrantDecision] => pair[0] !== "total");
  const byLine = new Map(lines.map(([line, decision]) => [line, yenOf(decision)]));
  return {
    ...(total ? { totalYen: yenOf(total) } : {}),
    isTotalCurrent: total !== undefined && lines.every(([, decision]) => decision.decidedDate <= total.decidedDate),
    byLine,
    sumYen: [...byLine.values()].reduce((added, yen) => added + yen, 0n),
  };
}

function yenOf({ amountYen, grantDecisionId }: GrantDecision): bigint {
  const what: Text = { ja: `交付決定 ${grantDecisionId}`, en: `grant decision ${grantDecisionId}` };
  return wholeYen(amountYen, what);
}

function isLater(decision: GrantDecision, current: GrantDecision): boolean {
  return decision.decidedDate === current.decidedDate
    ? decision.grantDecisionId > current.grantDecisionId
    : decision.decidedDate > current.decidedDate;
}
