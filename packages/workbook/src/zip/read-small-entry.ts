import type { ByteSource, NativeBytes } from "@juso/model";
import type { FileEntry } from "@zip.js/zip.js";
import { inflateSync } from "fflate/browser";
import { crc32 } from "./crc-32.ts";
import { DamagedEntryError } from "./damaged-entry-error.ts";

/** Entries up to this size are decompressed in one piece: the streams of the library cost more than such an entry itself. */
const smallBytes = 2 ** 20;
/** Bytes that a small entry is deflated to. What they can become at most, some 32 MiB, is what a false size can cost. */
const packedBytes = 32 * 1024;
const localHeaderBytes = 30;
const localHeaderSignature = 0x04034b50;
const stored = 0;
const deflated = 8;

/** Can the entry be read by `readSmallEntry`? Other ways of packing, encryption and large entries are for the library. */
export function isSmallEntry(entry: FileEntry): boolean {
  const { compressedSize, compressionMethod, diskNumberStart, encrypted, uncompressedSize, zip64 } = entry;
  return (
    !encrypted &&
    !zip64 &&
    diskNumberStart === 0 &&
    uncompressedSize <= smallBytes &&
    ((compressionMethod === stored && compressedSize <= smallBytes) ||
      (compressionMethod === deflated && compressedSize <= packedBytes))
  );
}

/**
 * The bytes of a small entry, in the size and with the checksum that the directory declares.
 *
 * @param limit bytes that it may become.
 *
 * @throws DamagedEntryError when they are others, or cannot be read.
 */
export async function readSmallEntry(source: ByteSource, entry: FileEntry, limit: number): Promise<Uint8Array> {
  const { compressedSize, compressionMethod, crc32: declared, offset, uncompressedSize } = entry;
  const { inflate, crc32: checksum } = source.native ?? inJavaScript;
  try {
    const start = await dataStart(source, offset);
    const packed = await source.slice(start, start + compressedSize);
    if (packed.length < compressedSize) throw new DamagedEntryError("a zip entry is cut off");
    // What does not fit is thrown away: a byte more tells that there was some.
    const bytes = compressionMethod === stored ? packed : inflate(packed, limit + 1);
    if (bytes.length > limit) throw new DamagedEntryError("a zip entry is larger than its directory says");
    if (bytes.length !== uncompressedSize || checksum(bytes) !== declared) {
      throw new DamagedEntryError("a zip entry is not what its directory says");
    }
    return bytes;
  } catch (cause) {
    if (cause instanceof DamagedEntryError) throw cause;
    throw new DamagedEntryError("a zip entry cannot be decompressed", { cause });
  }
}

const inJavaScript: Pick<NativeBytes, "inflate" | "crc32"> = {
  inflate: (packed, longest) => inflateSync(packed, { out: new Uint8Array(longest) }),
  crc32,
};

/** Where the data of an entry begin: behind its local header, whose length the directory does not tell. */
async function dataStart(source: ByteSource, offset: number): Promise<number> {
  const header = await source.slice(offset, offset + localHeaderBytes);
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  if (header.length < localHeaderBytes || view.getUint32(0, true) !== localHeaderSignature) {
    throw new DamagedEntryError("a zip entry is not where its directory says");
  }
  return offset + localHeaderBytes + view.getUint16(26, true) + view.getUint16(28, true);
}
