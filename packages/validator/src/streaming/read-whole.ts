import { textBytes } from "@juso/tables";
import { firstCore } from "./make-table-job.ts";
import type { TableJob } from "./table-job.ts";
import type { TablePart } from "./table-parts.ts";

/** Reads a table in one piece. */
export async function readWhole(job: TableJob): Promise<readonly TablePart[]> {
  const { table } = job;
  const core = firstCore(job);
  for await (const { chunk, isEnd } of textBytes(table.source, table)) {
    const before = core.records;
    if (!core.push(chunk, isEnd)) break;
    job.progress(0, core.records - before);
  }
  return [{ start: table.start, end: table.end, outcome: core.outcome() }];
}
