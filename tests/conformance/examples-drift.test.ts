import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { buildExamples } from "../../examples/src/build-examples.ts";
import { examplesFolder, readFolder } from "./example-folder.ts";

const hash = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

test("the committed examples are what `npm run generate -w @juso/examples` writes", async () => {
  const built = new Map([...(await buildExamples())].map(([path, bytes]) => [path, hash(bytes)]));
  const folders = new Set([...built.keys()].map((path) => path.split("/")[0] as string));
  const committed = new Map<string, string>();
  for (const folder of folders) {
    for (const [path, bytes] of await readFolder(folder)) committed.set(`${folder}/${path}`, hash(bytes));
  }
  expect(Object.fromEntries([...committed].sort())).toEqual(Object.fromEntries([...built].sort()));
});

test("every folder of examples is generated", async () => {
  const built = new Set([...(await buildExamples()).keys()].map((path) => path.split("/")[0]));
  const entries = await readdir(examplesFolder, { withFileTypes: true });
  const folders = entries.filter(
    (entry) => entry.isDirectory() && !["src", "node_modules", ".turbo"].includes(entry.name),
  );
  expect(folders.map((folder) => folder.name).sort()).toEqual([...built].sort());
});
