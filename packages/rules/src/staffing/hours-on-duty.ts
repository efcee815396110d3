import {
  add,
  compare,
  multiply,
  type Posting,
  type Rational,
  type Row,
  rational,
  type StaffRoleCode,
} from "@juso/model";
import { decimalRational } from "../decimal-rational.ts";

/** Weekly hours of the standard opening period; 「常時1名」 means that somebody of the role is there throughout (実施要綱 別記1の3 4(3)④エ(ウ)). */
const standardWeeklyHours = 40;

/**
 * Weekly hours of a full-time local government employee (7時間45分 × 5日). Whoever works them counts as always on duty: the guideline's
 * 40 hours are a standard (「標準とする」「解することができる」), not more than full-time work.
 */
const fullTimeWeeklyHours = rational(155, 4);

/** Hours that postings of one role work in the standard opening period of a week. */
export interface HoursOnDuty {
  /** Sum of the hours that are given; full-time work counts as 40 hours. */
  readonly hours: Rational;
  /** A posting of the role whose hours are blank, so that the sum is only a lower bound. */
  readonly unknown: Row<HourlyPosting> | undefined;
}

type HourlyPosting = Pick<Posting, "staffRole" | "weeklyHours">;

/** Adds up a role's hours exactly. */
export function hoursOnDuty<P extends HourlyPosting>(postings: readonly Row<P>[], role: StaffRoleCode): HoursOnDuty {
  const own = postings.filter(({ value }) => value.staffRole === role);
  const given = own.flatMap(({ value }) => (value.weeklyHours === undefined ? [] : [countedHours(value.weeklyHours)]));
  return { hours: add(...given), unknown: own.find(({ value }) => value.weeklyHours === undefined) };
}

/** Hours a week that `count` persons always on duty make up. */
export function hoursForAlwaysOnDuty(count: number): Rational {
  return multiply(rational(count), rational(standardWeeklyHours));
}

function countedHours(weeklyHours: number): Rational {
  const hours = decimalRational(weeklyHours);
  const isFullTime = compare(hours, fullTimeWeeklyHours) >= 0 && compare(hours, rational(standardWeeklyHours)) < 0;
  return isFullTime ? rational(standardWeeklyHours) : hours;
}
