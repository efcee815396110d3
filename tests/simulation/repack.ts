import { createHash } from "node:crypto";
import { canonicalJson, memorySource } from "@juso/model";
import type { Receipt } from "@juso/submission-package";
import { packagePaths } from "@juso/tables";
import { openZip, writeZip } from "@juso/workbook";

/** The files of a package by their path. */
export type PackageFiles = Map<string, Uint8Array>;

/** Takes a package apart. */
export async function unpacked(content: Uint8Array): Promise<PackageFiles> {
  const opened = await openZip(memorySource("package.zip", content), {
    zipEntries: 1000,
    entryBytes: 2 ** 26,
    expansion: 1000,
  });
  if (opened.kind !== "entries") throw new RangeError(`the package cannot be opened: ${opened.kind}`);
  const files: PackageFiles = new Map();
  for (const entry of opened.entries) files.set(entry.name, await entry.slice(0, entry.size));
  return files;
}

/** Changes the files of a package on its way: the receipt stays as it is, and tells of it. */
export async function tampered(content: Uint8Array, change: (files: PackageFiles) => void): Promise<Uint8Array> {
  const files = await unpacked(content);
  change(files);
  return writeZip([...files].map(([name, bytes]) => ({ name, content: bytes })));
}

/** Changes the files of a package as a program would that makes packages wrongly: the receipt agrees with what is in it. */
export function remade(content: Uint8Array, change: (files: PackageFiles) => void): Promise<Uint8Array> {
  return tampered(content, (files) => {
    change(files);
    const receipt = JSON.parse(new TextDecoder().decode(files.get(packagePaths.receipt))) as Receipt;
    const listed = [...files]
      .filter(([path]) => path !== packagePaths.receipt)
      .map(([path, bytes]) => ({
        ...receipt.files.find((file) => file.path === path),
        path,
        bytes: bytes.length,
        sha256: createHash("sha256").update(bytes).digest("hex"),
      }))
      .toSorted((one, other) => (one.path < other.path ? -1 : 1));
    files.set(packagePaths.receipt, new TextEncoder().encode(canonicalJson({ ...receipt, files: listed })));
  });
}

/** Replaces a text in a file of a package. */
export function replaceIn(files: PackageFiles, path: string, from: string | RegExp, to: string): void {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(files.get(path));
  const changed = text.replace(from, to);
  if (changed === text) throw new RangeError(`${path} has nothing to replace`);
  files.set(path, new TextEncoder().encode(changed));
}
