import { memorySource } from "@juso/model";
import { expect, test } from "vitest";
import { openZip } from "./open-zip.ts";
import { writeZip } from "./write-zip.ts";

const files = new Map([
  ["manifest.json", new TextEncoder().encode("{}\n")],
  ["表/事例.csv", new TextEncoder().encode("\uFEFF事例ID\r\n")],
]);

test("what is written is read again, and is the same every time", async () => {
  const bytes = await writeZip(files);
  expect(await writeZip(files)).toEqual(bytes);
  const opened = await openZip(memorySource("files.zip", bytes), { zipEntries: 10, entryBytes: 1024, expansion: 100 });
  if (opened.kind !== "entries") throw new Error(opened.kind);
  const read = new Map<string, Uint8Array>();
  for (const entry of opened.entries) read.set(entry.name, await entry.slice(0, entry.size));
  expect([...read]).toEqual([...files]);
});
