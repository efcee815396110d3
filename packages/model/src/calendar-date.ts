/** Eras a date of this standard can fall in, newest first: the day it began and its letter. */
const eras = [
  { name: "令和", letter: "R", from: "2019-05-01" },
  { name: "平成", letter: "H", from: "1989-01-08" },
  { name: "昭和", letter: "S", from: "1926-12-25" },
  { name: "大正", letter: "T", from: "1912-07-30" },
  { name: "明治", letter: "M", from: "1868-10-23" },
] as const;

/** A Japanese era. */
export interface Era {
  readonly name: string;
  readonly letter: string;
  /** First day, ISO. */
  readonly from: string;
}

/** Eras, newest first. Source: the era notices; DS-441 of the digital agency for the conversion at the edge. */
export const japaneseEras: readonly Era[] = eras;

/** True when the text is a calendar date `YYYY-MM-DD` that exists. Dates have no time zone. */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days of a month of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The fiscal year (1 April to 31 March) that an ISO date falls in. */
export function fiscalYearOf(date: string): number {
  const year = Number(date.slice(0, 4));
  return Number(date.slice(5, 7)) >= 4 ? year : year - 1;
}

/** The first and the last fiscal year that data and options can be of, as the schemas have it. */
export const fiscalYearLimits = { first: 2021, last: 2100 } as const;

/** Is it one of those years, as a number? */
export function isFiscalYear(year: unknown): year is number {
  return (
    Number.isInteger(year) && (year as number) >= fiscalYearLimits.first && (year as number) <= fiscalYearLimits.last
  );
}

/** First and last day of a fiscal year, ISO, both inclusive. */
export function fiscalYearPeriod(fiscalYear: number): { readonly from: string; readonly to: string } {
  return { from: `${fiscalYear}-04-01`, to: `${fiscalYear + 1}-03-31` };
}

/** `令和7年4月1日` for an ISO date; the first year of an era is 元年. */
export function formatJapaneseDate(date: string): string {
  const era = eras.find((candidate) => candidate.from <= date);
  const year = Number(date.slice(0, 4));
  const monthDay = `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;
  return era ? `${era.name}${eraYear(year, era)}年${monthDay}` : `${year}年${monthDay}`;
}

/** `令和7年度` for a fiscal year; the era is that of its first day (fiscal 2019 is 平成31年度). */
export function formatJapaneseFiscalYear(fiscalYear: number): string {
  const era = eras.find((candidate) => candidate.from <= `${fiscalYear}-04-01`);
  return era ? `${era.name}${eraYear(fiscalYear, era)}年度` : `${fiscalYear}年度`;
}

function eraYear(year: number, era: Era): string {
  const count = year - Number(era.from.slice(0, 4)) + 1;
  return count === 1 ? "元" : `${count}`;
}
