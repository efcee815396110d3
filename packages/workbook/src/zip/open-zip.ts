import type { ByteSource } from "@juso/model";
import type { Entry, FileEntry } from "@zip.js/zip.js";
import { DamagedEntryError } from "./damaged-entry-error.ts";
import { isSmallEntry, readSmallEntry } from "./read-small-entry.ts";
import type { ZipLimits } from "./zip-limits.ts";

/** An entry of a zip, as bytes that can be read more than once. */
export interface ZipEntrySource extends ByteSource {
  readonly compressedSize: number;
  readonly isEncrypted: boolean;
}

/**
 * What opening a zip gave. `incomplete`: its directory at the end is missing; `unsafePath`: a name points outside the zip;
 * `tooManyEntries`: the directory lists more than the limit.
 */
export type OpenedZip =
  | { readonly kind: "entries"; readonly entries: readonly ZipEntrySource[] }
  | { readonly kind: "incomplete" }
  | { readonly kind: "unsafePath" }
  | { readonly kind: "tooManyEntries" }
  | { readonly kind: "damaged" };

/** The directory takes at least this for an entry. A directory that is larger than its entries need is not read. */
const directoryBytesPerEntry = 1024;

/**
 * Opens a zip by its directory; entries are decompressed when they are read, without workers. Names without a UTF-8 flag are read as
 * CP932, as Windows writes them. An entry's stream fails when it grows beyond what the directory declares or beyond `entryBytes`;
 * whether the declared sizes are within the limits is for the caller to ask (`exceededLimit`).
 */
export async function openZip(source: ByteSource, limits: ZipLimits): Promise<OpenedZip> {
  const { configure, Reader, ZipReader } = await import("@zip.js/zip.js/index.min.js");
  configure({ useWebWorkers: false });
  const longestPiece = Math.max(2 ** 20, limits.zipEntries * directoryBytesPerEntry);
  let isTooLong = false;
  class SourceReader extends Reader<ByteSource> {
    override size = source.size;
    override async readUint8Array(index: number, length: number): Promise<Uint8Array> {
      // The directory is read in one piece; everything else in small ones.
      isTooLong ||= Math.min(length, source.size - index) > longestPiece;
      if (isTooLong) throw new RangeError("the directory of the zip is too long");
      return source.slice(index, Math.min(index + length, source.size));
    }
  }
  try {
    const reader = new ZipReader(new SourceReader(source), { filenameEncoding: "shift_jis", useWebWorkers: false });
    const entries: ZipEntrySource[] = [];
    let count = 0;
    for await (const entry of reader.getEntriesGenerator()) {
      count += 1;
      if (count > limits.zipEntries) return { kind: "tooManyEntries" };
      if (isFile(entry)) entries.push(toSource(source, entry, limits.entryBytes));
    }
    return { kind: "entries", entries };
  } catch (error) {
    if (isTooLong) return { kind: "tooManyEntries" };
    const reason = error instanceof Error ? error.message : "";
    if (/end of central directory/i.test(reason)) return { kind: "incomplete" };
    return { kind: /unsafe filename/i.test(reason) ? "unsafePath" : "damaged" };
  }
}

function isFile(entry: Entry): entry is FileEntry {
  return !entry.directory;
}

function toSource(zip: ByteSource, entry: FileEntry, limitBytes: number): ZipEntrySource {
  const limit = Math.min(entry.uncompressedSize, limitBytes);
  const known = {
    name: entry.filename,
    size: entry.uncompressedSize,
    compressedSize: entry.compressedSize,
    isEncrypted: entry.encrypted,
  };
  if (isSmallEntry(entry)) {
    return {
      ...known,
      stream: async function* () {
        yield await readSmallEntry(zip, entry, limit);
      },
      slice: async (start, end) => (await readSmallEntry(zip, entry, limit)).slice(start, Math.max(start, end)),
    };
  }
  const stream = (): AsyncIterable<Uint8Array> => entryStream(entry, limit);
  return { ...known, stream, slice: (start, end) => sliceStream(stream(), start, end) };
}

async function* entryStream(entry: FileEntry, limit: number): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const reader = readable.getReader();
  const stop = new AbortController();
  const writing = entry.getData(writable, { useWebWorkers: false, checkSignature: true, signal: stop.signal });
  // An entry that holds more than the directory declares ends the writing without ending the stream: a read would wait for ever.
  writing.catch((cause: unknown) => reader.cancel(cause)).catch(() => undefined);
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw damaged(cause);
      });
      if (done) break;
      bytes += value.length;
      if (bytes > limit) throw new DamagedEntryError("a zip entry is larger than its directory says");
      yield value;
    }
    await writing.catch((cause: unknown) => {
      throw damaged(cause);
    });
  } finally {
    stop.abort();
    await reader.cancel().catch(() => undefined);
    await writing.catch(() => undefined);
  }
}

function damaged(cause: unknown): DamagedEntryError {
  return new DamagedEntryError("a zip entry cannot be decompressed", { cause });
}

async function sliceStream(stream: AsyncIterable<Uint8Array>, start: number, end: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(Math.max(0, end - start));
  let position = 0;
  let length = 0;
  for await (const chunk of stream) {
    const from = Math.max(start - position, 0);
    const to = Math.min(end - position, chunk.length);
    if (from < to) {
      bytes.set(chunk.subarray(from, to), length);
      length += to - from;
    }
    position += chunk.length;
    if (position >= end) break;
  }
  return bytes.slice(0, length);
}
