const millisecondsPerDay = 86_400_000;
const firstDay = Date.UTC(1899, 11, 31);
const firstDayOf1904 = Date.UTC(1904, 0, 1);
/** Day after 9999-12-31, the last that Excel knows. */
const serialLimit = 2_958_466;

/**
 * The day and time that a serial number of a workbook means, in UTC, to the millisecond. In the calendar that begins in 1900 the serial 60
 * is a 29 February that never was; it is read as the day before. `undefined` when Excel would show no date.
 */
export function serialDate(serial: number, is1904: boolean): Date | undefined {
  if (!(serial >= 0 && serial < serialLimit)) return undefined;
  if (is1904) return new Date(firstDayOf1904 + Math.round(serial * millisecondsPerDay));
  const days = serial >= 60 ? serial - 1 : serial;
  return new Date(firstDay + Math.round(days * millisecondsPerDay));
}
