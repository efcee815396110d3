import { resetZipTimes } from "./reset-zip-times.ts";

/**
 * A zip of files. The same files give the same bytes on every platform.
 *
 * @param files the content of each file by its path in the zip, in this order.
 */
export async function writeZip(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } = await import("@zip.js/zip.js/index.min.js");
  // The platform's own compression differs between versions; the library's does not.
  const same = { useCompressionStream: false, useWebWorkers: false, extendedTimestamp: false, level: 6 };
  const writer = new ZipWriter(new Uint8ArrayWriter(), same);
  for (const [path, content] of files) await writer.add(path, new Uint8ArrayReader(content), same);
  return resetZipTimes(await writer.close());
}
