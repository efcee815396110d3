import type { ByteSource, Text } from "@juso/model";
import { exceededLimit, expandTogether, openZip } from "@juso/workbook";
import { findingEvent } from "../checks/reading-finding.ts";
import { fileKindNames, kindByContent, kindByName, readHead } from "./file-kind.ts";
import { leaveOwnOutputs } from "./leave-own-outputs.ts";
import { listedPaths } from "./listed-paths.ts";
import { mismatch } from "./misnamed-file.ts";
import type { ReadEvent } from "./read-events.ts";
import type { ReadLimits } from "./read-limits.ts";
import { renameSource } from "./rename-source.ts";
import { folderOf, isLeftover, isManifest, submissionPath } from "./submission-path.ts";

/** One file of a submission. `path` is its place in the submission: relative to the folder of the manifest, with `/`. */
export interface SubmissionFile {
  readonly path: string;
  readonly source: ByteSource;
}

/** The files of a submission, after a zip was opened and what the operating system left there was dropped. */
export interface SubmissionFiles {
  readonly manifest?: SubmissionFile;
  readonly files: readonly SubmissionFile[];
  /** Paths of what is there and cannot be read; the events say why. */
  readonly unreadable: readonly string[];
  readonly events: readonly ReadEvent[];
}

const outside: Text = {
  ja: "表紙情報のあるフォルダの外にあるため、読んでいません。",
  en: "It stands outside the folder of the manifest, so it was not read.",
};

/** Finds the files of a submission: those of a folder, those of one zip, or the one file that was given. What checks wrote is left out. */
export async function listSubmissionFiles(
  sources: readonly ByteSource[],
  limits: ReadLimits,
): Promise<SubmissionFiles> {
  const [only] = sources;
  if (sources.length === 1 && only?.size === 0 && only.obstacle === undefined && kindByName(only.name) !== "json") {
    return { files: [], unreadable: [], events: [findingEvent("file-not-empty", "empty", { file: only.name })] };
  }
  const expanded =
    sources.length === 1 && only && (await isZip(only)) ? await expandZip(only, limits) : { sources, events: [] };
  const events = [...expanded.events];
  const promised = only === undefined ? undefined : kindByName(only.name);
  if (only !== undefined && expanded.sources !== sources && promised !== undefined && promised !== "zip") {
    events.push(mismatch(only.name, fileKindNames.zip));
  }
  const named: SubmissionFile[] = [];
  const blocked: SubmissionFile[] = [];
  const paths = new Set<string>();
  for (const source of expanded.sources) {
    const normal = submissionPath(source.name);
    if (isLeftover(normal)) continue;
    if (source.obstacle !== undefined) {
      blocked.push({ path: normal, source });
      continue;
    }
    if (paths.has(normal)) {
      events.push(findingEvent("file-name-unique", "sameName", { file: normal }));
      continue;
    }
    paths.add(normal);
    named.push({ path: normal, source });
  }
  if (named.length > limits.files) {
    events.push(findingEvent("zip-readable", "tooManyFiles", {}, { data: { limit: limits.files } }));
    return { files: [], unreadable: [], events };
  }
  const manifests = named
    .filter(({ path }) => isManifest(path))
    .sort((a, b) => depth(a.path) - depth(b.path) || (a.path < b.path ? -1 : 1));
  const [manifest] = manifests;
  const folder = manifest === undefined ? "" : folderOf(manifest.path);
  const others = manifests.filter(({ path }) => !path.startsWith(folder));
  if (others[0] !== undefined) {
    const data = { count: others.length + 1 };
    events.push(findingEvent("submission-single", "severalManifests", { file: others[0].path }, { data }));
    return { files: [], unreadable: [], events };
  }
  const inside = (path: string): string => (path.startsWith(folder) ? path.slice(folder.length) : path);
  for (const { path, source } of blocked) {
    events.push(findingEvent("file-reachable", source.obstacle!, { file: inside(path) }));
  }
  for (const { path } of named) {
    if (!path.startsWith(folder)) events.push({ kind: "skipped", skipped: { file: path, because: outside } });
  }
  const all = named
    .filter((file) => file !== manifest && file.path.startsWith(folder))
    .map(({ path, source }) => ({
      path: path.slice(folder.length),
      source: renameSource(source, path.slice(folder.length)),
    }));
  const listed = manifest === undefined ? undefined : await listedPaths(manifest.source);
  const { kept: files, left } = await leaveOwnOutputs(all, listed && new Set(listed));
  if (left.length > 0) events.push(leftOut(left.map(({ path }) => path)));
  return {
    ...(manifest === undefined
      ? {}
      : { manifest: { path: "manifest.json", source: renameSource(manifest.source, "manifest.json") } }),
    files,
    unreadable: blocked.map(({ path }) => inside(path)),
    events,
  };
}

/** So many names stand in the notice; the rest are counted. */
const namesShown = 5;

function leftOut(paths: readonly string[]): ReadEvent {
  const shown = paths.slice(0, namesShown);
  const more = paths.length - shown.length;
  const names = shown.map((path) => `「${path}」`).join("、");
  const data = {
    files: more > 0 ? `${names}ほか${more}個` : names,
    filesEn: more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", "),
  };
  return findingEvent("own-output-left-out", "left", {}, { data });
}

async function isZip(source: ByteSource): Promise<boolean> {
  if (kindByName(source.name) === "workbook" || source.obstacle !== undefined) return false;
  try {
    return kindByContent(await readHead(source, 4096), source.name) === "zip";
  } catch {
    return false;
  }
}

async function expandZip(
  source: ByteSource,
  limits: ReadLimits,
): Promise<{ sources: readonly ByteSource[]; events: ReadEvent[] }> {
  const file = source.name;
  const fail = (checkId: string, messageId: string, data: Record<string, number> = {}) => ({
    sources: [],
    events: [findingEvent(checkId, messageId, { file }, { data })],
  });
  const zip = await openZip(source, limits);
  if (zip.kind === "incomplete") return fail("file-complete", "container");
  if (zip.kind === "tooManyEntries") return fail("zip-readable", "tooManyFiles", { limit: limits.zipEntries });
  if (zip.kind !== "entries") return fail("zip-readable", zip.kind);
  if (zip.entries.length > limits.files) return fail("zip-readable", "tooManyFiles", { limit: limits.files });
  if (zip.entries.some((entry) => entry.isEncrypted)) return fail("zip-readable", "encrypted");
  const total = zip.entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > limits.zipBytes) return fail("zip-readable", "tooLarge", { limit: limits.zipBytes });
  if (expandTogether(zip.entries, source.size, limits)) {
    return fail("zip-readable", "expansion", { limit: limits.expansion });
  }
  const sources: ByteSource[] = [];
  const events: ReadEvent[] = [];
  for (const entry of zip.entries) {
    const exceeded = exceededLimit(entry, limits);
    if (exceeded === undefined) sources.push(entry);
    else {
      const data = { limit: limits[exceeded] };
      const messageId = exceeded === "expansion" ? "expansion" : "tooLarge";
      events.push(findingEvent("zip-readable", messageId, { file: entry.name }, { data }));
    }
  }
  return { sources, events };
}

function depth(path: string): number {
  return path.split("/").length;
}
