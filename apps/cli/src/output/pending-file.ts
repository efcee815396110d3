import { randomBytes } from "node:crypto";
import { chmodSync, renameSync } from "node:fs";
import { type FileHandle, mkdir, open, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { notWritable } from "./output-errors.ts";
import { checkTarget, type Replacing } from "./output-target.ts";
import { forgetTemporary, rememberTemporary } from "./temporary-files.ts";

/** Its owner may read and write it, and nobody else. */
const privateMode = 0o600;

/**
 * A file that is being written under a temporary name in the folder of its target. It becomes the target at once with `commit`, or is
 * taken back with `abandon`; a signal takes it back too. The temporary name is random and never one that exists.
 */
export class PendingFile {
  readonly #path: string;
  readonly #place: string;
  readonly #temporary: string;
  readonly #replacing: Replacing;
  readonly #file: FileHandle;
  readonly #isPrivate: boolean;

  private constructor(
    path: string,
    place: string,
    temporary: string,
    replacing: Replacing,
    file: FileHandle,
    isPrivate: boolean,
  ) {
    this.#path = path;
    this.#place = place;
    this.#temporary = temporary;
    this.#replacing = replacing;
    this.#file = file;
    this.#isPrivate = isPrivate;
  }

  /**
   * Begins a file. Missing folders are made.
   *
   * @param folder where relative paths start.
   * @param isPrivate only the user who writes a new file may read it.
   * @throws JusoError `output-exists` or `output-not-writable`.
   */
  static async begin(folder: string, path: string, replacing: Replacing, isPrivate = false): Promise<PendingFile> {
    const place = resolve(folder, path);
    const mode = checkTarget(place, path, replacing);
    const temporary = join(dirname(place), `.juso-${randomBytes(8).toString("hex")}.tmp`);
    try {
      await mkdir(dirname(place), { recursive: true });
      rememberTemporary(temporary);
      // A file that replaces a private one is private from its first byte.
      const file = await open(temporary, "wx", isPrivate ? privateMode : mode);
      return new PendingFile(path, place, temporary, replacing, file, isPrivate);
    } catch (cause) {
      forgetTemporary(temporary);
      throw notWritable(path, cause);
    }
  }

  /** Where the bytes lie until they are committed. */
  get temporary(): string {
    return this.#temporary;
  }

  /** Writes what follows. */
  async write(content: string | Uint8Array): Promise<void> {
    try {
      await this.#file.writeFile(content);
    } catch (cause) {
      throw notWritable(this.#path, cause);
    }
  }

  /** Ends the writing; the target is still as it was. */
  async close(): Promise<void> {
    await this.#file.close().catch((cause: unknown) => {
      throw notWritable(this.#path, cause);
    });
  }

  /** Makes the closed file the target, in one step without waiting, so that a signal cannot come between the files of one command. */
  commit(): void {
    const mode = checkTarget(this.#place, this.#path, this.#replacing);
    try {
      if (mode !== undefined) chmodSync(this.#temporary, this.#isPrivate ? privateMode : mode);
      renameSync(this.#temporary, this.#place);
      forgetTemporary(this.#temporary);
    } catch (cause) {
      throw notWritable(this.#path, cause);
    }
  }

  /** Takes back what was written, as far as it was not committed. Never throws. */
  async abandon(): Promise<void> {
    await this.#file.close().catch(() => undefined);
    await rm(this.#temporary, { force: true }).catch(() => undefined);
    forgetTemporary(this.#temporary);
  }
}
