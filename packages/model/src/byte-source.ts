/**
 * Why something among the files of a submission cannot be read as a file. It is known when the files are listed:
 * `nameNotUtf8` the name is not text in UTF-8; `danglingLink` a link to nothing; `linkLoop` links that lead to each other;
 * `linkToFolder` a link to a folder, which is not followed because it may lead back up; `notAFile` a device, a pipe or a socket;
 * `noPermission` the file or folder may not be read.
 */
export type Obstacle = "nameNotUtf8" | "danglingLink" | "linkLoop" | "linkToFolder" | "notAFile" | "noPermission";

/**
 * Bytes that can be read more than once: a file on a disk, a `File` dropped on a page, an entry of a zip.
 * `fromBlobs` and `fromFiles` of the validator make them.
 */
export interface ByteSource {
  /** Path inside the submission, with `/`. */
  readonly name: string;
  readonly size: number;
  /** Present when there is something of this name that cannot be read; the reader then says so and never asks for its bytes. */
  readonly obstacle?: Obstacle;
  stream(): AsyncIterable<Uint8Array>;
  /** Bytes from `start` (inclusive) to `end` (exclusive). */
  slice(start: number, end: number): Promise<Uint8Array>;
  /** What the platform does faster than JavaScript; the readers do the same without it. */
  readonly native?: NativeBytes;
}

/** Work on bytes that a platform may have ready. */
export interface NativeBytes {
  /** Where the bytes lie on the disk, for threads that read them by themselves. */
  readonly path?: string;
  /** Starts a SHA-256. */
  startHash(): ByteHash;
  /** Are the bytes whole characters of UTF-8? */
  isUtf8(bytes: Uint8Array): boolean;
  /**
   * What was deflated, without a header.
   *
   * @throws Error when it cannot be read, or is longer.
   */
  inflate(packed: Uint8Array, longest: number): Uint8Array;
  /** The CRC-32 of the bytes. */
  crc32(bytes: Uint8Array): number;
}

/** A SHA-256 in the making. */
export interface ByteHash {
  update(bytes: Uint8Array): void;
  /** Lower-case hexadecimal; ends the hash. */
  hex(): string;
}
