import { createReadStream, readFileSync } from "node:fs";
import { open } from "node:fs/promises";
import type { ByteSource } from "@juso/model";
import { nativeBytes } from "./native-bytes.ts";

/** A file of this size is read at once: opening it and waiting for each of its pieces takes longer than reading it. */
const smallBytes = 1024 * 1024;

/** A file on the disk as the readers take it. */
export interface FileSource extends ByteSource {
  /** Absolute path of the file; a name that is not UTF-8 is shown as well as can be. */
  readonly path: string;
}

/**
 * A file on the disk as the readers take it.
 *
 * @param path where the file is.
 * @param name its path inside the submission, with `/`.
 * @param size its length in bytes.
 */
export function fileSource(path: string, name: string, size: number): FileSource {
  const known = { path, name, size, native: { ...nativeBytes, path } };
  if (size <= smallBytes) {
    return {
      ...known,
      stream: async function* () {
        yield readFileSync(path);
      },
      slice: async (start, end) => readFileSync(path).subarray(start, end),
    };
  }
  return {
    ...known,
    // Fewer chunks are fewer turns of the event loop; decoding cuts them smaller where that is faster.
    stream: () => createReadStream(path, { highWaterMark: 256 * 1024 }),
    slice: async (start, end) => {
      const length = Math.max(0, Math.min(end, size) - start);
      const bytes = new Uint8Array(length);
      const file = await open(path);
      try {
        let filled = 0;
        while (filled < length) {
          const { bytesRead } = await file.read(bytes, filled, length - filled, start + filled);
          if (bytesRead === 0) break;
          filled += bytesRead;
        }
        return bytes.subarray(0, filled);
      } finally {
        await file.close();
      }
    },
  };
}
