/** What becomes of a field in the new year: it stays, it is the following year, or it is blank and to be filled in. */
export type FieldStep = "keep" | "next" | "blank";

/** A table that the new year starts with. */
export interface CarriedTable {
  /** The step of every field. */
  readonly fields: Readonly<Record<string, FieldStep>>;
  /** The key of a date: rows in which it is not after the old year have ended and are left out. */
  readonly ended?: string;
  /** Only rows with these values are carried. */
  readonly only?: Readonly<Record<string, string>>;
}

/**
 * What becomes of a table in a new year. Records of cases come from the records of cases, and facts belong to their year: neither is carried.
 * Of carried tables with a fiscal year, the rows of the old year move on. Lasting facts and plans stay; amounts spent, results, decisions,
 * receipts and numbers of documents are blank.
 */
export type NewYear = "cases" | "facts" | CarriedTable;
