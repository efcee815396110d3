import type { EntityKey } from "@juso/model";
import type { EntityCheck } from "@juso/structure";
import type { CsvTable } from "@juso/tables";
import { fewestOfGroup } from "../finding-store.ts";
import type { EngineHost } from "./engine-host.ts";
import { TableCore } from "./table-core.ts";
import type { TableJob } from "./table-job.ts";
import type { ReferenceKeys } from "./verdict.ts";

/** What there is to do for a table. */
export function makeTableJob(table: CsvTable, host: EngineHost, check: EntityCheck): TableJob {
  const { profile, reader, encoding, limits } = table;
  const references = new Map<string, ReferenceKeys>();
  const targets = new Map<string, EntityKey>();
  for (const { field, target, index } of check.references) {
    references.set(field.key, { index, isWhole: host.isWhole(target) });
    targets.set(field.key, target);
  }
  return {
    table,
    check,
    targets,
    progress: (bytes, records) => host.progress(bytes, records),
    spec: {
      columns: reader.header?.columns ?? [],
      missingFields: [...(reader.header?.missingFields ?? [])],
      encoding,
      recordBytes: limits.recordBytes,
      problems: table.problems,
      limit: Math.max(host.options.maxFindings ?? defaultFindings, fewestOfGroup),
    },
    rules: {
      profile,
      codeLists: host.options.codeLists,
      structure: check,
      recordRules: host.rules.recordRules(profile.key),
      context: host.context,
      references,
    },
  };
}

/** The judge of a table's first rows, or of all of them: their keys go straight into the index of the submission. */
export function firstCore({ table, spec, rules, check }: TableJob): TableCore {
  check.keys?.startPlace({ file: table.source.name });
  const judged = check.keys === undefined ? rules : { ...rules, keyIndex: check.keys };
  return new TableCore(spec, judged, table, table.end - table.start);
}

/** So many findings a report keeps when nobody says otherwise. */
const defaultFindings = 1000;
