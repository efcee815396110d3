import { readFileSync } from "node:fs";
import { repositoryPath } from "../repository-path.ts";

/** The module that tells the version of the tools, which all have the same one. */
export function toolVersionModule(): string {
  const { version } = JSON.parse(readFileSync(repositoryPath("packages/validator/package.json"), "utf8"));
  return `// Generated from package.json by \`npm run generate\`. Do not edit.

/** Version of the tools, as a report names it. */
export const toolVersion: string = "${version}";
`;
}
