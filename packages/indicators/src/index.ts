/**
 * The indicators of the programme, counted from case records and compared with what a municipality declares.
 *
 * @module
 */

export { compareIndicators, type IndicatorDifference } from "./compare-indicators.ts";
export { computeIndicators, type IndicatorResult, indicatorEntities } from "./compute-indicators.ts";
export type { IndicatorTable, IndicatorTableRow } from "./indicator-table.ts";
