import type { SharedKeys } from "@juso/structure";
import type { TableSpec } from "../streaming/table-core.ts";
import type { TableOutcome } from "../streaming/table-outcome.ts";

/** A part of a table that another thread is to judge. Plain data. */
export interface PartTask {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  /** True when the part ends with the table: a record that is not complete there is the last. */
  readonly isLast: boolean;
  readonly entity: string;
  readonly ruleIds: readonly string[];
  readonly asOf: string;
  readonly fiscalYear: number;
  readonly spec: TableSpec;
  readonly references: readonly { readonly field: string; readonly keys: SharedKeys; readonly isWhole: boolean }[];
}

/** What judging a part gave, and how many bytes at its end belong to a record that goes on behind it. */
export interface PartResult {
  readonly outcome: TableOutcome;
  readonly waiting: number;
}
