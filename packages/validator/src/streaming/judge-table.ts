import type { EntityCheck } from "@juso/structure";
import { type CsvTable, finishRows, quoteErrorLimit, type ReadEvent, stopped } from "@juso/tables";
import { type ChosenRows, chooseRows } from "./choose-rows.ts";
import type { EngineHost } from "./engine-host.ts";
import { fetchRows } from "./fetch-rows.ts";
import { joinParts, keyOf } from "./join-parts.ts";
import { makeTableJob } from "./make-table-job.ts";
import { readWhole } from "./read-whole.ts";
import { showRow } from "./show-row.ts";
import type { TableJob } from "./table-job.ts";
import type { TablePart, TableThreads } from "./table-parts.ts";

/**
 * Judges the rows of one CSV file from their bytes; what it gives the host is what reading record by record would give it. Returns the
 * number of records.
 */
export async function* judgeTable(
  table: CsvTable,
  check: EntityCheck,
  host: EngineHost,
  threads: TableThreads | undefined,
): AsyncGenerator<ReadEvent[], number> {
  const file = table.source.name;
  const counts = new Map(table.reader.counts);
  const raise = (name: string, by: number): void => void counts.set(name, (counts.get(name) ?? 0) + by);
  const job = makeTableJob(table, host, check);
  const joined = joinParts(await readParts(job, threads), check, job.spec.limit);
  const { outcome } = joined;
  if (outcome.records > 0) {
    const filled = new Map(Object.entries(outcome.filled));
    const columns = table.reader.header?.columnOf ?? new Map<string, number>();
    host.see({ entity: table.profile.key, file, records: outcome.records, filled, columns });
  }
  const chosen = chooseRows(joined, job.spec.limit, ({ name, field, count }) =>
    host.isThroughout(name, field === "" ? { file } : { file, field }, count),
  );
  const shown = await showRows(chosen, table, check, host);
  for (const { kind, name, field, count, rows } of outcome.counts) {
    const left = count - (shown.get(keyOf({ kind: "finding", name, field })) ?? 0);
    if (kind === "once") raise(name, count);
    else host.count(name, field === "" ? { file } : { file, field }, left, rows);
  }
  raise("records", outcome.records);
  for (const [field, count] of Object.entries(outcome.malformed)) {
    host.rules.countInvalid(table.profile.key, field, count);
  }
  for (const reference of check.references) reference.count(outcome.unanswered[reference.field.key] ?? 0);
  const events: ReadEvent[] = [];
  if (outcome.isStopped) events.push(...stopped(table, true));
  else finishRows(table, table.problems + outcome.problems > 0, events, counts);
  yield events;
  return counts.get("records") ?? 0;
}

/**
 * Reads a table in parts where that can be done. Too many broken rows end the reading, and which is the last is known only when the
 * table is read in one piece; so is it when a thread could not be had.
 */
async function readParts(job: TableJob, threads: TableThreads | undefined): Promise<readonly TablePart[]> {
  const keysBefore = job.check.keys?.arena.count ?? 0;
  const reading = threads?.read(job);
  if (reading === undefined) return readWhole(job);
  const parts = await reading.catch(() => undefined);
  const problems = parts?.reduce((sum, { outcome }) => sum + outcome.problems, job.spec.problems) ?? 0;
  if (parts !== undefined && problems <= quoteErrorLimit) return parts;
  job.check.keys?.truncate(keysBefore);
  return readWhole(job);
}

/**
 * Gives the host the findings of the rows that are shown, of each group as many as are worth keeping: a row that one group asks for has
 * findings of all. @returns how many were given of each group.
 */
async function showRows(
  { shown, wanted, enough }: ChosenRows,
  table: CsvTable,
  check: EntityCheck,
  host: EngineHost,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  const rows = [...shown, ...(await fetchRows(table, wanted))].sort((a, b) => a.line - b.line);
  for (const row of rows) {
    for (const finding of showRow(row, table, check, host)) {
      const key = keyOf({ kind: "finding", name: finding.checkId, field: finding.location.field ?? "" });
      const given = counts.get(key) ?? 0;
      if (given >= (enough.get(key) ?? Number.POSITIVE_INFINITY)) continue;
      counts.set(key, given + 1);
      host.add(finding);
    }
  }
  return counts;
}
