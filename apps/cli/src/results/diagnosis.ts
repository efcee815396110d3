import type { Report } from "@juso/model";
import type { SubmissionDescription } from "@juso/tables";

/**
 * How a submission is built and what the check counted, for who helps without seeing the data: no value, no name that a person chose, and
 * nothing of the machine but its kind. Published as `diagnosis.schema.json`.
 */
export interface Diagnosis {
  readonly diagnosisVersion: 1;
  readonly tool: Report["tool"];
  readonly standard: Report["standard"];
  /**
   * ISO date for which the submission was judged.
   *
   * @format date
   */
  readonly asOf: string;
  readonly machine: {
    /** Version of Node. */
    readonly node: string;
    /** Such as `win32`, `darwin`, `linux`. */
    readonly platform: string;
    /** Such as `x64`, `arm64`. */
    readonly architecture: string;
  };
  readonly submission: SubmissionDescription;
  readonly check: Report["summary"] & {
    /** Checks that could not be made. */
    readonly skipped: readonly string[];
  };
}
