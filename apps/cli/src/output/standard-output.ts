import { JusoError } from "@juso/model";

/** Does the result go to standard output: is `--out` absent, or `-`? */
export function isStandardOutput(out: string | undefined): out is undefined | "-" {
  return out === undefined || out === "-";
}

/**
 * Refuses files in the place of standard output, and in a folder that is called like it.
 *
 * @throws JusoError `usage`.
 */
export function refuseStandardOutput(paths: readonly string[]): void {
  if (!paths.some((path) => /^-(?:[\\/]|$)/.test(path))) return;
  throw new JusoError("usage", {
    ja: "この結果はファイルなので、標準出力（--out -）には書けません。--out でファイルかフォルダの名前を指定してください。",
    en: "This result is a file and cannot go to standard output (--out -): name a file or a folder with --out.",
  });
}
