import { daysInMonth, isCalendarDate, JusoError } from "@juso/model";
import type { ParameterSet } from "../parameters/parameter-set.ts";
import { parametersOfYear, parameterValue, requiredParameter } from "../parameters/year-parameters.ts";
import type { Verification } from "../result.ts";

/** When the performance report is due. ISO dates. */
export interface ReportDeadline {
  readonly dueDate: string;
  /** Which rule decided. */
  readonly decidedBy: "completion" | "monthDay" | "deferral";
  /** A month after completion; absent when the completion date is not given. */
  readonly afterCompletionDate?: string;
  /** 10 April of the next fiscal year. */
  readonly monthDayDate: string;
  readonly basis: string;
  readonly verification: Verification;
}

/**
 * The deadline of the report: one month after completion or 10 April of the next year, whichever is earlier, unless the minister
 * deferred it (厚生労働省所管補助金等交付規則4条). The month runs from the day after completion to the day before the same day of the next
 * month, or to the month's end (民法140条, 143条). Days on which offices are closed are not taken into account.
 *
 * @throws JusoError `data-not-accepted` when the completion date does not exist; `parameters-missing` without the rule for the year.
 */
export function deadlines(
  fiscalYear: number,
  completedDate: string | undefined,
  parameters: ParameterSet,
): { readonly report: ReportDeadline } {
  if (completedDate !== undefined && !isCalendarDate(completedDate)) {
    throw new JusoError("data-not-accepted", {
      ja: `事業完了日「${completedDate}」は暦にない日付です。YYYY-MM-DD の形で直してください。`,
      en: `The completion date "${completedDate}" does not exist. Correct it as YYYY-MM-DD.`,
    });
  }
  const ofYear = parametersOfYear(parameters, fiscalYear);
  const monthDay = requiredParameter(ofYear, fiscalYear, "deadline.report.monthDay", "monthDay");
  const months = requiredParameter(ofYear, fiscalYear, "deadline.report.monthsAfterCompletion", "integer");
  const deferral = parameterValue(ofYear, "deadline.report.deferredTo", "date");
  const statusOf = (key: string): Verification => ofYear.get(key)?.status ?? "unverified";
  const monthDayDate = `${fiscalYear + 1}-${monthDay}`;
  const afterCompletionDate = completedDate === undefined ? undefined : endOfPeriod(completedDate, months);
  const dates = { monthDayDate, ...(afterCompletionDate === undefined ? {} : { afterCompletionDate }) };
  if (deferral !== undefined) {
    return {
      report: {
        dueDate: deferral,
        decidedBy: "deferral",
        ...dates,
        basis: "厚生労働省所管補助金等交付規則4条2項",
        verification: statusOf("deadline.report.deferredTo"),
      },
    };
  }
  const isCompletionFirst = afterCompletionDate !== undefined && afterCompletionDate < monthDayDate;
  return {
    report: {
      dueDate: isCompletionFirst ? afterCompletionDate : monthDayDate,
      decidedBy: isCompletionFirst ? "completion" : "monthDay",
      ...dates,
      basis: "厚生労働省所管補助金等交付規則4条1項",
      verification: statusOf("deadline.report.monthDay"),
    },
  };
}

/** Last day of a period of months that begins on the day after `date`. */
export function endOfPeriod(date: string, months: number): string {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  const isMonthEnd = day === daysInMonth(year, month);
  const target = year * 12 + (month - 1) + months;
  const [targetYear, targetMonth] = [Math.floor(target / 12), (target % 12) + 1];
  const length = daysInMonth(targetYear, targetMonth);
  return iso(targetYear, targetMonth, isMonthEnd ? length : Math.min(day, length));
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${`${month}`.padStart(2, "0")}-${`${day}`.padStart(2, "0")}`;
}
