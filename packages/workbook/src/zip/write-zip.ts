import { resetZipTimes } from "./reset-zip-times.ts";

/** The platform's own compression differs between versions; the library's does not. */
export const samePacking = {
  useCompressionStream: false,
  useWebWorkers: false,
  extendedTimestamp: false,
  level: 6,
} as const;

/** A zip of these files, in their order. The same files give the same bytes on every platform. */
export async function writeZip(
  files: readonly { readonly path: string; readonly content: Uint8Array }[],
): Promise<Uint8Array> {
  const { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } = await import("@zip.js/zip.js/index.min.js");
  const writer = new ZipWriter(new Uint8ArrayWriter(), samePacking);
  for (const { path, content } of files) await writer.add(path, new Uint8ArrayReader(content), samePacking);
  return resetZipTimes(await writer.close());
}
