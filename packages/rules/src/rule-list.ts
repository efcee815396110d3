import type { CheckDefinition, Text, UncheckedReason } from "@juso/model";
import type { RequirementCoverage } from "./requirement-coverage.ts";

/** What `juso rules --format json` prints: every check with its severity, words and what it rests on. */
export type RuleList = readonly CheckDefinition[];

/** One requirement and the checks that cover it. */
export interface CoveredRequirement extends RequirementCoverage {
  /** Tier of the requirement in the published list; empty when it names none. */
  readonly tier: string;
  /** What the requirement asks for, in words of this standard. */
  readonly text: Text;
  /** Why no check covers it; absent when one does. */
  readonly uncheckedReason?: UncheckedReason;
}

/** What `juso rules --coverage --format json` prints. */
export type RequirementCoverageList = readonly CoveredRequirement[];
