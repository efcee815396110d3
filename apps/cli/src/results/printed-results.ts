import type { FileState, MunicipalityState } from "@juso/aggregate/states";
import type { WorkbookDifference } from "@juso/documents/verify";
import type { ParameterRow } from "@juso/grant";
import type { ReceiptVerification } from "@juso/submission-package/receipt";
import type { ManifestChange } from "@juso/tables";

/** What `juso export verify --format json` prints: every cell that differs, first what was changed by hand. */
export type WorkbookDifferenceList = readonly WorkbookDifference[];

/** What `juso grant parameters --format json` prints: every value of the calculation with its years, source and status. */
export type ParameterList = readonly ParameterRow[];

/** What `juso manifest --format json` prints: what the command found or did. */
export interface ManifestOutcome {
  /** The manifest as the user would name it. */
  readonly path: string;
  readonly status: "created" | "updated" | "unchanged" | "stale" | "missing";
  readonly changes: readonly ManifestChange[];
  /** Data files that are not listed because their names do not tell what they hold. */
  readonly unlisted: readonly string[];
}

/** What `juso receipt verify --format json` prints: what became of a package, and of the number that was typed. */
export type ReceiptCheck = ReceiptVerification & {
  /** The number of `--number` beside that of the package; `misspelt` when its own check digits do not fit. Absent when none was given. */
  readonly typedNumber?: "same" | "other" | "misspelt";
};

/** A file that arrived, as `juso aggregate --format json` prints it. */
export interface PrintedFile {
  readonly path: string;
  readonly sha256: string;
  readonly state: FileState;
  /** Number of its receipt; absent when none could be read. */
  readonly number?: string;
  /**
   * ISO date on which it arrived.
   *
   * @format date
   */
  readonly arrivedDate?: string;
  readonly isOtherVersion: boolean;
  /** @TJS-type integer */
  readonly errors: number;
  /** @TJS-type integer */
  readonly warnings: number;
  /**
   * What stops acceptance among them.
   *
   * @TJS-type integer
   */
  readonly blocking: number;
  /**
   * Errors of the whole submission that were left when the package was made, as its receipt says; absent when none could be read.
   *
   * @TJS-type integer
   */
  readonly errorsInReceipt?: number;
  /** Tables and columns that must not be in a package, by their names only. */
  readonly refusedNames: readonly string[];
  readonly isAdopted: boolean;
}

/** A municipality of the reception. */
export interface PrintedMunicipality {
  readonly municipalityCode: string;
  /** As the roster writes it; absent outside the roster. */
  readonly municipalityName?: string;
  readonly state: MunicipalityState;
  readonly files: readonly PrintedFile[];
}

/** What `juso aggregate --format json` prints: what arrived, what is in the totals and what is not. */
export interface AggregateOutcome {
  /** @TJS-type integer */
  readonly fiscalYear: number;
  readonly document: string;
  /** ISO date; absent without a deadline. */
  readonly deadline?: string;
  readonly hasRoster: boolean;
  /** By code: all of the roster, and those outside it. */
  readonly municipalities: readonly PrintedMunicipality[];
  /** Codes of the municipalities that are in the totals. */
  readonly added: readonly string[];
  /** Codes of those that run the programme, or sent something, and are in no total. */
  readonly leftOut: readonly string[];
  /** Files that nobody can tell the municipality of. */
  readonly refusedFiles: readonly PrintedFile[];
}
