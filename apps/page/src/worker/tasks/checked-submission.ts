import type { ByteSource, EntityKey, Language, Report } from "@juso/model";
import type { PdfFonts } from "@juso/paper/pdf";
import type { ParameterFile } from "@juso/parameter-files";
import type { ValidationResult } from "@juso/validator";

/** A submission that was checked, as tasks see it. */
export interface CheckedSubmission {
  readonly sources: readonly ByteSource[];
  /** What was found when it was checked; absent when nothing is known of it. */
  readonly report: Report | undefined;
  readonly language: Language;
  /** Values to calculate with, where somebody gave a file of them. */
  readonly parameterFile: ParameterFile | undefined;
  /** Reads it again, with the records of some tables: a check by itself keeps none. */
  read(entities: ReadonlySet<EntityKey>): Promise<ValidationResult>;
  /** Opens the fonts of the page. */
  loadFonts(): Promise<PdfFonts>;
}
