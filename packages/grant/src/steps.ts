/**
 * The steps of the calculation as they are in every year, to be read by people. What computes does not load this.
 *
 * @module
 */

export type { FormulaCase } from "./expression/definition-printer.ts";
export { type BasisCase, type StepDescription, stepDescriptions } from "./step-descriptions.ts";
