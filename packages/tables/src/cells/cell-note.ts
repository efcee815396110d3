import type { EraMismatch } from "./convert-date.ts";

/** Ways in which a cell was read that are told once for its column. */
export type NoticeKind =
  | "date"
  | "dateTime"
  | "dateSerial"
  | "number"
  | "negative"
  | "fiscalYear"
  | "boolean"
  | "code"
  | "id"
  | "list"
  | "numberAsText"
  | "dateAsText"
  | "booleanAsText";

/** Something to say about how a cell was read: a rescue, a calculation error, or a date outside its era. */
export type CellNote = { readonly kind: NoticeKind | "errorCell" } | EraMismatch;
