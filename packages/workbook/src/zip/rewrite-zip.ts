import type { ByteSource } from "@juso/model";
import { resetZipTimes } from "./reset-zip-times.ts";
import { samePacking } from "./write-zip.ts";

/** The new content of an entry, as pieces of bytes; `null` leaves the entry out. */
export type EntryChange = (() => AsyncIterable<Uint8Array>) | null;

/**
 * The same zip with some entries changed, left out, or added. All other entries are copied as they are stored, neither decompressed nor
 * compressed again, behind those that changed. The same zip and the same changes give the same bytes on every platform.
 *
 * @param source a zip that `openZip` opened.
 * @throws DamagedEntryError and whatever else the pieces throw.
 */
export async function rewriteZip(source: ByteSource, changes: ReadonlyMap<string, EntryChange>): Promise<Uint8Array> {
  const { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } = await import("@zip.js/zip.js/index.min.js");
  const bytes = await source.slice(0, source.size);
  const reading = { filenameEncoding: "shift_jis", useWebWorkers: false };
  // Of two entries with one name the later one counts, as for `openZip`.
  const places = new Map<string, number>();
  for await (const { filename, offset } of new ZipReader(new Uint8ArrayReader(bytes), reading).getEntriesGenerator()) {
    places.set(filename, offset);
  }
  const writer = new ZipWriter(new Uint8ArrayWriter(), samePacking);
  for (const [name, change] of changes) {
    if (change !== null) await writer.add(name, streamOf(change()), samePacking);
  }
  await writer.appendZip(new Uint8ArrayReader(bytes), {
    readerOptions: reading,
    filter: ({ filename, offset }) => !changes.has(filename) && places.get(filename) === offset,
  });
  return resetZipTimes(await writer.close());
}

function streamOf(pieces: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
