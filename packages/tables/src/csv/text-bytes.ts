import type { ByteSource } from "@juso/model";
import type { ByteInspection } from "../text/inspect-bytes.ts";

const byteOrderMark = 3;

/** Where the text of a file begins and ends: behind a byte order mark, before the marks of the file's end. */
export function textRange({ encoding, textBytes: end }: ByteInspection): {
  readonly start: number;
  readonly end: number;
} {
  return { start: encoding === "UTF-8 (BOM)" ? byteOrderMark : 0, end };
}

/** The bytes of a source from `start` to `end`, chunk by chunk, each with whether it is the last. */
export async function* textBytes(
  source: ByteSource,
  { start, end }: { readonly start: number; readonly end: number },
): AsyncGenerator<{ readonly chunk: Uint8Array; readonly isEnd: boolean }> {
  let position = 0;
  for await (const chunk of source.stream()) {
    const from = Math.max(0, start - position);
    const to = Math.min(chunk.length, end - position);
    position += chunk.length;
    if (from < to) yield { chunk: chunk.subarray(from, to), isEnd: position >= end };
    if (position >= end) return;
  }
}
