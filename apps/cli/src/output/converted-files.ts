import { existsSync } from "node:fs";
import { readdir, rmdir, stat } from "node:fs/promises";
import { basename, join, relative, resolve } from "node:path";
import type { OpenFile } from "@juso/convert";
import { JusoError } from "@juso/model";
import { fileSource } from "@juso/validator/node";
import type { CommandIo } from "../cli-io.ts";
import { notWritable } from "./output-errors.ts";
import { PendingFile } from "./pending-file.ts";

/**
 * The files of a conversion. They lie under temporary names beside their targets, where they are read again, until they all get their names at
 * once.
 */
export class ConvertedFiles {
  readonly #out: string;
  readonly #isFolder: boolean;
  readonly #force: boolean;
  readonly #io: CommandIo;
  /** The folder is made by this. */
  readonly #isNew: boolean;
  readonly #pending: { readonly path: string; readonly file: PendingFile }[] = [];

  /** @param out the folder, or the one file. */
  constructor(out: string, isFolder: boolean, force: boolean, io: CommandIo) {
    this.#out = out;
    this.#isFolder = isFolder;
    this.#force = force;
    this.#io = io;
    this.#isNew = isFolder && !existsSync(resolve(io.folder, out));
  }

  /** The name of the one file, inside what is made. */
  get fileName(): string {
    return basename(this.#out);
  }

  /** How many files there are. */
  get count(): number {
    return this.#pending.length;
  }

  readonly open: OpenFile = async (name) => {
    const path = this.#isFolder ? join(this.#out, name) : this.#out;
    const replacing = { force: this.#force, inputs: this.#io.inputs };
    const file = await PendingFile.begin(this.#io.folder, path, replacing);
    this.#pending.push({ path, file });
    return {
      write: (bytes) => file.write(bytes),
      close: async () => {
        await file.close();
        const { size } = await stat(file.temporary).catch((cause: unknown) => {
          throw notWritable(path, cause);
        });
        return fileSource(file.temporary, name, size);
      },
    };
  };

  /**
   * Gives all files their names.
   *
   * @throws JusoError `output-exists` when the folder holds something else, which would be read as a part of the submission.
   */
  async commit(): Promise<void> {
    if (this.#isFolder) await this.#checkFolder();
    for (const { file } of this.#pending) file.commit();
  }

  /** Takes back what was not committed, and the folder when it was not there before. */
  async abandon(): Promise<void> {
    await Promise.all(this.#pending.map(({ file }) => file.abandon()));
    if (this.#isNew) await rmdir(resolve(this.#io.folder, this.#out)).catch(() => undefined);
  }

  async #checkFolder(): Promise<void> {
    const folder = resolve(this.#io.folder, this.#out);
    const own = new Set(this.#pending.map(({ path }) => relative(this.#out, path)));
    const other = (await readdir(folder)).find((name) => !name.startsWith(".") && !own.has(name));
    if (other !== undefined) throw notAlone(this.#out, other);
  }
}

function notAlone(out: string, other: string): JusoError {
  return new JusoError("output-exists", {
    ja: `フォルダ「${out}」にほかのもの（${other}）があり、提出物に混ざるため、何も書きませんでした。空のフォルダか、まだないフォルダを --out で指定してください。`,
    en: `The folder "${out}" holds something else (${other}), which would become part of the submission, so nothing was written. Name an empty or new folder with --out.`,
  });
}
