import type { ParameterFileWords } from "@juso/parameter-files";

/** How the command line speaks of the file of `--parameters`. */
export const parameterFileWords: ParameterFileWords = {
  named: (name) => ({ ja: `--parameters のファイル「${name}」`, en: `The file "${name}" of --parameters` }),
  give: { ja: "渡して", en: "pass it" },
  giveWhere: { ja: "--parameters で渡してください", en: "pass it with --parameters" },
};
