/** The path of a file inside a submission as the readers compare it: `/` between folders, no leading `./`, NFC. */
export function submissionPath(path: string): string {
  return path
    .replaceAll("\\", "/")
    .replace(/^(?:\.\/)+/, "")
    .normalize("NFC");
}

/** The folder of a submission in which documents are kept as they were filed; what stands in it is no table of the submission. */
export const filedFolder = "filed";

/** What a package for the prefecture holds beside tables and manifest. */
export const packagePaths = {
  receipt: "package/receipt.json",
  calculation: "package/calculation.json",
  staffing: "package/staffing.csv",
  signature: "package/receipt.sig",
} as const;

const besideTables: readonly string[] = Object.values(packagePaths);

/**
 * Files that operating systems and Excel leave in folders, documents that were filed, and what a package says of itself; they are no part of a
 * submission.
 */
export function isLeftover(path: string): boolean {
  const parts = path.split("/");
  const name = parts.at(-1) ?? "";
  return (
    name === "" ||
    parts.slice(0, -1).includes(filedFolder) ||
    besideTables.includes(parts.slice(-2).join("/")) ||
    parts.some((part) => part === "__MACOSX" || (part.startsWith(".") && part !== "." && part !== "..")) ||
    name.startsWith("~$") ||
    /^(?:thumbs\.db|desktop\.ini)$/i.test(name)
  );
}

/** Is this the path of a manifest? */
export function isManifest(path: string): boolean {
  return /(?:^|\/)manifest\.json$/i.test(path);
}

/** The folder of a path with its closing `/`; empty at the top. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
