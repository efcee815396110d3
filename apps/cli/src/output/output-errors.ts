import { JusoError } from "@juso/model";

/** The place is a folder. */
export function isFolder(path: string): JusoError {
  return new JusoError("output-not-writable", {
    ja: `「${path}」はフォルダのため、ファイルとして書けません。書き出すファイルの名前まで指定してください。`,
    en: `"${path}" is a folder and cannot be written as a file. Name the file to write.`,
  });
}

/** There is a file of this name. */
export function alreadyThere(path: string): JusoError {
  return new JusoError("output-exists", {
    ja: `「${path}」がすでにあるため、何も書きませんでした。上書きしてよければ --force を付けてください。`,
    en: `"${path}" exists already, so nothing was written. Add --force to replace it.`,
  });
}

/** The place is a link, also one that leads nowhere. */
export function isLink(path: string): JusoError {
  return new JusoError("output-not-writable", {
    ja: `「${path}」はほかの場所へのリンクのため、--force を付けても書きません。リンクではないファイルの名前を指定してください。`,
    en: `"${path}" is a link to another place and is not written, not even with --force. Name a file that is not a link.`,
  });
}

/** The place is a device, a pipe or a socket. */
export function isNoFile(path: string): JusoError {
  return new JusoError("output-not-writable", {
    ja: `「${path}」は普通のファイルではないため（装置やパイプなど）、書きません。ファイルの名前を指定してください。`,
    en: `"${path}" is not an ordinary file (a device or a pipe, for example) and is not written. Name a file.`,
  });
}

/** The place is a file that the command has read. */
export function isInput(path: string): JusoError {
  return new JusoError("output-exists", {
    ja: `「${path}」は今読んだファイルのため、--force を付けても上書きしません。別の名前を指定してください。`,
    en: `"${path}" is a file that was just read and is not replaced, not even with --force. Choose another name.`,
  });
}

/** Writing failed: permissions, space, another program. */
export function notWritable(path: string, cause: unknown): JusoError {
  return new JusoError(
    "output-not-writable",
    {
      ja: `「${path}」に書けません。フォルダの権限と空き容量を確かめ、ほかのソフトで開いていれば閉じてください。`,
      en: `"${path}" cannot be written. Check the folder's permissions and free space, and close the file in other programs.`,
    },
    { cause },
  );
}
