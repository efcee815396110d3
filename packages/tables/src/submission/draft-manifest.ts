import { type ByteSource, type CodeList, type EntityProfile, type ManifestDocument, memorySource } from "@juso/model";
import { inspectBytes } from "../text/inspect-bytes.ts";
import { readCovers } from "./covers.ts";
import { createEntityNames, type EntityNames } from "./entity-names.ts";
import { kindByName } from "./file-kind.ts";
import { leaveOwnOutputs } from "./leave-own-outputs.ts";
import { ownOutputOf } from "./own-output.ts";
import { defaultReadLimits } from "./read-limits.ts";
import { readSubmission } from "./read-submission.ts";
import { isLeftover, submissionPath } from "./submission-path.ts";

/** What a manifest can be made from by looking at the files. */
export interface ManifestDraft {
  /** The files with their hashes: those that were listed in their order, then the others in the order of the entities. */
  readonly documents: readonly ManifestDocument[];
  /** Paths of data files whose names do not tell what they hold, so that they are not listed. */
  readonly unlisted: readonly string[];
  /** What the records or the covers of its workbooks say about the whole; absent where they say nothing or several things. */
  readonly said: SaidByFiles;
}

/** Facts about a submission that its own files tell. */
export interface SaidByFiles {
  readonly municipalityCode?: string;
  readonly fiscalYear?: number;
  /** Case records stay in the municipality, so a submission that holds a table of them is `p0`. */
  readonly level?: "p0" | "p1";
  readonly author?: string;
}

/** What the reader must know of the standard. */
export interface DraftOptions {
  readonly profiles: readonly EntityProfile[];
  readonly codeLists: ReadonlyMap<string, CodeList>;
  readonly specVersion: string;
}

/**
 * Lists the files of a submission for its manifest. A file is listed when the manifest listed it before, when its name tells its
 * entity, or when it is a workbook. What checks wrote is not listed. Nothing is guessed.
 *
 * @param sources the files, named from the folder of the manifest; a manifest among them is passed over.
 * @param listed the files that the manifest lists so far, with whatever else it says of each.
 */
export async function draftManifest(
  sources: readonly ByteSource[],
  listed: readonly ManifestDocument[],
  options: DraftOptions,
): Promise<ManifestDraft> {
  const names = createEntityNames(options.profiles);
  const before = new Map(listed.map((document, index) => [submissionPath(document.path), { document, index }]));
  const ranks = new Map(options.profiles.map(({ key }, index) => [key, index]));
  const unlisted: string[] = [];
  const found: { rank: readonly [number, number]; document: ManifestDocument; source: ByteSource }[] = [];
  const placed = sources.map((source) => ({ source, path: submissionPath(source.name) }));
  const { left } = await leaveOwnOutputs(placed, listed.length === 0 ? undefined : new Set(before.keys()));
  const outputs = new Set(left.map(({ path }) => path));
  for (const { path, source } of placed) {
    // A report that an earlier manifest lists was taken in by mistake.
    if (outputs.has(path) || (await ownOutputOf(source))?.kind === "report") continue;
    if (isLeftover(path) || /^manifest\.json$/i.test(path)) continue;
    const known = before.get(path);
    const entity = names.ofFile(path);
    const kind = kindByName(path);
    if (known) found.push({ rank: [0, known.index], document: known.document, source });
    else if (kind !== undefined && (entity || kind === "workbook")) {
      const document = { path, ...(entity === undefined ? {} : { entity: entity.key }) };
      found.push({ rank: [1, (entity && ranks.get(entity.key)) ?? ranks.size], document, source });
    } else if (kind !== undefined) unlisted.push(path);
  }
  found.sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || (a.document.path < b.document.path ? -1 : 1));
  const documents: ManifestDocument[] = [];
  for (const { document, source } of found) {
    documents.push({ ...document, sha256: (await inspectBytes(source)).sha256 });
  }
  const read = found.map(({ source }) => source);
  return {
    documents,
    unlisted,
    said: { ...(await saidByRecords(read, documents, names, options)), ...(await saidByCovers(read)) },
  };
}

async function saidByRecords(
  sources: readonly ByteSource[],
  documents: readonly ManifestDocument[],
  names: EntityNames,
  { codeLists, profiles, specVersion }: DraftOptions,
): Promise<SaidByFiles> {
  const codes = new Set<string>();
  const years = new Set<number>();
  // Just enough of a manifest for the files to be read by what they hold.
  const listing = { specVersion, fiscalYear: 2021, documents: documents.map(({ path, entity }) => ({ path, entity })) };
  const events = readSubmission([memorySource("manifest.json", JSON.stringify(listing)), ...sources], {
    profiles,
    codeLists,
    specVersion,
    expectManifest: true,
    only: new Set(["municipality", "programme"] as const),
  });
  for await (const batch of events) {
    for (const event of batch) {
      if (event.kind !== "record") continue;
      const { municipalityCode, fiscalYear } = event.record.value;
      if (event.record.entity === "municipality" && /^\d{6}$/.test(String(municipalityCode))) {
        codes.add(String(municipalityCode));
      }
      if (event.record.entity === "programme" && typeof fiscalYear === "number") years.add(fiscalYear);
    }
  }
  const [code] = codes;
  const [year] = years;
  const levels = documents.map(
    ({ path, entity }) => (entity === undefined ? names.ofFile(path) : names.ofKey(entity))?.level,
  );
  return {
    ...(code !== undefined && codes.size === 1 ? { municipalityCode: code } : {}),
    ...(year !== undefined && years.size === 1 ? { fiscalYear: year } : {}),
    ...(levels.includes("p0") ? { level: "p0" as const } : {}),
  };
}

/** What the covers of templates say, where they agree. */
async function saidByCovers(sources: readonly ByteSource[]): Promise<SaidByFiles> {
  const workbooks = sources.filter(({ name }) => kindByName(name) === "workbook");
  const covers = await readCovers(
    workbooks.map((source) => ({ path: source.name, source })),
    defaultReadLimits,
  );
  const answer = (key: string): unknown => {
    const answers = new Set(covers.flatMap(({ content }) => content[key] ?? []));
    return answers.size === 1 ? [...answers][0] : undefined;
  };
  const { author, fiscalYear, level, municipalityCode } = {
    author: answer("author"),
    fiscalYear: answer("fiscalYear"),
    level: answer("level"),
    municipalityCode: answer("municipalityCode"),
  };
  return {
    ...(typeof municipalityCode === "string" ? { municipalityCode } : {}),
    ...(typeof fiscalYear === "number" ? { fiscalYear } : {}),
    ...(level === "p0" || level === "p1" ? { level } : {}),
    ...(typeof author === "string" ? { author } : {}),
  };
}
