import type { CodeList } from "@juso/model";
import { typeName } from "../kebab-case.ts";
import { standardFolder } from "../standard-folder.ts";

/** The module that types the code lists for TypeScript: one union per list, in the order of the names. */
export function codesModule(lists: readonly CodeList[]): string {
  const blocks = lists
    .toSorted((left, right) => (left.key < right.key ? -1 : 1))
    .map(
      (list) => `
/** Codes of the list \`${list.key}\`. */
export type ${codeType(list.key)} =
${list.codes.map(({ code }) => `  | "${code}"`).join("\n")};
`,
    );
  return `// Generated from ${standardFolder}/code-lists/*.csv by \`npm run generate\`. Do not edit.\n${blocks.join("")}`;
}

/** `age-class` becomes `AgeClassCode`; a list whose name ends in `code` already does not say it twice. */
export function codeType(list: string): string {
  return `${typeName(list).replace(/Code$/, "")}Code`;
}
