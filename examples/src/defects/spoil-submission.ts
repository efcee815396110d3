import type { EntityProfile, Manifest } from "@juso/model";
import type { CityRecords } from "../city-records.ts";
import { type DraftOptions, draftSubmission } from "../draft-submission.ts";
import { type DraftPlace, placeInDraft, type SubmissionDraft } from "../submission-draft.ts";
import {
  type MutableManifest,
  type WrittenFiles,
  withManifest,
  writeFiles,
  writeManifest,
} from "../write-submission.ts";
import type { Defect, DefectWork, Expectation } from "./defect.ts";

/** A finding as `expected-findings.json` lists it. */
interface ExpectedFinding {
  readonly defect: string;
  readonly ruleId: string;
  readonly messageId: string;
  readonly severity: string;
  readonly location: Partial<DraftPlace>;
}

/** A submission with named defects, and what a validator must say about it. */
export interface SpoiltSubmission {
  readonly files: WrittenFiles;
  readonly defects: readonly {
    readonly id: string;
    readonly title: Defect["title"];
    readonly files: readonly string[];
  }[];
  readonly expected: readonly ExpectedFinding[];
}

/** Applies the defects to a clean city, one after another, and writes what comes out. */
export async function spoilSubmission(
  records: CityRecords,
  defects: readonly Defect[],
  options: DraftOptions,
  about: Omit<Manifest, "documents">,
): Promise<SpoiltSubmission> {
  const expectations: (Expectation & { readonly defect: string })[] = [];
  const reshaping: ((draft: SubmissionDraft) => void)[] = [];
  const rewriting: [path: string, change: (bytes: Uint8Array) => Uint8Array][] = [];
  const afterwards: ((manifest: MutableManifest, files: Map<string, Uint8Array>) => void)[] = [];
  for (const defect of defects) {
    defect.spoil({
      ...recordEdits(records),
      reshape: (change) => reshaping.push(change),
      rewrite: (path, change) => rewriting.push([path, change]),
      afterwards: (change) => afterwards.push(change),
      expect: (ruleId, messageId, severity, place) =>
        expectations.push({ defect: defect.id, ruleId, messageId, severity, place }),
    });
  }
  const draft = draftSubmission(records, options);
  for (const change of reshaping) change(draft);
  const files = await writeFiles(draft, options.profiles);
  for (const [path, change] of rewriting) files.set(path, change(files.get(path) as Uint8Array));
  const manifest = writeManifest(draft, files, about);
  for (const change of afterwards) change(manifest, files);
  const expected = expectations.map(({ defect, ruleId, messageId, severity, place }) => ({
    defect,
    ruleId,
    messageId,
    severity,
    location: typeof place === "function" ? place(draft) : placeOf(draft, options.profiles, records, place),
  }));
  return {
    files: withManifest(manifest, files),
    defects: defects.map(({ id, title }) => ({
      id,
      title,
      files: [
        ...new Set(expected.filter((finding) => finding.defect === id).map((finding) => finding.location.file ?? "")),
      ],
    })),
    expected,
  };
}

function fieldOf(record: object, key: string): unknown {
  return (record as Record<string, unknown>)[key];
}

/** The further sheets of a form: whoever loses the first one loses them too. */
const sheetsOf: Partial<Record<keyof CityRecords, readonly (keyof CityRecords)[]>> = {
  assessment: ["assessmentLiving", "assessmentHealth", "assessmentEconomy", "assessmentWork"],
  evaluation: ["goalEvaluation", "employmentResult"],
};

function recordEdits(records: CityRecords): Pick<DefectWork, "records" | "find" | "set" | "remove" | "append"> {
  const listOf = (entity: keyof CityRecords): object[] => (records[entity] ?? []) as object[];
  return {
    records,
    find: (entity, fits) => {
      const found = (listOf(entity) as Parameters<typeof fits>[0][]).find(fits);
      if (found === undefined) throw new RangeError(`no ${entity} fits the defect`);
      return found;
    },
    set: (record, field, value) => {
      const fields = record as unknown as Record<string, unknown>;
      if (value === undefined) delete fields[field];
      else fields[field] = value;
    },
    remove: (entity, record) => {
      const list = listOf(entity);
      list.splice(list.indexOf(record), 1);
      for (const sheet of sheetsOf[entity] ?? []) {
        const key = `${entity}Id`;
        const rows = listOf(sheet);
        const kept = rows.filter((row) => fieldOf(row, key) !== fieldOf(record, key));
        rows.splice(0, rows.length, ...kept);
      }
    },
    append: (entity, record) => {
      listOf(entity).push(record);
      return record;
    },
  };
}

function placeOf(
  draft: SubmissionDraft,
  profiles: readonly EntityProfile[],
  records: CityRecords,
  place: { readonly entity: EntityProfile["key"]; readonly record: object; readonly field?: string },
): DraftPlace {
  const profile = profiles.find((candidate) => candidate.key === place.entity) as EntityProfile;
  const index = ((records[place.entity] ?? []) as object[]).indexOf(place.record);
  if (index < 0) throw new RangeError(`a finding is expected at a record of ${place.entity} that is gone`);
  return placeInDraft(draft, profile, place.record, index, place.field);
}
