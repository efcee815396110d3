import { fiscalYearPeriod, type RuleContext } from "@juso/model";

/** The day of the fiscal year for which staffing and openings are judged: the submission's day, or the nearest end of the year. */
export function referenceDate(context: RuleContext): string {
  const { from, to } = fiscalYearPeriod(context.fiscalYear);
  const isBefore = context.asOf < from;
  const isAfter = context.asOf > to;
  return isBefore ? from : isAfter ? to : context.asOf;
}

/** True when a period with two optional ends (both inclusive) holds the day. */
export function isInPeriod(date: string, from: string | undefined, to: string | undefined): boolean {
  return (from === undefined || from <= date) && (to === undefined || to >= date);
}
