import { inflateRawSync, crc32 as nativeCrc32 } from "node:zlib";
import { type ByteSource, memorySource, type NativeBytes } from "@juso/model";
import { beforeAll, describe, expect, test } from "vitest";
import { crc32 } from "./crc-32.ts";
import { DamagedEntryError } from "./damaged-entry-error.ts";
import { openZip, type ZipEntrySource } from "./open-zip.ts";
import { writeZip } from "./write-zip.ts";

const limits = { zipEntries: 10, entryBytes: 2 ** 21, expansion: 1000 };
const text = new TextEncoder().encode("構成事業,金額\r\n".repeat(2000));

/** Places of the two directories' fields in a zip of one entry named `a`. */
async function zipOf(content: Uint8Array, change: (view: DataView, directory: number) => void): Promise<Uint8Array> {
  const bytes = (await writeZip([{ name: "a", content }])).slice();
  const view = new DataView(bytes.buffer);
  change(view, view.getUint32(bytes.length - 22 + 16, true));
  return bytes;
}

/** What a platform does by itself; an entry asks for nothing else. */
const native = {
  inflate: (packed: Uint8Array, longest: number) => inflateRawSync(packed, { maxOutputLength: longest }),
  crc32: nativeCrc32,
} as Partial<NativeBytes> as NativeBytes;

let isNative = false;

async function onlyEntry(bytes: Uint8Array): Promise<ZipEntrySource> {
  const source = memorySource("a.zip", bytes);
  const opened = await openZip(isNative ? { ...source, native } : source, limits);
  if (opened.kind !== "entries" || opened.entries[0] === undefined) throw new Error(opened.kind);
  return opened.entries[0];
}

async function streamed(source: ByteSource): Promise<number> {
  let bytes = 0;
  for await (const piece of source.stream()) bytes += piece.length;
  return bytes;
}

const sizeField = 24;
const crcField = 16;
const compressedField = 20;

describe.each([
  ["in JavaScript", false],
  ["by the platform", true],
] as const)("%s", (_name, byPlatform) => {
  beforeAll(() => {
    isNative = byPlatform;
  });

  describe("an entry of a zip that says something false of itself is damaged, read as a stream or in one piece", () => {
    test.each([
      ["larger than declared", (view: DataView, at: number) => view.setUint32(at + sizeField, text.length - 1, true)],
      ["smaller than declared", (view: DataView, at: number) => view.setUint32(at + sizeField, text.length + 1, true)],
      ["another checksum", (view: DataView, at: number) => view.setUint32(at + crcField, 1, true)],
      [
        "cut off",
        (view: DataView, at: number) =>
          view.setUint32(at + compressedField, view.getUint32(at + compressedField, true) - 9, true),
      ],
      ["no local header", (view: DataView) => view.setUint32(0, 0, true)],
      ["not deflated at all", (view: DataView) => view.setUint32(32, 0xffffffff, true)],
    ] as const)("%s", async (_name, change) => {
      const entry = await onlyEntry(await zipOf(text, change));
      await expect(streamed(entry)).rejects.toThrow(DamagedEntryError);
      await expect(entry.slice(0, entry.size)).rejects.toThrow(DamagedEntryError);
    });

    test("the first bytes as declared, with their checksum, and more behind them", async () => {
      const declared = text.subarray(0, 100);
      const bytes = await zipOf(text, (view, at) => {
        view.setUint32(at + sizeField, declared.length, true);
        view.setUint32(at + crcField, crc32(declared), true);
      });
      await expect(streamed(await onlyEntry(bytes))).rejects.toThrow(DamagedEntryError);
    });
  });

  test("what claims to be small and becomes very large is given up at once", async () => {
    const bytes = await zipOf(new Uint8Array(2 ** 24), (view, at) => view.setUint32(at + sizeField, 1000, true));
    const entry = await onlyEntry(bytes);
    await expect(streamed(entry)).rejects.toThrow(DamagedEntryError);
  });

  test.each([true, false])(
    "bytes of every length come back, also in parts (stored as they are: %s)",
    async (isStored) => {
      for (const length of [0, 1, 2 ** 14, 2 ** 20, 2 ** 20 + 1]) {
        const content = Uint8Array.from({ length }, (_, index) => (index * 2654435761) >>> 13);
        const entry = await onlyEntry(await writeZip([{ name: "a", content }], { isStored }));
        expect(Buffer.compare(await entry.slice(0, length), content)).toBe(0);
        expect(Buffer.compare(await entry.slice(1, 40), content.subarray(1, 40))).toBe(0);
        expect(await streamed(entry)).toBe(length);
      }
    },
  );
});
