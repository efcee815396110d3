import { parameterFormCommand } from "@juso/grant";
import type { ParameterFileWords } from "@juso/parameter-files";

/** How the command line speaks of the file of `--parameters`. */
export const parameterFileWords: ParameterFileWords = {
  named: (name) => ({ ja: `--parameters のファイル「${name}」`, en: `The file "${name}" of --parameters` }),
  give: { ja: "渡して", en: "pass it" },
  giveWhere: { ja: "--parameters で渡してください", en: "pass it with --parameters" },
  formOf: (year, before) => {
    if (year === undefined) {
      return {
        ja: "juso grant parameters --year 年度 --out ファイル名.xlsx",
        en: "juso grant parameters --year YEAR --out FILE.xlsx",
      };
    }
    const command =
      before === undefined
        ? parameterFormCommand(year)
        : `juso grant parameters --year ${year} --parameters ${before.name} --out parameters-${year}-2.${before.isWorkbook ? "xlsx" : "json"}`;
    return { ja: command, en: command };
  },
};
