import type { RecordsByEntity } from "@juso/model";
import { caseColumns } from "./case-column.ts";
import type { CaseListRow } from "./case-list-row.ts";
import { findCases } from "./found-case.ts";

/** What `juso cases --format json` prints: the list of cases as it stood on a day. Level P0: it stays in the municipality. */
export interface CaseList {
  readonly asOf: string;
  readonly level: "p0";
  readonly cases: readonly CaseListRow[];
}

/**
 * The list of cases (支援ケース一覧) as the records had it on a day: cases opened by then, with what is dated no later.
 *
 * @param records those of `caseListEntities`; an absent entity leaves its columns empty.
 * @param asOf the day, ISO.
 */
export function caseList(records: RecordsByEntity, asOf: string): CaseList {
  const cases = findCases(records, asOf).map(
    (found) =>
      Object.fromEntries(caseColumns.map((column) => [column.key, column.read(found, asOf)])) as unknown as CaseListRow,
  );
  return { asOf, level: "p0", cases };
}
