import { fiscalYearOf, fiscalYearPeriod, type RecordsByEntity } from "@juso/model";

/** What a year's case records come to, as counts: documents never hold the records. An absent count was not handed over, which is not 0. */
export interface ActivityCounts {
  /** Different people posted to a component in the year, by component. */
  readonly staff?: Readonly<Record<string, number>>;
  /** Meetings held in the year, by kind of meeting. */
  readonly meetings?: Readonly<Record<string, number>>;
  /** First plans adopted in the year, by kind of plan. */
  readonly firstPlans?: Readonly<Record<string, number>>;
  /** Later plans adopted in the year, by kind of plan. */
  readonly laterPlans?: Readonly<Record<string, number>>;
}

/** Counts the case records of a submission for a fiscal year. Something without a date did not happen in the year. */
export function countActivity({ meeting, plan, posting }: RecordsByEntity, fiscalYear: number): ActivityCounts {
  const { from, to } = fiscalYearPeriod(fiscalYear);
  const isInYear = (date: string | undefined): boolean => date !== undefined && fiscalYearOf(date) === fiscalYear;
  const staff = posting
    ?.map(({ value }) => value)
    .filter(({ endDate, startDate }) => (startDate ?? from) <= to && (endDate ?? to) >= from)
    .map(({ componentCode, staffId }) => `${componentCode} ${staffId}`);
  const meetings = meeting?.map(({ value }) => value).filter(({ heldDate }) => isInYear(heldDate));
  const plans = plan?.map(({ value }) => value).filter(({ adoptedDate }) => isInYear(adoptedDate));
  return {
    ...(staff && { staff: tally([...new Set(staff)].map((each) => each.split(" ")[0]!)) }),
    ...(meetings && { meetings: tally(meetings.map(({ meetingKind }) => meetingKind)) }),
    ...(plans && {
      firstPlans: tally(plans.filter(({ planVersion }) => planVersion === 1).map(({ planKind }) => planKind)),
      laterPlans: tally(plans.filter(({ planVersion }) => planVersion !== 1).map(({ planKind }) => planKind)),
    }),
  };
}

function tally(keys: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const key of [...keys].sort()) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
