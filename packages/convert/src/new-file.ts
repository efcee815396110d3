import type { ByteSource } from "@juso/model";

/** A file in the making. Whoever converts decides where it lies and when it gets its name. */
export interface NewFile {
  /** Writes what follows. */
  write(bytes: Uint8Array): Promise<void>;
  /** Ends the writing. Returns what was written, so that it can be read again under its path. */
  close(): Promise<ByteSource>;
}

/** Begins a file at a path inside what is made, with `/`. */
export type OpenFile = (path: string) => Promise<NewFile>;
