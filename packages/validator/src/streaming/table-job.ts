import type { EntityKey } from "@juso/model";
import type { EntityCheck } from "@juso/structure";
import type { CsvTable } from "@juso/tables";
import type { TableRules, TableSpec } from "./table-core.ts";

/** A table whose rows are to be judged, in one piece or in parts. */
export interface TableJob {
  readonly table: CsvTable;
  readonly spec: TableSpec;
  readonly check: EntityCheck;
  readonly rules: TableRules;
  /** Told of bytes that were read apart from the source, and of records. */
  progress(bytes: number, records: number): void;
  /** By field key, the entity whose keys answer its references. */
  readonly targets: ReadonlyMap<string, EntityKey>;
}
