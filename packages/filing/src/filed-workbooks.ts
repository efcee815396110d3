import type { ByteSource } from "@juso/model";
import { defaultReadLimits, filedFolder, submissionPath } from "@juso/tables";
import { exceededLimit, openZip } from "@juso/workbook";

/** Workbooks that are made of documents stay far below this. */
export const documentBytes: number = 64 * 2 ** 20;

/** A workbook that may be a document as it was filed. */
export interface FiledWorkbook {
  /** As it is shown to people; within a zip the path goes on behind the name of the zip. */
  readonly path: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** The workbooks in the folder `filed` of a submission: among its files, or within the zip that it is. */
export async function filedWorkbooksAmong(sources: readonly ByteSource[]): Promise<readonly FiledWorkbook[]> {
  const [first] = sources;
  if (sources.length === 1 && first !== undefined && !isWorkbook(first.name)) {
    return (await filedWorkbooksWithin(first, filedFolder)) ?? [];
  }
  const places = new Map(sources.map((source) => [submissionPath(source.name), source]));
  return inFiledFolder([...places.keys()]).map((path) => workbookOf(path, places.get(path)!));
}

/**
 * The workbooks within a zip, each with its path there: of its folder `filed`, or all.
 *
 * @returns nothing when the file is no zip that can be read.
 */
export async function filedWorkbooksWithin(
  zip: ByteSource,
  folder: typeof filedFolder | "",
): Promise<readonly FiledWorkbook[] | undefined> {
  const opened = await openZip(zip, defaultReadLimits);
  if (opened.kind !== "entries") return undefined;
  const entries = new Map(opened.entries.map((entry) => [submissionPath(entry.name), entry]));
  const paths = [...entries.keys()];
  const names = folder === "" ? paths.filter(isWorkbook).sort() : inFiledFolder(paths);
  return names.map((name) => {
    const entry = entries.get(name)!;
    const isTooLarge = exceededLimit(entry, { ...defaultReadLimits, entryBytes: documentBytes }) !== undefined;
    return workbookOf(name, entry, isTooLarge);
  });
}

/** The workbooks that stand in the uppermost folder `filed`. */
export function inFiledFolder(paths: readonly string[]): readonly string[] {
  const found = paths.filter((path) => isWorkbook(path) && path.split("/").at(-2) === filedFolder);
  const depth = Math.min(...found.map((path) => path.split("/").length));
  return found.filter((path) => path.split("/").length === depth).sort();
}

/** Is it a workbook by its name? What systems and Excel leave beside files is none. */
export function isWorkbook(path: string): boolean {
  const parts = path.split(/[\\/]/);
  return /\.xlsx$/i.test(path) && !/^(?:~\$|\.)/.test(parts.at(-1) ?? "") && !parts.includes("__MACOSX");
}

function workbookOf(path: string, source: ByteSource, isTooLarge = source.size > documentBytes): FiledWorkbook {
  return {
    path,
    bytes: async () => {
      if (isTooLarge) throw new Error("too large");
      return source.slice(0, source.size);
    },
  };
}
