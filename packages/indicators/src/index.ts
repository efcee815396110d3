/**
 * What is derived from case records: the indicators, beside what a municipality declares, and the list of cases.
 *
 * @module
 */

export { type CaseColumn, caseColumns } from "./case-list/case-column.ts";
export { type CaseList, caseList } from "./case-list/case-list.ts";
export type { CaseListRow } from "./case-list/case-list-row.ts";
export { type CaseState, caseStates } from "./case-list/case-state.ts";
export { caseListEntities } from "./case-list/found-case.ts";
export { compareIndicators, type IndicatorDifference } from "./compare-indicators.ts";
export { computeIndicators, type IndicatorResult, indicatorEntities } from "./compute-indicators.ts";
export type { IndicatorTable, IndicatorTableRow } from "./indicator-table.ts";
export { indicatorWords, listIndicators } from "./list-indicators.ts";
