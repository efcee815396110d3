import type { DataRecord, Finding } from "@juso/model";
import type { EntityCheck } from "@juso/structure";
import { ByteScanner, type CsvTable, cellTexts, problemEvent, type ReadEvent } from "@juso/tables";
import type { ShownRow } from "./choose-rows.ts";
import type { EngineHost } from "./engine-host.ts";

/** Everything there is to say about one row, found by reading it the ordinary way: by the reader, the structure check and the rules. */
export function showRow(row: ShownRow, table: CsvTable, check: EntityCheck, host: EngineHost): readonly Finding[] {
  const { reader, limits, source, decoder } = table;
  const events: ReadEvent[] = [];
  if (row.broken !== undefined) events.push(problemEvent(row.broken, source.name, row.line, limits));
  else {
    new ByteScanner(limits.recordBytes).push(row.bytes, true, (cells) => {
      reader.readRow(cellTexts(cells, decoder), row.line, row.row, events);
      return false;
    });
  }
  const findings: Finding[] = [];
  for (const event of events) {
    if (event.kind === "finding") findings.push(event.finding);
    if (event.kind === "record") judgeRecord(event.record, row, check, host, findings);
  }
  return findings;
}

function judgeRecord(
  record: DataRecord,
  { holder }: ShownRow,
  check: EntityCheck,
  host: EngineHost,
  findings: Finding[],
): void {
  const invalidFields = check.checkFields(record, findings);
  if (holder) findings.push(check.duplicate(record, holder));
  for (const reference of check.references) {
    if (host.isWhole(reference.target)) findings.push(...reference.missingIn(record, check.heldKey(record)));
  }
  findings.push(...host.rules.judge(record, invalidFields));
}
