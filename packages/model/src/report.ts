import type { Citation, Location, Severity, WhoFixes } from "./finding.ts";

/** One finding as a report prints it, in one language. */
export interface ReportFinding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly blocking: boolean;
  readonly message: string;
  readonly fix: string;
  readonly whoFixes: WhoFixes;
  readonly location: Location;
  readonly citations: readonly Citation[];
  readonly echo?: { readonly [column: string]: string };
  /**
   * How many findings this one stands for, when a field or a table is wrong throughout; absent for a single finding.
   *
   * @TJS-type integer
   */
  readonly count?: number;
  /** The first places of a finding that stands for many; its own is among them. */
  readonly places?: readonly Location[];
}

/** One file that was read. */
export interface ReportInput {
  readonly path: string;
  /**
   * Lower-case hexadecimal SHA-256 of the bytes.
   *
   * @pattern ^[0-9a-f]{64}$
   */
  readonly sha256: string;
  /** @TJS-type integer */
  readonly bytes: number;
  readonly encoding?: string;
  readonly entity?: string;
  /** @TJS-type integer */
  readonly records: number;
}

/**
 * The result of checking a submission. Stable within a major version; published as `report.schema.json`.
 *
 * @title 検査の報告
 * @titleEn Report of a check
 */
export interface Report {
  readonly reportVersion: 1;
  /** Where the submission stands, when several were checked in one run; absent when there was only one. */
  readonly submission?: string;
  readonly tool: { readonly name: string; readonly version: string };
  readonly standard: { readonly version: string; readonly ruleSetHash: string };
  /**
   * ISO date for which the submission was judged.
   *
   * @format date
   */
  readonly asOf: string;
  readonly inputs: readonly ReportInput[];
  readonly summary: {
    readonly accepted: boolean;
    /** @TJS-type integer */
    readonly errors: number;
    /** @TJS-type integer */
    readonly warnings: number;
    /** @TJS-type integer */
    readonly infos: number;
    readonly byRule: { readonly [ruleId: string]: number };
  };
  readonly findings: readonly ReportFinding[];
  readonly omitted: {
    /** @TJS-type integer */
    readonly findings: number;
    readonly byRule: { readonly [ruleId: string]: number };
  };
  readonly skipped: readonly { readonly ruleId: string; readonly because: string }[];
}
