import type { ByteSource } from "@juso/model";
import { expect, test } from "vitest";
import { defaultWorkbookLimits } from "../read/workbook-limits.ts";
import { openZip } from "./open-zip.ts";
import { writeZip } from "./write-zip.ts";

const files = [
  { name: "書類.pdf", content: new Uint8Array([1, 2, 3]) },
  { name: "b.xlsx", content: new Uint8Array(100_000).fill(7) },
];

function sourceOf(bytes: Uint8Array): ByteSource {
  return {
    name: "a.zip",
    size: bytes.length,
    slice: async (start, end) => bytes.slice(start, end),
    stream: async function* () {
      yield bytes;
    },
  };
}

test("files are packed as they are, under their names, and give the same bytes every time", async () => {
  const zip = await writeZip(files);
  expect(await writeZip(files)).toEqual(zip);
  expect(zip.length).toBeGreaterThan(100_000);
  const opened = await openZip(sourceOf(zip), { ...defaultWorkbookLimits, entryBytes: 2 ** 20 });
  const entries = opened.kind === "entries" ? opened.entries : [];
  expect(entries.map(({ name }) => name)).toEqual(files.map(({ name }) => name));
  for (const [index, entry] of entries.entries()) {
    expect(await entry.slice(0, entry.size)).toEqual(files[index]?.content);
  }
});
