import type { ByteSource } from "@juso/model";

/** A file held in memory, for tests. */
export function memorySource(name: string, content: string | Uint8Array): ByteSource {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    async *stream() {
      yield bytes;
    },
    slice: async (start, end) => bytes.slice(start, end),
  };
}
