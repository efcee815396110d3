import type { ByteSource } from "@juso/model";

/**
 * Files of which it is known whether one could not be read. A browser refuses a file that was changed, moved or locked after it was chosen,
 * which a reader cannot tell from a damaged one.
 */
export class WatchedSources {
  readonly sources: readonly ByteSource[];
  #unreadable: string | undefined;

  constructor(sources: readonly ByteSource[]) {
    this.sources = sources.map((source) => this.#watched(source));
  }

  /** @throws UnreadableFile when one of them could not be read since the last time that this was asked. */
  check(): void {
    const name = this.#unreadable;
    this.#unreadable = undefined;
    if (name !== undefined) throw new UnreadableFile(name);
  }

  #watched(source: ByteSource): ByteSource {
    const note = (error: unknown): never => {
      this.#unreadable ??= source.name;
      throw error;
    };
    return {
      ...source,
      slice: (start, end) => source.slice(start, end).catch(note),
      stream: async function* () {
        try {
          yield* source.stream();
        } catch (error) {
          note(error);
        }
      },
    };
  }
}

/** A chosen file that the browser cannot read any more; its message is the file's name. */
export class UnreadableFile extends Error {}
