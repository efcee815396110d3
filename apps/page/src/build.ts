import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { groupDigits } from "@juso/model";
import { buildPage } from "./build-page.ts";

for (const [edition, name] of [
  ["light", "juso-validator.html"],
  ["full", "juso-full.html"],
  ["prefecture", "juso-prefecture.html"],
] as const) {
  const path = fileURLToPath(new URL(`../dist/${name}`, import.meta.url));
  const page = await buildPage(edition);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, page);
  process.stdout.write(`${path}\n${groupDigits(Buffer.byteLength(page))} bytes\n`);
}
