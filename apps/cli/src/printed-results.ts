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
