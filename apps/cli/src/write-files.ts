import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
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
  for (const { path, place } of places) {
    const found = await stat(place).catch(() => undefined);
    if (found?.isDirectory()) throw isFolder(path);
    if (found && !force) throw alreadyThere(path);
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

function isFolder(path: string): JusoError {
  return new JusoError("output-not-writable", {
    ja: `「${path}」はフォルダのため、ファイルとして書けません。書き出すファイルの名前まで指定してください。`,
    en: `"${path}" is a folder and cannot be written as a file. Name the file to write.`,
  });
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
