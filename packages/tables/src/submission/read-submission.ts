import type { ByteSource, EntityKey, Manifest, ManifestDocument, Text } from "@juso/model";
import { DamagedEntryError } from "@juso/workbook";
import { findingEvent } from "../checks/reading-finding.ts";
import { decoderName } from "../text/decoder-name.ts";
import { inspectBytes } from "../text/inspect-bytes.ts";
import type { WorkbookFile } from "../workbook/read-workbook.ts";
import { compareCovers, joinCovers, readCover, readCovers } from "./covers.ts";
import { createEntityNames, type EntityNames } from "./entity-names.ts";
import { extensionOf, kindByContent, kindByName, readHead } from "./file-kind.ts";
import type { FileTask, SubmissionReading } from "./file-task.ts";
import { manifestBytes } from "./manifest-bytes.ts";
import { misnamedFile } from "./misnamed-file.ts";
import { nothingToRead } from "./nothing-to-read.ts";
import { readApart } from "./read-apart.ts";
import type { ReadEvent } from "./read-events.ts";
import { readFile } from "./read-file.ts";
import { readFirst } from "./read-first.ts";
import { defaultReadLimits, type ReadLimits } from "./read-limits.ts";
import { judgeVersion, type ManifestReading, parseManifest } from "./read-manifest.ts";
import type { ReadOptions } from "./read-options.ts";
import { RepeatedRows } from "./repeated-rows.ts";
import { listSubmissionFiles, type SubmissionFile, type SubmissionFiles } from "./submission-files.ts";
import { isManifest, submissionPath } from "./submission-path.ts";

const versionUnknown: Text = {
  ja: "表紙情報がないか正しくない、又は読めない版のため、このファイルは読んでいません。",
  en: "The manifest is missing or not valid, or its version is not supported, so this file was not read.",
};

/**
 * Reads a submission: the files of a folder, one zip, one workbook, or one file. Events come in batches, the manifest first, then file by
 * file in the order of the entities; records of one file keep their order. Memory does not grow with the number of rows.
 * Bad data is an event, never an exception.
 */
export async function* readSubmission(
  sources: readonly ByteSource[],
  options: ReadOptions,
): AsyncGenerator<readonly ReadEvent[]> {
  const limits: ReadLimits = { ...defaultReadLimits, ...options.limits };
  const names = createEntityNames(options.profiles);
  const submission = await listSubmissionFiles(sources, limits);
  if (submission.events.length > 0) yield submission.events;
  if (submission.files.length === 0 && submission.manifest === undefined && submission.events.length > 0) return;

  const { manifest, readable, isListing, events, opened } = await readManifest(submission, names, options, limits);
  if (events.length > 0) yield events;
  const version = options.specVersionOverride ?? (manifest ?? readable)?.specVersion;
  const judgement = version === undefined ? undefined : judgeVersion(version, options.specVersion);
  const isUnknown = version === undefined && options.expectManifest;
  if (isUnknown || judgement === "newer" || judgement === "older") {
    const refused: ReadEvent[] = submission.files.map(({ path }) => ({
      kind: "skipped",
      skipped: { file: path, because: versionUnknown },
    }));
    if (version !== undefined && judgement !== undefined && judgement !== "supported") {
      const data = { version, supported: options.specVersion };
      const place =
        (manifest ?? readable) && submission.manifest ? { file: "manifest.json", pointer: "/specVersion" } : {};
      refused.unshift(findingEvent("spec-version-supported", judgement, place, { data }));
    }
    yield refused;
    return;
  }

  const plan = planFiles(submission, isListing ? (manifest ?? readable)?.documents : undefined, names, options);
  if (plan.events.length > 0) yield plan.events;
  const reading = {
    names,
    profiles: options.profiles,
    codeLists: options.codeLists,
    limits,
    ...(options.only === undefined ? {} : { only: options.only }),
    ...(options.csvEngine === undefined ? {} : { csvEngine: options.csvEngine }),
  };
  const workbooks = workbooksOf(plan.tasks);
  if (workbooks.length > 1) {
    const covers = await readCovers(workbooks, limits);
    const said = submission.manifest === undefined ? undefined : (manifest ?? readable);
    const differing = covers.length > 1 ? compareCovers(covers, said && { ...said }) : [];
    if (differing.length > 0) yield differing;
  }
  if (options.apart !== undefined) yield* readApart(options.apart, without(reading));
  const repeated = workbooks.length > 1 ? new RepeatedRows(options.profiles) : undefined;
  for (const [index, planned] of plan.tasks.entries()) {
    const task = opened?.source === planned.source ? { ...planned, ...opened } : planned;
    // Only an engine for large tables wants to know, and to know it each file that follows is looked into.
    if (task.source.size >= (options.engineBytes ?? engineBytes)) {
      const entities = await upcomingEntities(plan.tasks.slice(index));
      yield [entities === undefined ? { kind: "upcoming" } : { kind: "upcoming", entities }];
      yield* passed(readFile(task, reading), repeated);
    } else yield* passed(readFile(task, without(reading)), repeated);
  }
}

