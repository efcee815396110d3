import {
  type ComponentCode,
  fiscalYearOf,
  fiscalYearPeriod,
  type MeetingKindCode,
  type PlanKindCode,
  type Posting,
  type RecordsByEntity,
  type StaffRoleCode,
} from "@juso/model";

/** How often each code occurs; one that does not is absent. */
type Tally<Code extends string> = Readonly<Partial<Record<Code, number>>>;

/** What a year's case records come to, as counts: documents never hold the records. An absent count was not handed over, which is not 0. */
export interface ActivityCounts {
  /** Different people posted to a component in the year, by component. */
  readonly staff?: Tally<ComponentCode>;
  /** Different people posted in the year to any component: one with several posts counts once. */
  readonly staffTotal?: number;
  /** The postings of the year by component and role. */
  readonly staffRoles?: readonly StaffRoleCount[];
  /** Meetings held in the year, by kind of meeting. */
  readonly meetings?: Tally<MeetingKindCode>;
  /** First plans adopted in the year, by kind of plan. */
  readonly firstPlans?: Tally<PlanKindCode>;
  /** Later plans adopted in the year, by kind of plan. */
  readonly laterPlans?: Tally<PlanKindCode>;
}

/** How many people have a role in a component. */
interface StaffRoleCount {
  readonly component: ComponentCode;
  readonly role: StaffRoleCode;
  readonly people: number;
  /** 常勤換算 on the average of the year, in hundredths of a person; absent where a posting does not give it. */
  readonly fullTimeHundredths?: number;
}

/** Counts the case records of a submission for a fiscal year. Something without a date did not happen in the year. */
export function countActivity({ meeting, plan, posting }: RecordsByEntity, fiscalYear: number): ActivityCounts {
  const { from, to } = fiscalYearPeriod(fiscalYear);
  const isInYear = (date: string | undefined): boolean => date !== undefined && fiscalYearOf(date) === fiscalYear;
  const postings = posting
    ?.map(({ value }) => value)
    .filter(({ endDate, startDate }) => (startDate ?? from) <= to && (endDate ?? to) >= from);
  const meetings = meeting?.map(({ value }) => value).filter(({ heldDate }) => isInYear(heldDate));
  const plans = plan?.map(({ value }) => value).filter(({ adoptedDate }) => isInYear(adoptedDate));
  return {
    ...(postings && {
      staff: tally(distinct(postings.map(({ componentCode, staffId }) => [componentCode, staffId]))),
      staffTotal: new Set(postings.map(({ staffId }) => staffId)).size,
      staffRoles: staffRoles(postings, { from, to }),
    }),
    ...(meetings && { meetings: tally(meetings.map(({ meetingKind }) => meetingKind)) }),
    ...(plans && {
      firstPlans: tally(plans.filter(({ planVersion }) => planVersion === 1).map(({ planKind }) => planKind)),
      laterPlans: tally(plans.filter(({ planVersion }) => planVersion !== 1).map(({ planKind }) => planKind)),
    }),
  };
}

/** The first of every pair, once for each different second. */
function distinct<First extends string>(pairs: readonly (readonly [First, string])[]): readonly First[] {
  const known = new Map(pairs.map((pair) => [pair.join(" "), pair[0]]));
  return [...known.values()];
}

interface Period {
  readonly from: string;
  readonly to: string;
}

function staffRoles(postings: readonly Posting[], year: Period): readonly StaffRoleCount[] {
  const groups = new Map<string, Posting[]>();
  for (const each of postings) {
    const key = `${each.componentCode} ${each.staffRole}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].map((group) => {
    const { componentCode: component, staffRole: role } = group[0]!;
    const people = new Set(group.map(({ staffId }) => staffId)).size;
    const isKnown = group.every(({ fullTimeEquivalent }) => fullTimeEquivalent !== undefined);
    const weighted = group.reduce(
      (sum, { endDate, fullTimeEquivalent = 0, startDate }) =>
        sum + fullTimeEquivalent * daysOf({ from: later(startDate, year.from), to: earlier(endDate, year.to) }),
      0,
    );
    const fullTimeHundredths = Math.round((weighted * 100) / daysOf(year));
    return { component, role, people, ...(isKnown ? { fullTimeHundredths } : {}) };
  });
}

function later(date: string | undefined, other: string): string {
  return date !== undefined && date > other ? date : other;
}

function earlier(date: string | undefined, other: string): string {
  return date !== undefined && date < other ? date : other;
}

function daysOf({ from, to }: Period): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
}

function tally<Code extends string>(keys: readonly Code[]): Tally<Code> {
  const counts: Partial<Record<Code, number>> = {};
  for (const key of [...keys].sort()) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
