import { resetZipTimes } from "./reset-zip-times.ts";

/** A file to be packed with others. */
export interface PackedFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** Files as one zip, for what is packed already: nothing is compressed. The same files give the same bytes. */
export async function writeZip(files: readonly PackedFile[]): Promise<Uint8Array> {
  const { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } = await import("@zip.js/zip.js/index.min.js");
  const writer = new ZipWriter(new Uint8ArrayWriter(), { level: 0, extendedTimestamp: false, useWebWorkers: false });
  for (const { content, name } of files) await writer.add(name, new Uint8ArrayReader(content));
  return resetZipTimes(await writer.close());
}
