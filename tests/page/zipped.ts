import { writeFileSync } from "node:fs";
import { BlobWriter, Uint8ArrayReader, ZipWriter } from "@zip.js/zip.js";
import { readFolder } from "../conformance/example-folder.ts";

/** Packs a folder of the examples. @returns the path of the zip. */
export async function zipped(folder: string, path: string): Promise<string> {
  const zip = new ZipWriter(new BlobWriter());
  for (const [name, bytes] of await readFolder(folder)) await zip.add(name, new Uint8ArrayReader(bytes));
  writeFileSync(path, Buffer.from(await (await zip.close()).arrayBuffer()));
  return path;
}