/** The files that are named as workbooks. */
function workbooksOf(tasks: readonly FileTask[]): readonly SubmissionFile[] {
  return tasks
    .filter(({ source }) => kindByName(source.name) === "workbook")
    .map(({ source }) => ({ path: source.name, source }));
}

async function* passed(
  batches: AsyncIterable<readonly ReadEvent[]>,
  repeated: RepeatedRows | undefined,
): AsyncGenerator<readonly ReadEvent[]> {
  for await (const batch of batches) yield repeated === undefined ? batch : repeated.pass(batch);
}

/** From this size on a table is worth an engine's while. */
const engineBytes = 64 * 1024;

/** The entities of which these files may hold records; `undefined` when a workbook is among them. */
async function upcomingEntities(tasks: readonly FileTask[]): Promise<ReadonlySet<EntityKey> | undefined> {
  const entities = new Set<EntityKey>();
  for (const { profile, source } of tasks) {
    if (profile === undefined || !(await isPlainTable(source))) return undefined;
    entities.add(profile.key);
  }
  return entities;
}

function without({ csvEngine: _, ...reading }: SubmissionReading): SubmissionReading {
  return reading;
}

/** A workbook may hold sheets of any entity, whatever its name says. */
async function isPlainTable(source: ByteSource): Promise<boolean> {
  try {
    const kind = kindByContent(await readHead(source, 4096), source.name);
    return kind === "csv" || kind === "json";
  } catch {
    return false;
  }
}

interface FoundManifest extends ManifestReading {
  /** True when the manifest lists the files; the cover of a workbook does not. */
  readonly isListing: boolean;
  /** The one workbook of the submission, when its cover is the manifest. */
  readonly opened?: { readonly source: ByteSource; readonly workbook: WorkbookFile };
}

async function readManifest(
  { manifest, files, unreadable }: SubmissionFiles,
  names: EntityNames,
  options: ReadOptions,
  limits: ReadLimits,
): Promise<FoundManifest> {
  if (manifest) return { ...(await readManifestFile(manifest)), isListing: true };
  const dataFiles = files.filter(({ path }) => kindByName(path) !== undefined && !isMemo(path, names));
  const workbooks = dataFiles.filter(({ path }) => kindByName(path) === "workbook");
  const [only] = workbooks;
  if (dataFiles.length === 1 && only) {
    const reading = await readCover(only, limits);
    // Without a version nothing of it will be read, so this is where it is said what the file is.
    const isLastWord = options.expectManifest && options.specVersionOverride === undefined;
    if (reading?.kind === "cover")
      return {
        ...withManifestEvent(joinCovers([reading.cover], [only.path])),
        isListing: false,
        opened: { source: only.source, workbook: reading.workbook },
      };
    if (reading?.kind === "failed" && isLastWord) return { events: [reading.event], isListing: false };
  }
  if (options.isTogether && workbooks.length > 1) {
    const covers = await readCovers(workbooks, limits);
    const joined = joinCovers(
      covers,
      dataFiles.map(({ path }) => path),
    );
    if (covers.length > 0) return { ...withManifestEvent(joined), isListing: false };
  }
  // A manifest that is there and cannot be read was told of already.
  if (!options.expectManifest || unreadable.some(isManifest)) return { events: [], isListing: false };
  if (options.specVersionOverride === undefined) {
    const misnamed: ReadEvent[] = [];
    for (const { source } of dataFiles.slice(0, lookedInto)) {
      const event = await misnamedFile(source);
      if (event !== undefined) misnamed.push(event);
    }
    if (misnamed.length > 0) {
      if (misnamed.length < dataFiles.length) misnamed.push(findingEvent("manifest-present", "missing", {}));
      return { events: misnamed, isListing: false };
    }
    if (dataFiles.length === 0 && files.length > 0) return { events: [nothingToRead(files)], isListing: false };
  }
  const unnamed = workbooks.filter(({ path }) => names.ofFile(path) === undefined);
  const event =
    unnamed.length > 1
      ? findingEvent("manifest-present", "severalWorkbooks", {}, { data: { count: unnamed.length } })
      : findingEvent("manifest-present", "missing", {});
  return { events: [event], isListing: false };
}

