const dayMs = 86_400_000;
/** Day 0 of the 1900 system as it is from March 1900 on; Excel counts a 29 February 1900 that never was. */
const dayZero = Date.UTC(1899, 11, 30);

/** Serial numbers that a date of this standard can have: 1 January 1950 to 31 December 2049. */
const plausible = { from: 18_264, to: 54_788 } as const;

/**
 * The ISO date of a serial number of Excel's 1900 system, as a cell shows it whose format is General or Number; a fraction is the time of day.
 * `undefined` when it is too small or too large for a date, or when its five digits also read as year of the era, month and day
 * (`40401` may be 令和4年4月1日 as well as 10 August 2010).
 */
export function dateOfSerial(serial: number): string | undefined {
  const day = Math.floor(serial);
  if (day < plausible.from || day > plausible.to) return undefined;
  const month = Math.floor((day % 10_000) / 100);
  const isCompactDate = month >= 1 && month <= 12 && day % 100 >= 1 && day % 100 <= 31;
  return isCompactDate ? undefined : new Date(dayZero + day * dayMs).toISOString().slice(0, 10);
}

/** The serial number that a date cell holds; the part behind the point is the time of day. */
export function serialOf(date: Date): number {
  return (date.getTime() - dayZero) / dayMs;
}
