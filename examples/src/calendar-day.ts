/** The ISO date `days` after an ISO date (before it, when negative). */
export function dayAfter(date: string, days: number): string {
  const time = Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)) + days);
  return new Date(time).toISOString().slice(0, 10);
}

/** Day of the week of an ISO date: 0 is Sunday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** The date itself, or the following Monday when it falls on a Saturday or a Sunday. */
export function officeDay(date: string): string {
  const weekday = weekdayOf(date);
  return weekday === 6 ? dayAfter(date, 2) : weekday === 0 ? dayAfter(date, 1) : date;
}
