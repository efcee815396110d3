import type { DataRecord, EntityKey, Finding, Manifest, ReportInput, Text } from "@juso/model";
import type { CellRange } from "@juso/workbook";

/** A part of a submission that was not read, and why. */
export interface UnreadPart {
  readonly file: string;
  readonly sheet?: string;
  /** The entity whose records are missing because of it, when that is known. */
  readonly entity?: EntityKey;
  /** True when most of its records were read: rules still look at them, but a reference to one that is missing is no error. */
  readonly isPartial?: true;
  readonly because: Text;
}

/** What comes out of a submission while it is read. */
export type ReadEvent =
  | { readonly kind: "manifest"; readonly manifest: Manifest }
  /** The fiscal year of a manifest whose other parts are faulty; comes in place of the manifest. */
  | { readonly kind: "fiscalYear"; readonly fiscalYear: number }
  /** Cells of a sheet that was read which are merged into others: what stands in them is blank. */
  | { readonly kind: "merged"; readonly file: string; readonly sheet: string; readonly ranges: readonly CellRange[] }
  /** Before each file: the entities of which it and those after it may hold records; nothing when that is not known. */
  | { readonly kind: "upcoming"; readonly entities?: ReadonlySet<EntityKey> }
  /** A table of an entity that was not asked for (`only`); nothing of it was read. */
  | { readonly kind: "passedOver"; readonly entity: EntityKey }
  | { readonly kind: "record"; readonly record: DataRecord }
  | { readonly kind: "finding"; readonly finding: Finding }
  | { readonly kind: "input"; readonly input: ReportInput }
  | { readonly kind: "skipped"; readonly skipped: UnreadPart };
