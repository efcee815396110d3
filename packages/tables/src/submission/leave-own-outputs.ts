import type { ByteSource } from "@juso/model";
import { kindByName } from "./file-kind.ts";
import { type OwnOutput, ownOutputOf } from "./own-output.ts";

/** A file with its place among the others. */
interface PlacedFile {
  readonly path: string;
  readonly source: ByteSource;
}

/**
 * Leaves out what earlier checks wrote beside a submission, so that it is not read as data:
 *
 * - reports;
 * - marked workbooks that the manifest does not list;
 * - without a manifest, `X-marked.xlsx` where `X.xlsx` stands in its folder or in one above, and marked copies of tables of text that are there.
 *
 * A marked workbook by itself stays: it is what a clerk mends and sends. So does a file that was given alone.
 *
 * @param listed the paths that the manifest lists; `undefined` without one. What it lists stays.
 */
export async function leaveOwnOutputs<File extends PlacedFile>(
  files: readonly File[],
  listed?: ReadonlySet<string>,
): Promise<{ readonly kept: readonly File[]; readonly left: readonly File[] }> {
  if (files.length < 2 && listed === undefined) return { kept: files, left: [] };
  const paths = new Set(files.map(({ path }) => path));
  const left = new Set<File>();
  for (const file of files) {
    if (listed?.has(file.path)) continue;
    const output = await ownOutputOf(file.source);
    if (output !== undefined && isBeside(file.path, output, paths, listed !== undefined)) left.add(file);
  }
  return { kept: files.filter((file) => !left.has(file)), left: [...left] };
}

function isBeside(path: string, output: OwnOutput, paths: ReadonlySet<string>, isListing: boolean): boolean {
  if (output.kind === "report" || isListing || hasOriginal(path, paths)) return true;
  if (output.kind !== "copy") return false;
  const copied = new Set(output.sheets);
  return [...paths].some((other) => {
    const kind = kindByName(other);
    return (kind === "csv" || kind === "json") && copied.has(stemOf(other.slice(other.lastIndexOf("/") + 1)));
  });
}

function hasOriginal(path: string, paths: ReadonlySet<string>): boolean {
  const parts = path.split("/");
  const name = /^(.+)-marked\.[^.]+$/.exec(parts.at(-1) ?? "")?.[1];
  if (name === undefined) return false;
  const folders = parts.map((_, index) => [...parts.slice(0, index), ""].join("/"));
  return [...paths].some(
    (other) =>
      other !== path && kindByName(other) === "workbook" && folders.some((each) => stemOf(other) === each + name),
  );
}

function stemOf(path: string): string {
  return path.replace(/\.[^./]*$/, "");
}
