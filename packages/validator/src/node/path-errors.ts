import { JusoError } from "@juso/model";

/** A path that was named cannot be listed or opened; the reason comes from the operating system. */
export function unreadablePath(path: string, cause: unknown): JusoError {
  return new JusoError("input-not-found", reason(path, (cause as NodeJS.ErrnoException | undefined)?.code), { cause });
}

function reason(path: string, code: string | undefined): { readonly ja: string; readonly en: string } {
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return {
        ja: `「${path}」が見つかりません。フォルダ名やファイル名の書き間違いがないか確かめてください。`,
        en: `"${path}" was not found. Check the spelling of the folder or file.`,
      };
    case "ELOOP":
      return {
        ja: `「${path}」は、たがいを指すリンクのため、たどり着けません。元のファイルを指定してください。`,
        en: `"${path}" is a link that leads back to itself. Name the original file.`,
      };
    case "EACCES":
    case "EPERM":
      return {
        ja: `「${path}」を読み取る権限がありません。権限を確かめるか、管理者に読み取りの権限を付けてもらってください。`,
        en: `"${path}" may not be read. Check its permissions, or have an administrator grant reading.`,
      };
    default:
      return {
        ja: `「${path}」を読めません。読み取りの権限があるか、ほかのソフトで開いていないかを確かめてください。`,
        en: `"${path}" cannot be read. Check its permissions and whether another program holds it open.`,
      };
  }
}

/** A link that was named leads to nothing. */
export function danglingPath(path: string): JusoError {
  return new JusoError("input-not-found", {
    ja: `「${path}」はリンクですが、その先にファイルがありません。元のファイルを指定してください。`,
    en: `"${path}" is a link, and there is no file where it leads. Name the original file.`,
  });
}

/** A device, a pipe or a socket was named: reading it might wait for ever. */
export function specialPath(path: string): JusoError {
  return new JusoError("input-not-found", {
    ja: `「${path}」は普通のファイルではないため（装置やパイプなど）、読みません。ファイルやフォルダを指定してください。`,
    en: `"${path}" is not an ordinary file (a device or a pipe, for example) and is not read. Name a file or folder.`,
  });
}

/** An empty name would stand for the current folder: a variable of a script that was not set. */
export function emptyPath(): JusoError {
  return new JusoError("usage", {
    ja: "提出物の名前が空です。フォルダ、zip、ブックのどれかを指定してください。",
    en: "The name of the submission is empty. Name a folder, a zip or a workbook.",
  });
}

/** A folder holds no file. */
export function emptyFolder(path: string): JusoError {
  return new JusoError("input-not-found", {
    ja: `フォルダ「${path}」に読めるファイルがありません。manifest.json と表のファイルを入れたフォルダを指定してください。`,
    en: `The folder "${path}" holds no files. Name a folder with manifest.json and the tables.`,
  });
}

/** A folder holds nothing but what checks wrote. */
export function onlyOutputs(path: string): JusoError {
  return new JusoError("input-not-found", {
    ja: `「${path}」には検査の結果（報告）のほかに何もありません。提出物のフォルダ、zip、ブックのどれかを指定してください。`,
    en: `"${path}" holds nothing but what a check wrote. Name the folder, zip or workbook of a submission.`,
  });
}

/** A folder holds far more files than submissions do: it was named by mistake. */
export function tooManyFiles(path: string): JusoError {
  return new JusoError("usage", {
    ja: `フォルダ「${path}」にファイルが多すぎます。提出物だけを入れたフォルダを指定してください。`,
    en: `The folder "${path}" holds too many files. Name a folder with nothing but submissions.`,
  });
}

/** Files of one submission share a name. */
export function sameName(): JusoError {
  return new JusoError("usage", {
    ja: "同じ名前のファイルが二つ以上指定されています。一つの提出物の中では、ファイル名を重ねないでください。",
    en: "Two files of the same name were given. Names must differ inside one submission.",
  });
}

/** So many names stand in a sentence; the rest are counted. */
const namesShown = 5;

/** One submission is wanted, and several are there. */
export function severalSubmissions(path: string, names: readonly string[]): JusoError {
  const more = names.length - namesShown;
  const shown = names.slice(0, namesShown);
  return new JusoError("usage", {
    ja: `「${path}」には提出物が${names.length}個あります（${shown.map((name) => `「${name}」`).join("、")}${more > 0 ? `、ほか${more}個` : ""}）。どれか一つを指定してください。`,
    en: `"${path}" holds ${names.length} submissions (${shown.map((name) => `"${name}"`).join(", ")}${more > 0 ? `, and ${more} more` : ""}). Name one of them.`,
  });
}
