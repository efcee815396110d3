import { fiscalYearPeriod, type Rule } from "@juso/model";

/** True when the rule's period touches the fiscal year; a rule without a period is always in force. */
export function ruleInForce(rule: Rule, fiscalYear: number): boolean {
  const year = fiscalYearPeriod(fiscalYear);
  const { from, to } = rule.effective ?? {};
  return (from === undefined || from <= year.to) && (to === undefined || to >= year.from);
}
