import { access, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { JusoError } from "@juso/model";

/** A file to write. Relative paths start from the folder of the command. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes files so that none is ever half written: each under a temporary name in its own folder first, then all are renamed.
 * Nothing is written when one of them exists and `force` is not given. Missing folders are made.
 *
 * @throws JusoError `output-exists` or `output-not-writable`.
 */
export async function writeFiles(folder: string, files: readonly OutputFile[], force: boolean): Promise<void> {
  const places = files.map(({ path, content }) => ({ path, content, place: resolve(folder, path) }));
  if (!force) {
    for (const { path, place } of places) if (await exists(place)) throw alreadyThere(path);
  }
  const written: { path: string; place: string; temporary: string }[] = [];
  try {
    for (const { path, content, place } of places) {
      const temporary = join(dirname(place), `.${basename(place)}.${process.pid}.tmp`);
      try {
        await mkdir(dirname(place), { recursive: true });
        written.push({ path, place, temporary });
        await writeFile(temporary, content);
      } catch (cause) {
        throw notWritable(path, cause);
      }
    }
    for (const { path, place, temporary } of written) {
      await rename(temporary, place).catch((cause: unknown) => {
        throw notWritable(path, cause);
      });
    }
  } catch (error) {
    await Promise.all(written.map(({ temporary }) => rm(temporary, { force: true }).catch(() => undefined)));
    throw error;
  }
}

async function exists(place: string): Promise<boolean> {
  return access(place).then(
    () => true,
    () => false,
  );
}

function alreadyThere(path: string): JusoError {
  return new JusoError("output-exists", {
    ja: `「${path}」がすでにあるため、何も書きませんでした。上書きしてよければ --force を付けてください。`,
    en: `"${path}" exists already, so nothing was written. Add --force to replace it.`,
  });
}

function notWritable(path: string, cause: unknown): JusoError {
  return new JusoError(
    "output-not-writable",
    {
      ja: `「${path}」に書けません。フォルダの権限と空き容量を確かめ、ほかのソフトで開いていれば閉じてください。`,
      en: `"${path}" cannot be written. Check the folder's permissions and free space, and close the file in other programs.`,
    },
    { cause },
  );
}
