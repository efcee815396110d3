import { daysInMonth } from "@juso/model";

/** The same day so many months later, or the last day of that month where it has no such day. ISO dates. */
export function monthsAfter(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const counted = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(counted / 12), (counted % 12) + 1];
  const newDay = Math.min(day, daysInMonth(newYear, newMonth));
  return `${newYear}-${pad(newMonth)}-${pad(newDay)}`;
}

function pad(number: number): string {
  return `${number}`.padStart(2, "0");
}
