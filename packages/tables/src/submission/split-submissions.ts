import type { ByteSource, EntityProfile } from "@juso/model";
import { openWorkbookFile } from "../workbook/read-workbook.ts";
import { createEntityNames, type EntityNames } from "./entity-names.ts";
import { extensionOf, kindByName } from "./file-kind.ts";
import { leaveOwnOutputs } from "./leave-own-outputs.ts";
import { listedPaths } from "./listed-paths.ts";
import { defaultReadLimits } from "./read-limits.ts";
import { renameSource } from "./rename-source.ts";
import { folderOf, isLeftover, isManifest, submissionPath } from "./submission-path.ts";

/** One submission among files that were given together. */
export interface FoundSubmission {
  /** Where it stands among them: a folder, a zip or a workbook; empty when all files are one submission. */
  readonly place: string;
  /** Its files, named from its own folder. */
  readonly sources: readonly ByteSource[];
}

/** The submissions among files, and the paths of what belongs to none of them. */
export interface SplitSubmissions {
  /** None when there is nothing but what earlier checks wrote. */
  readonly submissions: readonly FoundSubmission[];
  readonly others: readonly string[];
}

/**
 * Divides files that were given together into submissions, so that several are never read as one:
 *
 * - a folder with a manifest is a submission with all that is below it; a manifest further down begins another one, unless the upper
 *   manifest lists files there;
 * - outside of these, every zip is a submission, and every workbook when at least one of them has a cover or something else is a submission;
 * - outside of these, files that are named for an entity are one submission; when two folders hold the same entity, one for each folder.
 *
 * What earlier checks wrote begins no submission (`leaveOwnOutputs`). What is found to be one submission keeps all files, so that reading it can tell about each. The order is that of the paths.
 * Content is read only where names do not decide: manifests with others below them, and workbooks of which there are several.
 */
export async function splitSubmissions(
  sources: readonly ByteSource[],
  profiles: readonly EntityProfile[],
): Promise<SplitSubmissions> {
  const names = createEntityNames(profiles);
  const files = sources
    .map((source) => ({ source, path: submissionPath(source.name) }))
    .filter(({ path }) => !isLeftover(path));
  const folders = await submissionFolders(files);
  const groups = new Map<string, PlacedFile[]>(folders.map((folder) => [folder, []]));
  const rest: PlacedFile[] = [];
  for (const file of files) {
    const folder = folders.findLast((each) => file.path.startsWith(each));
    if (folder === undefined) rest.push(file);
    else groups.get(folder)?.push(file);
  }
  const { kept, left } = await leaveOwnOutputs(rest);
  if (folders.length === 0 && left.length > 0 && kept.length === 0) {
    return { submissions: [], others: left.map(({ path }) => path) };
  }
  const loose = await looseSubmissions(kept, folders.length > 0, names);
  const count = folders.length + loose.length;
  const [zip] = loose;
  if (count <= 1 && !(zip && isZip(zip.path) && rest.length > 1)) {
    return { submissions: [{ place: "", sources }], others: [] };
  }
  const taken = new Set([...loose.flatMap((each) => each.files), ...[...groups.values()].flat()]);
  const blocked = rest.filter((file) => file.source.obstacle !== undefined && !taken.has(file));
  const found = [
    ...[...groups].map(([folder, inside]) => toSubmission(folder, inside)),
    ...loose.map(({ path, files: inside }) => toSubmission(path, inside)),
    ...blocked.map((file) => toSubmission(file.path, [file])),
  ];
  return {
    submissions: found.sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0)),
    others: rest.filter((file) => !taken.has(file) && !blocked.includes(file)).map(({ path }) => path),
  };
}

interface PlacedFile {
  readonly source: ByteSource;
  readonly path: string;
}

/** A submission without a manifest: its path, with `/` at the end when it is a folder. */
interface LooseSubmission {
  readonly path: string;
  readonly files: readonly PlacedFile[];
}

/** The folders that begin a submission, upper ones first. */
async function submissionFolders(files: readonly PlacedFile[]): Promise<readonly string[]> {
  const manifests = files
    .filter(({ path, source }) => isManifest(path) && source.obstacle === undefined)
    .map(({ path, source }) => ({ folder: folderOf(path), source }))
    .sort((a, b) => a.folder.length - b.folder.length || (a.folder < b.folder ? -1 : 1));
  const begun: { folder: string; source: ByteSource; listed?: readonly string[] | undefined }[] = [];
  for (const manifest of manifests) {
    const upper = begun.findLast(({ folder }) => manifest.folder.startsWith(folder));
    if (upper?.folder === manifest.folder) continue;
    if (upper !== undefined) {
      upper.listed ??= await listedPaths(upper.source);
      const below = manifest.folder.slice(upper.folder.length);
      if (upper.listed === undefined || upper.listed.some((path) => path.startsWith(below))) continue;
    }
    begun.push(manifest);
  }
  return begun.map(({ folder }) => folder);
}

async function looseSubmissions(
  rest: readonly PlacedFile[],
  hasOthers: boolean,
  names: EntityNames,
): Promise<readonly LooseSubmission[]> {
  const readable = rest.filter(({ source }) => source.obstacle === undefined);
  const zips = readable.filter(({ path }) => isZip(path));
  const workbooks = readable.filter(({ path }) => /workbook$/i.test(kindByName(path) ?? ""));
  const covered = new Set<PlacedFile>();
  if (workbooks.length > 1) for (const each of workbooks) if (await hasCover(each.source)) covered.add(each);
  const areApart = hasOthers || zips.length > 0 || covered.size > 0;
  const alone = workbooks.filter((each) => covered.has(each) || (areApart && names.ofFile(each.path) === undefined));
  const whole = [...zips, ...alone];
  const tables = readable.filter(
    (file) => !whole.includes(file) && kindByName(file.path) !== undefined && names.ofFile(file.path) !== undefined,
  );
  const remaining = rest.filter((file) => !whole.includes(file));
  return [...whole.map((file) => ({ path: file.path, files: [file] })), ...tableFolders(tables, remaining, names)];
}

/** Tables without a manifest: one submission, or one for each folder when two folders hold the same entity. */
function tableFolders(
  tables: readonly PlacedFile[],
  remaining: readonly PlacedFile[],
  names: EntityNames,
): readonly LooseSubmission[] {
  if (tables.length === 0) return [];
  const top = ({ path }: PlacedFile): string => path.slice(0, path.indexOf("/") + 1);
  const folderOfEntity = new Map<string, string>();
  const isRepeated = tables.some((file) => {
    const key = names.ofFile(file.path)?.key ?? "";
    const known = folderOfEntity.get(key);
    folderOfEntity.set(key, top(file));
    return known !== undefined && known !== top(file);
  });
  const tops = [...new Set(tables.map(top))];
  if (!isRepeated && tops.length > 1) return [{ path: "", files: remaining }];
  return tops.map((folder) => ({ path: folder, files: remaining.filter((file) => top(file) === folder) }));
}

function isZip(path: string): boolean {
  return extensionOf(path) === "zip";
}

async function hasCover(source: ByteSource): Promise<boolean> {
  try {
    const opened = await openWorkbookFile(source, defaultReadLimits);
    return opened.kind === "open" && (await opened.workbook.cover()) !== undefined;
  } catch {
    return false;
  }
}

function toSubmission(path: string, files: readonly PlacedFile[]): FoundSubmission {
  const folder = folderOf(path);
  return {
    place: path.replace(/\/$/, ""),
    sources: files.map(({ source, path: name }) => renameSource(source, name.slice(folder.length))),
  };
}