/** So many files are looked into when none of them can be read. */
const lookedInto = 100;

async function readManifestFile({ source }: SubmissionFile): Promise<ManifestReading> {
  const file = source.name;
  if (source.size > manifestBytes) {
    return { events: [findingEvent("manifest-valid", "tooLarge", { file }, { data: { limit: manifestBytes } })] };
  }
  try {
    const { sha256, bytes, encoding } = await inspectBytes(source);
    const input: ReadEvent = { kind: "input", input: { path: file, sha256, bytes, records: 0 } };
    if (bytes === 0) return { events: [findingEvent("manifest-valid", "empty", { file }), input] };
    if (encoding === "utf-16") return { events: [findingEvent("encoding-supported", "utf16Json", { file }), input] };
    const decoder = new TextDecoder(decoderName({ encoding }));
    const text = decoder.decode(await source.slice(0, source.size));
    const reading = parseManifest(text, file);
    return withManifestEvent({ ...reading, events: [...reading.events, input] });
  } catch (error) {
    if (error instanceof DamagedEntryError) return { events: [findingEvent("zip-readable", "damaged", { file })] };
    return { events: [findingEvent("file-readable", "unreadable", { file })] };
  }
}

function withManifestEvent(reading: ManifestReading): ManifestReading {
  const { manifest, events } = reading;
  return manifest === undefined ? reading : { manifest, events: [{ kind: "manifest", manifest }, ...events] };
}

/** Which files to read, in the order of the entities, and what the manifest and the files disagree about. */
function planFiles(
  { files, unreadable }: SubmissionFiles,
  documents: Manifest["documents"] | undefined,
  names: EntityNames,
  options: ReadOptions,
): { tasks: readonly FileTask[]; events: readonly ReadEvent[] } {
  const listed = new Map<string, ManifestDocument>();
  const events: ReadEvent[] = [];
  for (const document of documents ?? []) {
    const path = submissionPath(document.path);
    if (!listed.has(path)) listed.set(path, document);
    else {
      const data = { path: document.path };
      events.push(findingEvent("manifest-lists-file", "listedTwice", { file: "manifest.json" }, { data }));
    }
  }
  const present = new Set([...files.map(({ path }) => path), ...unreadable]);
  for (const [path, document] of listed) {
    if (present.has(path)) continue;
    const data = { path: document.path };
    events.push(findingEvent("manifest-lists-file", "fileMissing", { file: "manifest.json" }, { data }));
  }
  const tasks: FileTask[] = [];
  for (const { path, source } of files) {
    const document = listed.get(path);
    const named = names.ofFile(path);
    const isOther = kindByName(path) === undefined || (documents === undefined && isMemo(path, names));
    if (document === undefined && named === undefined && isOther) {
      events.push({ kind: "skipped", skipped: { file: path, because: notData } });
    } else if (documents !== undefined && document === undefined) {
      events.push(findingEvent("manifest-lists-file", "fileUnlisted", { file: path }));
    } else {
      const task = toTask(source, document, names, events);
      const entity = task?.profile?.key;
      const isWanted = entity === undefined || options.only === undefined || options.only.has(entity);
      if (!isWanted) events.push({ kind: "passedOver", entity });
      else if (task) tasks.push(task);
    }
  }
  const order = new Map(options.profiles.map((profile, index) => [profile.key, index]));
  const rank = ({ profile }: FileTask): number => (profile && order.get(profile.key)) ?? options.profiles.length;
  tasks.sort((a, b) => rank(a) - rank(b) || (a.source.name < b.source.name ? -1 : 1));
  return { tasks: readFirst(tasks, ({ profile }) => profile?.key), events };
}

/** A text file beside a workbook, such as メモ.txt, is a table only when it is named for one. */
function isMemo(path: string, names: EntityNames): boolean {
  return extensionOf(path) === "txt" && names.ofFile(path) === undefined;
}

const notData: Text = {
  ja: "データのファイルではないため、読んでいません。",
  en: "Not a data file, so it was not read.",
};

function toTask(
  source: ByteSource,
  document: ManifestDocument | undefined,
  names: EntityNames,
  events: ReadEvent[],
): FileTask | undefined {
  const key = document?.entity;
  const profile = key === undefined ? names.ofFile(source.name) : names.ofKey(key);
  if (key !== undefined && profile === undefined) {
    events.push(findingEvent("entity-known", "manifestEntity", { file: source.name }, { data: { entity: key } }));
    return undefined;
  }
  return {
    source,
    ...(profile === undefined ? {} : { profile }),
    ...(document?.sha256 === undefined ? {} : { sha256: document.sha256 }),
  };
}
