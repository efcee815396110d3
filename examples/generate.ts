import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildExamples } from "./src/build-examples.ts";

const root = dirname(fileURLToPath(import.meta.url));
const files = await buildExamples();
for (const folder of new Set([...files.keys()].map((path) => path.split("/")[0] as string))) {
  await rm(join(root, folder), { recursive: true, force: true });
}
for (const [path, bytes] of files) {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), bytes);
}
process.stdout.write(`${files.size} files\n`);
