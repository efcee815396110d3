import type { CodeList } from "@juso/model";
import { camelCase } from "../kebab-case.ts";
import { standardFolder } from "../standard-folder.ts";
import { codeType } from "./codes-module.ts";

/** The module that gives the title of each code to code that prints it: one constant per list, so that unused ones fall away. */
export function codeTitlesModule(lists: readonly CodeList[]): string {
  const sorted = lists.toSorted((left, right) => (left.key < right.key ? -1 : 1));
  return [
    `// Generated from ${standardFolder}/code-lists/*.csv by \`npm run generate\`. Do not edit.`,
    'import type { Text } from "../text.ts";',
    "import type {",
    ...sorted.map(({ key }) => `  ${codeType(key)},`),
    '} from "./codes.ts";',
    ...sorted.flatMap((list) => [
      "",
      `/** Titles of the codes of the list \`${list.key}\`. */`,
      `export const ${titlesName(list.key)}: Readonly<Record<${codeType(list.key)}, Text>> = {`,
      ...list.codes.map(
        ({ code, title }) =>
          `  ${JSON.stringify(code)}: { ja: ${JSON.stringify(title.ja)}, en: ${JSON.stringify(title.en)} },`,
      ),
      "};",
    ]),
    "",
  ].join("\n");
}

/** `age-class` becomes `ageClassTitles`. */
function titlesName(list: string): string {
  return `${camelCase(list)}Titles`;
}
