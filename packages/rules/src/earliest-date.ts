/** The first of some ISO dates; those not given do not count. */
export function earliestDate(dates: readonly (string | undefined)[]): string | undefined {
  return dates.filter((date) => date !== undefined).sort()[0];
}
