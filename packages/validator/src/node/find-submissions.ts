import { type ByteSource, JusoError } from "@juso/model";
import { entityProfiles } from "@juso/schemas";
import { type FoundSubmission, renameSource, splitSubmissions } from "@juso/tables";
import { type GatheredFiles, gatherFiles } from "./gather-files.ts";
import { onlyOutputs, sameName, severalSubmissions } from "./path-errors.ts";

/** One submission on the disk. */
export interface SubmissionOnDisk {
  /** Where it stands, as the user named it. */
  readonly path: string;
  readonly sources: readonly ByteSource[];
}

/** What was found at some paths. */
export interface SubmissionsOnDisk {
  readonly submissions: readonly SubmissionOnDisk[];
  /** Paths of files beside the submissions that belong to none of them. */
  readonly others: readonly string[];
  /** Paths that cannot be used, with the sentence that says why. */
  readonly failures: readonly { readonly path: string; readonly error: JusoError }[];
  /** Absolute paths of all files that were found. */
  readonly files: readonly string[];
}

/**
 * Finds the submissions at the paths. A folder that holds several is divided; files named one by one are one submission when they belong
 * together. The rules are those of `gatherFiles` and `splitSubmissions`. The order is that of the paths.
 *
 * @param folder where relative paths start.
 */
export async function findSubmissions(folder: string, paths: readonly string[]): Promise<SubmissionsOnDisk> {
  const { groups, failures } = await gatherFiles(folder, paths);
  const submissions: SubmissionOnDisk[] = [];
  const others: string[] = [];
  const failed = [...failures];
  for (const group of groups) {
    const split = await splitSubmissions(group.sources, entityProfiles);
    if (split.submissions.length === 0) {
      failed.push({ path: group.path, error: onlyOutputs(group.path) });
      continue;
    }
    for (const found of split.submissions) {
      const path = nameOf(found.place, group, found);
      const sources = withoutNumbers(found, group);
      const isAmbiguous = group.loose && new Set(sources.map(({ name }) => name)).size < sources.length;
      if (isAmbiguous) failed.push({ path, error: sameName() });
      else submissions.push({ path, sources });
    }
    for (const place of split.others) others.push(group.loose?.get(place) ?? joined(group.path, place));
  }
  const files = groups.flatMap(({ sources }) => sources.map(({ path }) => path));
  return { submissions, others, failures: failed, files };
}

/**
 * All files at the paths as one submission, though each workbook may have a cover of its own: what departments filled in apart.
 * A file is called by its name, or as the user named it where two have the same name.
 *
 * @throws JusoError `input-not-found` or `usage` for a path that cannot be used.
 */
export async function findTogether(
  folder: string,
  paths: readonly string[],
): Promise<SubmissionOnDisk & Pick<SubmissionsOnDisk, "files" | "others">> {
  const { groups, failures } = await gatherFiles(folder, paths);
  if (failures[0]) throw failures[0].error;
  const named = groups.flatMap(({ path, sources, loose }) =>
    sources.map((source) => ({
      source,
      name: loose === undefined ? source.name : source.name.slice(source.name.indexOf("/") + 1),
      called: loose?.get(source.name) ?? joined(path, source.name),
    })),
  );
  const isShared = (name: string): boolean => named.filter((each) => each.name === name).length > 1;
  const sources = named.map(({ source, name, called }) =>
    renameSource(source, isShared(name) ? called.replaceAll("\\", "/").replace(/^[./]+/, "") : name),
  );
  const [first] = paths;
  if (first === undefined) throw new JusoError("usage", noPaths);
  return {
    path: first,
    sources: sources.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)),
    files: groups.flatMap((group) => group.sources.map(({ path }) => path)),
    others: [],
  };
}

/**
 * The one submission at the paths.
 *
 * @throws JusoError `usage` when there are several, which the sentence names; `input-not-found` or `usage` for a path that cannot be used.
 */
export async function findSubmission(
  folder: string,
  paths: readonly string[],
): Promise<SubmissionOnDisk & Pick<SubmissionsOnDisk, "files" | "others">> {
  const { submissions, failures, files, others } = await findSubmissions(folder, paths);
  if (failures[0]) throw failures[0].error;
  const [only] = submissions;
  if (only === undefined) throw new JusoError("usage", noPaths);
  if (submissions.length > 1) {
    throw severalSubmissions(
      paths[0]!,
      submissions.map(({ path }) => path),
    );
  }
  return { ...only, files, others };
}

const noPaths = {
  ja: "提出物が指定されていません。フォルダ、zip、ブックのどれかを指定してください。",
  en: "No submission was named. Name a folder, a zip or a workbook.",
};

function nameOf(place: string, { path, loose }: GatheredFiles, found: FoundSubmission): string {
  if (loose === undefined) return place === "" ? path : joined(path, place);
  const [first] = found.sources;
  const called = loose.get(place);
  if (called !== undefined || first === undefined) return called ?? path;
  return found.sources.length === 1 ? (loose.get(place === "" ? first.name : `${place}/${first.name}`) ?? path) : path;
}

/** Loose files are called by their names alone. */
function withoutNumbers({ place, sources }: FoundSubmission, { loose }: GatheredFiles): readonly ByteSource[] {
  if (loose === undefined || place !== "") return sources;
  return sources.map((source) => renameSource(source, source.name.slice(source.name.indexOf("/") + 1)));
}

function joined(path: string, place: string): string {
  return path === "." ? place : `${path.replace(/[/\\]+$/, "")}/${place}`;
}
