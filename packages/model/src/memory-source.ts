import type { ByteSource } from "./byte-source.ts";

/**
 * Bytes in memory as a source.
 *
 * @param content a text is encoded as UTF-8.
 * @param pieceLength how many bytes are streamed at once.
 */
export function memorySource(name: string, content: string | Uint8Array, pieceLength = 65_536): ByteSource {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    async *stream() {
      for (let start = 0; start < bytes.length; start += pieceLength) yield bytes.subarray(start, start + pieceLength);
    },
    slice: async (start, end) => bytes.subarray(start, end),
  };
}
