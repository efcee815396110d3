import { memorySource } from "@juso/model";
import { expect, test } from "vitest";
import { openZip } from "./open-zip.ts";
import { writeZip } from "./write-zip.ts";

const files = [
  { name: "manifest.json", content: new TextEncoder().encode("{}\n") },
  { name: "表/事例.csv", content: new TextEncoder().encode("\uFEFF事例ID\r\n") },
];

test.each([true, false])(
  "what is written is read again, and is the same every time (stored as it is: %s)",
  async (isStored) => {
    const bytes = await writeZip(files, { isStored });
    expect(await writeZip(files, { isStored })).toEqual(bytes);
    const opened = await openZip(memorySource("files.zip", bytes), {
      zipEntries: 10,
      entryBytes: 1024,
      expansion: 100,
    });
    if (opened.kind !== "entries") throw new Error(opened.kind);
    const read = await Promise.all(
      opened.entries.map(async (entry) => ({ name: entry.name, content: await entry.slice(0, entry.size) })),
    );
    expect(read).toEqual(files);
  },
);
