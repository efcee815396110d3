import { readFileSync } from "node:fs";
import { getAsset, isSea } from "node:sea";

/** Name and version of the program, from its package.json. */
export function toolVersion(): { readonly name: string; readonly version: string } {
  const text = isSea()
    ? getAsset("package.json", "utf8")
    : readFileSync(new URL("../package.json", import.meta.url), "utf8");
  const manifest: { version: string } = JSON.parse(text);
  return { name: "juso", version: manifest.version };
}

/** The same as workbooks name what made them: `juso 0.1.0`. */
export function toolText(): string {
  const { name, version } = toolVersion();
  return `${name} ${version}`;
}
