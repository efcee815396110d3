import type { EntityKey } from "@juso/model";
import type { WorkbookValue } from "@juso/workbook";

/** The rows of an entity that a workbook is filled with. */
export interface FilledTable {
  readonly entity: EntityKey;
  /** The submitter's own columns (`x_…`), to the right of the fields. */
  readonly ownColumns: readonly string[];
  /** One value for each field in the order of the profile, then one for each of the own columns; `null` is blank. */
  readonly rows: readonly (readonly WorkbookValue[])[];
}
