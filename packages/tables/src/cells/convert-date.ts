import { formatJapaneseDate, isCalendarDate, japaneseEras } from "@juso/model";
import { dateOfSerial } from "./date-serial.ts";

/** A date that is not in the era that was written. `japanese` is the right form; the era ran `from` … `to`, both inclusive. */
export interface EraMismatch {
  readonly kind: "eraMismatch";
  readonly date: string;
  readonly japanese: string;
  readonly era: string;
  readonly from: string;
  readonly to: string;
}

/** What became of a date as people write it. `hasTime` when a time of day other than midnight stood behind it and was left out. */
export type DateConversion =
  | { readonly kind: "iso"; readonly date: string }
  | { readonly kind: "converted" | "serial"; readonly date: string; readonly hasTime: boolean }
  | EraMismatch
  | { readonly kind: "notDate" };

/** No date is longer; the patterns are not made for whole paragraphs. */
const longest = 64;

const isoPattern = /^\d{4}-\d{2}-\d{2}$/;
const westernPattern = /^(\d{4})\s*(?:[-/.．]|年)\s*(\d{1,2})\s*(?:[-/.．]|月)\s*(\d{1,2})\s*日?$/;
const compactPattern = /^(\d{4})(\d{2})(\d{2})$/;
const eraPattern =
  /^(令和|平成|昭和|大正|明治|[RHSTM])\s*\.?\s*(\d{1,2}|元)\s*(?:[-/.]|年)\s*(\d{1,2})\s*(?:[-/.]|月)\s*(\d{1,2})\s*日?$/i;
const serialPattern = /^\d{5}(?:\.\d{1,15})?$/;
const timePattern =
  /(?:[ T]\s*|(?<=日)|(?<=\)))(?:午前|午後)?(\d{1,2})(?::(\d{2})(?::(\d{2}(?:\.\d+)?))?|時(?:(\d{1,2})分)?(?:(\d{1,2})秒)?)(?:\s*[AP]M)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;
const weekdayPattern = /\s*(?:\(([日月火水木金土])(?:曜日?)?\)|(?<=日)\s*([日月火水木金土])曜日?)$/;

/**
 * Reads a date: `2025-04-01`, `2025/4/1`, `2025年4月1日`, `20250401`, `令和7年4月1日`, `R7.4.1`, `㋿7.4.1`, 元年, full-width digits, a day of the week
 * that is right, a time of day behind it, and the serial number that Excel shows for a date. Digits without separators are read only in
 * the western calendar. A time of another zone may belong to the day before or after, so it is no date here.
 */
export function convertDate(text: string): DateConversion {
  if (isoPattern.test(text)) return { kind: "iso", date: text };
  if (text.length > longest) return { kind: "notDate" };
  let plain = text.normalize("NFKC").trim();
  if (serialPattern.test(plain)) return fromSerial(Number(plain));
  const time = timePattern.exec(plain);
  const hasTime = time !== null && /[1-9]/.test([time[1], time[2], time[3], time[4], time[5]].join(""));
  if (time) {
    if (!isTimeOfDay(time) || isForeignZone(time[6], hasTime)) return { kind: "notDate" };
    plain = plain.slice(0, time.index).trimEnd();
  }
  const weekday = weekdayPattern.exec(plain);
  if (weekday) plain = plain.slice(0, weekday.index).trimEnd();
  const read = convertDay(plain, hasTime);
  if (weekday === null || read.kind === "notDate") return read;
  return weekdayOf(read.date) === (weekday[1] ?? weekday[2]) ? read : { kind: "notDate" };
}

function convertDay(plain: string, hasTime: boolean): DateConversion {
  if (isoPattern.test(plain)) return converted(isCalendarDate(plain) ? plain : undefined, hasTime);
  const western = westernPattern.exec(plain) ?? compactPattern.exec(plain);
  if (western) return converted(isoDate(Number(western[1]), western[2], western[3]), hasTime);
  const written = eraPattern.exec(plain);
  return written ? convertEraDate(written, hasTime) : { kind: "notDate" };
}

function convertEraDate(written: RegExpExecArray, hasTime: boolean): DateConversion {
  const sign = (written[1] as string).toUpperCase();
  const index = japaneseEras.findIndex((candidate) => candidate.name === sign || candidate.letter === sign);
  const era = japaneseEras[index];
  const count = written[2] === "元" ? 1 : Number(written[2]);
  if (era === undefined || count < 1) return { kind: "notDate" };
  const date = isoDate(Number(era.from.slice(0, 4)) + count - 1, written[3], written[4]);
  if (date === undefined) return { kind: "notDate" };
  const next = japaneseEras[index - 1];
  if (date < era.from || (next !== undefined && date >= next.from)) {
    const to = next === undefined ? date : dayBefore(next.from);
    return { kind: "eraMismatch", date, japanese: formatJapaneseDate(date), era: era.name, from: era.from, to };
  }
  return { kind: "converted", date, hasTime };
}

function converted(date: string | undefined, hasTime: boolean): DateConversion {
  return date === undefined ? { kind: "notDate" } : { kind: "converted", date, hasTime };
}

function fromSerial(serial: number): DateConversion {
  const date = dateOfSerial(serial);
  return date === undefined ? { kind: "notDate" } : { kind: "serial", date, hasTime: !Number.isInteger(serial) };
}

function isTimeOfDay([, hour, ...rest]: RegExpExecArray): boolean {
  return Number(hour) < 24 && rest.slice(0, 4).every((part) => Number(part ?? 0) < 60);
}

/** Midnight with `Z` is how programs write a date; any other time in Greenwich may be the next day in Japan. */
function isForeignZone(zone: string | undefined, hasTime: boolean): boolean {
  if (zone === undefined || /^\+09:?00$/.test(zone)) return false;
  return hasTime || !/^(?:Z|[+-]00:?00)$/i.test(zone);
}

function weekdayOf(date: string): string {
  return "日月火水木金土"[new Date(`${date}T00:00:00Z`).getUTCDay()] as string;
}

function isoDate(year: number, month: string | undefined, day: string | undefined): string | undefined {
  const date = `${String(year).padStart(4, "0")}-${(month ?? "").padStart(2, "0")}-${(day ?? "").padStart(2, "0")}`;
  return isCalendarDate(date) ? date : undefined;
}

function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
