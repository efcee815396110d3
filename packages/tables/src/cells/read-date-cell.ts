import type { FieldProfile } from "@juso/model";
import type { CellNote } from "./cell-note.ts";
import { serialOf } from "./date-serial.ts";

/**
 * The value of a cell with the format of a date. Dates are read in fields of dates; a year that was typed into such a cell is the serial number
 * of a day in 1905 and comes back as the year. In any other field it is text, for the structure check.
 */
export function readDateCell(content: Date, field: FieldProfile, note: (note: CellNote) => void): unknown {
  if (Number.isNaN(content.getTime())) {
    note({ kind: "errorCell" });
    return undefined;
  }
  const { kind, unit, minimum = 0, maximum = 0 } = field;
  const serial = serialOf(content);
  if (kind === "integer" && unit === "年度" && serial >= minimum && serial <= maximum && Number.isInteger(serial)) {
    note({ kind: "fiscalYear" });
    return serial;
  }
  const isDay = content.getUTCFullYear() >= 1900;
  const hasTime = !Number.isInteger(serial);
  if (kind === "date" && isDay) {
    if (hasTime) note({ kind: "dateTime" });
    return content.toISOString().slice(0, 10);
  }
  const text = [isDay ? content.toISOString().slice(0, 10) : "", hasTime || !isDay ? timeOf(content) : ""]
    .join(" ")
    .trim();
  if (kind === "string" || kind === "string[]" || kind === "code") note({ kind: "dateAsText" });
  return kind === "string[]" || kind === "code[]" ? [text] : text;
}

/** `9:30`, or `9:30:15` when there are seconds. */
function timeOf(content: Date): string {
  const [hour = "", minute, second] = content.toISOString().slice(11, 19).split(":");
  return [Number(hour), minute, ...(second === "00" ? [] : [second])].join(":");
}
