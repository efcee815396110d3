import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { generatedFiles } from "./generated-files.ts";

const root = new URL("../../", import.meta.url);
for (const [path, text] of await generatedFiles()) {
  const place = new URL(path, root);
  mkdirSync(fileURLToPath(new URL(".", place)), { recursive: true });
  writeFileSync(fileURLToPath(place), text);
}
