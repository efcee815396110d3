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
  /** What the platform does faster than JavaScript; the readers do the same without it. */
  readonly native?: NativeBytes;
}

/** Work on bytes that a platform may have ready. */
export interface NativeBytes {
  /** Starts a SHA-256. */
  startHash(): ByteHash;
  /** Are the bytes whole characters of UTF-8? */
  isUtf8(bytes: Uint8Array): boolean;
}

/** A SHA-256 in the making. */
export interface ByteHash {
  update(bytes: Uint8Array): void;
  /** Lower-case hexadecimal; ends the hash. */
  hex(): string;
}
