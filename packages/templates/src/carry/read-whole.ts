import type { ByteSource, CodeList, DataRecord, EntityKey, EntityProfile, Finding, Manifest } from "@juso/model";
import { type ReadEvent, type ReadOptions, readSubmission } from "@juso/tables";
import { ReadingOutcome } from "./reading-outcome.ts";

/** A submission with all its records as they were read, right or wrong. */
export interface WholeSubmission {
  readonly manifest?: Manifest;
  /** In the order in which they were read. */
  readonly records: ReadonlyMap<EntityKey, readonly DataRecord[]>;
  /** See `ReadingOutcome` for these. */
  readonly unread: readonly Finding[];
  readonly remarks: readonly Finding[];
  readonly emptyTables: readonly EntityKey[];
  readonly otherFiles: readonly string[];
}

/** What the reader must know of the standard. */
export interface ReadingStandard {
  readonly profiles: readonly EntityProfile[];
  readonly codeLists: ReadonlyMap<string, CodeList>;
  readonly specVersion: string;
}

/** How a submission is read by something that must lose nothing of it: with its manifest, and texts of own columns in full. */
export function readEverything(
  sources: readonly ByteSource[],
  { profiles, codeLists, specVersion }: ReadingStandard,
  more: Pick<ReadOptions, "isTogether" | "only"> = {},
): AsyncGenerator<readonly ReadEvent[]> {
  const limits = { ownTextLength: Number.POSITIVE_INFINITY };
  return readSubmission(sources, { profiles, codeLists, specVersion, expectManifest: true, limits, ...more });
}

/** Reads a submission whole and keeps it. */
export async function readWhole(
  sources: readonly ByteSource[],
  standard: ReadingStandard,
  isTogether = false,
): Promise<WholeSubmission> {
  const outcome = new ReadingOutcome();
  const records = new Map<EntityKey, DataRecord[]>();
  for await (const batch of readEverything(sources, standard, { isTogether })) {
    for (const event of batch) {
      outcome.take(event);
      if (event.kind !== "record") continue;
      const known = records.get(event.record.entity);
      if (known === undefined) records.set(event.record.entity, [event.record]);
      else known.push(event.record);
    }
  }
  const { emptyTables, manifest, otherFiles, remarks, unread } = outcome;
  return { ...(manifest === undefined ? {} : { manifest }), records, unread, remarks, emptyTables, otherFiles };
}
