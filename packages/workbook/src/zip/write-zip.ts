import { resetZipTimes } from "./reset-zip-times.ts";

/** The platform's own compression differs between versions; the library's does not. */
export const samePacking = {
  useCompressionStream: false,
  useWebWorkers: false,
  extendedTimestamp: false,
  level: 6,
} as const;

/** A file to be packed with others. */
export interface PackedFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/**
 * Files as one zip, in their order. The same files give the same bytes on every platform.
 *
 * @param isStored true for files that are compressed already, such as workbooks and PDFs: they are stored as they are.
 */
export async function writeZip(
  files: readonly PackedFile[],
  { isStored = false }: { readonly isStored?: boolean } = {},
): Promise<Uint8Array> {
  const { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } = await import("@zip.js/zip.js/index.min.js");
  const packing = isStored ? { ...samePacking, level: 0 } : samePacking;
  const writer = new ZipWriter(new Uint8ArrayWriter(), packing);
  for (const { content, name } of files) await writer.add(name, new Uint8ArrayReader(content), packing);
  return resetZipTimes(await writer.close());
}
