import type { ByteSource, EntityKey, Manifest } from "@juso/model";
import { type ReadingStandard, readEverything } from "@juso/templates";
import type { Refused } from "./conversion.ts";
import type { Origin } from "./origin.ts";
import { type Content, differingField } from "./record-marks.ts";
import type { SurveyedTable } from "./survey.ts";

/**
 * Reads what was made as anybody will, and compares it with the submission: every record must come back, in its order, with the same
 * values and the same own columns, and the manifest must say the same.
 *
 * @param manifest what the manifest must say.
 * @returns what is not the same; nothing when all is.
 */
export async function readAgain(
  made: readonly ByteSource[],
  origin: Origin,
  tables: readonly SurveyedTable[],
  manifest: Readonly<Record<string, unknown>>,
  keepsEmpty: boolean,
): Promise<Refused | undefined> {
  const { said, seen, different } = await compare(made, origin.standard, tables);
  const key = Object.keys(manifest).find((each) => JSON.stringify(said?.[each]) !== JSON.stringify(manifest[each]));
  if (said !== undefined && key !== undefined) return { kind: "manifestLost", key };
  for (const { profile, rows } of tables) {
    const count = seen.get(profile.key) ?? 0;
    const first = different.get(profile.key) ?? (count < rows ? { index: count } : undefined);
    if (first === undefined) continue;
    const record = await origin.record(profile.key, first.index);
    // When rows are missing, those that were compared are of different rows.
    const field = count === rows && first.found ? differingField(record, first.found, keepsEmpty) : undefined;
    return { kind: "lost", place: { record, ...(field === undefined ? {} : { field }) } };
  }
  return undefined;
}

interface Comparison {
  readonly said: (Manifest & Readonly<Record<string, unknown>>) | undefined;
  /** Rows that came back. */
  readonly seen: ReadonlyMap<EntityKey, number>;
  /** The first of each table that is not as it was. */
  readonly different: ReadonlyMap<EntityKey, { readonly index: number; readonly found?: Content }>;
}

async function compare(
  made: readonly ByteSource[],
  standard: ReadingStandard,
  tables: readonly SurveyedTable[],
): Promise<Comparison> {
  const marks = new Map(tables.map((table) => [table.profile.key, table.marks]));
  const seen = new Map<EntityKey, number>();
  const different = new Map<EntityKey, { index: number; found: Content }>();
  let said: Comparison["said"];
  for await (const batch of readEverything(made, standard)) {
    for (const event of batch) {
      if (event.kind === "manifest") said = event.manifest as Comparison["said"];
      if (event.kind !== "record") continue;
      const { record } = event;
      const index = seen.get(record.entity) ?? 0;
      seen.set(record.entity, index + 1);
      if (different.has(record.entity) || marks.get(record.entity)?.isSame(index, record)) continue;
      different.set(record.entity, {
        index: Math.min(index, (marks.get(record.entity)?.count ?? 1) - 1),
        found: record,
      });
    }
  }
  return { said, seen, different };
}
