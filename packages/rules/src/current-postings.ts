import type { Posting, Row, RuleContext, Site } from "@juso/model";
import { isInPeriod, referenceDate } from "./reference-date.ts";

/** True when the site is open on the day for which the fiscal year is judged. */
export function isSiteOpen(site: Pick<Site, "openedDate" | "closedDate">, context: RuleContext): boolean {
  return isInPeriod(referenceDate(context), site.openedDate, site.closedDate);
}

/** The postings in force on the day for which the fiscal year is judged. */
export function currentPostings<P extends Pick<Posting, "startDate" | "endDate">>(
  postings: readonly Row<P>[],
  context: RuleContext,
): readonly Row<P>[] {
  const date = referenceDate(context);
  return postings.filter(({ value }) => isInPeriod(date, value.startDate, value.endDate));
}
