import type { ByteSource, DataRecord, Manifest } from "@juso/model";
import type { ReadingStandard } from "@juso/templates";
import type { Refused } from "./conversion.ts";
import type { OpenFile } from "./new-file.ts";
import type { SurveyedTable } from "./survey.ts";

/** Encodings of tables of text. */
export type TextEncoding = "utf-8" | "cp932";

/** What a form is written from. */
export interface FormInput {
  readonly manifest: Manifest;
  /** In the order of the standard. */
  readonly tables: readonly SurveyedTable[];
  /** All records in batches; those of one table come in their order, tables in any. */
  records(): AsyncIterable<readonly DataRecord[]>;
  readonly standard: ReadingStandard;
  /** Of tables of text; other forms pass over it. */
  readonly encoding: TextEncoding;
  readonly openFile: OpenFile;
  /** Path of the one file of a form that has one. */
  readonly fileName: string;
}

/** A form of a submission. */
export interface ConversionForm {
  /** The end of the name of its one file; absent when it is a folder of files. */
  readonly extension?: string;
  /** Empty texts and lists are something else than blank in it. */
  readonly keepsEmpty: boolean;
  /** A table without a row is something else than no table in it. */
  readonly keepsEmptyTables: boolean;
  /** The only keys of the manifest that it has a place for; all when absent. */
  readonly manifestKeys?: ReadonlySet<string>;
  /** Writes the files. What is written is read again before it is used, so that it need not be looked at twice. */
  write(input: FormInput): Promise<readonly ByteSource[] | Refused>;
}
