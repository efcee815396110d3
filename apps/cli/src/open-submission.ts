import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { type ByteSource, JusoError } from "@juso/model";
import { fileSource } from "./file-source.ts";

/** Files that desktops and Excel leave behind; they are no part of a submission. */
const strayFile = /^(?:\..*|~\$.*|Thumbs\.db|desktop\.ini)$/i;

/** Far more files than a submission holds: a folder with more was named by mistake. */
const fileLimit = 10_000;

/**
 * The files of a submission: all files of one folder, one zip, one workbook, or loose files given together.
 * The order is that of the names, so that every machine reads in the same order.
 *
 * @throws JusoError `input-not-found` when a path does not exist or cannot be read, `usage` when a folder is mixed with other paths.
 */
export async function openSubmission(folder: string, paths: readonly string[]): Promise<readonly ByteSource[]> {
  const sources: ByteSource[] = [];
  for (const path of paths) {
    // An empty name would stand for the current folder: a variable of a script that was not set.
    if (path.trim() === "") throw noName();
    const place = resolve(folder, path);
    const state = await stat(place).catch((cause: unknown) => {
      throw unreadable(path, cause);
    });
    // A manifest alone stands for its folder; among other files, as a shell expands `folder/*`, it is one of them.
    const isManifest = state.isFile() && basename(place) === "manifest.json" && paths.length === 1;
    if (state.isDirectory() || isManifest) {
      if (paths.length > 1) throw mixed(path);
      return await folderSources(isManifest ? dirname(place) : place, path);
    }
    sources.push(fileSource(place, basename(place), state.size));
  }
  const names = new Set(sources.map(({ name }) => name));
  if (names.size < sources.length) throw sameName();
  return sources.sort(byName);
}

async function folderSources(root: string, path: string): Promise<readonly ByteSource[]> {
  const sources: ByteSource[] = [];
  const visit = async (below: string): Promise<void> => {
    const entries = await readdir(join(root, below), { withFileTypes: true }).catch((cause: unknown) => {
      throw unreadable(path, cause);
    });
    for (const entry of entries) {
      if (strayFile.test(entry.name) || entry.name === "__MACOSX") continue;
      const name = below === "" ? entry.name : `${below}/${entry.name}`;
      const state = await stat(join(root, name)).catch((cause: unknown) => {
        throw unreadable(name, cause);
      });
      // A link to a folder is not followed: it may lead back up and never end.
      if (state.isDirectory() && !entry.isSymbolicLink()) await visit(name);
      else if (state.isFile()) sources.push(fileSource(join(root, name), name, state.size));
      if (sources.length > fileLimit) throw tooMany(path);
    }
  };
  await visit("");
  if (sources.length === 0) {
    throw new JusoError("input-not-found", {
      ja: `フォルダ「${path}」に読めるファイルがありません。manifest.json と表のファイルを入れたフォルダを指定してください。`,
      en: `The folder "${path}" holds no files. Name a folder with manifest.json and the tables.`,
    });
  }
  return sources.sort(byName);
}

function byName(a: ByteSource, b: ByteSource): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

function unreadable(path: string, cause: unknown): JusoError {
  const isMissing = (cause as NodeJS.ErrnoException | undefined)?.code === "ENOENT";
  return new JusoError(
    "input-not-found",
    isMissing
      ? {
          ja: `「${path}」が見つかりません。フォルダ名やファイル名の書き間違いがないか確かめてください。`,
          en: `"${path}" was not found. Check the spelling of the folder or file.`,
        }
      : {
          ja: `「${path}」を読めません。読み取りの権限があるか、ほかのソフトで開いていないかを確かめてください。`,
          en: `"${path}" cannot be read. Check its permissions and whether another program holds it open.`,
        },
    { cause },
  );
}

function noName(): JusoError {
  return new JusoError("usage", {
    ja: "提出物の名前が空です。フォルダ、zip、ブックのどれかを指定してください。",
    en: "The name of the submission is empty. Name a folder, a zip or a workbook.",
  });
}

function tooMany(path: string): JusoError {
  return new JusoError("usage", {
    ja: `フォルダ「${path}」にファイルが多すぎます。提出物だけを入れたフォルダを指定してください。`,
    en: `The folder "${path}" holds too many files. Name a folder with nothing but the submission.`,
  });
}

function mixed(path: string): JusoError {
  return new JusoError("usage", {
    ja: `フォルダ「${path}」は、ほかのファイルと一緒には指定できません。一つの提出物につき、フォルダを一つだけ指定してください。`,
    en: `The folder "${path}" cannot be given together with other paths. Name one folder for one submission.`,
  });
}

function sameName(): JusoError {
  return new JusoError("usage", {
    ja: "同じ名前のファイルが二つ以上指定されています。一つの提出物の中では、ファイル名を重ねないでください。",
    en: "Two files of the same name were given. Names must differ inside one submission.",
  });
}
