import type { DocumentKindCode, Language, PayerCode } from "@juso/model";
import type { MadeFile } from "./made-file.ts";
import type { Acknowledgement, Task, TaskName, TaskOutcome } from "./task-messages.ts";

/** A file that somebody chose, and its path from the folder that was chosen; its name when it was chosen alone. */
export interface ChosenFile {
  readonly file: File;
  readonly path: string;
}

/** What somebody says about a check. */
export interface Settings {
  readonly language: Language;
  /** The day by which is judged, ISO. */
  readonly asOf: string;
  /** In place of the year that the submission names. */
  readonly fiscalYear?: number;
  readonly showsValues: boolean;
  /** Values to calculate with, in place of the built-in ones. */
  readonly parameterFile?: File;
  /** What was written on the page about findings that stay, by the place of the submission. */
  readonly acknowledged?: Readonly<Record<string, readonly Acknowledgement[]>>;
}

/** The forms in which the page gives a result back. */
export type PageFormat = "html" | "workbook" | "csv" | "pdf" | "xlsx" | "json";

/**
 * The fonts as the page carries them: compressed and in base64, by the face that each prints. Empty in the light edition. A browser hands a
 * Blob from one worker to another without a copy.
 */
export type PackedFonts = Readonly<Record<string, Blob>>;

/** What a worker needs to print beside what else it does: the program that it runs, and the fonts. */
export interface PrintingNeeds {
  readonly program: Blob;
  readonly fonts: PackedFonts;
}

/** Which documents somebody wants, and how. */
export interface DocumentOrder {
  /** `all`: every document that has a row among the grant documents of the year. */
  readonly which: DocumentKindCode | "all";
  readonly payer: PayerCode | "both";
  readonly format: "xlsx" | "pdf" | "both";
  /** Make documents of the present data also where they were filed. */
  readonly anew: boolean;
  /** Make a document that must not be filed, and print on it why it must not. */
  readonly despiteErrors: boolean;
  /** The day by the clock of the computer, ISO. */
  readonly today: string;
}

/** What the page asks of the worker. Submissions are called by their place in the order in which they were found. */
export type Request =
  | { readonly kind: "check"; readonly files: readonly ChosenFile[]; readonly settings: Settings }
  | { readonly kind: "example"; readonly settings: Settings }
  /** Says what is in a file of values, before anything is checked with it. */
  | { readonly kind: "readParameters"; readonly file: File; readonly language: Language }
  | { readonly kind: "show"; readonly index: number }
  | { readonly kind: "write"; readonly index: number; readonly format: PageFormat; readonly fonts: PackedFonts }
  /** Comes before the first order of documents. Nobody waits for it, and it has no answer. */
  | ({ readonly kind: "prepare" } & PrintingNeeds)
  | { readonly kind: "documents"; readonly index: number; readonly order: DocumentOrder }
  /** Checks one again, with these findings acknowledged. */
  | { readonly kind: "acknowledge"; readonly index: number; readonly acknowledgements: readonly Acknowledgement[] }
  /** `index` is absent for what needs no submission, `fonts` for what prints nothing. */
  | {
      readonly kind: "do";
      readonly index?: number;
      readonly task: Task;
      readonly language: Language;
      readonly fonts?: PackedFonts;
    };

/** How a submission of several came off. */
export interface SubmissionLine {
  /** Where it stands among the chosen files; empty when it is the only one. */
  readonly place: string;
  readonly isAccepted: boolean;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** A report as the page shows it. */
export interface ShownReport {
  readonly place: string;
  readonly isAccepted: boolean;
  /** Whose data. */
  readonly subject: readonly string[];
  /** Markup that `@juso/reporters` made: by cause, and by file and sheet. */
  readonly main: string;
  readonly sheets: string;
  /** Checks of which findings may stay as they are, with the records that they were found in. */
  readonly mayStay: readonly MayStay[];
  /** Markup about the receipt, when the submission is a package for the prefecture. */
  readonly receipt?: string;
}

/** A check of which findings may stay, with a reason. */
export interface MayStay {
  readonly ruleId: string;
  readonly as: "confirmed" | "waived";
  /** The records with their places, as far as their ids may be shown. */
  readonly records: readonly { readonly id: string; readonly place: string }[];
}

/** What came of an order of documents; of several files the first is a zip of the others. */
export interface MadeOrder {
  readonly files: readonly MadeFile[];
  /** Which documents were not made and why, and what a person should know of the others. */
  readonly notes: readonly string[];
}

/** What is said of a file of values: what was read, or everything that is wrong in it. */
export interface ParametersRead {
  readonly isRight: boolean;
  readonly sentence: string;
}

/** Why nothing came of a request. `told`: there is a sentence for it. `unreadable` may name the file. */
export type Failure =
  | { readonly because: "nothing" | "unexpected" }
  | { readonly because: "unreadable"; readonly name?: string }
  | { readonly because: "told"; readonly sentence: string };

/** What the worker answers. */
export type Answer =
  | {
      readonly kind: "progress";
      readonly index: number;
      readonly submissions: number;
      readonly bytes: number;
      readonly totalBytes: number;
      readonly records: number;
    }
  /** `shown`: the one that somebody looked at before it was checked again. */
  | {
      readonly kind: "checked";
      readonly lines: readonly SubmissionLine[];
      readonly others: readonly string[];
      readonly shown?: number;
    }
  | ({ readonly kind: "parametersRead" } & ParametersRead)
  | { readonly kind: "shown"; readonly index: number; readonly report: ShownReport }
  | { readonly kind: "written"; readonly files: readonly MadeFile[]; readonly notes: readonly string[] }
  | ({ readonly kind: "documents" } & MadeOrder)
  | ({ readonly kind: "did"; readonly task: TaskName } & TaskOutcome)
  /** `of`: what was asked for. */
  | ({ readonly kind: "failed"; readonly of: "check" | "write" | "documents" | TaskName } & Failure);
