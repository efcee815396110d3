/**
 * Bytes that can be read more than once: a file on a disk, a `File` dropped on a page, an entry of a zip.
 * The shape is that of the web platform's `Blob`, so that a browser passes its `File` as it is.
 */
export interface ByteSource {
  /** Path inside the submission, with `/`. */
  readonly name: string;
  readonly size: number;
  stream(): AsyncIterable<Uint8Array>;
  /** Bytes from `start` (inclusive) to `end` (exclusive). */
  slice(start: number, end: number): Promise<Uint8Array>;
}
