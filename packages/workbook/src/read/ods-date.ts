const millisecondsPerDay = 86_400_000;
const dayPattern = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2})(?:[.,](\d{1,9}))?Z?)?$/;
const timePattern = /^PT(\d{1,9})H(\d{1,2})M(\d{1,2})(?:[.,](\d{1,9}))?S$/;
/** The day that a time without a day stands on in a workbook: the first of the calendar that begins in 1900, less one. */
const dayOfTimes = Date.UTC(1899, 11, 31);

/** The day, or day and time, that OpenDocument writes as `2025-04-01T09:30:00`, in UTC; `undefined` when it is none. */
export function odsDate(text: string): Date | undefined {
  const match = dayPattern.exec(text);
  if (match === null) return undefined;
  const [, year, month, day, hour = 0, minute = 0, second = 0, fraction = ""] = match;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  date.setUTCHours(Number(hour), Number(minute), Number(second), milliseconds(fraction));
  return date.getUTCMonth() + 1 === Number(month) || Number(hour) >= 24 ? date : undefined;
}

/** The time that OpenDocument writes as `PT09H30M00S`, on the day on which workbooks place times without a day. */
export function odsTime(text: string): Date | undefined {
  const match = timePattern.exec(text);
  if (match === null) return undefined;
  const [, hours, minutes, seconds, fraction = ""] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000 + milliseconds(fraction);
  return time < 3_000_000 * millisecondsPerDay ? new Date(dayOfTimes + time) : undefined;
}

function milliseconds(fraction: string): number {
  return fraction === "" ? 0 : Math.round(Number(`0.${fraction}`) * 1000);
}
