import type {
  ByteSource,
  CodeList,
  DataRecord,
  EntityKey,
  EntityProfile,
  Finding,
  Manifest,
  ReportInput,
} from "@juso/model";
import { type ReadEvent, readingChecks, readSubmission } from "@juso/tables";

/** A submission with all its records as they were read, right or wrong. */
export interface WholeSubmission {
  readonly manifest?: Manifest;
  /** In the order in which they were read. */
  readonly records: ReadonlyMap<EntityKey, readonly DataRecord[]>;
  /** Places that may hold data which was not read, or not as it stands. */
  readonly unread: readonly Finding[];
  /** Remarks, totals and memos, which are no data. */
  readonly remarks: readonly Finding[];
  /** Tables that are there and have no row. */
  readonly emptyTables: readonly EntityKey[];
  /** Files that are no data. */
  readonly otherFiles: readonly string[];
}

/** What the reader must know of the standard. */
export interface ReadingStandard {
  readonly profiles: readonly EntityProfile[];
  readonly codeLists: ReadonlyMap<string, CodeList>;
  readonly specVersion: string;
}

/** Errors of reading under which every record was read as it stands. */
const harmless: ReadonlySet<string> = new Set(["column-present", "file-hash-matches", "table-without-totals"]);
/** Notices about what was left out because it is no data. */
const leavingOut: ReadonlySet<string> = new Set(["remark-left-out", "sheet-known", "total-row-left-out"]);

const errors: ReadonlySet<string> = new Set(
  readingChecks.filter(({ severity, id }) => severity === "error" && !harmless.has(id)).map(({ id }) => id),
);

/** Reads a submission whole, for something that must lose nothing of it. */
export async function readWhole(
  sources: readonly ByteSource[],
  { profiles, codeLists, specVersion }: ReadingStandard,
  isTogether = false,
): Promise<WholeSubmission> {
  return collect(readSubmission(sources, { profiles, codeLists, specVersion, expectManifest: true, isTogether }));
}

async function collect(events: AsyncIterable<readonly ReadEvent[]>): Promise<WholeSubmission> {
  let manifest: Manifest | undefined;
  const records = new Map<EntityKey, DataRecord[]>();
  const findings: Finding[] = [];
  const otherFiles: string[] = [];
  const inputs: ReportInput[] = [];
  for await (const batch of events) {
    for (const event of batch) {
      if (event.kind === "manifest") manifest = event.manifest;
      else if (event.kind === "input") inputs.push(event.input);
      else if (event.kind === "finding") findings.push(event.finding);
      else if (event.kind === "skipped" && event.skipped.entity === undefined) otherFiles.push(event.skipped.file);
      else if (event.kind === "record") {
        const known = records.get(event.record.entity);
        if (known === undefined) records.set(event.record.entity, [event.record]);
        else known.push(event.record);
      }
    }
  }
  return {
    ...(manifest === undefined ? {} : { manifest }),
    records,
    unread: findings.filter(({ checkId }) => errors.has(checkId)),
    remarks: findings.filter(({ checkId, messageId }) => leavingOut.has(checkId) && messageId !== "example"),
    emptyTables: inputs.flatMap(({ entity, records: count }) =>
      count === 0 && entity !== undefined ? [entity as EntityKey] : [],
    ),
    otherFiles,
  };
}
