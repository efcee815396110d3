/**
 * The rule catalogue of the standard and the runner that applies it.
 *
 * @module
 */

export { exampleContext } from "./example-context.ts";
export { rules } from "./generated/catalogue.ts";
export { type RequirementCoverage, requirementCoverage } from "./requirement-coverage.ts";
export { type RowFields, RowRules } from "./row-rules.ts";
export { ruleInForce } from "./rule-in-force.ts";
export type { CoveredRequirement, RequirementCoverageList, RuleList } from "./rule-list.ts";
export { createRuleRun, type RuleOutcome, type RuleRun } from "./rule-run.ts";
