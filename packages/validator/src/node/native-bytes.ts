import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { crc32, inflateRawSync } from "node:zlib";
import type { NativeBytes } from "@juso/model";

/** Bytes that zlib asks for at least. */
const leastChunk = 64;

/** What Node does with bytes faster than JavaScript. */
export const nativeBytes: NativeBytes = {
  isUtf8,
  crc32,
  inflate: (packed, longest) => {
    const bytes = inflateRawSync(packed, { maxOutputLength: longest, chunkSize: Math.max(leastChunk, longest) });
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  },
  startHash: () => {
    const hash = createHash("sha256");
    return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest("hex") };
  },
};
