import type { Acknowledgement, Citation, Location, Severity, WhoFixes } from "./finding.ts";

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
  /**
   * The rows of its column that a finding that stands for many is about, as a spreadsheet counts them: the first ten thousand ranges. Absent
   * where they are not known one by one.
   *
   * @pattern ^\d+(-\d+)?(,\d+(-\d+)?)*$
   */
  readonly rows?: string;
  /** Whether an earlier report had it, when one was given. */
  readonly since?: "new" | "remaining";
}

/** What the municipality says of a finding that stays as it is. */
export interface ReportException {
  readonly as: Acknowledgement;
  /** Id of the exception in its table; absent when it is no plain id. */
  readonly exceptionId?: string;
  /** Why it stays. Absent where the records are under a duty of secrecy. */
  readonly reason?: string;
  /** The office of whoever allowed or confirmed it. Absent where the records are under a duty of secrecy. */
  readonly approver?: string;
  /** @format date */
  readonly approvedDate: string;
  /**
   * The last day on which it holds.
   *
   * @format date
   */
  readonly expiresDate?: string;
}

/** A finding that stays as it is. It does not stop acceptance and is not counted among the errors, warnings and notices. */
export interface AcknowledgedFinding extends ReportFinding {
  /** Title of the check, in the language of the report. */
  readonly title: string;
  readonly exception: ReportException;
}

/** One kind of problem as a task for somebody: everything that one check found. */
export interface ReportTask {
  readonly ruleId: string;
  /** Title of the check, in the language of the report. */
  readonly title: string;
  readonly severity: Severity;
  readonly blocking: boolean;
  readonly whoFixes: WhoFixes;
  /** How its findings can stay as they are, with a reason in the table of exceptions; absent when they must be mended. */
  readonly acknowledgedAs?: Acknowledgement;
  /**
   * How many findings there are, kept or not.
   *
   * @TJS-type integer
   */
  readonly count: number;
}

/** How a submission changed since an earlier report. */
export interface ReportComparison {
  /**
   * ISO date for which the earlier report was made.
   *
   * @format date
   */
  readonly previousAsOf: string;
  /**
   * Findings of the earlier report that are gone.
   *
   * @TJS-type integer
   */
  readonly fixed: number;
  /**
   * Findings that the earlier report did not have.
   *
   * @TJS-type integer
   */
  readonly new: number;
  /**
   * Findings that both have.
   *
   * @TJS-type integer
   */
  readonly remaining: number;
  /**
   * Findings of the earlier report that now stay as they are, with a reason: neither gone nor left. Absent when there are none.
   *
   * @TJS-type integer
   */
  readonly acknowledged?: number;
  /** The same for each check that found something, then or now. */
  readonly byRule: { readonly [ruleId: string]: ReportChange };
  /** False when one of the reports left findings out: how many there are is then compared, but not which. */
  readonly isComplete: boolean;
}

/** What became of the findings of one check. */
export interface ReportChange {
  /** @TJS-type integer */
  readonly fixed: number;
  /** @TJS-type integer */
  readonly new: number;
  /** @TJS-type integer */
  readonly remaining: number;
  /** @TJS-type integer */
  readonly acknowledged?: number;
}

/** Whose data were checked, as the submission itself says. */
export interface ReportSubject {
  readonly municipalityCode?: string;
  /** By the register of municipalities; absent when the code is not in it. */
  readonly municipalityName?: string;
  /** @TJS-type integer */
  readonly fiscalYear: number;
  /** True when nothing says the year, and the checks were made for that of `asOf`. */
  readonly isFiscalYearUnknown?: boolean;
  /** What was checked: everything (`p0`), or what goes to the prefecture (`p1`). */
  readonly level?: "p0" | "p1";
}

/** A register of municipalities. */
interface ReportRegister {
  /**
   * ISO date as of which it is: that of the last change in it.
   *
   * @format date
   */
  readonly asOf: string;
  /** The file that was given in place of the list of the standard; absent for the latter. */
  readonly file?: string;
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
  /** Whose data, and of which fiscal year. */
  readonly subject?: ReportSubject;
  /** True when the report shows values of case records: it must not be sent on. */
  readonly showsValues?: boolean;
  /**
   * How many tables that must not leave the municipality the submission holds, when only what goes to the prefecture was checked; absent when there are none.
   *
   * @TJS-type integer
   */
  readonly tablesKeptInside?: number;
  readonly tool: { readonly name: string; readonly version: string };
  readonly standard: { readonly version: string; readonly ruleSetHash: string };
  /**
   * ISO date for which the submission was judged.
   *
   * @format date
   */
  readonly asOf: string;
  /** The register of municipalities by which codes and names were judged. */
  readonly register?: ReportRegister;
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
    /**
     * How many findings stop acceptance.
     *
     * @TJS-type integer
     */
    readonly blocking: number;
    /**
     * What there is to mend, one entry for each check that found something: first what stops acceptance, then what can follow, each in
     * the order that saves most work. What keeps other checks from being made comes first, then what one change mends in many places.
     */
    readonly tasks: readonly ReportTask[];
    /** How many findings stay as they are, with a reason; absent when there are none. */
    readonly acknowledged?: {
      /** @TJS-type integer */
      readonly findings: number;
      readonly byRule: { readonly [ruleId: string]: number };
    };
  };
  /** What changed since an earlier report, when one was given. */
  readonly comparison?: ReportComparison;
  readonly findings: readonly ReportFinding[];
  /** Findings that stay as they are, as many as the report keeps; absent when there are none. */
  readonly acknowledged?: readonly AcknowledgedFinding[];
  readonly omitted: {
    /** @TJS-type integer */
    readonly findings: number;
    readonly byRule: { readonly [ruleId: string]: number };
  };
  readonly skipped: readonly { readonly ruleId: string; readonly because: string }[];
}
