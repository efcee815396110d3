import type { ByteSource } from "@juso/model";
import type { Progress } from "./validation-options.ts";

/** Bytes between two reports while a file is looked through and gives no records yet. */
const step = 2 ** 20;

/** Counts how far a validation has come: bytes by watching the sources, records as they are taken. */
export class ProgressCounter {
  /** The sources to read from, so that their bytes are counted. */
  readonly sources: readonly ByteSource[];
  readonly #report: (progress: Progress) => void;
  readonly #totalBytes: number;
  #records = 0;
  #doneBytes = 0;
  #reportedBytes = 0;

  constructor(sources: readonly ByteSource[], report: (progress: Progress) => void) {
    this.#report = report;
    this.#totalBytes = sources.reduce((sum, { size }) => sum + size, 0);
    this.sources = sources.map((source) => this.#watched(source));
  }

  /** Tells of another batch with so many records. */
  batch(records: number): void {
    this.#records += records;
    this.#reportedBytes = this.#doneBytes;
    this.#report({
      bytes: Math.min(Math.floor(this.#doneBytes), this.#totalBytes),
      totalBytes: this.#totalBytes,
      records: this.#records,
    });
  }

  /** Counts bytes that were read without the watched source, and records that no batch tells of. */
  read(bytes: number, records: number): void {
    this.#doneBytes += bytes / 2;
    this.batch(records);
  }

  /** A file is read twice, once for its hash and encoding and once for its records, so every byte counts half. */
  #watched(source: ByteSource): ByteSource {
    let read = 0;
    const count = (bytes: number): void => {
      const before = Math.min(read / 2, source.size);
      read += bytes;
      this.#doneBytes += Math.min(read / 2, source.size) - before;
      if (this.#doneBytes - this.#reportedBytes >= step) this.batch(0);
    };
    return {
      name: source.name,
      size: source.size,
      ...(source.obstacle === undefined ? {} : { obstacle: source.obstacle }),
      ...(source.native === undefined ? {} : { native: source.native }),
      stream: async function* () {
        for await (const chunk of source.stream()) {
          count(chunk.length);
          yield chunk;
        }
      },
      slice: async (start, end) => {
        const bytes = await source.slice(start, end);
        count(bytes.length);
        return bytes;
      },
    };
  }
}
