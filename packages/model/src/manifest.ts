import type { DataLevel } from "./profile.ts";

/** One file of a submission, as its manifest lists it. */
export interface ManifestDocument {
  /** Path inside the submission, with `/`. */
  readonly path: string;
  /**
   * Key of the entity the file holds. Absent for a workbook with one sheet per entity.
   */
  readonly entity?: string;
  /**
   * Lower-case hexadecimal SHA-256 of the bytes. Checked when present.
   *
   * @pattern ^[0-9a-f]{64}$
   */
  readonly sha256?: string;
}

/**
 * What a submission says about itself. Without it the version of the standard is never guessed.
 *
 * @title 提出物の表紙情報
 */
export interface Manifest {
  /** Version of the standard the data follows. */
  readonly specVersion: string;
  readonly municipalityCode: string;
  readonly fiscalYear: number;
  readonly level: DataLevel;
  readonly documents: readonly ManifestDocument[];
  /** Who prepared the submission: a department, not a person's private data. */
  readonly author?: string;
}
