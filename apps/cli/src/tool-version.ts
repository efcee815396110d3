import { readFileSync } from "node:fs";

/** Name and version of the program, from its package.json. */
export function toolVersion(): { readonly name: string; readonly version: string } {
  const manifest: { version: string } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return { name: "juso", version: manifest.version };
}
