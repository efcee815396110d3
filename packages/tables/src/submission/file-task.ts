import type { ByteSource, CodeList, EntityKey, EntityProfile } from "@juso/model";
import type { CsvEngine } from "../csv/csv-engine.ts";
import type { WorkbookFile } from "../workbook/read-workbook.ts";
import type { EntityNames } from "./entity-names.ts";
import type { ReadLimits } from "./read-limits.ts";

/** What reading the files of one submission has in common. */
export interface SubmissionReading {
  readonly names: EntityNames;
  readonly profiles: readonly EntityProfile[];
  readonly codeLists: ReadonlyMap<string, CodeList>;
  readonly limits: ReadLimits;
  readonly only?: ReadonlySet<EntityKey>;
  readonly csvEngine?: CsvEngine;
}

/** One file and what the manifest says about it. */
export interface FileTask {
  readonly source: ByteSource;
  readonly profile?: EntityProfile;
  readonly sha256?: string;
  /** The workbook that it is, when it was opened for its cover. */
  readonly workbook?: WorkbookFile;
}
