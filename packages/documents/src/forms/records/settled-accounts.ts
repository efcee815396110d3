import { dayOf, type GrantDocumentInput, isReport } from "../form-input.ts";

/** 出納閉鎖 (地方自治法235条の5): the accounts of a year are open until this day of the next one. */
const closingMonthDay = "05-31";

/** Is the document about a year whose accounts were not closed on its day, so that its settled amounts are still expected ones? */
function isBeforeClosing(input: GrantDocumentInput): boolean {
  return dayOf(input) <= `${input.result.fiscalYear + 1}-${closingMonthDay}`;
}

/** 歳入歳出予算書; in a report 決算書, or 決算見込書 while the accounts are open. */
export function accountsTitle(input: GrantDocumentInput): string {
  if (!isReport(input)) return "歳入歳出予算書";
  return isBeforeClosing(input) ? "歳入歳出決算見込書" : "歳入歳出決算書";
}

/** 決算額, or 決算見込額 while the accounts are open. */
export function settledTitle(input: GrantDocumentInput): string {
  return isBeforeClosing(input) ? "決算見込額" : "決算額";
}
