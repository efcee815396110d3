import type { GrantDecision, Row } from "@juso/model";

type Decision = Pick<GrantDecision, "amountYen" | "decidedDate" | "grantLineCode">;

/**
 * The amount decided for one payer in one year: the latest decision of the total, or, when lines were decided later or alone, the sum of
 * the latest decision of each line. Nothing when there is none.
 */
export function decidedTotal(decisions: readonly Row<Decision>[]): number | undefined {
  const latest = new Map<string, Decision>();
  for (const { value } of decisions) {
    const key = value.grantLineCode ?? "total";
    const known = latest.get(key);
    if (known === undefined || value.decidedDate >= known.decidedDate) latest.set(key, value);
  }
  const total = latest.get("total");
  latest.delete("total");
  const lines = [...latest.values()];
  if (total && lines.every(({ decidedDate }) => decidedDate <= total.decidedDate)) return total.amountYen;
  return lines.length === 0 ? undefined : lines.reduce((sum, { amountYen }) => sum + amountYen, 0);
}
