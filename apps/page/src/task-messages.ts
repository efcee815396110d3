import type { CalculationKind } from "@juso/grant";
import type { TemplateSet } from "@juso/templates";
import type { MadeFile } from "./made-file.ts";

/** What the page asks of the worker beyond a report. Each has its file in `worker/tasks`. */
export interface Tasks {
  /** Every yen of a document, step by step. */
  readonly calculation: { readonly document: CalculationKind };
  /** Counts from records, beside the declared ones. */
  readonly indicators: Readonly<Record<never, never>>;
  /** Files to fill in. */
  readonly template: {
    readonly set: TemplateSet;
    /** A folder of CSV files as a zip, or a workbook. */
    readonly form: "csv" | "workbook";
    /** Empty, with the data of the chosen submission, or as the following year begins from it. */
    readonly filling: "empty" | "filled" | "nextYear";
  };
  /** A workbook to fill in with the values of a year. */
  readonly parameterForm: { readonly fiscalYear: number };
  /** What was written on the page about findings that stay, as a table. */
  readonly exceptions: { readonly rows: readonly Acknowledgement[] };
  /** The manifest of a folder, as it is now. */
  readonly manifest: { readonly given: ManifestAnswers };
  /** What goes to the prefecture, with its receipt. */
  readonly package: {
    /** The document that the amounts are calculated for; `none` for a package without amounts. */
    readonly document: CalculationKind | "none";
    /** Make it although errors are left. */
    readonly notAccepted: boolean;
  };
  /** Whether a package is as it was made. */
  readonly verification: {
    /** The chosen submission when absent. */
    readonly file?: File;
    /** The receipt number on paper; empty when nobody typed one. */
    readonly typed: string;
  };
}

/** What somebody says about a submission where its files do not. */
export interface ManifestAnswers {
  readonly municipalityCode?: string;
  readonly fiscalYear?: number;
  readonly level?: "p0" | "p1";
  readonly author?: string;
}

/** The name of a task. */
export type TaskName = keyof Tasks;

/** A task with what it is given. */
export type Task = { readonly [Name in TaskName]: { readonly name: Name } & Tasks[Name] }[TaskName];

/** What came of a task. */
export interface TaskOutcome {
  /** Markup to be shown. */
  readonly markup?: string;
  readonly files?: readonly MadeFile[];
  /** Sentences about it. */
  readonly notes?: readonly string[];
  /** What somebody has to say before it can be done. */
  readonly missing?: readonly (keyof ManifestAnswers)[];
}

/** A finding that stays as it is, as somebody says it: a row of the table of exceptions without its id. */
export interface Acknowledgement {
  readonly ruleId: string;
  readonly recordId: string;
  readonly reason: string;
  readonly approver: string;
  /** ISO. */
  readonly approvedDate: string;
  readonly expiresDate?: string;
}
