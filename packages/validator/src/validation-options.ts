import type { ParameterSet } from "@juso/grant/calculate";
import type {
  ByteSource,
  CodeList,
  DataLevel,
  EntityKey,
  EntityProfile,
  Language,
  Manifest,
  MunicipalityRegister,
  RecordsByEntity,
  Report,
  Rule,
} from "@juso/model";

import type { TableThreads } from "./streaming/table-parts.ts";
/** How far a validation has come. */
export interface Progress {
  /** Bytes of the sources that were dealt with, never more than `totalBytes`. */
  readonly bytes: number;
  readonly totalBytes: number;
  /** Records that were read so far. */
  readonly records: number;
}

/** What a validation needs besides the bytes. Nothing is read from the machine: clock, registers and catalogue arrive here. */
export interface ValidationOptions {
  /** Name and version of the program that asks, for the report. */
  readonly tool: { readonly name: string; readonly version: string };
  /** The day for which the submission is judged, ISO. */
  readonly asOf: string;
  /** Language of the messages. */
  readonly language: Language;
  readonly register: MunicipalityRegister;
  readonly profiles: readonly EntityProfile[];
  readonly codeLists: ReadonlyMap<string, CodeList>;
  readonly rules: readonly Rule[];
  /** Version of the standard that the profiles, code lists and rules belong to. */
  readonly standardVersion: string;
  /** Version that the user names in place of the manifest's; lets a submission without a manifest be read. */
  readonly specVersion?: string;
  /** Fiscal year in place of the manifest's; the fiscal year of `asOf` when neither says it. */
  readonly fiscalYear?: number;
  /** Parameters of the calculation that the extract of the budget is compared with; those that are built in when absent. */
  readonly parameters?: ParameterSet | undefined;
  /** A table of exceptions that stands apart from the submission, beside its own. */
  readonly exceptions?: ByteSource | undefined;
  /** `p1` reads only the entities that go to the prefecture; everything when absent or `p0`. */
  readonly level?: DataLevel;
  /** Reads several workbooks of one municipality as one submission: their covers together are its manifest. */
  readonly isTogether?: boolean;
  /** How many findings the report keeps; 1000 when absent. The counts are always complete. */
  readonly maxFindings?: number;
  /** Print the values of case records in messages; hidden when absent. */
  readonly showValues?: boolean;
  /** Entities whose records the caller wants back, for indicators or the grant. */
  readonly keepEntities?: ReadonlySet<EntityKey>;
  /** Reads every table record by record, the plain and slow way that the fast one is compared with. The report is the same. */
  readonly isRecordByRecord?: boolean;
  /** Bytes from which on a table is read in the fast way; 64 KiB when absent, below which there is nothing to win. */
  readonly engineBytes?: number;
  /** Reads large tables on several threads; on one when absent. The report is the same. */
  readonly threads?: TableThreads;
  /** Called with every batch of records, for a display of progress; it must be quick. It has no influence on the report. */
  readonly onProgress?: (progress: Progress) => void;
}

/** What a validation found out. */
export interface ValidationResult {
  readonly report: Report;
  readonly manifest?: Manifest;
  /** The register of municipalities that the rules were judged by. */
  readonly register: MunicipalityRegister;
  /** The fiscal year that the rules were judged by. */
  readonly fiscalYear: number;
  /** Entities that were read whole, also those without a record. */
  readonly presentEntities: ReadonlySet<EntityKey>;
  /** Records of `keepEntities` whose fields all have the right form, in the order they were read. */
  readonly records: RecordsByEntity;
  /** How many records of `keepEntities` are not among them, because a field has not the right form; entities without such records are absent. */
  readonly leftOut: ReadonlyMap<EntityKey, number>;
}
