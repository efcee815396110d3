import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Rewrites a table of the submission row by row, by the Japanese names of its columns. */
export function rewrite(
  folder: string,
  table: string,
  change: (row: Map<string, string>) => readonly Map<string, string>[],
): void {
  const file = join(folder, table);
  const [header = "", ...lines] = readFileSync(file, "utf8").split("\r\n");
  const names = header.replace("\ufeff", "").split(",");
  const rows = lines
    .filter((line) => line !== "")
    .flatMap((line) => change(new Map(line.split(",").map((cell, index) => [names[index]!, cell]))));
  const columns = [...new Set([...names, ...rows.flatMap((row) => [...row.keys()])])];
  const text = rows.map((row) => columns.map((column) => row.get(column) ?? "").join(","));
  writeFileSync(file, [columns.join(","), ...text, ""].join("\r\n"));
}

/** Takes the hashes of the files out of the manifest, so that they may be rewritten. */
export function forgetHashes(folder: string): void {
  const manifest = join(folder, "manifest.json");
  writeFileSync(manifest, readFileSync(manifest, "utf8").replace(/,\s*"sha256": "\w+"/g, ""));
}
