import type { CostLine, DocumentKindCode, IncomeLine } from "@juso/model";

/** The amounts of a cost line that a document is about: planned for applications, actual for the report. Blank is `undefined`. */
export function costLineAmounts(
  line: CostLine,
  documentKind: DocumentKindCode,
): { readonly total: number | undefined; readonly eligible: number | undefined } {
  return documentKind === "report"
    ? { total: line.actualYen, eligible: line.actualEligibleYen }
    : { total: line.plannedYen, eligible: line.plannedEligibleYen };
}

/** The amount of an income line that a document is about. Blank is `undefined`. */
export function incomeLineAmount(line: IncomeLine, documentKind: DocumentKindCode): number | undefined {
  return documentKind === "report" ? line.actualYen : line.plannedYen;
}
