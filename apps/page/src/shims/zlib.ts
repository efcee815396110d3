import { Buffer } from "buffer";
import { deflate } from "pako";

/** What zlib of Node does for the streams of a PDF; the bytes are the same. */
export function deflateSync(bytes: Uint8Array): Buffer {
  return Buffer.from(deflate(bytes));
}
