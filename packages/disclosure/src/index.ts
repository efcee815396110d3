export { audit } from "./audit.ts";
export {
  type DisclosureCell,
  type DisclosureRelation,
  type DisclosureRequest,
  defaultInterval,
} from "./disclosure-request.ts";
export type { CellAudit, CellRange, DisclosureResult, HiddenCell, OverSuppression } from "./disclosure-result.ts";
export type {
  Column,
  LinearAnswer,
  LinearProgram,
  LinearSolver,
  LinearTerm,
  OpenProgram,
  SolverFacts,
} from "./linear-solver.ts";
export { protect } from "./protect.ts";
export {
  type Counted,
  isSmall,
  isZeroHidden,
  type ThresholdBand,
  type ThresholdPolicy,
  thresholdPolicy,
} from "./threshold-policy.ts";
