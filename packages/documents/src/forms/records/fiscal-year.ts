import { fiscalYearPeriod } from "@juso/model";
import type { GrantDocumentInput } from "../form-input.ts";

/** Was it there in the document's fiscal year? Without a first or last day it was there from the beginning or is still. */
export function existedInYear(input: GrantDocumentInput, first: string | undefined, last: string | undefined): boolean {
  const { from, to } = fiscalYearPeriod(input.result.fiscalYear);
  return (first === undefined || first <= to) && (last === undefined || last >= from);
}
